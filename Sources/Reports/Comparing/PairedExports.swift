/// Which export of one report is which of another: that of the same name, or of the same file name in another folder, or
/// the only one that is left on either side, under another name.
struct PairedExports {
  /// By export of the report: a number that both reports share, or nil for one that only this report has.
  private(set) var numbersOfOld: [UInt32?]
  private(set) var numbersOfNew: [UInt32?]
  /// Exports that have another name now, in the order of the older report.
  private(set) var renamed: [(old: Int, new: Int)] = []

  init(old: [String], new: [String]) {
    numbersOfOld = Array(repeating: nil, count: old.count)
    numbersOfNew = Array(repeating: nil, count: new.count)
    let fileName: (String) -> Substring = { $0.split(separator: "/").last ?? "" }
    let names: [(String) -> Substring] = [{ $0[...] }, fileName, { _ in "" }]
    for name in names {
      let matcher = UniqueMatcher(
        old: old.indices.filter { numbersOfOld[$0] == nil }.map { (item: $0, key: name(old[$0])) },
        new: new.indices.filter { numbersOfNew[$0] == nil }.map { (item: $0, key: name(new[$0])) },
        expecting: old.count)
      renamed = matcher.pairs(areOldAlike: ==, areNewAlike: ==).pairs
      for (old, new) in renamed { (numbersOfOld[old], numbersOfNew[new]) = (UInt32(old), UInt32(old)) }
    }
  }
}
