import Partnerships

/// Finds for each agreement of an older report the one of a newer report that it is; each has one counterpart at most.
///
/// The steps and their order are those of the page "Outputs". The order of the records decides nothing but which of
/// several that say the same is shown.
struct AgreementMatching {
  private(set) var old: MatchedReport
  private(set) var new: MatchedReport
  /// Exports that have another name now, in the order of the older report.
  let renamedExports: [Comparison.RenamedExport]

  init(old: ReportedAgreements, new: ReportedAgreements, texts: inout TextInterner) {
    let exports = PairedExports(old: old.exports, new: new.exports)
    renamedExports = exports.renamed.map {
      Comparison.RenamedExport(then: old.exports[$0.old], now: new.exports[$0.new])
    }
    let signedStages = Set(Stage.allCases.filter(\.isSignedOrLater).map { texts.insert($0.code) })
    self.old = MatchedReport(
      old, isOld: true, exportNumbers: exports.numbersOfOld, signedStages: signedStages)
    self.new = MatchedReport(
      new, isOld: false, exportNumbers: exports.numbersOfNew, signedStages: signedStages)
    matchUnchanged()
    for step in MatchStep.same {
      match(step)
      matchMembers(step)
    }
    let isAnyDoubtful = MatchStep.changed.map { match($0) }.contains(true)
    // A step that could not tell two apart may do so when a later one has found the counterpart of one of them.
    if isAnyDoubtful { for step in MatchStep.changed { match(step) } }
    matchDuplicates()
    for step in MatchStep.ofRejected {
      match(step, oldRejected: true, newRejected: true)
      match(step, oldRejected: true, newRejected: false)
      match(step, oldRejected: false, newRejected: true)
    }
  }

  /// Nearly all agreements are told as they were. What is left is little, and is looked at more closely.
  private mutating func matchUnchanged() {
    let (old, new) = (old.report, new.report)
    settle(
      UniqueMatcher(
        old: old.all.indices.lazy.map { (item: $0, key: old.whole($0)) },
        new: new.all.indices.lazy.map { (item: $0, key: new.whole($0)) },
        expecting: old.all.count),
      by: .same)
  }

  /// - Returns: whether some could not be told apart.
  @discardableResult
  private mutating func match(
    _ step: MatchStep, oldRejected: Bool = false, newRejected: Bool = false
  ) -> Bool {
    let open = old.open(rejected: oldRejected)
    return settle(
      UniqueMatcher(
        old: old.keys(of: open, in: step), new: new.keys(of: new.open(rejected: newRejected), in: step),
        expecting: open.count),
      by: step.rule)
  }

  /// The record that stood for an agreement may be there unchanged, and another one stand for it now.
  private mutating func matchMembers(_ step: MatchStep) {
    let open = old.open()
    let found = UniqueMatcher(
      old: old.keysOfMembers(of: open, in: step), new: new.keysOfMembers(of: new.open(), in: step),
      expecting: open.count
    ).pairs(areOldAlike: { $0 == $1 }, areNewAlike: { $0 == $1 }).pairs
    // Where the records of one agreement tell of two now, it is neither of them more than the other.
    var partners = (old: [Int: Set<Int>](), new: [Int: Set<Int>]())
    for (then, now) in found {
      partners.old[then, default: []].insert(now)
      partners.new[now, default: []].insert(then)
    }
    for (then, now) in found where partners.old[then]?.count == 1 && partners.new[now]?.count == 1 {
      settle(old: then, new: now, by: step.rule)
    }
  }

  /// An agreement without a counterpart may duplicate another one now, or have done so then.
  private mutating func matchDuplicates() {
    var added = new.duplicates(besidesThoseOf: old)
    var dropped = old.duplicates(besidesThoseOf: new)
    for step in MatchStep.ofDuplicates {
      old.absorb(by: &added, of: new, in: step)
      new.absorb(by: &dropped, of: old, in: step)
    }
  }

  /// - Returns: whether some could not be told apart.
  @discardableResult
  private mutating func settle<Key>(_ matcher: UniqueMatcher<Key>, by rule: MatchRule) -> Bool {
    let found = matcher.pairs(areOldAlike: old.areAlike, areNewAlike: new.areAlike)
    for (then, now) in found.pairs { settle(old: then, new: now, by: rule) }
    for (then, now) in found.ties {
      old.doubt(then)
      new.doubt(now)
    }
    return !found.ties.isEmpty
  }

  private mutating func settle(old then: Int, new now: Int, by rule: MatchRule) {
    old.settle(then, as: now, by: rule)
    new.settle(now, as: then, by: rule)
  }
}
