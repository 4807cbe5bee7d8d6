import Interning
import Loaders
import Messages
import Partnerships

/// What the columns of an input say about all its records.
struct InputContext {
  /// The index of the input in the run.
  let input: UInt16
  let hasStageColumn: Bool
  let hasKindColumn: Bool
  /// The only column of countries is that of the Ukrainian side.
  var countryIsOfHromada = false
}

/// A record on its way to an agreement: what was understood so far, and what a person should know of it.
struct Draft {
  var agreement = Agreement()
  var warnings: RecordWarnings
  var assumptions = Assumptions()
  /// Some cell of it is not plain text: the record must be looked at cell by cell.
  var hasUnusualText = false

  init(_ record: RawRecord, content: RawRecord.Content, in context: InputContext) {
    warnings = record.warnings
    if record.isFilledDown { assumptions.insert(.filledDown) }
    switch record.arrangement {
    case .asSpelled: break
    case .sidesExchanged: assumptions.insert(.sidesExchanged)
    case .countryMoved: assumptions.insert(.countryOfHromada)
    }
    agreement.input = context.input
    agreement.position = UInt32(clamping: record.position)
    agreement.part = UInt16(clamping: record.part)
    agreement.fieldCount = UInt8(clamping: content.fieldCount)
    agreement.contentDigest = content.digest.value
  }

  /// Forgets what was found in a record that names no Ukrainian side: nobody need look after it.
  mutating func forgetRemarks(of record: RawRecord) {
    warnings = record.warnings
    assumptions = Assumptions()
    if record.isFilledDown { assumptions.insert(.filledDown) }
  }

  /// Adds what is to be said of one side.
  mutating func add<Party, Place>(_ side: SideSummary<Party, Place>) {
    warnings.formUnion(side.warnings)
    assumptions.formUnion(side.assumptions)
    agreement.marks.formUnion(side.marks)
  }
}
