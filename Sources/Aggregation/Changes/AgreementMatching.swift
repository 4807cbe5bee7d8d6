import Partnerships

/// Finds for each agreement of an older report the one of a newer report that it is; each has one counterpart at most.
///
/// The steps and their order are those of the page "Outputs". The order of the records decides nothing but which of
/// several that say the same is shown.
struct AgreementMatching {
  /// An agreement of one report that is told by a duplicate of another agreement in the other report.
  struct Absorbed {
    let agreement: Int
    /// The duplicate, a record of the other report.
    let duplicate: Int
    let ground: MatchingGround
  }

  let old: ReportedAgreements
  let new: ReportedAgreements
  let exports: PairedExports
  /// By agreement of the older report.
  private(set) var newOfOld: [Int?]
  private(set) var grounds: [MatchingGround?]
  /// By agreement of the newer report.
  private(set) var oldOfNew: [Int?]
  /// Agreements of the older report that duplicate another one now, and of the newer one that did so then.
  private(set) var duplicatesNow: [Absorbed] = []
  private(set) var duplicatesThen: [Absorbed] = []
  private var isAbsorbed: (old: [Bool], new: [Bool])
  /// By agreement: whether several came into question for it, so that none was taken.
  private(set) var isDoubtful: (old: [Bool], new: [Bool])
  private let signedStages: Set<UInt32>

  init(_ old: ReportedAgreements, _ new: ReportedAgreements, _ texts: inout TextRegister) {
    (self.old, self.new) = (old, new)
    exports = PairedExports(old.sources, new.sources)
    newOfOld = Array(repeating: nil, count: old.all.count)
    grounds = Array(repeating: nil, count: old.all.count)
    oldOfNew = Array(repeating: nil, count: new.all.count)
    isAbsorbed = (old.all.map { _ in false }, new.all.map { _ in false })
    isDoubtful = isAbsorbed
    signedStages = Set(Stage.allCases.filter(\.isSignedOrLater).map { texts.insert($0.code) })
    pairUnchanged()
    for step in MatchingStep.same {
      pair(step)
      pairByMembers(step)
    }
    let isAnyDoubtful = MatchingStep.changed.map { pair($0) }.contains(true)
    // A step that could not tell two apart may do so when a later one has found the counterpart of one of them.
    if isAnyDoubtful { for step in MatchingStep.changed { pair(step) } }
    pairDuplicates()
    pairRejected()
  }

  // MARK: What is left over

  private func openOld(rejected: Bool = false) -> [Int] {
    old.all.indices.filter {
      newOfOld[$0] == nil && !isAbsorbed.old[$0] && old.lead($0).isRejected == rejected
    }
  }

  private func openNew(rejected: Bool = false) -> [Int] {
    new.all.indices.filter {
      oldOfNew[$0] == nil && !isAbsorbed.new[$0] && new.lead($0).isRejected == rejected
    }
  }

  private mutating func settle(_ pairs: [(old: Int, new: Int)], _ ground: MatchingGround) {
    for (then, now) in pairs {
      newOfOld[then] = now
      oldOfNew[now] = then
      grounds[then] = ground
    }
  }

  /// - Returns: whether some could not be told apart.
  @discardableResult
  private mutating func settle<Key>(_ table: PairingOff<Key>, _ ground: MatchingGround) -> Bool {
    let found = table.pairs(
      areOldAlike: { whole(old, $0) == whole(old, $1) }, areNewAlike: { whole(new, $0) == whole(new, $1) })
    settle(found.pairs, ground)
    for (then, now) in found.ties {
      for agreement in then { isDoubtful.old[agreement] = true }
      for agreement in now { isDoubtful.new[agreement] = true }
    }
    return !found.ties.isEmpty
  }

  // MARK: Agreements

  /// All that a report says of an agreement, but for its place.
  private struct Whole: Hashable {
    let statement: ReportedRecord.Statement
    let number: UInt32
    let fate: Fate
    let memberCount: Int
  }

  private func whole(_ report: ReportedAgreements, _ agreement: Int) -> Whole {
    let told = report.all[agreement]
    return Whole(
      statement: told.statement, number: told.words.number, fate: report.lead(agreement).fate,
      memberCount: told.members.count)
  }

  /// Nearly all agreements are told as they were. What is left is little, and is looked at more closely.
  private mutating func pairUnchanged() {
    var table = PairingOff<Whole>(expecting: old.all.count)
    for agreement in old.all.indices { table.add(old: agreement, whole(old, agreement)) }
    for agreement in new.all.indices { table.add(new: agreement, whole(new, agreement)) }
    settle(table, .same)
  }

  /// - Returns: whether some could not be told apart.
  @discardableResult
  private mutating func pair(
    _ step: MatchingStep, oldRejected: Bool = false, newRejected: Bool = false
  ) -> Bool {
    let open = openOld(rejected: oldRejected)
    var table = PairingOff<MatchingKey>(expecting: open.count)
    for agreement in open {
      if let key = MatchingKey(face(of: agreement, isOld: true), step) { table.add(old: agreement, key) }
    }
    for agreement in openNew(rejected: newRejected) {
      if let key = MatchingKey(face(of: agreement, isOld: false), step) { table.add(new: agreement, key) }
    }
    return settle(table, step.ground)
  }

