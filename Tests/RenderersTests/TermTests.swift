import Aggregation
import Partnerships
import Testing

@testable import Renderers

@Suite("Terms have one word in each language")
struct TermTests {
  @Test func `Every kind has its word in both languages`() {
    expect(kinds) { $0.name($1) }
    #expect(Set(kinds.map(\.value)) == Set(Kind.allCases))
  }

  @Test func `Every stage has its word in both languages`() {
    expect(stages) { $0.name($1) }
    #expect(Set(stages.map(\.value)) == Set(Stage.allCases))
  }

  @Test func `Every key figure has its name in both languages`() {
    expect(measures) { $0.name($1) }
    #expect(Set(measures.map(\.value)) == Set(KeyFigure.Measure.allCases))
  }

  @Test("Every field has a name of its own in both languages", arguments: Language.allCases)
  func namesOfFields(language: Language) {
    let names = Field.allCases.map { language.words.name($0) }
    #expect(Set(names).count == Field.allCases.count)
    #expect(names.allSatisfy { !$0.isEmpty })
  }

  @Test func `Every reason to be out of scope has its phrase in both languages`() {
    expect(outOfScope) { $0.phrase($1) }
    #expect(Set(outOfScope.map(\.value)) == Set(OutOfScopeReason.allCases))
  }

  @Test func `Every reason to suspect a duplicate has its phrase in both languages`() {
    expect(duplicates) { $0.phrase($1) }
    #expect(Set(duplicates.map(\.value)) == Set(ProbableDuplicate.Reason.allCases))
  }

  @Test func `Rows that stand for no one thing have their names in both languages`() {
    #expect([English().notStated, English().total, English().others] == ["not stated", "Total", "Others"])
    #expect(
      [Ukrainian().notStated, Ukrainian().total, Ukrainian().others] == ["не зазначено", "Усього", "Інші"])
  }
}

private let kinds: [Said<Kind>] = [
  Said(.twinning, "twinning", "побратимство"),
  Said(.solidarityPartnership, "solidarity partnership", "солідарне партнерство"),
  Said(.partnership, "partnership", "партнерство"),
  Said(.cooperationAgreement, "cooperation agreement", "угода про співпрацю"),
  Said(.memorandum, "memorandum", "меморандум"),
  Said(.friendship, "friendship", "дружба"),
  Said(.declarationOfIntent, "declaration of intent", "декларація про наміри"),
  Said(.operatorPartnership, "operator partnership", "партнерство операторів"),
  Said(.other, "other", "інше"),
  Said(.notStated, "not stated", "не зазначено"),
]

private let stages: [Said<Stage>] = [
  Said(.contact, "contact", "контакт"),
  Said(.aid, "aid", "допомога"),
  Said(.intent, "intent", "намір"),
  Said(.negotiation, "negotiation", "переговори"),
  Said(.draft, "draft", "проєкт"),
  Said(.cleared, "cleared", "погоджено"),
  Said(.planned, "planned", "заплановано"),
  Said(.signed, "signed", "підписано"),
  Said(.registered, "registered", "зареєстровано"),
  Said(.suspended, "suspended", "призупинено"),
  Said(.ended, "ended", "припинено"),
]

private let measures: [Said<KeyFigure.Measure>] = [
  Said(.agreements, "Agreements", "Угоди"),
  Said(.declarationsOfIntent, "of which declarations of intent", "з них декларації про наміри"),
  Said(
    .partnerships,
    "Partnerships (pairs of hromada and partner)",
    "Партнерства (пари громада – партнер)"),
  Said(.renewed, "of which renewed", "з них поновлені"),
  Said(.hromadas, "Hromadas", "Громади"),
  Said(.partners, "Partners", "Партнери"),
  Said(.countries, "Countries", "Країни"),
  Said(.undated, "Signed agreements without a date", "Підписані угоди без дати"),
  Said(.pipeline, "Pairs on the way to a signature", "Пари на шляху до підписання"),
]

private let outOfScope: [Said<OutOfScopeReason>] = [
  Said(.domestic, "cooperation inside Ukraine", "співробітництво в межах України"),
  Said(.noPartnership, "contact or aid, not a partnership", "контакт або допомога, а не партнерство"),
  Said(.notSigned, "not signed yet", "ще не підписано"),
  Said(.ended, "ended", "припинено"),
  Said(.suspended, "suspended", "призупинено"),
  Said(.notHromada, "the Ukrainian side is not a hromada", "українська сторона — не громада"),
  Said(.notMunicipality, "the foreign side is not a municipality", "іноземна сторона — не муніципалітет"),
  Said(.unconfirmed, "a mention or a hypothesis, unconfirmed", "згадка або припущення, не підтверджено"),
  Said(.undated, "signed, without a date", "підписано, дати немає"),
  Said(.dateUncertain, "the date may lie outside the period", "дата може виходити за межі періоду"),
  Said(.beforeSince, "signed before the period", "підписано до початку періоду"),
  Said(.afterAsOf, "signed after the period", "підписано після кінця періоду"),
]

private let duplicates: [Said<ProbableDuplicate.Reason>] = [
  Said(
    .nearbyDates,
    "the same pair in two exports, with dates up to 366 days apart",
    "та сама пара у двох вивантаженнях, дати різняться щонайбільше на 366 днів"),
  Said(
    .unresolvedPartners,
    "the same hromada, country and day, with partners that could not be told apart",
    "ті самі громада, країна й день, а партнерів розрізнити не вдалося"),
  Said(
    .differentHromadas,
    "the same day, partner and title, with different hromadas",
    "ті самі день, партнер і назва, але різні громади"),
  Said(
    .blankPartner,
    "the same hromada, country, day and title in two exports, without a partner in one of them",
    "ті самі громада, країна, день і назва у двох вивантаженнях, а партнера в одному з них не названо"),
]
