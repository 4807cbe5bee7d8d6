package import Partnerships

/// What the parties of a run are called in print.
package struct PartyNames: Sendable {
  private let spelledHromadas: [String]
  /// By `PartnerID.index`: the spelling that most records have; of equally frequent ones, the first by its bytes.
  package let partners: [String]

  /// - Parameter spelledHromadas: of the hromadas that the codifier does not have, in the order of their ids.
  package init(spelledHromadas: [String], partners: [String]) {
    (self.spelledHromadas, self.partners) = (spelledHromadas, partners)
  }

  package func name(of hromada: HromadaID) -> String {
    Hromadas.name(of: hromada, asSpelled: spelledHromadas)
  }
  package func name(of partner: PartnerID) -> String { partners[Int(partner.index)] }
}
