import Interning
import Loaders
import Messages
import Partnerships

/// A record on its way to an agreement: what was understood so far, and what a person should know of it.
struct Draft {
  var agreement = Agreement()
  var warnings: RecordWarnings
  var assumptions = Assumptions()
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
