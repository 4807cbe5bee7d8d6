import Partnerships

/// Whether two folded names of partners are spellings of one (rule 14).
enum SimilarNames {
  /// Equal, within two edits and a quarter of their length, or the words of one all among those of the other.
  static func areSpellingsOfOne(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let (first, second) = (Set(a.split(separator: " ")), Set(b.split(separator: " ")))
    if first.isSubset(of: second) || second.isSubset(of: first) { return true }
    let (letters, others) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    let limit = min(2, min(letters.count, others.count) / 4)
    return EditDistance.between(letters, others, atMost: limit) != nil
  }
}
