/// What the parties of a run are called in print.
package struct PartyNames: Sendable {
  /// By `HromadaID.index`: KATOTTG; empty for a hromada kept as spelled.
  package let hromadaCodes: [String]
  /// By `HromadaID.index`: the codifier's name, or the spelling.
  package let hromadas: [String]
  /// By `PartnerID.index`: the spelling that most records have; of equally frequent ones, the first by its bytes.
  package let partners: [String]

  package init(hromadaCodes: [String], hromadas: [String], partners: [String]) {
    (self.hromadaCodes, self.hromadas, self.partners) = (hromadaCodes, hromadas, partners)
  }
}
