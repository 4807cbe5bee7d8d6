/// What became of a record: every record has exactly one fate (rule 1).
package enum Fate: Hashable, Sendable {
  case counted
  case outOfScope(OutOfScopeReason)
  /// The same agreement as the record at this index, which survives it (rule 14).
  case duplicate(of: Int)
  case rejected(RejectionReason)

  /// The stable word in CSV files.
  package var code: String {
    switch self {
    case .counted: "counted"
    case .outOfScope: "out_of_scope"
    case .duplicate: "duplicate"
    case .rejected: "rejected"
    }
  }
}

/// Why a readable record is in no table of agreements, in the order in which the reasons are tried (rule 2).
package enum OutOfScopeReason: UInt8, CaseIterable, Sendable {
  case domestic, noPartnership, notSigned, ended, suspended, notHromada, notMunicipality
  case unconfirmed, undated, dateUncertain, beforeSince, afterAsOf

  /// The stable word in CSV files.
  package var code: String {
    switch self {
    case .domestic: "domestic"
    case .noPartnership: "no_partnership"
    case .notSigned: "not_signed"
    case .ended: "ended"
    case .suspended: "suspended"
    case .notHromada: "not_hromada"
    case .notMunicipality: "not_municipality"
    case .unconfirmed: "unconfirmed"
    case .undated: "undated"
    case .dateUncertain: "date_uncertain"
    case .beforeSince: "before_since"
    case .afterAsOf: "after_as_of"
    }
  }
}

/// Why a record could not be read; the closed list of `rejected.csv` (rules 3 to 5 and 8).
package enum RejectionReason: UInt8, CaseIterable, Sendable {
  case unknownCountry, ambiguousCountry, notACountry, unknownRegion, proposedRegion
  case hromadaUnknown, hromadaAmbiguous, contradiction
  case unknownStage, unreadableDate, impossibleDate, twoDigitYear, lettersForDigits, implausibleYear
  case noParties
  case wrongFieldCount, brokenQuoting, tooLarge, brokenElement, invalidEncoding, controlCharacter

  /// The stable word in CSV files.
  package var code: String {
    switch self {
    case .unknownCountry: "unknown_country"
    case .ambiguousCountry: "ambiguous_country"
    case .notACountry: "not_a_country"
    case .unknownRegion: "unknown_region"
    case .proposedRegion: "proposed_region"
    case .hromadaUnknown: "hromada_unknown"
    case .hromadaAmbiguous: "hromada_ambiguous"
    case .contradiction: "contradiction"
    case .unknownStage: "unknown_stage"
    case .unreadableDate: "unreadable_date"
    case .impossibleDate: "impossible_date"
    case .twoDigitYear: "two_digit_year"
    case .lettersForDigits: "letters_for_digits"
    case .implausibleYear: "implausible_year"
    case .noParties: "no_parties"
    case .wrongFieldCount: "wrong_field_count"
    case .brokenQuoting: "broken_quoting"
    case .tooLarge: "too_large"
    case .brokenElement: "broken_element"
    case .invalidEncoding: "invalid_encoding"
    case .controlCharacter: "control_character"
    }
  }
}
