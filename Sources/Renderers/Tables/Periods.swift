package import Aggregation
import Messages
import Partnerships
import Reports

extension Table.Name {
  package static let byYear = Table.Name(
    "by-year", title: Text(uk: "Роки", en: "Years"), key: [.year],
    shown: [
      .agreements, .change, .cumulativeAgreements, .partnerships, .renewed, .hromadas, .partners, .countries,
    ])
  package static let byQuarter = Table.Name(
    "by-quarter", title: Text(uk: "Квартали", en: "Quarters"), key: [.quarter])
}

extension Table {
  /// Every year of the period (rule 19), then the agreements that lie in no one year (rule 8).
  package static func byYear(_ summary: Summary) -> Table {
    let rows = summary.periods.years.map { row in
      Period("\(row.period)", .year(row.period, until: row.isUnfinished ? summary.asOf : nil), row)
    }
    return periods(.byYear, .year, rows + Period.yearUnknown(summary), in: summary)
  }

  /// Every quarter of the period, after each year its agreements that lie in no one quarter, last those of no one year.
  /// Quarters add up to years (rule 8).
  package static func byQuarter(_ summary: Summary) -> Table {
    var rows: [Period] = []
    var unplaced = summary.periods.quarterUnknown[...]
    func appendUnplaced(before year: Int) {
      while let row = unplaced.first, row.period < year {
        rows.append(Period("\(row.period)-unknown", .quarterUnknown(of: row.period), row))
        unplaced.removeFirst()
      }
    }
    for row in summary.periods.quarters {
      appendUnplaced(before: row.period.year)
      let label = Text.quarter(row.period, until: row.isUnfinished ? summary.asOf : nil)
      rows.append(Period(row.period.description, label, row))
    }
    appendUnplaced(before: .max)
    return periods(.byQuarter, .quarter, rows + Period.yearUnknown(summary), in: summary)
  }

  private static func periods(_ name: Name, _ id: Column, _ rows: [Period], in summary: Summary) -> Table {
    Table(
      name, rows: RowsByLanguage(rows), label: \.label,
      columns: [
        TableColumn(id) { .text($0.id) }, TableColumn(.agreements, \.measures.agreements),
        TableColumn(.partnerships, \.measures.partnerships), TableColumn(.renewed, \.renewed),
        TableColumn(.hromadas, \.measures.hromadas), TableColumn(.partners, \.measures.partners),
        TableColumn(.countries, \.countries), TableColumn(.cumulativeAgreements, \.cumulativeAgreements),
        TableColumn(.change, \.change),
      ], total: Period(whole: summary))
  }

  private struct Period {
    let id: String
    let label: Text
    let measures: Measures
    let renewed: Int?
    let countries: Int?
    var cumulativeAgreements: Int?
    var change: Int?

    init(_ id: String, _ label: Text, _ row: PeriodRow<some Hashable & Sendable>) {
      (self.id, self.label, measures) = (id, label, row.measures)
      (renewed, countries) = (row.renewed, row.countries)
      (cumulativeAgreements, change) = (row.cumulativeAgreements, row.change)
    }

    init(whole summary: Summary) {
      (id, label, measures) = ("", .total, summary.total)
      (renewed, countries) = (summary.figure(.renewed)?.value, summary.figure(.countries)?.value)
    }

    static func yearUnknown(_ summary: Summary) -> [Period] {
      summary.periods.yearUnknown.map { [Period("unknown", .yearUnknown, $0)] } ?? []
    }
  }
}

extension Column {
  static let year = Column(.year, isRowID: true)
  static let quarter = Column(.quarter, isRowID: true)
  static let renewed = Column(.renewed)
  static let countries = Column(.countries)
  static let cumulativeAgreements = Column(.cumulativeAgreements)
}
