package import Aggregation
import Partnerships

extension Table {
  /// Every year of the period (rule 19), then the agreements that lie in no one year (rule 8).
  package static func byYear(_ summary: Summary) -> Table {
    var rows = summary.periods.years.map { row in
      let label = Text.year(row.period, until: row.isUnfinished ? summary.asOf : nil)
      return Row(label, cells("\(row.period)", row))
    }
    if let unknown = summary.periods.yearUnknown {
      rows.append(Row(.yearUnknown, cells("unknown", unknown)))
    }
    return Table(.byYear, [.year] + periodColumns, rows, total: total(summary))
  }

  /// Every quarter of the period, after each year its agreements that lie in no one quarter, last those of no one year.
  /// Quarters add up to years (rule 8).
  package static func byQuarter(_ summary: Summary) -> Table {
    var rows: [Row] = []
    var unplaced = summary.periods.quarterUnknown[...]
    func appendUnplaced(before year: Int) {
      while let row = unplaced.first, row.period < year {
        rows.append(
          Row(.quarterUnknown(of: row.period), cells("\(row.period)-unknown", row)))
        unplaced.removeFirst()
      }
    }
    for row in summary.periods.quarters {
      appendUnplaced(before: row.period.year)
      let label = Text.quarter(row.period, until: row.isUnfinished ? summary.asOf : nil)
      rows.append(Row(label, cells(row.period.description, row)))
    }
    appendUnplaced(before: .max)
    if let unknown = summary.periods.yearUnknown {
      rows.append(Row(.yearUnknown, cells("unknown", unknown)))
    }
    return Table(.byQuarter, [.quarter] + periodColumns, rows, total: total(summary))
  }

  private static var periodColumns: [Column] {
    [
      .agreements, .partnerships, .renewed, .hromadas, .partners, .countries, .cumulativeAgreements, .change,
    ]
  }

  private static func cells(_ code: String, _ row: PeriodRow<some Hashable & Sendable>) -> [Cell] {
    [
      .text(code), .integer(row.measures.agreements), .integer(row.measures.partnerships),
      .integer(row.renewed), .integer(row.measures.hromadas), .integer(row.measures.partners),
      .integer(row.countries), .optional(row.cumulativeAgreements), .optional(row.change),
    ]
  }

  private static func total(_ summary: Summary) -> [Cell] {
    let total = summary.total
    return [
      .blank, .integer(total.agreements), .integer(total.partnerships),
      .optional(summary.figure(.renewed)?.value), .integer(total.hromadas), .integer(total.partners),
      .optional(summary.figure(.countries)?.value), .blank, .blank,
    ]
  }
}
