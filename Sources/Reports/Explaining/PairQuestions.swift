import Aggregation
import Agreements
import Loaders
import Messages
import Partnerships

extension Question {
  /// Pairs, which stand in the period of their first agreement (rule 15), and in the kinds, areas and sources of all.
  func partnerships() -> Explanation {
    let things = partnerships { _ in true }
    return Explanation(
      things: sorted(things), leftOut: leftOut(of: things, reasonOfCounted: reasonWithoutPair))
  }

  /// Pairs that were partnerships before the period began; of what is left out, the records that prove it.
  func renewedPartnerships() -> Explanation {
    let things = partnerships { count.isRenewed($0) }
    let pairs = Set(things.map(\.subject))
    let leftOut = leftOut(of: things) { _ in nil }.filter { left in
      collect { add in
        reading.forEachPair(of: reading.agreements[left.record]) { add(.pair($0.hromada, $0.partner)) }
      }.contains(where: pairs.contains)
    }
    return Explanation(things: sorted(things), leftOut: leftOut)
  }

  private func partnerships(where isMeant: (CountedPairs.Element) -> Bool) -> [Explanation.Thing] {
    var things: [Explanation.Thing] = []
    count.pairs.forEachPair { counted in
      let (first, items) = (counted.firstItem, explainer.itemsOfPair[counted.number])
      guard includesDate(count.agreements.signed(item(first))), includesPlaces(ofPair: counted.number),
        isMeant(counted),
        items.contains(where: { includesGroups(of: item($0)) })
      else { return }
      let inOrder = [first] + inOrderOfDates(items.filter { $0 != first })
      things.append(
        Explanation.Thing(
          subject: .pair(counted.pair.hromada, counted.pair.partner), records: records(of: inOrder)))
    }
    return things
  }

  /// Why none of the pairs of a counted record is in the number.
  private func reasonWithoutPair(of record: Int) -> Explanation.Reason? {
    guard let pairs = pairs(ofRecord: record) else { return nil }
    if pairs.isEmpty { return .noPair }
    let here = pairs.first(where: includesPlaces(ofPair:))
    if let first = here.flatMap(count.pairs.firstItem(ofPair:)), first != explainer.itemOfRecord[record] {
      return .placed(by: explainer.recordsOfItem[first][0])
    }
    return reasonUnderNumber(of: record)
  }

  // MARK: On the way

  /// Pairs on their way to a signature, at their furthest stage (rule 16).
  func pipelinePairs(overdueOnly: Bool = false) -> Explanation {
    let pipeline = count.pipeline
    let things = pipeline.pairs.filter { pair in
      includesPlaces(of: pair) && isSelected(rows.stage, among: [pair.furthest])
        && (pair.isOverdue || !overdueOnly)
    }.map { Explanation.Thing(subject: .pair($0.pair.hromada, $0.pair.partner), records: $0.records) }
    let shown = Set(things.flatMap(\.records))
    var pairsOfRecord: [Int: [Pipeline.Element]] = [:]
    for pair in pipeline.pairs {
      for record in pair.records { pairsOfRecord[record, default: []].append(pair) }
    }
    return Explanation(
      things: sorted(things),
      leftOut: leftOut { record in
        guard reading.agreements[record].stage.isPipeline, !shown.contains(record), includes(record: record)
        else { return nil }
        return reasonOffTheWay(of: record)
          ?? reasonOnTheWay(of: record, with: pairsOfRecord[record] ?? [], overdueOnly: overdueOnly)
      })
  }

  /// The partner's country; where it is left open, those that the records name (rule 17).
  private func includesPlaces(of pair: Pipeline.Element) -> Bool {
    let country = reading.country(of: pair.pair)
    let open = pair.records.flatMap { reading.lists[reading.agreements[$0]].countries }
    return isSelected(rows.country, among: country == .notStated ? open : [country])
      && isSelected(rows.region, among: [reading.region(of: pair.pair)])
  }

  /// Why a record that is not signed stands for no pair on its way.
  private func reasonOffTheWay(of record: Int) -> Explanation.Reason? {
    if case .duplicate(let survivor) = count.fate(of: record) { return .duplicate(of: survivor) }
    let marks = reading.agreements[record].marks
    if marks.contains(.notUkrainian) { return .outOfScope(.notUkrainian) }
    if marks.contains(.domestic) { return .outOfScope(.domestic) }
    if marks.contains(.notHromada) { return .outOfScope(.notHromada) }
    if marks.contains(.notMunicipality) { return .outOfScope(.notMunicipality) }
    return count.pipeline.supersededBy[record].map { .superseded(by: $0) }
  }

  /// Why a record on its way is not in the number, though none of its pairs has been signed.
  private func reasonOnTheWay(
    of record: Int, with pairs: [Pipeline.Element], overdueOnly: Bool
  ) -> Explanation.Reason? {
    if pairs.isEmpty { return .noPair }
    let stage = reading.agreements[record].stage
    let further = pairs.filter { $0.furthest > stage }.compactMap { pair in
      pair.records.first { reading.agreements[$0].stage == pair.furthest }
    }
    if let first = further.min() { return .furtherStage(first) }
    return overdueOnly ? .notOverdue : nil
  }
}
