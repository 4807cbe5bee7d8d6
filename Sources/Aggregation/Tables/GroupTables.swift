import Partnerships

/// The tables by kind and by area, whose rows an agreement may stand in several of.
struct GroupTables {
  private let counted: CountedAgreements

  init(_ counted: CountedAgreements) { self.counted = counted }

  /// Kinds that occur, in the order of the vocabulary.
  func byKind() -> [GroupRow<Kind>] {
    let rows = tally(rows: Kind.allCases.count) { item, add in
      counted.forEachKind(of: item) { add(Int($0.rawValue)) }
    }
    return zip(Kind.allCases, rows).compactMap(row)
  }

  /// Areas that occur, by their names' bytes.
  func byArea() -> [GroupRow<String>] {
    let names = counted.reading.areaNames
    let rows = tally(rows: names.count) { item, add in counted.forEachArea(of: item) { add(Int($0)) } }
    return zip(names, rows).compactMap(row).sorted { $0.group.utf8.lexicographicallyPrecedes($1.group.utf8) }
  }

  private func row<Group>(_ group: Group, _ measures: Measures) -> GroupRow<Group>? {
    guard measures.agreements > 0 else { return nil }
    var row = GroupRow(group: group)
    row.measures = measures
    return row
  }

  private func tally(
    rows: Int, _ rowsOf: (CountedAgreements.Item, (Int) -> Void) -> Void
  ) -> [Measures] {
    let pairs = counted.pairs.pairs
    var tally = RowTally(rows: rows, counted.reading)
    // A pair may have several agreements of one kind or area.
    var seen = DistinctCounter(rows: rows, entities: pairs.count)
    for item in counted.items {
      rowsOf(item) { row in
        tally.addAgreement(in: row)
        counted.forEachPairNumber(of: item) { pair in
          if seen.insert(pair, in: row) { tally.addPair(in: row) }
          tally.addParties(of: pairs[pair], in: row)
        }
      }
    }
    return tally.rows
  }
}
