import Aggregation
import Agreements
import Loaders
import Messages
import Partnerships

extension Question {
  /// Signed agreements without a date (rule 9): those of one number are one, and dated where one of them is.
  func undated() -> Explanation {
    var groups: [[Int]] = []
    var groupOfNumber: [UInt64: Int] = [:]
    var dated: [UInt64: Int] = [:]
    for (index, agreement) in reading.agreements.enumerated()
    where count.records.survivors.contains(index) && count.scope.reasonBesidesDate(agreement) == nil {
      let key = NumberedAgreements.key(agreement)
      if agreement.signed != nil {
        if let key, dated[key] == nil, count.scope.reasonOutside(agreement) == nil { dated[key] = index }
      } else if let key, let group = groupOfNumber[key] {
        groups[group].append(index)
      } else {
        if let key { groupOfNumber[key] = groups.count }
        groups.append([index])
      }
    }
    let things = groups.filter { group in
      let key = NumberedAgreements.key(reading.agreements[group[0]])
      return key.map { dated[$0] == nil } ?? true && group.contains(where: includes(record:))
    }.map { Explanation.Thing(subject: .agreement, records: $0) }
    let shown = Set(things.flatMap(\.records))
    return Explanation(
      things: things,
      leftOut: leftOut { record in
        let agreement = reading.agreements[record]
        guard agreement.signed == nil, agreement.stage.isSignedOrLater, !shown.contains(record),
          includes(record: record)
        else { return nil }
        if let reason = count.scope.reasonBesidesDate(agreement) { return .outOfScope(reason) }
        return NumberedAgreements.key(agreement).flatMap { dated[$0] }.map { .sameAgreement(as: $0) }
      })
  }

  /// Agreements of an earlier day that have ended or been suspended since (rule 10).
  func ended(since day: Day) -> Explanation {
    let things = count.ended(since: day).filter(includes(record:)).map {
      Explanation.Thing(subject: .record, records: [$0])
    }
    return Explanation(things: things, leftOut: duplicates(of: things))
  }

  /// Records by what became of them.
  /// - Parameter namingDuplicates: whether duplicates of the records are told to be left out.
  /// - Parameter withRejected: whether rejected records belong to the number.
  func records(
    namingDuplicates: Bool = false, withRejected: Bool = false, where isMeant: (Fate) -> Bool
  ) -> Explanation {
    let things = reading.agreements.indices.filter { record in
      let fate = count.fate(of: record)
      return isMeant(fate) && rows.reason.map { fate == .outOfScope($0) } ?? true
        && includes(record: record)
    }.map { Explanation.Thing(subject: .record, records: [$0]) }
    var explanation = Explanation(things: things, leftOut: namingDuplicates ? duplicates(of: things) : [])
    if withRejected {
      explanation.rejectedInputs = reading.inputs.indices.filter { rows.inputs?.contains($0) ?? true }
      explanation.rejected = explanation.rejectedInputs.reduce(0) { $0 + reading.inputs[$1].rejected }
    }
    return explanation
  }
}

extension Fate {
  var isDuplicate: Bool { if case .duplicate = self { true } else { false } }
  var isOutOfScope: Bool { if case .outOfScope = self { true } else { false } }
}
