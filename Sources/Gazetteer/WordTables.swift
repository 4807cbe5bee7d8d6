package import Partnerships

extension Kind {
  /// By a folded word of an export; nil when it is unknown (rule 6).
  package init?(named key: [UInt8]) {
    guard let row = kinds.row(for: key), let kind = Kind(code: row[.kind]) else { return nil }
    self = kind
  }
}

extension Stage {
  /// By a folded word of an export; nil when it is unknown (rule 5).
  package init?(named key: [UInt8]) {
    guard let row = stages.row(for: key), let stage = Stage(code: row[.stage]) else { return nil }
    self = stage
  }
}

/// The words with which exports say how sure it is that there is an agreement.
package enum EvidenceWords {
  /// Whether a folded word says that the record is a mention or a hypothesis; nil when it is unknown (rule 5).
  package static func isUnconfirmed(_ key: [UInt8]) -> Bool? {
    evidence.row(for: key).map { $0[.evidence] == "unconfirmed" }
  }
}

private let kinds = KeyedTable<KindWordColumn>()
private let stages = KeyedTable<StageWordColumn>()
private let evidence = KeyedTable<EvidenceWordColumn>()
