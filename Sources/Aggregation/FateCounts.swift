import Partnerships

/// How many readable records of each input have which fate.
struct FateCounts {
  private(set) var counted: [Int]
  private(set) var duplicates: [Int]
  /// By input, then by the raw value of the reason.
  private(set) var outOfScope: [[Int]]

  init(_ reading: Reading, _ fates: Fates) {
    counted = Array(repeating: 0, count: reading.inputs.count)
    duplicates = reading.inputs.map(\.repeats)
    outOfScope = Array(
      repeating: Array(repeating: 0, count: OutOfScopeReason.allCases.count), count: reading.inputs.count)
    for (index, agreement) in reading.agreements.enumerated() {
      let input = Int(agreement.input)
      switch fates.fate(of: index, in: reading) {
      case .counted: counted[input] += 1
      case .duplicate: duplicates[input] += 1
      case .outOfScope(let reason): outOfScope[input][Int(reason.rawValue)] += 1
      case .rejected: break  // rejected records are not among the readable ones
      }
    }
  }

  /// Records of all inputs by reason, in the order of rule 2.
  var reasons: [(reason: OutOfScopeReason, records: Int)] {
    OutOfScopeReason.allCases.map { reason in
      (reason, outOfScope.reduce(0) { $0 + $1[Int(reason.rawValue)] })
    }
  }
}
