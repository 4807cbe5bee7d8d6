import Partnerships

/// Pairs on their way to a signature, by their furthest stage (rule 16).
struct Pipeline {
  /// One row for every stage of the vocabulary, in its order.
  private(set) var rows: [StageRow] = Stage.allCases.map(StageRow.init(stage:))
  /// The pairs, in no order, each with its records on the way.
  private(set) var placed: [PairOnTheWay] = []
  var pairCount: Int { placed.count }
  /// For a record on its way whose pair has been signed since: the signed record.
  private(set) var supersededBy: [Int: Int] = [:]

  struct PairOnTheWay {
    let pair: Pair
    let records: [Int]
    let furthest: Stage
    let isOverdue: Bool
  }

  /// How many days a planned date may be past before it is overdue.
  private static let patience = 90

  init(_ reading: Reading, _ survivors: [UInt32], _ scope: Scope, _ pipelinePairs: SlotTable) {
    var signed: [UInt64: [Int]] = [:]
    var onTheWay: [UInt64: [Int]] = [:]
    for (index, agreement) in reading.agreements.enumerated() where Int(survivors[index]) == index {
      rows[Int(agreement.stage.rawValue)].records += 1
      guard pipelinePairs.count > 0, !agreement.marks.contains(.domestic), !agreement.marks.excludeParty
      else {
        continue
      }
      reading.forEachPair(of: agreement) { pair in
        guard pipelinePairs[pair.key] != nil else { return }
        if agreement.stage.isPipeline {
          onTheWay[pair.key, default: []].append(index)
        } else if agreement.stage.isSignedOrLater, !agreement.marks.contains(.unconfirmed),
          agreement.signed.map({ $0.first <= scope.asOf }) ?? true
        {
          signed[pair.key, default: []].append(index)
        }
      }
    }
    for (pair, records) in onTheWay {
      if let overtaking = signed[pair] {
        for record in records {
          guard let signed = Self.successor(of: record, among: overtaking, reading) else { continue }
          // Of a plan with several pairs, the one that was signed first, whatever order the pairs come in.
          let other = supersededBy[record] ?? signed
          supersededBy[record] = Self.precedes(other, signed, reading) ? other : signed
        }
      } else {
        place(Pair(key: pair), records, reading, scope)
      }
    }
  }

  /// The pairs that some record has on its way to a signature.
  static func pairsOnTheWay(_ reading: Reading) -> SlotTable {
    var pairs = SlotTable()
    for agreement in reading.agreements where agreement.stage.isPipeline {
      reading.forEachPair(of: agreement) { pairs.insert($0.key, 0) }
    }
    return pairs
  }

  private mutating func place(_ pair: Pair, _ records: [Int], _ reading: Reading, _ scope: Scope) {
    guard let furthest = records.map({ reading.agreements[$0].stage }).max() else { return }
    rows[Int(furthest.rawValue)].pairs += 1
    let latest = records.filter { reading.agreements[$0].stage == .planned }
      .compactMap { reading.agreements[$0].signed?.last }.max()
    let isOverdue =
      furthest == .planned && latest.map { $0.advanced(by: Self.patience) < scope.asOf } ?? false
    if isOverdue { rows[Int(furthest.rawValue)].overdue += 1 }
    placed.append(PairOnTheWay(pair: pair, records: records, furthest: furthest, isOverdue: isOverdue))
  }

  /// The signed record that a plan came to: the first one not before the planned date; else the latest.
  private static func successor(of plan: Int, among signed: [Int], _ reading: Reading) -> Int? {
    let planned = reading.agreements[plan].signed
    let after = signed.filter { record in
      guard let planned, let span = reading.agreements[record].signed else { return false }
      return span.last >= planned.first
    }
    return after.min { precedes($0, $1, reading) } ?? signed.max { precedes($0, $1, reading) }
  }

  /// By the last possible day, undated ones first; equal ones by their digests, and where those are equal as they stand.
  private static func precedes(_ a: Int, _ b: Int, _ reading: Reading) -> Bool {
    let (first, second) = (reading.agreements[a], reading.agreements[b])
    let (day, other) = (first.signed?.last.number ?? .min, second.signed?.last.number ?? .min)
    return (day, first.contentDigest, a) < (other, second.contentDigest, b)
  }
}
