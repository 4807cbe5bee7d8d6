import ArgumentParser
import Loaders
import Messages
import Partnerships

/// What to read, and how, where the user knows better than the loader guesses.
struct ReadingArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Exports to read: files, folders, or - for standard input.", valueName: "export"))
  var exports: [String] = []

  @Option(
    help: ArgumentHelp(
      "Read a field from the column with this header, whatever its name; may be repeated.",
      discussion: "Fields: \(Field.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "field=header"))
  var column: [String] = []

  @Flag(help: "The CSV exports have no header row: --column country=4 names a column by its number, from 1.")
  var noHeader = false

  @Option(
    help: ArgumentHelp(
      "A value that holds for every record, such as country=DE for a list of one country; may be repeated.",
      valueName: "field=value"))
  var set: [String] = []

  @Flag(
    help:
      "Leave blank cells blank: by default merged cells of region, hromada and country are filled from above."
  )
  var noFillDown = false

  @Option(
    help: ArgumentHelp(
      "Fill the blank cells of this field from the rows above, where the table alone does not make it certain; "
        + "may be repeated.", valueName: "field"))
  var fillDown: [String] = []

  @Option(help: "The exports' format: csv, json or jsonl; told by their content otherwise.")
  var format: InputReport.Format?

  @Option(
    help: """
      Their encoding: \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")); told by their content \
      otherwise.
      """)
  var encoding: String?

  @Option(
    help: "The delimiter of CSV exports: ',' ';' '|' or tab; told by a line sep= or by the rows otherwise.")
  var delimiter: String?

  @Option(
    help: ArgumentHelp("The path of the array to read in JSON exports, such as data.rows.", valueName: "path")
  )
  var records: String?

  @Option(
    help: ArgumentHelp(
      "Read names as this CSV file settles them: columns field, as_spelled, canonical.", valueName: "file"))
  var decisions: String?

  @Flag(
    help:
      "Leave out exports that cannot be read, and say so in the report; without it there is no report then.")
  var skipUnreadable = false

  @Option(help: "The language of messages and of the summary on the screen: uk or en.")
  var language = "uk"

  @Flag(help: "Print errors only, no warnings.")
  var quiet = false

  func loadingOptions() throws -> LoadingOptions {
    var options = LoadingOptions(
      format: format, encoding: try encoding.map(parseEncoding), delimiter: try delimiter.map(parseDelimiter),
      hasHeader: !noHeader, recordsPath: records, columns: try columnChoices())
    options.fillsDown = !noFillDown
    options.constants = try set.constants()
    options.fillDown = try fillDown.map { name in
      guard let field = Field(rawValue: name), LoadingOptions.fillable.contains(field) else {
        throw RunFailure.unknownField(name, known: LoadingOptions.fillable.map(\.rawValue))
      }
      return field
    }
    return options
  }

  /// What was said of the exports; the decisions are told by their file.
  var options: [ReadingOption] {
    let options = [
      ("format", format?.rawValue), ("encoding", encoding), ("delimiter", delimiter), ("records", records),
      ("no_header", noHeader ? "true" : nil), ("no_fill_down", noFillDown ? "true" : nil),
      ("fill_down", fillDown.isEmpty ? nil : fillDown.joined(separator: "; ")),
      ("columns", column.isEmpty ? nil : column.joined(separator: "; ")),
      ("set", set.isEmpty ? nil : set.joined(separator: "; ")),
    ]
    return options.compactMap { name, value in value.map { ReadingOption(name: name, value: $0) } }
  }

  private func parseEncoding(_ text: String) throws -> TextEncoding {
    guard let encoding = TextEncoding(spelled: text) else { throw RunFailure.unknownEncoding(text) }
    return encoding
  }

  private func parseDelimiter(_ text: String) throws -> UInt8 {
    guard let delimiter = UInt8(delimiter: text) else { throw RunFailure.unknownDelimiter(text) }
    return delimiter
  }

  /// A field has one column; two choices for it contradict each other.
  private func columnChoices() throws -> [LoadingOptions.ColumnChoice] {
    var choices: [LoadingOptions.ColumnChoice] = []
    for text in column {
      let choice = try parseColumn(text)
      if let other = choices.firstIndex(where: { $0.field == choice.field }) {
        throw RunFailure.conflictingOptions("--column \(column[other])", "--column \(text)")
      }
      choices.append(choice)
    }
    return choices
  }

  private func parseColumn(_ text: String) throws -> LoadingOptions.ColumnChoice {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { throw RunFailure.columnSyntax(text) }
    guard let field = Field(rawValue: String(parts[0])) else {
      throw RunFailure.unknownField(String(parts[0]), known: Field.allCases.map(\.rawValue))
    }
    guard noHeader else { return LoadingOptions.ColumnChoice(field: field, header: String(parts[1])) }
    guard let number = Int(parts[1]), number > 0 else {
      throw RunFailure.columnNumberNeeded(String(parts[1]))
    }
    return LoadingOptions.ColumnChoice(field: field, header: String(number))
  }
}

extension TextEncoding {
  /// The encoding of a usual name; nil for one that cannot be read.
  init?(spelled text: String) {
    let otherNames: [String: TextEncoding] = [
      "utf8": .utf8, "utf-8-sig": .utf8, "cp1251": .windows1251, "windows1251": .windows1251,
    ]
    let name = text.lowercased()
    guard let encoding = otherNames[name] ?? TextEncoding(rawValue: name) else { return nil }
    self = encoding
  }
}

extension UInt8 {
  /// A delimiter of CSV; nil for what is none.
  init?(delimiter text: String) {
    switch text {
    case ",", ";", "|", "\t": self = text.utf8.first ?? 0
    case "tab", "\\t": self = UInt8(ascii: "\t")
    default: return nil
    }
  }
}

extension InputReport.Format: ExpressibleByArgument {}
