import Aggregation
import Agreements
import Loaders
import Messages
import Partnerships

extension Question {
  /// The records that belong to the selection, or are duplicates of records in the number, and are not in it.
  /// - Parameter reasonOfCounted: why a counted one is not; nil where there is nothing to say.
  func leftOut(
    of things: [Explanation.Thing], reasonOfCounted: (Int) -> Explanation.Reason?
  ) -> [Explanation.LeftOut] {
    let shown = Set(things.flatMap(\.records))
    return leftOut { record in
      if shown.contains(record) { return nil }
      switch count.fate(of: record) {
      case .duplicate(let survivor):
        let belongs = shown.contains(survivor) || includes(record: record)
        return belongs ? .duplicate(of: survivor) : nil
      case .outOfScope(let reason):
        guard includes(record: record) else { return nil }
        return count.pipeline.supersededBy[record].map { .superseded(by: $0) } ?? .outOfScope(reason)
      case .counted: return includes(record: record) ? reasonOfCounted(record) : nil
      case .rejected: return nil  // is not among the readable ones
      }
    }
  }

  /// Duplicates of the records in the number.
  func duplicates(of things: [Explanation.Thing]) -> [Explanation.LeftOut] {
    let shown = Set(things.flatMap(\.records))
    return leftOut { record in
      guard case .duplicate(let survivor) = count.fate(of: record), shown.contains(survivor),
        !shown.contains(record)
      else { return nil }
      return .duplicate(of: survivor)
    }
  }

  /// The records that there is a reason for, in their order.
  func leftOut(where reason: (Int) -> Explanation.Reason?) -> [Explanation.LeftOut] {
    reading.agreements.indices.compactMap { record in
      reason(record).map { Explanation.LeftOut(record: record, reason: $0) }
    }
  }

  /// Why a counted record that belongs here is not shown: it stands with its agreement, under another record (rule 13).
  func reasonUnderNumber(of record: Int) -> Explanation.Reason? {
    guard let item = explainer.itemOfRecord[record], let leader = explainer.recordsOfItem[item].first,
      leader != record
    else { return nil }
    return .sameAgreement(as: leader)
  }

  /// Things in the order of their first records, and those of one record in that of its parties.
  func sorted(_ things: [Explanation.Thing]) -> [Explanation.Thing] {
    things.map { (first: $0.records.min() ?? 0, parties: $0.subject.indices, thing: $0) }
      .sorted { a, b in
        a.first != b.first ? a.first < b.first : a.parties.lexicographicallyPrecedes(b.parties)
      }.map(\.thing)
  }
}

extension Explanation.Thing.Subject {
  /// The ids of what it names.
  fileprivate var indices: [UInt32] {
    switch self {
    case .record, .agreement: []
    case .pair(let hromada, let partner): [hromada.index, partner.index]
    case .hromada(let hromada): [hromada.index]
    case .partner(let partner): [partner.index]
    case .country(let country): [UInt32(country.index)]
    }
  }
}
