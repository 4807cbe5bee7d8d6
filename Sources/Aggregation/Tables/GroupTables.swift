import Agreements
import Loaders
import Partnerships

/// A kind or an area.
package struct GroupRow<Group: Hashable & Sendable>: Hashable, Sendable {
  package var group: Group
  package var measures = Measures()
  package init(group: Group) { self.group = group }
}

/// The tables by kind and by area, whose rows an agreement may stand in several of.
struct GroupTables {
  private let agreements: CountedAgreements

  init(_ count: DayCount) { agreements = count.agreements }

  /// Kinds that occur, in the order of the vocabulary.
  var byKind: [GroupRow<Kind>] {
    rows(Kind.allCases) { item, add in agreements.forEachKind(of: item) { add($0.index) } }
  }

  /// Areas that occur, by their names' bytes.
  var byArea: [GroupRow<String>] {
    rows(agreements.reading.areaNames) { item, add in agreements.forEachArea(of: item) { add(Int($0)) } }
      .sorted { $0.group.utf8.lexicographicallyPrecedes($1.group.utf8) }
  }

  /// - Parameter forEachRow: gives the indices of the groups of an agreement.
  private func rows<Group>(
    _ groups: [Group], forEachRow: (CountedAgreements.Item, (Int) -> Void) -> Void
  ) -> [GroupRow<Group>] {
    var tally = RowTally(rows: groups.count, of: agreements.reading)
    // A pair may have several agreements of one kind or area.
    var seen = DistinctCounter(rows: groups.count, entities: agreements.pairs.count)
    for item in agreements.items {
      forEachRow(item) { row in
        tally.addAgreement(in: row)
        agreements.forEachPairNumber(of: item) { pair in
          if seen.insert(pair, in: row) { tally.addPair(in: row) }
          tally.addParties(of: agreements.pairs[pair], in: row)
        }
      }
    }
    return zip(groups, tally.rows).filter { $1.agreements > 0 }.map { group, measures in
      var row = GroupRow(group: group)
      row.measures = measures
      return row
    }
  }
}
