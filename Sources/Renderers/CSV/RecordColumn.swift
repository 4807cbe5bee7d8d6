import Aggregation
package import Agreements
package import Messages
package import Partnerships
import Reports

/// A column of `records.csv`, `partnerships.csv`, `rejected.csv` or `changes.csv`: its id and its heading.
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

  /// The heading that people read.
  package var heading: Text {
    switch self {
    case .record(let column): column.heading
    case .number: Text(uk: "Запис за порядком", en: "Number of the record")
    case .reasonInWords(let language):
      Text(uk: "Пояснення, \(language.adverb)", en: "Explanation, \(language.adverb)")
    case .rejectedColumn: Text(uk: "Колонка з помилкою", en: "Column at fault")
    case .rejectedValue: Text(uk: "Значення з помилкою", en: "Value at fault")
    case .agreementCount: Text(uk: "Угоди", en: "Agreements")
    case .firstSignedOn: Text(uk: "Перша угода", en: "First agreement")
    case .latestSignedOn: Text(uk: "Остання угода", en: "Latest agreement")
    case .earlierSignedOn: Text(uk: "Угода до початку періоду", en: "Agreement before the period")
    case .kinds: Text(uk: "Види", en: "Kinds")
    case .changeKind: Text(uk: "Зміна", en: "Change")
    case .changedField: Text(uk: "Виправлене поле", en: "Corrected field")
    case .before: Text(uk: "Було", en: "Before")
    case .after: Text(uk: "Стало", en: "After")
    case .agreementChange: Text(uk: "Зміна кількості угод", en: "Change of agreements")
    case .matchedBy: Text(uk: "За чим упізнано", en: "Matched by")
    case .remark: Text(uk: "Примітка", en: "Remark")
    case .likeness: Text(uk: "Чим схожі", en: "Likeness")
    case .second(let column):
      Text(uk: "\(column.heading), другий запис", en: "\(column.heading), second record")
    case .then(let column): Text(uk: "\(column.heading), тоді", en: "\(column.heading), then")
    case .now(let column): Text(uk: "\(column.heading), тепер", en: "\(column.heading), now")
    case .field(let field): field.name.sentenceCased
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
        TableSchema.Category(fate.code, fate.name)
      }
    case .likeness:
      ProbableDuplicate.Reason.allCases.map { reason in
        TableSchema.Category(reason.rawValue, reason.phrase)
      }
    case .record(.kind):
      Kind.allCases.map { kind in TableSchema.Category(kind.code, kind.name) }
    case .record(.stage):
      Stage.allCases.map { stage in TableSchema.Category(stage.code, stage.name) }
    case .record(.reason):
      OutOfScopeReason.allCases.map { reason in
        TableSchema.Category(reason.code, reason.phrase)
      }
        + RejectionReason.allCases.map { reason in
          TableSchema.Category(reason.code, reason.phrase)
        }
    case .record(.datePrecision):
      DateSpan.Precision.allCases.map { precision in
        TableSchema.Category(precision.code, precision.name)
      }
    case .changeKind:
      Change.Kind.allCases.map { kind in TableSchema.Category(kind.code, kind.name) }
    case .then(let column), .now(let column): RecordColumn.record(column).categories
    default: []
    }
  }
}

extension RecordRow.Column {
  var heading: Text {
    switch self {
    case .file: Text(uk: "Файл", en: "File")
    case .line: Text(uk: "Рядок", en: "Line")
    case .element: Text(uk: "Елемент", en: "Element")
    case .byteOffset: Text(uk: "Зміщення, байтів", en: "Offset, bytes")
    case .recordID: Field.recordID.name.sentenceCased
    case .agreementID: Field.agreementID.name.sentenceCased
    case .fate: Text(uk: "Доля", en: "Fate")
    case .reason: Text(uk: "Причина", en: "Reason")
    case .twin: Text(uk: "Запис-двійник", en: "Twin")
    case .title: Field.title.name.sentenceCased
    case .hromadaKey: Text(uk: "Громада, ключ", en: "Hromada, key")
    case .hromadaCode: Field.hromadaCode.name.sentenceCased
    case .hromada: Field.hromada.name.sentenceCased
    case .regionCode: Field.regionCode.name.sentenceCased
    case .partnerKey: Text(uk: "Партнер, ключ", en: "Partner, key")
    case .partner: Field.partner.name.sentenceCased
    case .partnerCountryCode: Text(uk: "Партнер, код країни", en: "Partner, country's code")
    case .countryCode: Field.countryCode.name.sentenceCased
    case .partiesOutside: Text(uk: "Сторони поза обліком", en: "Parties out of scope")
    case .kind: Text(uk: "Вид", en: "Kind")
    case .stage: Text(uk: "Стан", en: "Stage")
    case .evidence: Field.evidence.name.sentenceCased
    case .signedOn: Field.signedOn.name.sentenceCased
    case .datePrecision: Text(uk: "Точність дати", en: "Precision of the date")
    case .endedOn: Field.endedOn.name.sentenceCased
    case .areas: Field.areas.name.sentenceCased
    case .sourceURL: Field.sourceURL.name.sentenceCased
    case .warnings: Text(uk: "Попередження", en: "Warnings")
    }
  }
}
