/// The fields that a column of an export can be recognised as; the page "Inputs" lists the headers of each.
///
/// Raw values are the names for `--column` and the headers of `records.csv`.
public enum Field: String, CaseIterable, Sendable {
  case recordID = "record_id"
  case agreementID = "agreement_id"
  case title
  case hromada
  case hromadaCode = "hromada_code"
  case region
  case regionCode = "region_code"
  case partner
  case country
  case countryCode = "country_code"
  case kind
  case statutoryKind = "statutory_kind"
  case stage
  case evidence
  case signedOn = "signed_on"
  case endedOn = "ended_on"
  case validUntil = "valid_until"
  case areas
  case source
  case sourceURL = "source_url"
  case note

  /// The field's place in tables that are indexed by field.
  public var index: Int {
    switch self {
    case .recordID: 0
    case .agreementID: 1
    case .title: 2
    case .hromada: 3
    case .hromadaCode: 4
    case .region: 5
    case .regionCode: 6
    case .partner: 7
    case .country: 8
    case .countryCode: 9
    case .kind: 10
    case .statutoryKind: 11
    case .stage: 12
    case .evidence: 13
    case .signedOn: 14
    case .endedOn: 15
    case .validUntil: 16
    case .areas: 17
    case .source: 18
    case .sourceURL: 19
    case .note: 20
    }
  }
}