  /// The record that stood for an agreement may be there unchanged, and another one stand for it now.
  private mutating func pairByMembers(_ step: MatchingStep) {
    let open = openOld()
    var table = PairingOff<MatchingKey>(expecting: open.count)
    for agreement in open {
      for member in old.all[agreement].members {
        if let key = MatchingKey(face(ofRecord: member, isOld: true), step) { table.add(old: agreement, key) }
      }
    }
    for agreement in openNew() {
      for member in new.all[agreement].members {
        if let key = MatchingKey(face(ofRecord: member, isOld: false), step) {
          table.add(new: agreement, key)
        }
      }
    }
    let found = table.pairs(areOldAlike: { $0 == $1 }, areNewAlike: { $0 == $1 }).pairs
    // Where the records of one agreement tell of two now, it is neither of them more than the other.
    var partners = (old: [Int: Set<Int>](), new: [Int: Set<Int>]())
    for (then, now) in found {
      partners.old[then, default: []].insert(now)
      partners.new[now, default: []].insert(then)
    }
    settle(found.filter { partners.old[$0.old]?.count == 1 && partners.new[$0.new]?.count == 1 }, step.ground)
  }

  private func face(of agreement: Int, isOld: Bool) -> MatchingFace {
    let report = isOld ? old : new
    let told = report.all[agreement]
    return face(told.statement, told.words, told.signed, source: report.lead(agreement).source, isOld)
  }

  private func face(ofRecord index: Int, isOld: Bool) -> MatchingFace {
    let record = isOld ? old.records[index] : new.records[index]
    return face(record.statement, record.words, record.signed, source: record.source, isOld)
  }

  private func face(
    _ statement: ReportedRecord.Statement, _ words: ReportedRecord.Words, _ signed: DateSpan?, source: Int,
    _ isOld: Bool
  ) -> MatchingFace {
    MatchingFace(
      statement: statement, words: words, signed: signed, source: exports.number(source, isOld: isOld),
      isSignedOrLater: signedStages.contains(statement.stage), isOld: isOld)
  }

  // MARK: Duplicates

  /// An agreement without a counterpart may duplicate another one now, or have done so then.
  private mutating func pairDuplicates() {
    var added = duplicates(of: new, besides: { oldOfNew[$0].map { old.all[$0].members } ?? [] }, of: old)
    var dropped = duplicates(of: old, besides: { newOfOld[$0].map { new.all[$0].members } ?? [] }, of: new)
    for step in MatchingStep.ofDuplicates {
      for found in absorb(openOld(), isOld: true, by: &added, step) {
        duplicatesNow.append(found)
        isAbsorbed.old[found.agreement] = true
      }
      for found in absorb(openNew(), isOld: false, by: &dropped, step) {
        duplicatesThen.append(found)
        isAbsorbed.new[found.agreement] = true
      }
    }
  }

  /// The duplicates in a report, less those that the counterparts of their agreements have in the other report too.
  /// - Parameter counterpart: the records of an agreement's counterpart.
  private func duplicates(
    of report: ReportedAgreements, besides counterpart: (Int) -> [Int], of other: ReportedAgreements
  ) -> [Int] {
    var result: [Int] = []
    for agreement in report.all.indices where report.all[agreement].members.count > 1 {
      var known: [ReportedRecord.Statement: Int] = [:]
      for member in counterpart(agreement) { known[other.records[member].statement, default: 0] += 1 }
      for member in report.all[agreement].members {
        let record = report.records[member]
        if known[record.statement, default: 0] > 0 {
          known[record.statement, default: 0] -= 1
        } else if case .duplicate = record.fate {
          result.append(member)
        }
      }
    }
    return result
  }

  private func absorb(
    _ agreements: [Int], isOld: Bool, by duplicates: inout [Int], _ step: MatchingStep
  ) -> [Absorbed] {
    if agreements.isEmpty || duplicates.isEmpty { return [] }
    var table = PairingOff<MatchingKey>(expecting: agreements.count)
    for agreement in agreements {
      if let key = MatchingKey(face(of: agreement, isOld: isOld), step) { table.add(old: agreement, key) }
    }
    for duplicate in duplicates {
      if let key = MatchingKey(face(ofRecord: duplicate, isOld: !isOld), step) {
        table.add(new: duplicate, key)
      }
    }
    let (report, other) = isOld ? (old, new) : (new, old)
    let found = table.pairs(
      areOldAlike: { whole(report, $0) == whole(report, $1) },
      areNewAlike: { other.records[$0].statement == other.records[$1].statement }
    ).pairs
    let taken = Set(found.map(\.new))
    duplicates.removeAll(where: taken.contains)
    return found.map { Absorbed(agreement: $0.old, duplicate: $0.new, ground: step.ground) }
  }

  // MARK: Rejected records

  private mutating func pairRejected() {
    for step in MatchingStep.ofRejected {
      pair(step, oldRejected: true, newRejected: true)
      pair(step, oldRejected: true, newRejected: false)
      pair(step, oldRejected: false, newRejected: true)
    }
  }
}
