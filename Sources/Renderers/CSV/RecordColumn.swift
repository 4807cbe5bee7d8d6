import Aggregation
package import Partnerships
import Reports

/// A column of `records.csv`, `partnerships.csv`, `rejected.csv` or `changes.csv`: its id here, its heading in `Messages`.
package enum RecordColumn: Hashable, Sendable {
  /// As in `records.csv`.
  case record(RecordRow.Column)
  /// The record's place among those of its input.
  case number
  case reasonInWords(Language)
  /// The column that a rejection is about, and the value in it.
  case rejectedColumn, rejectedValue
  /// Of a partnership.
  case agreementCount, firstSignedOn, latestSignedOn, earlierSignedOn, kinds
  /// Of a change from one report to another.
  case changeKind, changedField, before, after, agreementChange, matchedBy, remark
  /// Why two records may be one agreement, and the second of them, as in `records.csv`.
  case likeness
  case second(RecordRow.Column)
  /// As in the `records.csv` of the older report, and of the newer one.
  case then(RecordRow.Column)
  case now(RecordRow.Column)
  /// As in the header of an export.
  case field(Field)

  /// The stable word in the header.
  var id: String {
    switch self {
    case .record(let column): column.name
    case .number: "record"
    case .reasonInWords(let language): "reason_\(language.rawValue)"
    case .rejectedColumn: "column"
    case .rejectedValue: "value"
    case .agreementCount: "agreements"
    case .firstSignedOn: "first_signed_on"
    case .latestSignedOn: "latest_signed_on"
    case .earlierSignedOn: "earlier_signed_on"
    case .kinds: "kinds"
    case .changeKind: "change"
    case .changedField: "field"
    case .before: "before"
    case .after: "after"
    case .agreementChange: "agreements"
    case .matchedBy: "matched_by"
    case .remark: "remark"
    case .likeness: "reason"
    case .second(let column): "second_\(column.name)"
    case .then(let column): "old_\(column.name)"
    case .now(let column): "new_\(column.name)"
    case .field(let field): field.rawValue
    }
  }

  var isNumber: Bool {
    switch self {
    case .record(.line), .record(.byteOffset), .number, .agreementCount: true
    case .then(.line), .now(.line), .second(.line), .agreementChange: true
    default: false
    }
  }

  /// Whether no row leaves it empty.
  var isRequired: Bool {
    switch self {
    case .record(.file), .record(.fate), .reasonInWords, .agreementCount, .likeness, .second(.file): true
    case .changeKind, .agreementChange: true
    default: false
    }
  }

  /// The closed lists, with their words.
  var categories: [TableSchema.Category] {
    switch self {
    case .record(.fate):
      // One of each; what stands behind them is in other columns.
      [Fate.counted, .outOfScope(.domestic), .duplicate(of: 0), .rejected(.noParties)].map { fate in
        TableSchema.Category(fate.code, Multilingual { $0.name(fate) })
      }
    case .likeness:
      ProbableDuplicate.Reason.allCases.map { reason in
        TableSchema.Category(reason.rawValue, Multilingual { $0.phrase(reason) })
      }
    case .record(.kind):
      Kind.allCases.map { kind in TableSchema.Category(kind.code, Multilingual { $0.name(kind) }) }
    case .record(.stage):
      Stage.allCases.map { stage in TableSchema.Category(stage.code, Multilingual { $0.name(stage) }) }
    case .record(.reason):
      OutOfScopeReason.allCases.map { reason in
        TableSchema.Category(reason.code, Multilingual { $0.phrase(reason) })
      }
        + RejectionReason.allCases.map { reason in
          TableSchema.Category(reason.code, Multilingual { $0.phrase(reason) })
        }
    case .record(.datePrecision):
      DateSpan.Precision.allCases.map { precision in
        TableSchema.Category(precision.code, Multilingual { $0.name(precision) })
      }
    case .changeKind:
      Change.Kind.allCases.map { kind in TableSchema.Category(kind.code, Multilingual { $0.name(kind) }) }
    case .then(let column), .now(let column): RecordColumn.record(column).categories
    default: []
    }
  }
}
