import Agreements
import Interning
import Partnerships

/// Groups of records that could be one agreement, because they share a pair or a title; alone-standing records,
/// which are most, are in no group.
struct DuplicateGroups {
  private(set) var groups: [[Int]] = []

  init(of reading: Reading, pairs: PairIndex) {
    var sets = DisjointSets(count: reading.agreements.count)
    var firstOfPair = [UInt32](repeating: .max, count: pairs.count)
    var firstOfTitle = FirstUnderKey()
    for (index, agreement) in reading.agreements.enumerated() where agreement.signed != nil {
      // A record with a blank party is never a duplicate (rule 14).
      pairs.forEachNumber(of: index, in: reading) { pair in
        if firstOfPair[pair] == .max {
          firstOfPair[pair] = UInt32(index)
        } else {
          sets.join(index, with: Int(firstOfPair[pair]))
        }
      }
      if let key = Self.titleKey(agreement) {
        sets.join(index, with: firstOfTitle.insert(index, under: key))
      }
    }
    groups = sets.groups
  }

  /// Hromada, title and day in one word; nil for a record that names no hromada, title or day.
  static func titleKey(_ agreement: Agreement) -> UInt64? {
    agreement.hromada == .blank || agreement.partner == .blank
      ? nil : agreement.titleKey(with: agreement.hromada.index)
  }
}

/// Disjoint sets of numbers, joined by pairs.
struct DisjointSets {
  private var parents: [UInt32]

  init(count: Int) { parents = (0..<UInt32(count)).map { $0 } }

  mutating func join(_ number: Int, with other: Int) {
    let (first, second) = (root(number), root(other))
    if first != second { parents[max(first, second)] = UInt32(min(first, second)) }
  }

  private mutating func root(_ number: Int) -> Int {
    var number = number
    while parents[number] != UInt32(number) {
      parents[number] = parents[Int(parents[number])]
      number = Int(parents[number])
    }
    return number
  }

  /// The sets of two and more numbers, each in ascending order.
  var groups: [[Int]] {
    var copy = self
    var members: [Int: [Int]] = [:]
    for number in parents.indices {
      let root = copy.root(number)
      if root != number { members[root, default: [root]].append(number) }
    }
    return members.keys.sorted().map { members[$0] ?? [] }
  }
}
