import Aggregation
package import Messages
import Partnerships

/// What is counted. Raw values are the ids of the tables' columns and of the key figures.
///
/// A further measure is declared here, with all that is to be said of it; the column of a table that shows it takes its
/// id and its heading from here.
package enum Measure: String, CaseIterable, Sendable {
  case agreements
  case cumulativeAgreements = "cumulative_agreements"
  case declarationsOfIntent = "declarations_of_intent"
  case partnerships, renewed, hromadas, partners, countries, undated
  /// The key figure and the column of the same pairs.
  case pipeline, pairs
  case overdue
  case endedSincePreviousQuarter = "ended_since_previous_quarter"
  case endedSincePreviousYear = "ended_since_previous_year"
  /// Records, duplicates aside, whatever their fate: those of a stage, or of a reason to be out of scope.
  case records
  case read, counted
  case outOfScope = "out_of_scope"
  case duplicates, rejected
  case onlyHere = "only_here"
  case shared

  /// All that is to be said of a measure.
  package struct Declaration {
    /// Where it stands alone, before its number.
    package let name: Text
    /// Over its column; the name, where that is short enough.
    package let heading: Text
    /// What it can be narrowed by.
    package let dimensions: [Dimension]
    /// What it counts.
    let explain: (Question) -> Explanation

    init(
      _ name: Text, heading: Text? = nil, by dimensions: [Dimension] = ofAgreements,
      explain: @escaping (Question) -> Explanation
    ) {
      (self.name, self.heading) = (name, heading ?? name)
      (self.dimensions, self.explain) = (dimensions, explain)
    }

    private static let ofAgreements: [Dimension] = [
      .country, .region, .year, .quarter, .kind, .area, .source,
    ]
  }

  package var declaration: Declaration {
    switch self {
    case .agreements: Declaration(Text(uk: "Угоди", en: "Agreements")) { $0.agreements() }
    case .cumulativeAgreements:
      Declaration(
        Text(uk: "Угоди від початку періоду", en: "Agreements from the beginning of the period on"),
        heading: Text(uk: "Угоди від початку періоду", en: "Agreements so far")
      ) { $0.onLastDay.agreements() }
    case .declarationsOfIntent:
      Declaration(
        Text(uk: "Декларації про наміри", en: "Declarations of intent"),
        by: [.country, .region, .year, .quarter, .area, .source]
      ) { $0.narrowed { $0.kind = .declarationOfIntent }.agreements() }
    case .partnerships: Declaration(Text(uk: "Партнерства", en: "Partnerships")) { $0.partnerships() }
    case .renewed:
      Declaration(
        Text(uk: "Поновлені партнерства", en: "Renewed partnerships"),
        heading: Text(uk: "Поновлені", en: "Renewed")
      ) { $0.renewedPartnerships() }
    case .hromadas: Declaration(Text(uk: "Громади", en: "Hromadas")) { $0.hromadas() }
    case .partners: Declaration(Text(uk: "Партнери", en: "Partners")) { $0.partners() }
    case .countries: Declaration(Text(uk: "Країни", en: "Countries")) { $0.countries() }
    case .undated:
      Declaration(
        Text(uk: "Підписані угоди без дати", en: "Signed agreements without a date"),
        heading: Text(uk: "Без дати", en: "Undated"), by: Self.ofUndated
      ) { $0.undated() }
    case .pipeline, .pairs:
      Declaration(
        Text(uk: "Пари на шляху до підписання", en: "Pairs on the way to a signature"),
        heading: Text(uk: "Пари", en: "Pairs"), by: Self.ofPipeline
      ) { $0.pipelinePairs() }
    case .overdue:
      Declaration(Text(uk: "Прострочені пари", en: "Overdue pairs"), by: Self.ofPipeline) {
        $0.pipelinePairs(overdueOnly: true)
      }
    case .endedSincePreviousQuarter:
      Declaration(
        Text(
          uk: "Припинено або призупинено після кінця попереднього кварталу",
          en: "Ended or suspended since the end of the previous quarter"), by: Self.ofUndated
      ) { $0.ended(since: $0.explainer.summary.previousQuarter.day) }
    case .endedSincePreviousYear:
      Declaration(
        Text(uk: "Припинено або призупинено за рік", en: "Ended or suspended within a year"),
        by: Self.ofUndated
      ) { $0.ended(since: $0.explainer.summary.previousYear.day) }
    case .records:
      Declaration(Text(uk: "Записи", en: "Records"), by: Dimension.allCases) {
        $0.records(namingDuplicates: true) { !$0.isDuplicate }
      }
    case .read:
      // What a rejected record was about is not understood, so that only its source is known.
      Declaration(
        Text(uk: "Прочитані записи", en: "Records read"), heading: Text(uk: "Прочитано", en: "Read"),
        by: [.source]
      ) { $0.records(withRejected: true) { _ in true } }
    case .counted:
      Declaration(
        Text(uk: "Враховані записи", en: "Records counted"), heading: Text(uk: "Враховано", en: "Counted"),
        by: Dimension.allCases
      ) { $0.records { $0 == .counted } }
    case .outOfScope:
      Declaration(
        Text(uk: "Записи поза обліком", en: "Records out of scope"),
        heading: Text(uk: "Поза обліком", en: "Out of scope"), by: Dimension.allCases
      ) { $0.records { $0.isOutOfScope } }
    case .duplicates:
      Declaration(Text(uk: "Дублікати", en: "Duplicates"), by: Dimension.allCases) {
        $0.records { $0.isDuplicate }
      }
    case .rejected:
      Declaration(
        Text(uk: "Відхилені записи", en: "Rejected records"), heading: Text(uk: "Відхилено", en: "Rejected"),
        by: [.source]
      ) { $0.records(withRejected: true) { _ in false } }
    case .onlyHere:
      Declaration(
        Text(uk: "Угоди, які показує лише одне вивантаження", en: "Agreements that only one export shows"),
        heading: Text(uk: "Лише тут", en: "Only here")
      ) { $0.agreements(shownByOneInput: true) }
    case .shared:
      Declaration(
        Text(uk: "Угоди, які показують кілька вивантажень", en: "Agreements that several exports show"),
        heading: Text(uk: "Спільні", en: "Shared")
      ) { $0.agreements(shownByOneInput: false) }
    }
  }

  private static let ofUndated: [Dimension] = [.country, .region, .kind, .area, .source]
  private static let ofPipeline: [Dimension] = [.country, .region, .stage]
}
