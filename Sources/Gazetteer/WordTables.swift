package import Partnerships

extension Kind {
  /// By a folded word of an export; nil when it is unknown (rule 6).
  package init?(named key: [UInt8]) {
    self.init(code: ReferenceTables.kindWords.row(for: key)?[.kind] ?? "")
  }
}

extension Stage {
  /// By a folded word of an export; nil when it is unknown (rule 5).
  package init?(named key: [UInt8]) {
    self.init(code: ReferenceTables.stageWords.row(for: key)?[.stage] ?? "")
  }
}

/// The words with which exports say how sure it is that there is an agreement.
package enum EvidenceWords {
  /// Whether a folded word says that the record is a mention or a hypothesis; nil when it is unknown (rule 5).
  package static func isUnconfirmed(_ key: [UInt8]) -> Bool? {
    ReferenceTables.evidenceWords.row(for: key).map { $0[.evidence] == "unconfirmed" }
  }
}
