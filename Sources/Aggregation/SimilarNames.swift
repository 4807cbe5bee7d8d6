/// Whether two folded names of partners are spellings of one (rule 14).
enum SimilarNames {
  /// Equal, within two edits and a quarter of their length, or the words of one all among those of the other.
  static func areSpellingsOfOne(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let (first, second) = (Set(a.split(separator: " ")), Set(b.split(separator: " ")))
    if first.isSubset(of: second) || second.isSubset(of: first) { return true }
    let (letters, others) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    return isWithin(min(2, min(letters.count, others.count) / 4), letters, others)
  }

  /// Whether so many insertions, deletions and replacements turn one into the other.
  private static func isWithin(_ limit: Int, _ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    guard abs(a.count - b.count) <= limit else { return false }
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        row.append(min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1)))
      }
      last = row
    }
    return last[b.count] <= limit
  }
}
