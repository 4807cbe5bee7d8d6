import Agreements
import Messages
import Partnerships

/// What a record or an agreement of a report says, as it is compared with what another report says.
struct ReportedValues {
  var normalized: NormalizedValues
  var raw: RawValues
  var signed: DateSpan?
}

/// Values as numbers that are equal where the meanings are; 0 is blank. Neither the record's number nor where it stands is
/// part of them.
struct NormalizedValues: Hashable {
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

/// What stands in the cells, as numbers of texts.
struct RawValues {
  /// The registration number, or else the record's number in its export.
  var number: UInt32
  var title: UInt32
  var hromada: UInt32
  var partner: UInt32
  var areas: UInt32
  /// What the partner's cell means as spelled: it stays where only the table of places has changed.
  var partnerMeaning: UInt32
}

/// A record of a report.
struct ReportedRecord {
  let origin: Origin
  var fate: Fate
  let values: ReportedValues
  /// The index of its export among those of the report.
  let export: Int

  var isRejected: Bool { if case .rejected = fate { true } else { false } }
}

extension ReportedValues {
  init(_ row: RecordRow, texts: inout TextInterner) {
    raw = RawValues(row, texts: &texts)
    normalized = NormalizedValues(row, raw: raw, texts: &texts)
    signed = DateSpan(row.signedOn)
  }
}

extension RawValues {
  fileprivate init(_ row: RecordRow, texts: inout TextInterner) {
    number = texts.insert(row.agreementID.isEmpty ? row.recordID : row.agreementID)
    title = texts.insert(row.title)
    hromada = texts.insert(row.hromada)
    partner = texts.insert(row.partner)
    areas = texts.insert(row.areas)
    partnerMeaning = texts.meaning(of: partner)
  }
}

extension NormalizedValues {
  fileprivate init(_ row: RecordRow, raw: RawValues, texts: inout TextInterner) {
    title = texts.meaning(of: raw.title)
    // A rejected record has no keys, and is told from others by its spelling.
    let isRejected = if case .rejected = row.fate { true } else { false }
    hromadas = isRejected ? texts.meaning(of: raw.hromada) : texts.insert(codes: row.hromadaKey)
    regions = texts.insert(codes: row.regionCode)
    partners = isRejected ? raw.partnerMeaning : texts.insert(codes: row.partnerKey)
    countries = texts.insert(codes: row.countryCode)
    kind = texts.insert(row.kind)
    stage = texts.insert(row.stage)
    evidence = texts.insert(row.evidence)
    signedOn = texts.insert(row.signedOn)
    endedOn = texts.insert(row.endedOn)
    areas = texts.meaning(of: raw.areas)
    sourceURL = texts.insert(trimmed: row.sourceURL)
  }
}
