/// Pairs off what stands under one key in two reports, one of either.
///
/// Where several stand under a key, nobody knows which is which, and none of them is paired; unless all of a side say the
/// same, so that it makes no difference.
struct PairingOff<Key: Hashable> {
  private var groups: [Key: (old: [Int], new: [Int])] = [:]
  private var keys: [Key] = []

  mutating func add(old item: Int, _ key: Key) {
    if groups[key] == nil { keys.append(key) }
    if groups[key, default: ([], [])].old.last != item { groups[key, default: ([], [])].old.append(item) }
  }

  /// After all old ones.
  mutating func add(new item: Int, _ key: Key) {
    guard let index = groups.index(forKey: key) else { return }
    if groups.values[index].new.last != item { groups.values[index].new.append(item) }
  }

  /// - Parameter isAlike: whether two of one side are interchangeable.
  /// - Returns: the pairs, in the order of the older report, and what could not be told apart.
  func pairs(
    areOldAlike: (Int, Int) -> Bool, areNewAlike: (Int, Int) -> Bool
  ) -> (pairs: [(old: Int, new: Int)], ties: [(old: [Int], new: [Int])]) {
    var pairs: [(old: Int, new: Int)] = []
    var ties: [(old: [Int], new: [Int])] = []
    for key in keys {
      guard let (old, new) = groups[key], !new.isEmpty else { continue }
      if old.dropFirst().allSatisfy({ areOldAlike(old[0], $0) }),
        new.dropFirst().allSatisfy({ areNewAlike(new[0], $0) })
      {
        pairs += zip(old, new).map { (old: $0, new: $1) }
      } else {
        ties.append((old, new))
      }
    }
    return (pairs, ties)
  }
}
