package import Agreements
package import Partnerships

/// A hromada and a partner: a partnership, whatever the number of agreements between them.
package struct Pair: Hashable, Sendable {
  package let hromada: HromadaID
  package let partner: PartnerID

  init(hromada: HromadaID, partner: PartnerID) { (self.hromada, self.partner) = (hromada, partner) }

  /// The pair of a key.
  init(key: UInt64) {
    hromada = HromadaID(index: UInt32(truncatingIfNeeded: key >> 32))
    partner = PartnerID(index: UInt32(truncatingIfNeeded: key))
  }

  /// Both ids in one word.
  var key: UInt64 { UInt64(hromada.index) << 32 | UInt64(partner.index) }
}

extension Reading {
  /// All pairs of an agreement's hromadas with its partners (rule 7); none where a party is blank.
  package func forEachPair(of agreement: Agreement, _ body: (Pair) -> Void) {
    if agreement.parties == 0 {
      if agreement.hromada != .blank, agreement.partner != .blank {
        body(Pair(hromada: agreement.hromada, partner: agreement.partner))
      }
      return
    }
    lists[agreement].forEachPair(body)
  }

  /// The areas of a record, as indices into `areaNames`.
  package func areas(of agreement: Agreement) -> [UInt32] {
    agreement.areas == 0 ? [] : areaLists[Int(agreement.areas) - 1]
  }
}

extension Parties {
  func forEachPair(_ body: (Pair) -> Void) {
    for hromada in hromadas {
      for partner in partners { body(Pair(hromada: hromada, partner: partner)) }
    }
  }

  /// Adds parties that are not there yet.
  mutating func add(_ other: Parties) {
    func add<ID: Equatable>(_ ids: [ID], to list: inout [ID]) {
      for id in ids where !list.contains(id) { list.append(id) }
    }
    add(other.hromadas, to: &hromadas)
    add(other.regions, to: &regions)
    add(other.partners, to: &partners)
    add(other.countries, to: &countries)
  }
}
