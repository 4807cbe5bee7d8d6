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
      row.map { Period(id: "\($0)", label: .year($0, until: row.isUnfinished ? summary.asOf : nil)) }
    }
    return periods(.byYear, under: .year, rows: rows, in: summary)
  }

  /// Every quarter of the period, after each year its agreements that lie in no one quarter, last those of no one year.
  /// Quarters add up to years (rule 8).
  package static func byQuarter(_ summary: Summary) -> Table {
    var rows: [PeriodRow<Period>] = []
    var unplaced = summary.periods.quarterUnknown[...]
    func appendUnplaced(before year: Int) {
      while let row = unplaced.first, row.period < year {
        rows.append(row.map { Period(id: "\($0)-unknown", label: .quarterUnknown(of: $0)) })
        unplaced.removeFirst()
      }
    }
    for row in summary.periods.quarters {
      appendUnplaced(before: row.period.year)
      rows.append(
        row.map { Period(id: "\($0)", label: .quarter($0, until: row.isUnfinished ? summary.asOf : nil)) })
    }
    appendUnplaced(before: .max)
    return periods(.byQuarter, under: .quarter, rows: rows, in: summary)
  }

  private static func periods(
    _ name: Name, under id: Column, rows: [PeriodRow<Period>], in summary: Summary
  ) -> Table {
    let unknown = summary.periods.yearUnknown.map { row in
      row.map { _ in Period(id: "unknown", label: .yearUnknown) }
    }
    var total = PeriodRow(period: Period(id: "", label: .total))
    total.measures = summary.total
    total.renewed = summary.figure(.renewed)?.value ?? 0
    total.countries = summary.figure(.countries)?.value ?? 0
    return Table(
      name, rows: RowsByLanguage(rows + [unknown].compactMap(\.self)), label: \.period.label,
      columns: [
        TableColumn(id) { .text($0.period.id) }, TableColumn(.agreements, number: \.measures.agreements),
        TableColumn(.partnerships, number: \.measures.partnerships), TableColumn(.renewed, number: \.renewed),
        TableColumn(.hromadas, number: \.measures.hromadas),
        TableColumn(.partners, number: \.measures.partners), TableColumn(.countries, number: \.countries),
        TableColumn(.cumulativeAgreements, number: \.cumulativeAgreements),
        TableColumn(.change, number: \.change),
      ], total: total)
  }

  private struct Period: Hashable {
    let id: String
    let label: Text
  }
}

extension Column {
  static let year = Column(.year, isRowID: true)
  static let quarter = Column(.quarter, isRowID: true)
  static let renewed = Column(.renewed)
  static let countries = Column(.countries)
  static let cumulativeAgreements = Column(.cumulativeAgreements)
}
