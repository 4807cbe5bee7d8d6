package import Partnerships

/// A column of `records.csv`, `partnerships.csv` or `rejected.csv`: its id here, its heading in `Messages`.
package enum RecordColumn: Hashable, Sendable {
  case file, line, element, byteOffset
  /// The record's place among those of its input.
  case number
  case fate, reason
  case reasonInWords(Language)
  case twin
  /// The column that a rejection is about, and the value in it.
  case rejectedColumn, rejectedValue
  case partnerKey, kind, stage, datePrecision, warnings
  /// Of a partnership.
  case agreementCount, firstSignedOn, latestSignedOn, earlierSignedOn, kinds
  /// As in the header of an export.
  case field(Field)

  /// The stable word in the header.
  var id: String {
    switch self {
    case .file: "file"
    case .line: "line"
    case .element: "element"
    case .byteOffset: "byte_offset"
    case .number: "record"
    case .fate: "fate"
    case .reason: "reason"
    case .reasonInWords(let language): "reason_\(language.rawValue)"
    case .twin: "twin"
    case .rejectedColumn: "column"
    case .rejectedValue: "value"
    case .partnerKey: "partner_key"
    case .kind: "kind"
    case .stage: "stage"
    case .datePrecision: "date_precision"
    case .warnings: "warnings"
    case .agreementCount: "agreements"
    case .firstSignedOn: "first_signed_on"
    case .latestSignedOn: "latest_signed_on"
    case .earlierSignedOn: "earlier_signed_on"
    case .kinds: "kinds"
    case .field(let field): field.rawValue
    }
  }

  var isNumber: Bool {
    switch self {
    case .line, .byteOffset, .number, .agreementCount: true
    default: false
    }
  }

  /// Whether no row leaves it empty.
  var isRequired: Bool {
    switch self {
    case .file, .fate, .reasonInWords, .agreementCount: true
    default: false
    }
  }

  /// The closed lists, with their words.
  var categories: [TableSchema.Category] {
    switch self {
    case .fate:
      // One of each; what stands behind them is in other columns.
      [Fate.counted, .outOfScope(.domestic), .duplicate(of: 0), .rejected(.noParties)].map { fate in
        TableSchema.Category(fate.code, Multilingual { $0.name(fate) })
      }
    case .kind: Kind.allCases.map { kind in TableSchema.Category(kind.code, Multilingual { $0.name(kind) }) }
    case .stage:
      Stage.allCases.map { stage in TableSchema.Category(stage.code, Multilingual { $0.name(stage) }) }
    case .reason:
      OutOfScopeReason.allCases.map { reason in
        TableSchema.Category(reason.code, Multilingual { $0.phrase(reason) })
      }
        + RejectionReason.allCases.map { reason in
          TableSchema.Category(reason.code, Multilingual { $0.phrase(reason) })
        }
    case .datePrecision:
      DateSpan.Precision.allCases.map { precision in
        TableSchema.Category("\(precision)", Multilingual { $0.name(precision) })
      }
    default: []
    }
  }
}
