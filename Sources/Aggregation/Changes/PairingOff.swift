/// Pairs off what stands under one key in two reports, one of either.
///
/// Where several stand under a key, nobody knows which is which, and none of them is paired; unless all of a side say the
/// same, so that it makes no difference.
struct PairingOff<Key: Hashable> {
  /// What stands under a key: nearly always one of a side at most.
  private struct Group {
    let old: Int
    var new: Int?
    var furtherOld: [Int] = []
    var furtherNew: [Int] = []
  }

  private var places: [Key: Int] = [:]
  private var groups: [Group] = []

  init(expecting count: Int) {
    places.reserveCapacity(count)
    groups.reserveCapacity(count)
  }

  mutating func add(old item: Int, _ key: Key) {
    if let place = places[key] {
      if groups[place].old != item, groups[place].furtherOld.last != item {
        groups[place].furtherOld.append(item)
      }
    } else {
      places[key] = groups.count
      groups.append(Group(old: item))
    }
  }

  /// After all old ones.
  mutating func add(new item: Int, _ key: Key) {
    guard let place = places[key] else { return }
    if groups[place].new == nil {
      groups[place].new = item
    } else if groups[place].new != item, groups[place].furtherNew.last != item {
      groups[place].furtherNew.append(item)
    }
  }

  /// - Parameter areOldAlike: whether two of one side are interchangeable.
  /// - Returns: the pairs, in the order of the older report, and what could not be told apart.
  func pairs(
    areOldAlike: (Int, Int) -> Bool, areNewAlike: (Int, Int) -> Bool
  ) -> (pairs: [(old: Int, new: Int)], ties: [(old: [Int], new: [Int])]) {
    var pairs: [(old: Int, new: Int)] = []
    var ties: [(old: [Int], new: [Int])] = []
    for group in groups {
      guard let new = group.new else { continue }
      if group.furtherOld.allSatisfy({ areOldAlike(group.old, $0) }),
        group.furtherNew.allSatisfy({ areNewAlike(new, $0) })
      {
        pairs.append((group.old, new))
        pairs += zip(group.furtherOld, group.furtherNew).map { (old: $0, new: $1) }
      } else {
        ties.append(([group.old] + group.furtherOld, [new] + group.furtherNew))
      }
    }
    return (pairs, ties)
  }
}
