/// A column of the published tables: its id here, its heading in `Messages`.
package enum Column: Hashable, Sendable {
  /// What a row can be about, where the row bears both a code and names.
  package enum Subject: String, Sendable { case country, region, kind, stage, reason }

  /// How its cells are written: a change with its sign, a share in percent.
  package enum ValueType: Sendable { case text, integer, change, share }

  case code(Subject)
  case name(Subject, Language)
  case regionISO, measure, year, quarter, area, source
  case agreements, partnerships, renewed, hromadas, partners, countries, cumulativeAgreements
  case agreementsInYear(Int)
  case agreementsYearUnknown, undated, sharePercent, agreementsPreviousQuarter, change
  case value, previousQuarter, changeOnPreviousQuarter, previousYear, changeOnPreviousYear
  case records, pairs, overdue
  case read, counted, outOfScope, duplicates, rejected, onlyHere, shared
  // From report to report
  case printedThen, recomputedThen, difference
  case agreementsThen, added, removed, movedIn, movedOut

  /// The code of a subject, and its names in both languages.
  static func coded(_ subject: Subject) -> [Column] {
    [.code(subject), .name(subject, .ukrainian), .name(subject, .english)]
  }

  /// The stable word in the header of a CSV file.
  package var id: String {
    switch self {
    case .code(.country): "country_code"
    case .code(.region): "region_code"
    case .code(let subject): subject.rawValue
    case .name(let subject, let language): "\(subject.rawValue)_\(language.rawValue)"
    case .regionISO: "region_iso"
    case .measure: "measure"
    case .year: "year"
    case .quarter: "quarter"
    case .area: "area"
    case .source: "source"
    case .agreements: "agreements"
    case .partnerships: "partnerships"
    case .renewed: "renewed"
    case .hromadas: "hromadas"
    case .partners: "partners"
    case .countries: "countries"
    case .cumulativeAgreements: "cumulative_agreements"
    case .agreementsInYear(let year): "agreements_\(year)"
    case .agreementsYearUnknown: "agreements_year_unknown"
    case .undated: "undated"
    case .sharePercent: "share_percent"
    case .agreementsPreviousQuarter: "agreements_previous_quarter"
    case .change: "change"
    case .value: "value"
    case .previousQuarter: "previous_quarter"
    case .changeOnPreviousQuarter: "change_quarter"
    case .previousYear: "previous_year"
    case .changeOnPreviousYear: "change_year"
    case .records: "records"
    case .pairs: "pairs"
    case .overdue: "overdue"
    case .read: "read"
    case .counted: "counted"
    case .outOfScope: "out_of_scope"
    case .duplicates: "duplicates"
    case .rejected: "rejected"
    case .onlyHere: "only_here"
    case .shared: "shared"
    case .printedThen: "printed_then"
    case .recomputedThen: "recomputed_then"
    case .difference: "difference"
    case .agreementsThen: "agreements_then"
    case .added: "added"
    case .removed: "removed"
    case .movedIn: "moved_in"
    case .movedOut: "moved_out"
    }
  }

  /// Whether its cells name their rows by an id, with no column of names beside it.
  var isRowID: Bool {
    switch self {
    case .measure, .year, .quarter: true
    default: false
    }
  }

  /// What its cells hold.
  package var type: ValueType {
    switch self {
    case .code, .name, .regionISO, .measure, .year, .quarter, .area, .source: .text
    case .change, .changeOnPreviousQuarter, .changeOnPreviousYear, .difference: .change
    case .sharePercent: .share
    case .agreements, .partnerships, .renewed, .hromadas, .partners, .countries, .cumulativeAgreements,
      .agreementsInYear, .agreementsYearUnknown, .undated, .agreementsPreviousQuarter, .value,
      .previousQuarter, .previousYear, .records, .pairs, .overdue, .read, .counted, .outOfScope,
      .duplicates, .rejected, .onlyHere, .shared, .printedThen, .recomputedThen, .agreementsThen, .added,
      .removed,
      .movedIn, .movedOut:
      .integer
    }
  }
}
