/// The fields that a column of an export can be recognised as; the page "Inputs" lists the headers of each.
///
/// Raw values are the names for `--column` and the headers of `records.csv`.
public enum Field: String, ClosedList {
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
  /// The country of the party on the Ukrainian side; behind the others, whose places must stay as they are.
  case hromadaCountry = "hromada_country"
  case hromadaCountryCode = "hromada_country_code"
}

extension Field {
  /// What the cell of the other side is; itself, where a field is of no side.
  public var onOtherSide: Field {
    switch self {
    case .hromada: .partner
    case .partner: .hromada
    case .hromadaCountry: .country
    case .country: .hromadaCountry
    case .hromadaCountryCode: .countryCode
    case .countryCode: .hromadaCountryCode
    default: self
    }
  }
}
