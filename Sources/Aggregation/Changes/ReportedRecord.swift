import Partnerships

/// A record of a report, as it is compared with those of another one.
struct ReportedRecord {
  let origin: Origin
  var fate: Fate
  let statement: Statement
  let words: Words
  let signed: DateSpan?
  /// The export's number among those of the report.
  let source: Int

  var isRejected: Bool { if case .rejected = fate { true } else { false } }

  /// What the record says, as numbers that are equal where the meanings are; 0 is blank. Neither the record's number nor
  /// its place is part of it.
  struct Statement: Hashable {
    var title: UInt32
    var hromadas: UInt32
    var regions: UInt32
    var partners: UInt32
    var countries: UInt32
    var kind: UInt32
    var stage: UInt32
    var evidence: UInt32
    var signedOn: UInt32
    var endedOn: UInt32
    var areas: UInt32
    var sourceURL: UInt32
  }

  /// What stands in the record's cells, as numbers of texts.
  struct Words {
    /// The registration number, or else the record's number in its export.
    var number: UInt32
    var title: UInt32
    var hromada: UInt32
    var partner: UInt32
    var areas: UInt32
    /// What the partner's cell means as spelled: it stays where only the table of places has changed.
    var partnerMeaning: UInt32
  }
}
