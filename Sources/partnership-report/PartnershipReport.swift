import ArgumentParser
import Messages
import Storage

/// The front door: reads the arguments, runs the path of the data once, prints what it has to say, and exits.
@main
struct PartnershipReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "partnership-report",
    abstract: "Counts Ukrainian hromadas' partnerships abroad from exports, and writes a quarterly report.",
    discussion: """
      Reads any number of exports (CSV, JSON, JSON Lines; files, folders, or - for standard input), counts the \
      signed agreements by country, region and year since 2022, and writes tables for a briefing. Every record is \
      counted or named with the reason why not.

      Examples:
        The report of a quarter, into a folder of its own:
          partnership-report exports/*.csv exports/skew.json --quarter 2026-Q3 --output reports/2026-Q3
        A look before counting: what would be counted, guessed, rejected? Writes nothing:
          partnership-report check exports/register.csv
        A summary in English on the screen:
          partnership-report exports/register.csv --language en
        What has changed from one report to the next?
          partnership-report compare reports/2026-Q2 reports/2026-Q3
        How is a name read?
          partnership-report names Миколаївська --region "Львівська область"
        Where does a number come from?
          partnership-report explain reports/2026-Q3 --country DE --year 2023

      Exit status: 0 done; 1 records rejected (check, or --strict), or a name not known (names); 64 wrong usage; \
      65 the data cannot be used, or too much of it was rejected; 66 an input is missing; 73 the output cannot be \
      created; 74 reading or writing failed; 70 our fault.
      """,
    version: ReportManifest.programVersion,
    subcommands: [
      BuildCommand.self, CheckCommand.self, CompareCommand.self, NamesCommand.self, ExplainCommand.self,
    ],
    defaultSubcommand: BuildCommand.self)

  /// With arguments that may name files in other bytes than UTF-8.
  static func main() { main(SystemCalls.arguments) }
}
