/// What a reader should know of a counted record; the closed list of the column `warnings` of `records.csv`.
public enum RecordWarning: UInt8, CaseIterable, Sendable {
  /// A hromada that the codifier does not know, counted in its region as spelled (rule 3).
  case hromadaAsSpelled
  /// A name that several hromadas of the region bear, counted in the region as spelled (rule 3).
  case hromadaAmbiguous
  /// The bare name of a region's centre was read as that city.
  case cityAssumed
  /// A name in Latin letters was read by its sound, for no table has it so.
  case hromadaTransliterated
  /// A kind that is not understood, counted as other (rule 3).
  case kindUnknown
  /// A word of evidence that is not understood, counted as confirmed (rule 5).
  case evidenceUnknown
  /// A blank stage beside a signing date, read as signed (rule 5).
  case stageAssumed
  /// The municipality stands only in the title, so the partner is blank (rule 7).
  case partnerOnlyInTitle
  /// The cell may be a list of partners but is not certainly one.
  case perhapsSeveral
  /// The cell may be a list of hromadas but is not certainly one.
  case perhapsSeveralHromadas
  /// England, Scotland, Wales or Northern Ireland, counted as the United Kingdom.
  case countryPart
  /// A KATOTTG code that no hromada has; the name or the region beside it was read instead (rule 3).
  case hromadaCodeUnknown
  /// A number was read as the date serial of a spreadsheet.
  case dateSerial
  /// A date with slashes was read day first.
  case dayFirst
  /// Quotation marks inside an unquoted field were kept as they stand.
  case quotesLiteral
  /// Invisible characters, such as no-break and zero-width spaces, were left out.
  case invisibleCharacters
  /// Latin and Cyrillic letters stood in one word; it was read in one alphabet.
  case lookAlikeLetters

  /// The stable word in CSV files.
  public var code: String {
    switch self {
    case .hromadaAsSpelled: "hromada_as_spelled"
    case .hromadaAmbiguous: "hromada_ambiguous"
    case .cityAssumed: "city_assumed"
    case .hromadaTransliterated: "hromada_transliterated"
    case .kindUnknown: "kind_unknown"
    case .evidenceUnknown: "evidence_unknown"
    case .stageAssumed: "stage_assumed"
    case .partnerOnlyInTitle: "partner_only_in_title"
    case .perhapsSeveral: "perhaps_several"
    case .perhapsSeveralHromadas: "perhaps_several_hromadas"
    case .countryPart: "country_part"
    case .hromadaCodeUnknown: "hromada_code_unknown"
    case .dateSerial: "date_serial"
    case .dayFirst: "day_first"
    case .quotesLiteral: "quotes_literal"
    case .invisibleCharacters: "invisible_characters"
    case .lookAlikeLetters: "look_alike_letters"
    }
  }
}

/// The warnings of one record.
public struct RecordWarnings: Hashable, Sendable, BitwiseCopyable {
  var bits: UInt32 = 0
  public init() {}
  public init(_ warning: RecordWarning) { insert(warning) }
  public mutating func insert(_ warning: RecordWarning) { bits |= 1 << warning.rawValue }
  public mutating func formUnion(_ other: RecordWarnings) { bits |= other.bits }
  public func contains(_ warning: RecordWarning) -> Bool { bits & (1 << warning.rawValue) != 0 }
  public var isEmpty: Bool { bits == 0 }
  public var all: [RecordWarning] { Array(self) }
}

/// In the order of the closed list.
extension RecordWarnings: Sequence, IteratorProtocol {
  public mutating func next() -> RecordWarning? {
    guard let first = RecordWarning(rawValue: UInt8(bits.trailingZeroBitCount)) else { return nil }
    bits &= bits - 1
    return first
  }
}
