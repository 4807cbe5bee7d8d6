package import Messages

/// A column of the published tables: all that is to be said of it, in one place.
package struct Column: Hashable, Sendable {
  /// How its cells are written: a change with its sign, a share in percent.
  package enum ValueType: Sendable { case text, integer, change, share }

  /// The stable word in the header of a CSV file.
  package let id: String
  /// What its cells hold.
  package let type: ValueType
  package let heading: Text
  /// The heading in a table that has all columns, and may bear names in both languages.
  package let fullHeading: Text

  private init(_ id: String, _ heading: Text, fullHeading: Text? = nil, type: ValueType = .integer) {
    (self.id, self.heading, self.type) = (id, heading, type)
    self.fullHeading = fullHeading ?? heading
  }

  /// Whether its cells name their rows by an id, with no column of names beside it.
  var isRowID: Bool { [.measure, .year, .quarter].contains(self) }
}

extension Column {
  package static let regionISO = Column("region_iso", Text("ISO 3166-2"), type: .text)
  package static let measure = Column("measure", Text(uk: "Показник", en: "Figure"), type: .text)
  package static let year = Column("year", Text(uk: "Рік", en: "Year"), type: .text)
  package static let quarter = Column("quarter", Text(uk: "Квартал", en: "Quarter"), type: .text)
  package static let area = Column("area", Text(uk: "Сфера", en: "Area"), type: .text)
  package static let source = Column("source", Text(uk: "Джерело", en: "Source"), type: .text)
  package static let agreements = Column("agreements", Text(uk: "Угоди", en: "Agreements"))
  package static let partnerships = Column("partnerships", Text(uk: "Партнерства", en: "Partnerships"))
  package static let renewed = Column("renewed", Text(uk: "Поновлені", en: "Renewed"))
  package static let hromadas = Column("hromadas", Text(uk: "Громади", en: "Hromadas"))
  package static let partners = Column("partners", Text(uk: "Партнери", en: "Partners"))
  package static let countries = Column("countries", Text(uk: "Країни", en: "Countries"))
  package static let cumulativeAgreements = Column(
    "cumulative_agreements", Text(uk: "Угоди від початку періоду", en: "Agreements so far"))
  package static let agreementsYearUnknown = Column(
    "agreements_year_unknown", Text(uk: "Рік невідомий", en: "Year unknown"),
    fullHeading: Text(uk: "Угоди, рік невідомий", en: "Agreements, year unknown"))
  package static let undated = Column("undated", Text(uk: "Без дати", en: "Undated"))
  package static let sharePercent = Column(
    "share_percent", Text(uk: "Частка, %", en: "Share, %"), type: .share)
  package static let agreementsPreviousQuarter = Column(
    "agreements_previous_quarter",
    Text(uk: "Угоди на кінець попереднього кварталу", en: "Agreements at the end of the previous quarter"))
  package static let change = Column("change", Text(uk: "Зміна", en: "Change"), type: .change)
  package static let value = Column("value", Text(uk: "Значення", en: "Value"))
  package static let previousQuarter = Column(
    "previous_quarter", Text(uk: "Попередній квартал", en: "Previous quarter"))
  package static let changeOnPreviousQuarter = Column(
    "change_quarter", Text(uk: "Зміна до попереднього кварталу", en: "Change on previous quarter"), type: .change)
  package static let previousYear = Column("previous_year", Text(uk: "Попередній рік", en: "Previous year"))
  package static let changeOnPreviousYear = Column(
    "change_year", Text(uk: "Зміна до попереднього року", en: "Change on previous year"), type: .change)
  package static let records = Column("records", Text(uk: "Записи", en: "Records"))
  package static let pairs = Column("pairs", Text(uk: "Пари", en: "Pairs"))
  package static let overdue = Column("overdue", Text(uk: "Прострочені пари", en: "Overdue pairs"))
  package static let read = Column("read", Text(uk: "Прочитано", en: "Read"))
  package static let counted = Column("counted", Text(uk: "Враховано", en: "Counted"))
  package static let outOfScope = Column("out_of_scope", Text(uk: "Поза обліком", en: "Out of scope"))
  package static let duplicates = Column("duplicates", Text(uk: "Дублікати", en: "Duplicates"))
  package static let rejected = Column("rejected", Text(uk: "Відхилено", en: "Rejected"))
  package static let onlyHere = Column("only_here", Text(uk: "Лише тут", en: "Only here"))
  package static let shared = Column("shared", Text(uk: "Спільні", en: "Shared"))

  // From report to report
  package static let printedThen = Column("printed_then", Text(uk: "Надруковано тоді", en: "Printed then"))
  package static let recomputedThen = Column(
    "recomputed_then", Text(uk: "Перераховано на той день", en: "Recomputed for that day"))
  package static let difference = Column("difference", Text(uk: "Різниця", en: "Difference"), type: .change)
  package static let agreementsThen = Column("agreements_then", Text(uk: "Угоди тоді", en: "Agreements then"))
  package static let added = Column("added", Text(uk: "Додано", en: "Added"))
  package static let removed = Column("removed", Text(uk: "Вилучено", en: "Removed"))
  package static let movedIn = Column("moved_in", Text(uk: "Перенесено сюди", en: "Moved in"))
  package static let movedOut = Column("moved_out", Text(uk: "Перенесено звідси", en: "Moved out"))

  package static func agreements(in year: Int) -> Column {
    Column(
      "agreements_\(year)", Text("\(year)"),
      fullHeading: Text(uk: "Угоди \(year) року", en: "Agreements of \(year)"))
  }
}

extension Column {
  /// What a row can be about, where the row bears both a code and names.
  package enum Subject: String, Sendable {
    case country, region, kind, stage, reason

    fileprivate var heading: Text {
      switch self {
      case .country: Text(uk: "Країна", en: "Country")
      case .region: Text(uk: "Регіон", en: "Region")
      case .kind: Text(uk: "Вид", en: "Kind")
      case .stage: Text(uk: "Стан", en: "Stage")
      case .reason: Text(uk: "Причина", en: "Reason")
      }
    }
  }

  package static func code(_ subject: Subject) -> Column {
    let isPlace = subject == .country || subject == .region
    let heading = subject.heading
    return Column(
      isPlace ? "\(subject.rawValue)_code" : subject.rawValue,
      Text(uk: "\(heading), код", en: "\(heading), code"), type: .text)
  }

  package static func name(_ subject: Subject, _ language: Language) -> Column {
    let (heading, inLanguage) = (subject.heading, language.adverb)
    return Column(
      "\(subject.rawValue)_\(language.rawValue)", heading,
      fullHeading: Text(uk: "\(heading), \(inLanguage)", en: "\(heading), \(inLanguage)"), type: .text)
  }

  /// The code of a subject, and its names in both languages.
  static func coded(_ subject: Subject) -> [Column] {
    [.code(subject)] + Language.allCases.map { .name(subject, $0) }
  }
}
