package import Messages
import Partnerships

/// The sections of a summary, in their order.
package enum Section: CaseIterable, Sendable {
  case keyFigures, changes, years, countries, regions, kinds, pipeline, outside, files, reading, rules

  package var heading: Text {
    switch self {
    case .keyFigures: Text(uk: "Ключові показники", en: "Key figures")
    case .changes: Text(uk: "Що змінилося з попереднього звіту", en: "What changed since the last report")
    case .years: Text(uk: "За роками", en: "By year")
    case .countries: Text(uk: "За країнами", en: "By country")
    case .regions: Text(uk: "За регіонами", en: "By region")
    case .kinds: Text(uk: "За видами", en: "By kind")
    case .pipeline: Text(uk: "На шляху до підписання", en: "On the way to a signature")
    case .outside: Text(uk: "Чого немає в таблицях", en: "What is in no table")
    case .files: Text(uk: "Що є в інших файлах", en: "What is in other files")
    case .reading: Text(uk: "Що прочитано", en: "What was read")
    case .rules: Text(uk: "Як рахували", en: "How it was counted")
    }
  }
}

/// What a table in the summary shows.
package enum Caption: Hashable, Sendable {
  case keyFigures, years
  /// `first` countries have a row of their own, the others one together; nil when all have their own.
  case countries(first: Int?)
  case regions, kinds, pipeline, outOfScope, sources
  case change(ChangeCaption)

  package var text: Text {
    switch self {
    case .keyFigures: Text(uk: "Ключові показники", en: "Key figures")
    case .years: Text(uk: "Угоди й партнерства за роком підписання", en: "Agreements and partnerships by year of signing")
    case .countries(nil): Text(uk: "Угоди й партнерства за країнами", en: "Agreements and partnerships by country")
    case .countries(let first?): Text(uk: "Угоди й партнерства за країнами, перші \(first)", en: "Agreements and partnerships by country, the first \(first)")
    case .regions: Text(uk: "Угоди й партнерства за регіонами України", en: "Agreements and partnerships by region of Ukraine")
    case .kinds: Text(uk: "Угоди й партнерства за видами", en: "Agreements and partnerships by kind")
    case .pipeline: Text(uk: "Записи й пари на шляху до підписання", en: "Records and pairs on the way to a signature")
    case .outOfScope: Text(uk: "Записи поза обліком за причинами", en: "Records out of scope by reason")
    case .change(let caption): caption.text
    case .sources: Text(uk: "Записи й угоди за джерелами", en: "Records and agreements by source")
    }
  }
}

extension Text {
  static func tableNumber(_ number: Int) -> Text { Text(uk: "Таблиця \(number).", en: "Table \(number).") }
  static func pictureNumber(_ number: Int) -> Text { Text(uk: "Рисунок \(number).", en: "Figure \(number).") }
}
