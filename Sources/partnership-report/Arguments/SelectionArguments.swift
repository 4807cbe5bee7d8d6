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
      discussion: "Measures: \(Measure.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "measure"))
  var measure: String?

  @Option(help: ArgumentHelp("Of a country: its name or code.", valueName: "country"))
  var country: String?

  @Option(help: ArgumentHelp("Of a region: its name or code.", valueName: "region"))
  var region: String?

  @Option(help: ArgumentHelp("Of a year, or of unknown.", valueName: "year"))
  var year: String?

  @Option(
    help: ArgumentHelp("Of a quarter, such as 2023-Q1, of 2023-unknown, or of unknown.", valueName: "quarter")
  )
  var quarter: String?

  @Option(help: ArgumentHelp("Of a kind: its code or a word for it.", valueName: "kind"))
  var kind: String?

  @Option(help: ArgumentHelp("Of an area of cooperation.", valueName: "area"))
  var area: String?

  @Option(
    help: ArgumentHelp("Of an export, as the report names it, or by the end of its name.", valueName: "file"))
  var source: String?

  @Option(help: ArgumentHelp("Of a stage: its code or a word for it.", valueName: "stage"))
  var stage: String?

  @Option(help: ArgumentHelp("Out of scope for a reason: its code.", valueName: "reason"))
  var reason: String?

  /// - Parameter counted: what the report counted, which tells its years, areas and exports.
  /// - Throws: `RunFailure` and `Failure` for what is no number of the report.
  func selection(of counted: Counted) throws -> Selection {
    var selection = Selection(try chosenMeasure())
    selection.country = try country.map { try Self.country($0) }
    selection.region = try region.map { try Self.region($0) }
    selection.period = try period(counted.summary)
    selection.kind = try kind.map { try Self.kind($0) }
    selection.area = try area.map { try Self.area($0, of: counted.reading) }
    selection.inputs = try source.map { try Self.inputs($0, of: counted.reading) }
    selection.stage = try stage.map { try Self.stage($0) }
    selection.reason = try reason.map {
      try Self.choice(
        OutOfScopeReason(code: $0), of: "--reason", text: $0, known: OutOfScopeReason.allCases.map(\.code))
    }
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
    guard let text = measure else { return stage == nil && reason == nil ? .agreements : .records }
    return try Self.choice(
      Measure(rawValue: text), of: "--measure", text: text,
      known: Measure.allCases.map(\.rawValue))
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

  private static func kind(_ text: String) throws -> Kind {
    if notStated.contains(text) { return .notStated }
    return try choice(
      Kind(code: text) ?? Kind(named: Folding.fold(text)), of: "--kind", text: text,
      known: Kind.allCases.map(\.code))
  }

  private static func stage(_ text: String) throws -> Stage {
    try choice(
      Stage(code: text) ?? Stage(named: Folding.fold(text)), of: "--stage", text: text,
      known: Stage.allCases.map(\.code))
  }

  /// Spellings that fold alike are one area.
  private static func area(_ text: String, of reading: Reading) throws -> UInt32 {
    let key = Folding.fold(text)
    let index = reading.areaNames.firstIndex { Folding.fold($0) == key }
    return UInt32(try choice(index, of: "--area", text: text, known: reading.areaNames.sorted()))
  }

  private static func inputs(_ text: String, of reading: Reading) throws -> Set<Int> {
    let found = reading.inputs(named: text)
    if found.isEmpty {
      throw RunFailure.unknownChoice(option: "--source", text: text, known: reading.inputs.map(\.name))
    }
    let names = Set(found.map { reading.inputs[$0].name })
    if names.count > 1 { throw RunFailure.severalSources(text, names.sorted()) }
    return found
  }
}
