import ArgumentParser
import Renderers

/// Where a command writes, and how.
struct OutputArguments: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Write into this folder; replaces what an earlier run of this command wrote there.",
      valueName: "folder"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "How CSV files look: open, for programs, or excel-uk, for a double click in Ukraine.",
      valueName: "dialect"))
  var csvDialect = OutputDialect.open
}

extension OutputDialect: ExpressibleByArgument {}
