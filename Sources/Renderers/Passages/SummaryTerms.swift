package import Aggregation
package import Messages

extension KeyFigure.Measure {
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

extension ProbableDuplicate.Reason {
  package var phrase: Text {
    switch self {
    case .nearbyDates:
      Text(
        uk: "та сама пара у двох вивантаженнях, дати різняться щонайбільше на 366 днів",
        en: "the same pair in two exports, with dates up to 366 days apart")
    case .unresolvedPartners:
      Text(
        uk: "ті самі громада, країна й день, а партнерів розрізнити не вдалося",
        en: "the same hromada, country and day, with partners that could not be told apart")
    case .differentHromadas:
      Text(
        uk: "ті самі день, партнер і назва, але різні громади",
        en: "the same day, partner and title, with different hromadas")
    case .blankPartner:
      Text(
        uk: """
          ті самі громада, країна, день і назва у двох вивантаженнях, а партнера в одному з них не названо
          """,
        en: "the same hromada, country, day and title in two exports, without a partner in one of them")
    }
  }
}
