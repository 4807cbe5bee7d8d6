import Aggregation
import Agreements
import Messages
import Partnerships

/// What is asked of a count: which agreements, pairs and records belong to the selected rows.
struct Question {
  let explainer: Explainer
  private(set) var rows: SelectedRows
  /// Whether what is counted on the last day of the period is meant, and not what lies in it (rules 8 and 12).
  private var isOfLastDay = false

  init(of explainer: Explainer, rows: SelectedRows) { (self.explainer, self.rows) = (explainer, rows) }

  /// The same question of fewer rows.
  func narrowed(_ narrow: (inout SelectedRows) -> Void) -> Question {
    var other = self
    narrow(&other.rows)
    return other
  }

  /// The same question of what is counted on the last day of the period.
  var onLastDay: Question {
    var other = self
    other.isOfLastDay = true
    return other
  }

  var count: DayCount { explainer.count }
  var reading: Reading { explainer.count.reading }

  func item(_ number: Int) -> CountedAgreements.Item { count.agreements.items[number] }

  /// The records of items, each item's leading record first.
  func records(of items: [Int]) -> [Int] { items.flatMap { explainer.recordsOfItem[$0] } }

  // MARK: Agreements and pairs

  /// Whether an agreement stands in the selected rows, its places aside.
  func includesBesidesPlaces(_ item: CountedAgreements.Item) -> Bool {
    includesDate(count.agreements.signed(item)) && includesGroups(of: item)
  }

  /// Whether a date stands in the selected period.
  func includesDate(_ span: DateSpan?) -> Bool {
    guard let period = rows.period else { return true }
    if let stock { return stock.reasonOfDate(span) == nil }
    return span.map { explainer.periods.contains($0, in: period) } ?? false
  }

  /// What is counted on the last day of the selected period, where this is asked for (rules 8 and 12).
  var stock: Scope? {
    guard isOfLastDay, let lastDay = rows.period?.lastDay else { return nil }
    var options = count.scope.options
    options.includeUndated = false
    return Scope(options, asOf: lastDay)
  }

  /// Whether an agreement is of the selected kind, area and source.
  func includesGroups(of item: CountedAgreements.Item) -> Bool {
    isSelected(rows.kind, among: collect { count.agreements.forEachKind(of: item, $0) })
      && isSelected(rows.area, among: collect { count.agreements.forEachArea(of: item, $0) })
      && rows.inputs.map { inputs in
        collect { add in count.agreements.forEachInput(of: item) { input, _ in add(input) } }
          .contains(where: inputs.contains)
      } ?? true
  }

  /// Whether an agreement names the selected country and region.
  func includesPlaces(of item: CountedAgreements.Item) -> Bool {
    isSelected(rows.country, among: collect { count.agreements.forEachCountry(of: item, $0) })
      && isSelected(rows.region, among: collect { count.agreements.forEachRegion(of: item, $0) })
  }

  /// Whether a counted pair stands in the selected country and region.
  func includesPlaces(ofPair number: Int) -> Bool {
    isSelected(rows.region, among: [count.pairs.region(ofPair: number)])
      && isSelected(rows.country, among: collect { count.pairs.forEachCountry(ofPair: number, $0) })
  }

  // MARK: Records

  /// Whether a record by itself belongs to the selection, whatever its fate.
  func includes(record: Int) -> Bool {
    let agreement = reading.agreements[record]
    return mayIncludeDate(of: agreement)
      && isSelected(rows.country, among: reading.lists[agreement].countries)
      && isSelected(rows.region, among: reading.lists[agreement].regions)
      && isSelected(rows.kind, among: [agreement.kind])
      && isSelected(rows.area, among: reading.areas(of: agreement))
      && isSelected(rows.stage, among: [agreement.stage])
      && rows.inputs.map { $0.contains(Int(agreement.input)) } ?? true
  }

  /// A stock leaves out what may have been signed by its day: what is undated, and what may have been signed later too.
  private func mayIncludeDate(of agreement: Agreement) -> Bool {
    if includesDate(agreement.signed) { return true }
    switch stock?.reasonOfDate(agreement.signed) {
    case .undated: return agreement.stage.isSignedOrLater
    case .dateUncertain: return true
    default: return false
    }
  }

  // MARK: Help

  /// Everything that a function gives.
  func collect<Element>(_ give: ((Element) -> Void) -> Void) -> [Element] {
    var all: [Element] = []
    give { all.append($0) }
    return all
  }

  /// Whether what is selected is there, or nothing is selected.
  func isSelected<Element: Equatable>(
    _ selected: Element?, among elements: @autoclosure () -> [Element]
  ) -> Bool {
    selected.map { elements().contains($0) } ?? true
  }
}

extension PeriodIndex {
  /// Whether a date stands in a row of the tables by year and by quarter (rule 8).
  fileprivate func contains(_ span: DateSpan, in period: SelectedRows.Period) -> Bool {
    let year = year(of: span)
    let quarter = quarter(of: span).flatMap { quarterRows.contains($0) ? $0 : nil }
    switch period {
    case .year(let number): return year == number - years.lowerBound
    case .yearUnknown: return year == nil
    case .quarter(let selected):
      return quarter == (selected.year - years.lowerBound) * 4 + selected.number - 1
    case .quarterUnknown(let number): return quarter == nil && year == number - years.lowerBound
    }
  }
}
