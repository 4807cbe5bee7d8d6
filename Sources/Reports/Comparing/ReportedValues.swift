import Aggregation
import Agreements
import Messages
import Partnerships

/// What a report says of an agreement and is compared, in the order in which corrections are told. Raw values are the
/// places among `NormalizedValues`.
enum Attribute: Int, CaseIterable {
  case title, hromadas, regions, partners, countries, kind, evidence, signedOn, endedOn, areas, sourceURL,
    stage

  /// The field that a correction of it is told under.
  var field: Field {
    switch self {
    case .title: .title
    case .hromadas: .hromada
    case .regions: .region
    case .partners: .partner
    case .countries: .country
    case .kind: .kind
    case .evidence: .evidence
    case .signedOn: .signedOn
    case .endedOn: .endedOn
    case .areas: .areas
    case .sourceURL: .sourceURL
    case .stage: .stage
    }
  }
}

/// Values as numbers that are equal where the meanings are; 0 is blank. Neither the record's number nor where it stands is
/// part of them.
struct NormalizedValues: Hashable {
  /// A vector, for they are compared and hashed together.
  private var numbers = SIMD16<UInt32>()

  subscript(attribute: Attribute) -> UInt32 {
    get { numbers[attribute.rawValue] }
    set { numbers[attribute.rawValue] = newValue }
  }
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
  let values: ReportedValues
  /// The index of its export among those of the report.
  let export: Int
}

extension Fate {
  var isRejected: Bool { if case .rejected = self { true } else { false } }
}

/// What a record or an agreement of a report says, as it is compared with what another report says.
struct ReportedValues {
  var normalized = NormalizedValues()
  var raw: RawValues
  var signed: DateSpan?

  init(_ row: RecordRow, texts: inout TextInterner) {
    let partner = texts.insert(row.partner)
    raw = RawValues(
      number: texts.insert(row.agreementID.isEmpty ? row.recordID : row.agreementID),
      title: texts.insert(row.title), hromada: texts.insert(row.hromada), partner: partner,
      areas: texts.insert(row.areas), partnerMeaning: texts.meaning(of: partner))
    normalized[.title] = texts.meaning(of: raw.title)
    // A rejected record has no keys, and is told from others by its spelling.
    let isRejected = row.fate.isRejected
    normalized[.hromadas] =
      isRejected ? texts.meaning(of: raw.hromada) : texts.insert(codes: row.hromadaKey)
    normalized[.regions] = texts.insert(codes: row.regionCode)
    normalized[.partners] = isRejected ? raw.partnerMeaning : texts.insert(codes: row.partnerKey)
    normalized[.countries] = texts.insert(codes: row.countryCode)
    normalized[.kind] = texts.insert(row.kind)
    normalized[.stage] = texts.insert(row.stage)
    normalized[.evidence] = texts.insert(row.evidence)
    normalized[.signedOn] = texts.insert(row.signedOn)
    normalized[.endedOn] = texts.insert(row.endedOn)
    normalized[.areas] = texts.meaning(of: raw.areas)
    normalized[.sourceURL] = texts.insert(trimmed: row.sourceURL)
    signed = DateSpan(row.signedOn)
  }

  /// What stands there of an attribute, as the number of a text: the cell where it is shown as spelled, or else codes.
  func cell(_ attribute: Attribute) -> UInt32 {
    switch attribute {
    case .title: raw.title
    case .hromadas: raw.hromada
    case .partners: raw.partner
    case .areas: raw.areas
    default: normalized[attribute]
    }
  }

  /// Records under one registration number are one agreement with all their parties and the earliest date.
  /// - Parameter records: those under the number, the one that has these values first.
  mutating func merge(_ records: [ReportedValues], texts: inout TextInterner) {
    for attribute in Attribute.allCases where attribute != .signedOn {
      normalized[attribute] = texts.insert(codesOf: records.map { $0.normalized[attribute] })
    }
    let cells: [WritableKeyPath<RawValues, UInt32>] = [\.title, \.hromada, \.partner, \.areas]
    for cell in cells { raw[keyPath: cell] = texts.insert(textsOf: records.map { $0.raw[keyPath: cell] }) }
    raw.partnerMeaning = texts.meaning(of: raw.partner)
    for record in records.dropFirst() {
      let earlier = DateSpan.earlier(of: signed, and: record.signed)
      if earlier != signed { (signed, normalized[.signedOn]) = (earlier, record.normalized[.signedOn]) }
    }
  }
}
