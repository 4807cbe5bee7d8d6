/// Which export of one report is which of another: that of the same name, or of the same file name in another folder, or
/// the only one that is left on either side, under another name.
struct PairedExports {
  /// By export of the report: a number that both reports share, or nil for one that only this report has.
  private var numbersOfOld: [UInt32?]
  private var numbersOfNew: [UInt32?]
  /// Exports that have another name now, in the order of the older report.
  private(set) var renamed: [(old: Int, new: Int)] = []

  init(_ old: [String], _ new: [String]) {
    numbersOfOld = Array(repeating: nil, count: old.count)
    numbersOfNew = Array(repeating: nil, count: new.count)
    for (place, name) in old.enumerated() {
      if let other = new.firstIndex(of: name) { pair(place, other) }
    }
    for place in old.indices where numbersOfOld[place] == nil {
      let alike = new.indices.filter { numbersOfNew[$0] == nil && fileName(new[$0]) == fileName(old[place]) }
      let rivals = old.indices.filter { numbersOfOld[$0] == nil && fileName(old[$0]) == fileName(old[place]) }
      if alike.count == 1, rivals.count == 1 { pair(place, alike[0]) }
    }
    let (leftOld, leftNew) = (
      old.indices.filter { numbersOfOld[$0] == nil }, new.indices.filter { numbersOfNew[$0] == nil }
    )
    if leftOld.count == 1, leftNew.count == 1 {
      pair(leftOld[0], leftNew[0])
      renamed.append((leftOld[0], leftNew[0]))
    }
  }

  private mutating func pair(_ old: Int, _ new: Int) {
    numbersOfOld[old] = UInt32(old)
    numbersOfNew[new] = UInt32(old)
  }

  func number(_ export: Int, isOld: Bool) -> UInt32? {
    isOld ? numbersOfOld[export] : numbersOfNew[export]
  }
}

private func fileName(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }
