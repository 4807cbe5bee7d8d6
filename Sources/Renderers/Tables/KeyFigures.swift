package import Aggregation
package import Messages
import Reports

extension Table.Name {
  package static let totals = Table.Name(
    "totals", title: Text(uk: "Ключові показники", en: "Key figures"), key: [.measure],
    shown: [.value, .changeOnPreviousQuarter, .changeOnPreviousYear])
}

extension Table {
  /// Every key figure now and on the two earlier days (rule 12), then what has ended since either (rule 10).
  package static func totals(_ summary: Summary) -> Table {
    let figures = summary.keyFigures.map { figure in
      Figure(
        id: figure.measure.rawValue, label: figure.measure.name, value: figure.value,
        previousQuarter: summary.hasPreviousQuarter ? figure.previousQuarter : nil,
        previousYear: summary.hasPreviousYear ? figure.previousYear : nil)
    }
    func ended(_ measure: Measure, since earlier: Summary.EarlierDay, isIn hasDay: Bool) -> Figure {
      Figure(
        id: measure.rawValue, label: .endedSince(earlier.day), value: hasDay ? earlier.endedSince : nil)
    }
    return Table(
      .totals,
      rows: RowsByLanguage(
        figures + [
          ended(.endedSincePreviousQuarter, since: summary.previousQuarter, isIn: summary.hasPreviousQuarter),
          ended(.endedSincePreviousYear, since: summary.previousYear, isIn: summary.hasPreviousYear),
        ]), label: \.label,
      columns: [
        TableColumn(.measure) { .text($0.id) }, TableColumn(.value, number: \.value),
        TableColumn(.previousQuarter, number: \.previousQuarter),
        TableColumn(.changeOnPreviousQuarter) { .optional($0.change(since: $0.previousQuarter)) },
        TableColumn(.previousYear, number: \.previousYear),
        TableColumn(.changeOnPreviousYear) { .optional($0.change(since: $0.previousYear)) },
      ])
  }

  private struct Figure {
    let id: String
    let label: Text
    let value: Int?
    var previousQuarter: Int?
    var previousYear: Int?

    func change(since earlier: Int?) -> Int? { earlier.flatMap { earlier in value.map { $0 - earlier } } }
  }
}

extension Column {
  static let previousQuarter = Column(
    "previous_quarter", Text(uk: "Попередній квартал", en: "Previous quarter"), type: .integer)
  static let changeOnPreviousQuarter = Column(
    "change_quarter", Text(uk: "Зміна до попереднього кварталу", en: "Change on previous quarter"),
    type: .change)
  static let previousYear = Column(
    "previous_year", Text(uk: "Попередній рік", en: "Previous year"), type: .integer)
  static let changeOnPreviousYear = Column(
    "change_year", Text(uk: "Зміна до попереднього року", en: "Change on previous year"), type: .change)
}

extension KeyFigure.Measure {
  /// The label of its row, where some are parts of the row above.
  package var name: Text {
    switch self {
    case .agreements: Text(uk: "Угоди", en: "Agreements")
    case .declarationsOfIntent:
      Text(uk: "з них декларації про наміри", en: "of which declarations of intent")
    case .partnerships:
      Text(uk: "Партнерства (пари громада – партнер)", en: "Partnerships (pairs of hromada and partner)")
    case .renewed: Text(uk: "з них поновлені", en: "of which renewed")
    case .hromadas: Text(uk: "Громади", en: "Hromadas")
    case .partners: Text(uk: "Партнери", en: "Partners")
    case .countries: Text(uk: "Країни", en: "Countries")
    case .undated: Text(uk: "Підписані угоди без дати", en: "Signed agreements without a date")
    case .pipeline: Text(uk: "Пари на шляху до підписання", en: "Pairs on the way to a signature")
    }
  }
}

extension Summary {
  // A run with an as-of date before `since` prints nothing, so there is nothing to compare with (rule 12).
  var hasPreviousQuarter: Bool { previousQuarter.day >= options.since }
  var hasPreviousYear: Bool { previousYear.day >= options.since }

  func figure(_ measure: KeyFigure.Measure) -> KeyFigure? { keyFigures.first { $0.measure == measure } }
}
