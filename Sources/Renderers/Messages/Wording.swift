package import Aggregation
package import Partnerships
package import Reports

/// Every sentence that a person reads, in one language, as plain text.
///
/// What is to be said is a value (`Diagnostic.Message`, `RunFailure`, `Note` …); how it is said is an
/// exhaustive `switch` in each language, so that a missing sentence does not compile.
package protocol Wording: Sendable {
  var language: Language { get }

  /// Text as it stands in the data, in quotation marks.
  func quoted(_ text: String) -> String

  // Messages
  func label(_ severity: Diagnostic.Severity) -> String
  /// A column by its number, from 1.
  func column(_ number: Int) -> String
  func sentence(_ message: Diagnostic.Message) -> String
  /// What is wrong with a cell, and what to do.
  func sentence(_ rejection: Rejection) -> String
  /// What was assumed of a cell, and what to do.
  /// - Parameter letters: those that stand in words of another alphabet.
  func sentence(_ warning: RecordWarning, value: String, letters: [Unicode.Scalar]) -> String
  func sentence(_ failure: RunFailure) -> String

  // Terms
  func name(_ kind: Kind) -> String
  func name(_ stage: Stage) -> String
  func name(_ measure: KeyFigure.Measure) -> String
  func name(_ field: Field) -> String
  func name(_ fate: Fate) -> String
  func name(_ precision: DateSpan.Precision) -> String
  func phrase(_ reason: OutOfScopeReason) -> String
  func phrase(_ reason: RejectionReason) -> String
  func phrase(_ fault: JSONFault) -> String
  func phrase(_ reason: ProbableDuplicate.Reason) -> String
  func phrase(_ remark: NameRemark) -> String
  func name(_ kind: Change.Kind) -> String
  /// What a record had been that is no longer there.
  func phrase(lost fate: Fate) -> String
  /// - Parameter day: the last day of the older report.
  func phrase(_ reason: EffectReason, since day: Day) -> String
  var notStated: String { get }
  var total: String { get }
  var others: String { get }
  /// What stands between the whole and the tenths of a number.
  var decimalMark: String { get }

  // Explanations
  /// A measure where it stands alone, before its number.
  func name(_ measure: Selection.Measure) -> String
  func phrase(_ remark: ExplanationRemark) -> String
  /// Why a record is not in a number.
  /// - Parameter other: where the record stands that the reason names.
  func phrase(_ reason: Explanation.Reason, other: String) -> String

  // Dates
  func day(_ day: Day) -> String
  /// A year of the period; `until` is the as-of date of an unfinished one (rule 19).
  func year(_ year: Int, until asOf: Day?) -> String
  func quarter(_ quarter: Quarter, until asOf: Day?) -> String
  func quarterUnknown(of year: Int) -> String
  var yearUnknown: String { get }
  func endedSince(_ day: Day) -> String

  // The report
  /// The title of a report that counts up to a day: the quarter, and the day.
  func title(asOf: Day) -> String
  /// The title of what has changed from a report to another, by their last days.
  func title(from old: Day, to new: Day) -> String
  func heading(_ column: Column) -> String
  /// The heading of a column in a table that has all columns, and may bear names in both languages.
  func fullHeading(_ column: Column) -> String
  func heading(_ section: Section) -> String
  func heading(_ heading: ChangeHeading) -> String
  func caption(_ caption: Caption) -> String
  func caption(_ caption: ChangeCaption) -> String
  func caption(_ chart: Chart.Name) -> String
  /// `Table 1.`
  func tableNumber(_ number: Int) -> String
  /// `Figure 1.`
  func pictureNumber(_ number: Int) -> String
  func heading(_ column: RecordColumn) -> String
  /// What a file of the report is called; of a table, in 31 characters, which is what a sheet of Excel may bear.
  func title(_ file: ReportFile) -> String
  func sentence(_ note: Note) -> String
  func sentence(_ note: ChangeNote) -> String
  func sentence(_ fact: InputFact) -> String
  func sentence(_ rule: CountingRule) -> String
}

/// What is said alike in every language.
extension Wording {
  /// `A, B and C`
  func enumeration(_ items: [String], last conjunction: String) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }

  /// `"A", "B" or "C"`
  func list(_ items: [String], last conjunction: String) -> String {
    enumeration(items.map(quoted), last: conjunction)
  }

  /// The fate, with its reason where it has one.
  func phrase(fate: Fate) -> String {
    switch fate {
    case .counted, .duplicate: name(fate)
    case .outOfScope(let reason): phrase(reason)
    case .rejected(let reason): "\(name(fate)): \(phrase(reason))"
    }
  }

  func name(_ format: InputReport.Format) -> String {
    switch format {
    case .csv: "CSV"
    case .json: "JSON"
    case .jsonLines: "JSON Lines"
    }
  }

  /// The names that `--encoding` takes.
  var encodings: String { InputReport.Encoding.allCases.map(\.rawValue).joined(separator: ", ") }
}

/// A word as a heading begins.
func sentenceCased(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
