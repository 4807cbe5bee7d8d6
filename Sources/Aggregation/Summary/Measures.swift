/// The four measures of every table (rule 17). Totals are counted, not added.
package struct Measures: Hashable, Sendable {
  package var agreements = 0
  package var partnerships = 0
  package var hromadas = 0
  package var partners = 0
  package init() {}
}

/// One line of `totals.csv`: a figure now and on the two earlier days (rule 12).
package struct KeyFigure: Hashable, Sendable {
  package enum Measure: String, CaseIterable, Sendable {
    case agreements
    case declarationsOfIntent = "declarations_of_intent"
    case partnerships, renewed, hromadas, partners, countries, undated, pipeline
  }
  package let measure: Measure
  package let value: Int
  package let previousQuarter: Int
  package let previousYear: Int

  package init(measure: Measure, value: Int, previousQuarter: Int, previousYear: Int) {
    (self.measure, self.value) = (measure, value)
    (self.previousQuarter, self.previousYear) = (previousQuarter, previousYear)
  }
}
