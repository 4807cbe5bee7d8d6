import Agreements
import ArgumentParser
import Loaders
import Messages
import Partnerships
import Renderers
import Storage

/// `names`: how spellings are read, without an export.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names", abstract: "Say how a name is read: as country, region, hromada and partner.",
    discussion: """
      Each name is printed with how it is read in each place of a record, with its codes, or with what may have been \
      meant. Nothing else in a record is known then; --country and --region say what stands beside the name.

      Examples:
        Which hromada is meant, and what is its code?
          partnership-report names "Миколаївська" --region "Львівська область"
        Are these one partner?
          partnership-report names Кельн Köln Cologne --country DE
        All names of a list, one a line:
          partnership-report names - < names.txt

      Exit status: 0 every name is known; 1 some name is not known as anything, and would count as spelled at most; \
      64 wrong usage; 65 the decisions cannot be used; 66 their file is missing; 74 reading or writing failed; 70 our \
      fault.
      """)

  @Argument(help: ArgumentHelp("Names to read, or - for lines of standard input.", valueName: "text"))
  var texts: [String] = []

  @Option(help: "The country beside a partner: a name or a code.")
  var country: String?

  @Option(help: "The region beside a hromada: a name or a code.")
  var region: String?

  @Option(help: ArgumentHelp("Read names as this CSV file settles them.", valueName: "file"))
  var decisions: String?

  @Option(help: "The language of the answers: uk or en.")
  var language = "uk"

  func run() throws {
    try finish(language: language) { language in
      let reader = try reader(language)
      var answers = ""
      var areKnown = true
      for text in try names() {
        let reading = reader.read(text)
        answers += (answers.isEmpty ? "" : "\n") + reading.block(in: language)
        areKnown = areKnown && reading.isKnown
      }
      try writeToStandardOutput(Array(answers.utf8))
      return areKnown ? nil : .notAllUnderstood
    }
  }

  private func reader(_ language: Language) throws -> NameReader {
    let console = Console(language, isQuiet: false)
    let file = try decisions.map { path in
      try console.flush(after: { try DecisionsFile(path, tell: console.tell) })
    }
    let alone = NameReader(decisions: file?.decisions)
    for (option, text, field) in [("--country", country, Field.country), ("--region", region, .region)] {
      if let text, case .rejected(let rejection) = alone.read(Array(text.utf8)[...], as: field).outcome {
        throw Failure(rejection, of: option)
      }
    }
    var others: [Field: String] = [:]
    (others[.country], others[.region]) = (country, region)
    return NameReader(beside: others, decisions: file?.decisions)
  }

  /// What was asked for, in that order; where `-` stands, the lines of standard input that are not blank.
  private func names() throws -> [ArraySlice<UInt8>] {
    if texts.isEmpty { throw RunFailure.noNames }
    if texts.count(where: { $0 == "-" }) > 1 { throw RunFailure.standardInputTwice }
    return try texts.flatMap { text in
      text == "-" ? try linesOfStandardInput() : [Array(text.utf8)[...]]
    }
  }

  private func linesOfStandardInput() throws -> [ArraySlice<UInt8>] {
    let bytes = try ByteSource.standardInput().bytes()
    let mark = TextEncoding.byteOrderMark
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    return text.split { $0 == 0x0A || $0 == 0x0D }.filter { line in
      line.contains { $0 != 0x20 && $0 != 0x09 }
    }
  }
}
