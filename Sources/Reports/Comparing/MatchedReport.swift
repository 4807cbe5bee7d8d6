import Messages
import Partnerships

/// One of two reports whose agreements are matched, with what is known of each.
struct MatchedReport {
  /// An agreement that is told by a duplicate of another agreement in the other report.
  struct Absorbed {
    let agreement: Int
    /// A record of the other report.
    let duplicate: Int
    let rule: MatchRule
  }

  let report: ReportedAgreements
  private let isOld: Bool
  /// By export: a number that both reports share.
  private let exportNumbers: [UInt32?]
  private let signedStages: Set<UInt32>

  /// By agreement: the one of the other report that it is, and by which rule.
  private(set) var counterparts: [(agreement: Int, rule: MatchRule)?]
  private(set) var absorbed: [Absorbed] = []
  private var isAbsorbed: [Bool]
  /// By agreement: whether several came into question for it, so that none was taken.
  private(set) var isDoubtful: [Bool]

  /// - Parameter signedStages: the numbers of the stages that are signed or later.
  init(_ report: ReportedAgreements, isOld: Bool, exportNumbers: [UInt32?], signedStages: Set<UInt32>) {
    (self.report, self.isOld) = (report, isOld)
    (self.exportNumbers, self.signedStages) = (exportNumbers, signedStages)
    counterparts = Array(repeating: nil, count: report.all.count)
    isAbsorbed = Array(repeating: false, count: report.all.count)
    isDoubtful = isAbsorbed
  }

  // MARK: What was found

  /// The agreements that nothing was found for.
  func open(rejected: Bool = false) -> [Int] {
    report.all.indices.filter {
      counterparts[$0] == nil && !isAbsorbed[$0] && report.lead($0).isRejected == rejected
    }
  }

  mutating func settle(_ agreement: Int, as counterpart: Int, by rule: MatchRule) {
    counterparts[agreement] = (counterpart, rule)
  }

  mutating func doubt(_ agreements: [Int]) {
    for agreement in agreements { isDoubtful[agreement] = true }
  }

  // MARK: Keys

  func areAlike(_ agreement: Int, _ other: Int) -> Bool {
    report.whole(agreement) == report.whole(other)
  }

  /// Agreements by what they say themselves.
  func keys(of agreements: [Int], in step: MatchStep) -> [(item: Int, key: BlockingKey)] {
    agreements.compactMap { agreement in
      key(report.all[agreement].values, export: report.lead(agreement).export, in: step)
        .map { (agreement, $0) }
    }
  }

  /// Records by what they say.
  func keys(ofRecords records: [Int], in step: MatchStep) -> [(item: Int, key: BlockingKey)] {
    records.compactMap { index in
      key(report.records[index].values, export: report.records[index].export, in: step).map { (index, $0) }
    }
  }

  /// Agreements by what each of their records says.
  func keysOfMembers(of agreements: [Int], in step: MatchStep) -> [(item: Int, key: BlockingKey)] {
    agreements.flatMap { agreement in
      keys(ofRecords: report.all[agreement].members, in: step).map { (agreement, $0.key) }
    }
  }

  private func key(_ values: ReportedValues, export: Int, in step: MatchStep) -> BlockingKey? {
    BlockingKey(
      MatchCandidate(
        values: values, export: exportNumbers[export],
        isSignedOrLater: signedStages.contains(values.normalized.stage), isOld: isOld),
      in: step)
  }

  // MARK: Duplicates

  /// The duplicates, less those that the counterparts of their agreements have in the other report too.
  func duplicates(besidesThoseOf other: MatchedReport) -> [Int] {
    var result: [Int] = []
    for (agreement, told) in report.all.enumerated() where told.members.count > 1 {
      var known: [NormalizedValues: Int] = [:]
      for member in counterparts[agreement].map({ other.report.all[$0.agreement].members }) ?? [] {
        known[other.report.records[member].values.normalized, default: 0] += 1
      }
      for member in told.members {
        let record = report.records[member]
        if known[record.values.normalized, default: 0] > 0 {
          known[record.values.normalized, default: 0] -= 1
        } else if case .duplicate = record.fate {
          result.append(member)
        }
      }
    }
    return result
  }

  /// An agreement without a counterpart may be told by a duplicate of another one in the other report.
  /// - Parameter duplicates: of the other report; those that are taken are removed.
  mutating func absorb(by duplicates: inout [Int], of other: MatchedReport, in step: MatchStep) {
    let open = open()
    if open.isEmpty || duplicates.isEmpty { return }
    let matcher = UniqueMatcher(
      old: keys(of: open, in: step), new: other.keys(ofRecords: duplicates, in: step), expecting: open.count)
    let records = other.report.records
    let found = matcher.pairs(
      areOldAlike: areAlike,
      areNewAlike: { records[$0].values.normalized == records[$1].values.normalized }
    ).pairs
    for (agreement, duplicate) in found {
      absorbed.append(Absorbed(agreement: agreement, duplicate: duplicate, rule: step.rule))
      isAbsorbed[agreement] = true
    }
    let taken = Set(found.map(\.new))
    duplicates.removeAll(where: taken.contains)
  }
}
