import Partnerships

/// A hromada and a partner: a partnership, whatever the number of agreements between them.
struct Pair: Hashable {
  let hromada: HromadaID
  let partner: PartnerID

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
  func forEachPair(of agreement: Agreement, _ body: (Pair) -> Void) {
    if agreement.parties == 0 {
      if agreement.hromada != .blank, agreement.partner != .blank {
        body(Pair(hromada: agreement.hromada, partner: agreement.partner))
      }
      return
    }
    Reading.forEachPair(of: lists[agreement], body)
  }

  static func forEachPair(of parties: Parties, _ body: (Pair) -> Void) {
    for hromada in parties.hromadas {
      for partner in parties.partners { body(Pair(hromada: hromada, partner: partner)) }
    }
  }
}
