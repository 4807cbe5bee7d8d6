import Aggregation
import Agreements
import ArgumentParser
import Gazetteer
import Loaders
import Messages
import Partnerships
import Renderers
import Reports

/// Which number of a report is meant.
struct SelectionArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What was counted (default: agreements; of a stage or a reason, records).",
      discussion: "Measures: \(Measure.allCases.map(\.rawValue).joined(separator: ", "))."))
  var measure: String?

  @Option(help: "Of a country: its name or code.") var country: String?
  @Option(help: "Of a region: its name or code.") var region: String?
  @Option(help: "Of a year, or of unknown.") var year: String?
  @Option(help: "Of a quarter, such as 2023-Q1, of 2023-unknown, or of unknown.") var quarter: String?
  @Option(help: "Of a kind: its code or a word for it.") var kind: String?
  @Option(help: "Of an area of cooperation.") var area: String?

  @Option(
    help: ArgumentHelp("Of an export, as the report names it, or by the end of its name.", valueName: "file"))
  var source: String?

  @Option(help: "Of a stage: its code or a word for it.") var stage: String?
  @Option(help: "Out of scope for a reason: its code.") var reason: String?

  /// - Parameter counted: what the report counted, which tells its years, areas and exports.
  /// - Throws: `RunFailure` and `Failure` for what is no number of the report.
  func selection(of counted: Counted) throws -> Selection {
    var selection = Selection(try chosenMeasure())
    selection.country = try country.map { try Self.country($0) }
    selection.region = try region.map { try Self.region($0) }
    selection.period = try period(counted.summary)
    selection.kind = try kind.map {
      try Self.notStated.contains($0) ? .notStated : Self.word($0, of: "--kind", named: Kind.init(named:))
    }
    selection.area = try area.map { try Self.area($0, of: counted.reading) }
    selection.inputs = try source.map { try Self.inputs($0, of: counted.reading) }
    selection.stage = try stage.map { try Self.word($0, of: "--stage", named: Stage.init(named:)) }
    selection.reason = try reason.map { try Self.word($0, of: "--reason") }
    try check(selection)
    return selection
  }

  private func check(_ selection: Selection) throws {
    let measure = selection.measure
    if let unfitting = selection.unfitting.first {
      throw RunFailure.measureWithout(
        measure: measure.rawValue, option: "--\(unfitting.rawValue)",
        options: Dimension.allCases.filter(measure.declaration.dimensions.contains).map { "--\($0.rawValue)" }
      )
    }
    guard measure == .cumulativeAgreements else { return }
    switch selection.period {
    case .year, .quarter: break
    case .yearUnknown, .quarterUnknown, nil:
      throw RunFailure.measureNeedsPeriod(measure: measure.rawValue)
    }
  }

  private func chosenMeasure() throws -> Measure {
    guard let measure else { return stage == nil && reason == nil ? .agreements : .records }
    return try Self.word(measure, of: "--measure")
  }

  /// The rows of the tables by year and by quarter, by the codes that they have there.
  private func period(_ summary: Summary) throws -> SelectedRows.Period? {
    switch (year, quarter) {
    case (nil, nil): return nil
    case (.some, .some): throw RunFailure.conflictingOptions("--year", "--quarter")
    case ("unknown"?, nil), (nil, "unknown"?): return .yearUnknown
    case (let text?, nil):
      let years = summary.periods.years.map(\.period)
      return .year(
        try Self.choice(
          Int(text).flatMap { years.contains($0) ? $0 : nil }, of: "--year", text: text,
          known: years.map { "\($0)" } + ["unknown"]))
    case (nil, let text?): return try period(ofQuarter: text, in: summary)
    }
  }

  private func period(ofQuarter text: String, in summary: Summary) throws -> SelectedRows.Period {
    let (years, quarters) = (summary.periods.years.map(\.period), summary.periods.quarters.map(\.period))
    if text.hasSuffix("-unknown"), let year = Int(text.dropLast("-unknown".count)), years.contains(year) {
      return .quarterUnknown(of: year)
    }
    return .quarter(
      try Self.choice(
        Quarter(text).flatMap { quarters.contains($0) ? $0 : nil }, of: "--quarter", text: text,
        known: quarters.map { "\($0)" } + years.map { "\($0)-unknown" } + ["unknown"]))
  }

  /// What a text of an option means.
  /// - Throws: `RunFailure` with all that the option knows, where it means nothing.
  private static func choice<Value>(
    _ value: Value?, of option: String, text: String, known: @autoclosure () -> [String]
  ) throws -> Value {
    guard let value else { throw RunFailure.unknownChoice(option: option, text: text, known: known()) }
    return value
  }

  /// A word of a list by its code.
  /// - Parameter named: gives the word by another one for it, folded.
  private static func word<Word: RawRepresentable<String> & CaseIterable>(
    _ text: String, of option: String, named: ([UInt8]) -> Word? = { _ in nil }
  ) throws -> Word {
    try choice(
      Word(rawValue: text) ?? named(Folding.fold(text)), of: option, text: text,
      known: Word.allCases.map(\.rawValue))
  }
}

extension SelectionArguments {
  /// The code of the row of what is not stated, and a word for it.
  private static let notStated: Set<String> = [Countries.codeOfNone, "unknown"]

  private static func country(_ text: String) throws -> CountryID {
    if notStated.contains(text) { return .notStated }
    switch NameReader().read(Array(text.utf8)[...], as: .country).outcome {
    case .countries(let countries) where countries.count == 1: return countries[0]
    case .countries(let countries):
      throw Failure(Rejection(.ambiguousCountry(cell: text, countries), in: .country), of: "--country")
    case .rejected(let rejection): throw Failure(rejection, of: "--country")
    default: return .notStated
    }
  }

  private static func region(_ text: String) throws -> RegionID {
    if notStated.contains(text) { return .notStated }
    switch NameReader().read(Array(text.utf8)[...], as: .region).outcome {
    case .regions(let regions) where regions.count == 1: return regions[0]
    case .rejected(let rejection): throw Failure(rejection, of: "--region")
    default: return .notStated
    }
  }

  /// Spellings that fold alike are one area.
  private static func area(_ text: String, of reading: Reading) throws -> UInt32 {
    let key = Folding.fold(text)
    let index = reading.areaNames.firstIndex { Folding.fold($0) == key }
    return UInt32(try choice(index, of: "--area", text: text, known: reading.areaNames.sorted()))
  }

  /// The inputs of exactly this name, or else those whose path ends with it. A file that was given twice is two inputs of
  /// one name; inputs of several names leave open which is meant.
  private static func inputs(_ text: String, of reading: Reading) throws -> Set<Int> {
    let exact = reading.inputs.indices.filter { reading.inputs[$0].name == text }
    let found =
      exact.isEmpty ? reading.inputs.indices.filter { reading.inputs[$0].name.hasSuffix("/" + text) } : exact
    if found.isEmpty {
      throw RunFailure.unknownChoice(option: "--source", text: text, known: reading.inputs.map(\.name))
    }
    let names = Set(found.map { reading.inputs[$0].name })
    if names.count > 1 { throw RunFailure.severalSources(text, names.sorted()) }
    return Set(found)
  }
}
