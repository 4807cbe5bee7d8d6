package import Aggregation
import Agreements
import Loaders
import Messages
import Partnerships

/// Tells what each number of a report counts, by the functions that its tables are made with.
///
/// It knows what the tables do not need: which records stand behind an agreement, and which agreements behind a pair.
package struct Explainer {
  let count: DayCount
  let summary: Summary
  let periods: PeriodIndex
  /// By item of the counted agreements: its records, the first one leading.
  let recordsOfItem: [[Int]]
  /// The item of each counted record.
  let itemOfRecord: [Int: Int]
  /// By pair number: the items of its agreements; none of a pair that is not counted.
  let itemsOfPair: [[Int]]

  package init(_ counted: Counted) {
    (count, summary) = (counted.count, counted.summary)
    periods = PeriodIndex(since: count.scope.options.since, asOf: count.scope.asOf)
    (recordsOfItem, itemOfRecord) = Self.records(of: count)
    var itemsOfPair = [[Int]](repeating: [], count: count.agreements.pairs.count)
    for (number, item) in count.agreements.items.enumerated() {
      count.agreements.forEachPairNumber(of: item) { itemsOfPair[$0].append(number) }
    }
    self.itemsOfPair = itemsOfPair
  }

  /// - Parameter selection: one that fits; what does not is left aside.
  package func explain(_ selection: Selection) -> Explanation {
    selection.measure.declaration.explain(Question(of: self, rows: selection.rows))
  }

  /// Records under one number are one agreement (rule 13): the first of them leads.
  private static func records(of count: DayCount) -> (ofItem: [[Int]], itemOf: [Int: Int]) {
    let (reading, items) = (count.reading, count.agreements.items)
    var records = items.map { [Int($0.record)] }
    var itemOfRecord: [Int: Int] = [:]
    var leaders: [UInt64: Int] = [:]
    for (number, item) in items.enumerated() {
      itemOfRecord[Int(item.record)] = number
      if let key = NumberedAgreements.key(reading.agreements[Int(item.record)]) { leaders[key] = number }
    }
    for record in reading.agreements.indices where itemOfRecord[record] == nil {
      guard count.fate(of: record) == .counted,
        let item = NumberedAgreements.key(reading.agreements[record]).flatMap({ leaders[$0] })
      else { continue }
      records[item].append(record)
      itemOfRecord[record] = item
    }
    return (records, itemOfRecord)
  }
}
