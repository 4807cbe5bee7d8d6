import Partnerships

/// What each input contributes (rule 21).
enum SourceTable {
  static func rows(_ counted: CountedAgreements, _ fateOf: (Int) -> Fate) -> [SourceRow] {
    let reading = counted.reading
    var rows = reading.inputs.indices.map(SourceRow.init(input:))
    for (index, input) in reading.inputs.enumerated() {
      rows[index].read = input.read
      rows[index].rejected = input.rejected
    }
    for (index, agreement) in reading.agreements.enumerated() {
      let input = Int(agreement.input)
      switch fateOf(index) {
      case .counted: rows[input].counted += 1
      case .outOfScope: rows[input].outOfScope += 1
      case .duplicate: rows[input].duplicates += 1
      case .rejected: rows[input].rejected += 1
      }
    }
    for item in counted.items {
      let inputs = counted.inputs(of: item)
      for input in inputs {
        if inputs.count == 1 { rows[Int(input)].onlyHere += 1 } else { rows[Int(input)].shared += 1 }
      }
    }
    return rows
  }
}
