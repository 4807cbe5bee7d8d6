package import Aggregation
package import Messages

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
    case .differentHromadas: Text(uk: "ті самі день, партнер і назва, але різні громади", en: "the same day, partner and title, with different hromadas")
    case .blankPartner:
      Text(
        uk: "ті самі громада, країна, день і назва у двох вивантаженнях, а партнера в одному з них не названо",
        en: "the same hromada, country, day and title in two exports, without a partner in one of them")
    }
  }
}
