import Partnerships

/// An agreement, a plan, a contact or a rejected record of two reports; or of one, where the other does not have it. It
/// is called by the record that leads it.
struct Match {
  var old: Int?
  var new: Int?
  /// The word of the rule; nil where one report does not have it.
  var rule: String?
  /// Whether several of the other report came into question, so that none was taken.
  var isDoubtful = false
}

/// Finds for each agreement of an older report the one of a newer report that it is; each has one counterpart at most.
///
/// The order of the records decides nothing but which of several that say the same is shown.
struct AgreementMatching {
  private(set) var old: MatchedReport
  private(set) var new: MatchedReport
  /// Exports that have another name now, in the order of the older report.
  let renamedExports: [Comparison.RenamedExport]
  private var found: [(old: Int, new: Int, rule: String)] = []

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
    for (rules, candidates) in MatchRule.steps {
      for rule in rules {
        for (old, new) in candidates { match(old, with: new, by: rule) }
      }
    }
  }

  /// Agreements of both reports in the order of the older one, those that duplicate another one in the newer report and
  /// in the older one, those of the older report alone, and those of the newer one alone.
  var matches: [Match] {
    var (old, new) = (old, new)
    let shared = found.filter { old.report.isLead($0.old) && new.report.isLead($0.new) }
    let duplicatesNow = found.filter { !new.report.isLead($0.new) }
    let duplicatesThen = found.filter { !old.report.isLead($0.old) }
    return (shared.sorted { $0.old < $1.old } + duplicatesNow + duplicatesThen)
      .map { Match(old: $0.old, new: $0.new, rule: $0.rule) }
      + old.open().map { Match(old: $0, isDoubtful: old.doubtful.contains($0)) }
      + new.open().map { Match(new: $0, isDoubtful: new.doubtful.contains($0)) }
  }

  /// Nearly all agreements are told as they were. What is left is little, and is looked at more closely.
  private mutating func matchUnchanged() {
    let (old, new) = (old.report, new.report)
    let matcher = UniqueMatcher(
      old: old.all.lazy.map { (item: $0.lead, key: old.whole($0.lead)) },
      new: new.all.lazy.map { (item: $0.lead, key: new.whole($0.lead)) }, expecting: old.all.count)
    link(matcher.pairs(areOldAlike: old.areAlike, areNewAlike: new.areAlike).pairs, by: "same")
  }

  private mutating func match(
    _ oldCandidates: MatchRule.Candidates, with newCandidates: MatchRule.Candidates, by rule: MatchRule
  ) {
    let then = old.keys(of: oldCandidates, besides: new, by: rule)
    if then.isEmpty { return }
    let now = new.keys(of: newCandidates, besides: old, by: rule)
    let matcher = UniqueMatcher(old: then, new: now, expecting: then.count)
    if oldCandidates == .members { return linkMembers(matcher, by: rule.code) }
    var (pairs, ties) = matcher.pairs(areOldAlike: old.report.areAlike, areNewAlike: new.report.areAlike)
    // In the order of the agreements.
    if oldCandidates == .duplicates { pairs.sort { $0.new < $1.new } }
    link(pairs, by: rule.code)
    if oldCandidates == .duplicates || newCandidates == .duplicates { return }
    for (then, now) in ties {
      old.doubt(then)
      new.doubt(now)
    }
  }

  /// Where the records of one agreement tell of two now, it is neither of them more than the other.
  private mutating func linkMembers(_ matcher: UniqueMatcher<MatchKey>, by rule: String) {
    let pairs = matcher.pairs(areOldAlike: ==, areNewAlike: ==).pairs
    let counterparts = Dictionary(grouping: pairs, by: \.old).mapValues { Set($0.map(\.new)) }
    let origins = Dictionary(grouping: pairs, by: \.new).mapValues { Set($0.map(\.old)) }
    for (then, now) in pairs
    where old.isOpen(then) && counterparts[then]?.count == 1 && origins[now]?.count == 1 {
      link([(then, now)], by: rule)
    }
  }

  private mutating func link(_ pairs: [(old: Int, new: Int)], by rule: String) {
    for (then, now) in pairs {
      old.link(then, to: now)
      new.link(now, to: then)
      found.append((then, now, rule))
    }
  }
}
