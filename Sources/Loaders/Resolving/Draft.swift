import Partnerships

/// A record on its way to an agreement: what was understood so far, and what a person should know of it.
struct Draft {
  var agreement = Agreement()
  var warnings: RecordWarnings
  var assumptions: Assumptions = []
  /// Some cell of it is not plain text: the record must be looked at cell by cell.
  var hasUnusualText = false

  init(_ record: RawRecord, content: RawRecord.Content, input: UInt16) {
    warnings = record.warnings
    agreement.input = input
    agreement.position = UInt32(clamping: record.position)
    agreement.part = UInt16(clamping: record.part)
    agreement.fieldCount = UInt8(clamping: content.fieldCount)
    agreement.contentDigest = content.digest.value
  }
}

/// What was assumed in resolving a record, counted per input (rule 22).
struct Assumptions: OptionSet, BitwiseCopyable {
  let rawValue: UInt16
  static let stageAssumedSigned = Assumptions(rawValue: 1 << 0)
  static let kindFromTitle = Assumptions(rawValue: 1 << 1)
  static let regionFromHromada = Assumptions(rawValue: 1 << 2)
  static let countryFromPartner = Assumptions(rawValue: 1 << 3)
  static let partnerByOtherName = Assumptions(rawValue: 1 << 4)
  static let partnerByTranscription = Assumptions(rawValue: 1 << 5)
  static let partnerNameIsShared = Assumptions(rawValue: 1 << 6)
  /// A name in it was read as a decision has it.
  static let decided = Assumptions(rawValue: 1 << 7)
  static let partnerPlaced = Assumptions(rawValue: 1 << 10)
  static let hromadaFromFormerName = Assumptions(rawValue: 1 << 8)
  static let hromadaFromInflectedName = Assumptions(rawValue: 1 << 9)
}
