package import Aggregation

extension Table {
  /// Every key figure now and on the two earlier days (rule 12), then what has ended since either (rule 10).
  package static func totals(_ summary: Summary) -> Table {
    let figures = summary.keyFigures.map { figure in
      let quarter = summary.hasPreviousQuarter ? figure.previousQuarter : nil
      let year = summary.hasPreviousYear ? figure.previousYear : nil
      return Row(
        figure.measure.name,
        [
          .text(figure.measure.rawValue), .integer(figure.value),
          .optional(quarter), .optional(quarter.map { figure.value - $0 }),
          .optional(year), .optional(year.map { figure.value - $0 }),
        ])
    }
    let ended: [(code: String, day: Text, count: Int?)] = [
      (
        "ended_since_previous_quarter", .endedSince(summary.previousQuarter.day),
        summary.hasPreviousQuarter ? summary.previousQuarter.endedSince : nil
      ),
      (
        "ended_since_previous_year", .endedSince(summary.previousYear.day),
        summary.hasPreviousYear ? summary.previousYear.endedSince : nil
      ),
    ]
    return Table(
      .totals,
      [.measure, .value, .previousQuarter, .changeOnPreviousQuarter, .previousYear, .changeOnPreviousYear],
      figures
        + ended.map { Row($0.day, [.text($0.code), .optional($0.count), .blank, .blank, .blank, .blank]) })
  }
}

extension Summary {
  // A run with an as-of date before `since` prints nothing, so there is nothing to compare with (rule 12).
  var hasPreviousQuarter: Bool { previousQuarter.day >= options.since }
  var hasPreviousYear: Bool { previousYear.day >= options.since }

  func figure(_ measure: KeyFigure.Measure) -> KeyFigure? { keyFigures.first { $0.measure == measure } }
}
