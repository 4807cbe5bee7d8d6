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
    for (index, name) in old.enumerated() {
      if let other = new.firstIndex(of: name) { pair(old: index, new: other) }
    }
    for index in old.indices where numbersOfOld[index] == nil {
      let name = fileName(old[index])
      let alike = new.indices.filter { numbersOfNew[$0] == nil && fileName(new[$0]) == name }
      let rivals = old.indices.filter { numbersOfOld[$0] == nil && fileName(old[$0]) == name }
      if alike.count == 1, rivals.count == 1 { pair(old: index, new: alike[0]) }
    }
    let leftOld = old.indices.filter { numbersOfOld[$0] == nil }
    let leftNew = new.indices.filter { numbersOfNew[$0] == nil }
    if leftOld.count == 1, leftNew.count == 1 {
      pair(old: leftOld[0], new: leftNew[0])
      renamed.append((leftOld[0], leftNew[0]))
    }
  }

  private mutating func pair(old: Int, new: Int) {
    numbersOfOld[old] = UInt32(old)
    numbersOfNew[new] = UInt32(old)
  }
}

private func fileName(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }
