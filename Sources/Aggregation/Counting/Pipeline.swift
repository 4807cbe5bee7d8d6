import Agreements
import Interning
import Messages
package import Partnerships

/// Pairs on their way to a signature, by their furthest stage (rule 16).
package struct Pipeline: Sendable {
  package struct Element: Sendable {
    package let pair: Pair
    package let records: [Int]
    package let furthest: Stage
    package let isOverdue: Bool
  }

  /// In no order, each with its records on the way.
  package private(set) var pairs: [Element] = []
  /// By stage: how many survivors stand at it, signed ones included.
  private(set) var recordsByStage = ClosedTally<Stage>()
  /// For a record on its way whose pair has been signed since: the signed record.
  package private(set) var supersededBy: [Int: Int] = [:]

  /// How many days a planned date may be past before it is overdue.
  fileprivate static let overdueAfterDays = 90

  init(_ records: SettledRecords, asOf: Day) {
    let reading = records.reading
    var signed: [UInt64: [Int]] = [:]
    var onTheWay: [UInt64: [Int]] = [:]
    for (index, agreement) in reading.agreements.enumerated() where records.survivors.contains(index) {
      recordsByStage[agreement.stage] += 1
      guard records.pipelinePairs.count > 0, !agreement.marks.contains(.domestic),
        !agreement.marks.excludeParty
      else { continue }
      reading.forEachPair(of: agreement) { pair in
        guard records.pipelinePairs.contains(pair.key) else { return }
        if agreement.stage.isPipeline {
          onTheWay[pair.key, default: []].append(index)
        } else if agreement.stage.isSignedOrLater, !agreement.marks.contains(.unconfirmed),
          agreement.signed.map({ $0.first <= asOf }) ?? true
        {
          signed[pair.key, default: []].append(index)
        }
      }
    }
    for (key, plans) in onTheWay {
      if let overtaking = signed[key] {
        supersede(plans, by: overtaking, in: reading)
      } else if let element = Element(Pair(key: key), plans: plans, in: reading, asOf: asOf) {
        pairs.append(element)
      }
    }
  }

  private mutating func supersede(_ plans: [Int], by overtaking: [Int], in reading: Reading) {
    for plan in plans {
      guard let signed = reading.successor(of: plan, among: overtaking) else { continue }
      // Of a plan with several pairs, the one that was signed first, whatever order the pairs come in.
      let other = supersededBy[plan] ?? signed
      supersededBy[plan] = reading.precedes(other, signed) ? other : signed
    }
  }
}

extension Pipeline.Element {
  /// - Parameter plans: the pair's records on the way.
  fileprivate init?(_ pair: Pair, plans: [Int], in reading: Reading, asOf: Day) {
    guard let furthest = plans.map({ reading.agreements[$0].stage }).max() else { return nil }
    let latest = plans.filter { reading.agreements[$0].stage == .planned }
      .compactMap { reading.agreements[$0].signed?.last }.max()
    let isOverdue =
      furthest == .planned && latest.map { $0.advanced(by: Pipeline.overdueAfterDays) < asOf } ?? false
    self.init(pair: pair, records: plans, furthest: furthest, isOverdue: isOverdue)
  }
}

extension Reading {
  /// The signed record that a plan came to: the first one not before the planned date; else the latest.
  fileprivate func successor(of plan: Int, among signed: [Int]) -> Int? {
    let planned = agreements[plan].signed
    let after = signed.filter { record in
      guard let planned, let span = agreements[record].signed else { return false }
      return span.last >= planned.first
    }
    return after.min(by: precedes) ?? signed.max(by: precedes)
  }

  /// By the last possible day, undated ones first; equal ones by their digests, and where those are equal as they stand.
  fileprivate func precedes(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (agreements[a], agreements[b])
    let (day, other) = (first.signed?.last.number ?? .min, second.signed?.last.number ?? .min)
    return (day, first.contentDigest, a) < (other, second.contentDigest, b)
  }
}
