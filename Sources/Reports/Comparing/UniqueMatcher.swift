/// Pairs off what stands under one key in two reports, one of either.
///
/// Where several stand under a key, nobody knows which is which, and none of them is paired; unless all of a side say the
/// same, so that it makes no difference.
struct UniqueMatcher<Key: Hashable> {
  /// What stands under a key: nearly always one of a side at most.
  private struct Group {
    let old: Int
    var new: Int?
    var furtherOld: [Int] = []
    var furtherNew: [Int] = []
  }

  private var groupOfKey: [Key: Int] = [:]
  private var groups: [Group] = []

  /// - Parameter count: how many old ones there are, about.
  init(
    old: some Sequence<(item: Int, key: Key)>, new: some Sequence<(item: Int, key: Key)>, expecting count: Int
  ) {
    groupOfKey.reserveCapacity(count)
    groups.reserveCapacity(count)
    for (item, key) in old { add(old: item, under: key) }
    for (item, key) in new { add(new: item, under: key) }
  }

  private mutating func add(old item: Int, under key: Key) {
    if let group = groupOfKey[key] {
      if groups[group].old != item, groups[group].furtherOld.last != item {
        groups[group].furtherOld.append(item)
      }
    } else {
      groupOfKey[key] = groups.count
      groups.append(Group(old: item))
    }
  }

  private mutating func add(new item: Int, under key: Key) {
    guard let group = groupOfKey[key] else { return }
    if groups[group].new == nil {
      groups[group].new = item
    } else if groups[group].new != item, groups[group].furtherNew.last != item {
      groups[group].furtherNew.append(item)
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
