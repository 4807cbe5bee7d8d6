package import Aggregation
package import Agreements
package import ExportSupport
import Gazetteer
import Loaders
package import Messages
package import Partnerships

/// Exports read and counted, and what tests ask about them.
package struct Run {
  package let reading: Reading
  package let counted: Counted
  /// Every record, rejected ones included, in the order of the inputs.
  package let rows: [RecordRow]
  /// Of records; what is told of columns as a whole is left aside.
  package let told: [Diagnostic]

  package var summary: Summary { counted.summary }

  package init(
    _ exports: Export..., since: String = "2022-01-01", asOf: String? = "2026-06-30", undated: Bool = false,
    unconfirmed: Bool = false
  ) throws {
    try self.init(
      exports,
      CountingOptions(
        since: day(since), asOf: asOf.map { day($0) }, includeUndated: undated,
        includeUnconfirmed: unconfirmed))
  }

  package init(_ exports: [Export], _ options: CountingOptions) throws {
    // Blank cells of small tables are blank: these are tests of counting.
    var loader = AgreementReader(LoadingOptions(fillsDown: false))
    var told: [Diagnostic] = []
    for (place, var export) in exports.enumerated() {
      if export.name == Export.unnamed {
        export.name = String(Unicode.Scalar(UInt8(ascii: "a") + UInt8(place)))
      }
      try loader.load(export, sha256: "") { told.append($0) }
    }
    let reading = loader.reading
    let counted = try Counter.count(reading, options: options)
    var rows: [RecordRow] = []
    func fate(_ record: Int) -> Fate { counted.fate(of: record) }
    try loader.describeRecords(fateOf: fate, supersededBy: counted.supersededBy) { row, _ in rows.append(row)
    }
    (self.reading, self.counted, self.rows) = (reading, counted, rows)
    self.told = told.filter { !Loaded.isOfColumns($0) }
  }
}

extension Run {
  /// `counted`, `duplicate of a:2`, or the reason of a record that is out of scope or rejected.
  package var fates: [String] {
    rows.map { row in
      switch row.fate {
      case .counted: "counted"
      case .duplicate: "duplicate of \(row.twin)"
      case .outOfScope(let reason): reason.code
      case .rejected(let reason): "rejected: \(reason.code)"
      }
    }
  }

  package func figure(_ measure: KeyFigure.Measure) -> KeyFigure? {
    summary.keyFigures.first { $0.measure == measure }
  }
  package func value(_ measure: KeyFigure.Measure) -> Int? { figure(measure)?.value }

  /// The row of a country; `ZZ` is "not stated".
  package func country(_ alpha2: String) -> PlaceRow<CountryID>? {
    summary.places.countries.first { Run.code($0.place) == alpha2 }
  }

  /// The row of a region by its ISO 3166-2 code; `ZZ` is "not stated".
  package func region(_ iso: String) -> PlaceRow<RegionID>? {
    summary.places.regions.first { Run.code($0.place) == iso }
  }

  package func year(_ year: Int) -> PeriodRow<Int>? { summary.periods.years.first { $0.period == year } }
  package func quarter(_ text: String) -> PeriodRow<Quarter>? {
    summary.periods.quarters.first { "\($0.period)" == text }
  }
  package func kind(_ kind: Kind) -> Measures? { summary.kinds.first { $0.group == kind }?.measures }
  package func stage(_ stage: Stage) -> StageRow? { summary.stages.first { $0.stage == stage } }

  /// Agreements by year, from the first year on.
  package var byYear: [Int] { summary.periods.years.map(\.measures.agreements) }

  package static func code(_ id: CountryID) -> String {
    id == .notStated ? "ZZ" : Countries[id].alpha2
  }
  package static func code(_ id: RegionID) -> String {
    id == .notStated ? "ZZ" : Regions[id].iso
  }
}

extension Measures {
  /// The four measures in the order of the tables.
  package var all: [Int] { [agreements, partnerships, hromadas, partners] }
}
