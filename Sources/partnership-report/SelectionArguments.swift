import Aggregation
import ArgumentParser
import Gazetteer
import Loaders
import Partnerships
import Renderers
import Reports

/// Which number of a report is meant.
struct SelectionArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What was counted (default: agreements; of a stage or a reason, records).",
      discussion: "Measures: \(Selection.Measure.allCases.map(\.rawValue).joined(separator: ", ")).",
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
    selection.reason = try reason.map { text in
      guard let reason = OutOfScopeReason(code: text) else {
        throw RunFailure.unknownChoice(
          option: "--reason", text: text, known: OutOfScopeReason.allCases.map(\.code))
      }
      return reason
    }
    try check(selection)
    return selection
  }

  private func check(_ selection: Selection) throws {
    let measure = selection.measure
    if let unfitting = selection.unfitting.first {
      throw RunFailure.measureWithout(
        measure: measure.rawValue, option: "--\(unfitting.rawValue)",
        options: Selection.Dimension.allCases.filter(measure.dimensions.contains).map { "--\($0.rawValue)" })
    }
    guard measure == .cumulativeAgreements else { return }
    switch selection.period {
    case .year, .quarter: break
    case .yearUnknown, .quarterUnknown, nil:
      throw RunFailure.measureNeedsPeriod(measure: measure.rawValue)
    }
  }

  private func chosenMeasure() throws -> Selection.Measure {
    guard let text = measure else { return stage == nil && reason == nil ? .agreements : .records }
    guard let measure = Selection.Measure(rawValue: text) else {
      throw RunFailure.unknownChoice(
        option: "--measure", text: text, known: Selection.Measure.allCases.map(\.rawValue))
    }
    return measure
  }

  /// The rows of the tables by year and by quarter, by the codes that they have there.
  private func period(_ summary: Summary) throws -> Selection.Period? {
    switch (year, quarter) {
    case (nil, nil): return nil
    case (.some, .some): throw RunFailure.conflictingOptions("--year", "--quarter")
    case ("unknown"?, nil), (nil, "unknown"?): return .yearUnknown
    case (let text?, nil):
      guard let year = Int(text), summary.periods.years.contains(where: { $0.period == year }) else {
        throw RunFailure.unknownChoice(
          option: "--year", text: text, known: summary.periods.years.map { "\($0.period)" } + ["unknown"])
      }
      return .year(year)
    case (nil, let text?): return try quarter(text, summary)
    }
  }

  private func quarter(_ text: String, _ summary: Summary) throws -> Selection.Period {
    let years = summary.periods.years.map(\.period)
    if text.hasSuffix("-unknown"), let year = Int(text.dropLast("-unknown".count)), years.contains(year) {
      return .quarterUnknown(of: year)
    }
    guard let quarter = Quarter(text), summary.periods.quarters.contains(where: { $0.period == quarter })
    else {
      let quarters = summary.periods.quarters.map { "\($0.period)" }
      throw RunFailure.unknownChoice(
        option: "--quarter", text: text, known: quarters + years.map { "\($0)-unknown" } + ["unknown"])
    }
    return .quarter(quarter)
  }
}

extension SelectionArguments {
  /// The code of the row of what is not stated, and a word for it.
  private static let notStated: Set<String> = ["ZZ", "unknown"]

  private static func country(_ text: String) throws -> CountryID {
    if notStated.contains(text) { return .notStated }
    switch NameReader().read(Array(text.utf8)[...], as: .country).outcome {
    case .countries(let countries) where countries.count == 1: return countries[0]
    case .countries(let countries):
      let names = countries.map { Countries[$0].nameUK }
      throw Failure(
        Rejection(.ambiguousCountry, field: .country, value: text, candidates: names), of: "--country")
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
    guard let kind = Kind(code: text) ?? Kind(named: Folding.fold(text)) else {
      throw RunFailure.unknownChoice(option: "--kind", text: text, known: Kind.allCases.map(\.code))
    }
    return kind
  }

  private static func stage(_ text: String) throws -> Stage {
    guard let stage = Stage(code: text) ?? Stage(named: Folding.fold(text)) else {
      throw RunFailure.unknownChoice(option: "--stage", text: text, known: Stage.allCases.map(\.code))
    }
    return stage
  }

  /// Spellings that fold alike are one area.
  private static func area(_ text: String, of reading: Reading) throws -> UInt32 {
    let key = Folding.fold(text)
    guard let index = reading.areaNames.firstIndex(where: { Folding.fold($0) == key }) else {
      throw RunFailure.unknownChoice(option: "--area", text: text, known: reading.areaNames.sorted())
    }
    return UInt32(index)
  }

  private static func inputs(_ text: String, of reading: Reading) throws -> Set<Int> {
    let names = reading.inputs.map(\.name)
    let exact = names.indices.filter { names[$0] == text }
    let found = exact.isEmpty ? names.indices.filter { names[$0].hasSuffix("/" + text) } : exact
    if found.isEmpty { throw RunFailure.unknownChoice(option: "--source", text: text, known: names) }
    let distinct = Set(found.map { names[$0] })
    if distinct.count > 1 { throw RunFailure.severalSources(text, distinct.sorted()) }
    return Set(found)
  }
}
