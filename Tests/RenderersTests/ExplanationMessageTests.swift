import Partnerships
import Reports
import Testing

@testable import Renderers

/// What `explain` says around the records.
@Suite struct ExplanationMessageTests {
  @Test func `Every measure has a name of its own where it stands alone`() {
    expect(measures) { $0.name($1) }
    #expect(Set(measures.map(\.value)) == Set(Selection.Measure.allCases))
  }

  @Test func `Every remark has its words in both languages`() { expect(remarks) { $0.phrase($1) } }

  @Test func `Every reason to be left out has its words in both languages`() {
    expect(reasons) { $0.phrase($1, other: "a.csv:12") }
  }
}

private let measures: [Said<Selection.Measure>] = [
  Said(.agreements, "Agreements", "Угоди"),
  Said(
    .cumulativeAgreements, "Agreements from the beginning of the period on", "Угоди від початку періоду"),
  Said(.declarationsOfIntent, "Declarations of intent", "Декларації про наміри"),
  Said(.partnerships, "Partnerships", "Партнерства"),
  Said(.renewed, "Renewed partnerships", "Поновлені партнерства"),
  Said(.hromadas, "Hromadas", "Громади"),
  Said(.partners, "Partners", "Партнери"),
  Said(.countries, "Countries", "Країни"),
  Said(.undated, "Signed agreements without a date", "Підписані угоди без дати"),
  Said(.pipeline, "Pairs on the way to a signature", "Пари на шляху до підписання"),
  Said(.pairs, "Pairs on the way to a signature", "Пари на шляху до підписання"),
  Said(.overdue, "Overdue pairs", "Прострочені пари"),
  Said(
    .endedSincePreviousQuarter, "Ended or suspended since the end of the previous quarter",
    "Припинено або призупинено після кінця попереднього кварталу"),
  Said(.endedSincePreviousYear, "Ended or suspended within a year", "Припинено або призупинено за рік"),
  Said(.records, "Records", "Записи"),
  Said(.read, "Records read", "Прочитані записи"),
  Said(.counted, "Records counted", "Враховані записи"),
  Said(.outOfScope, "Records out of scope", "Записи поза обліком"),
  Said(.duplicates, "Duplicates", "Дублікати"),
  Said(.rejected, "Rejected records", "Відхилені записи"),
  Said(.onlyHere, "Agreements that only one export shows", "Угоди, які показує лише одне вивантаження"),
  Said(.shared, "Agreements that several exports show", "Угоди, які показують кілька вивантажень"),
]

private let remarks: [Said<ExplanationRemark>] = [
  Said(
    .report("reports/2026-Q2", asOf: Sample.day("2026-06-30")), "Report: reports/2026-Q2, as of 30 June 2026",
    "Звіт: reports/2026-Q2, станом на 30 червня 2026 року"),
  Said(.counted, "In the number:", "До числа входять:"),
  Said(.leftOut(1), "Left out: 1 record", "Не входять до числа: 1 запис"),
  Said(.leftOut(22), "Left out: 22 records", "Не входять до числа: 22 записи"),
  Said(.hromadaNotStated, "hromada not stated", "громаду не зазначено"),
  Said(.partnerNotStated, "partner not stated", "партнера не зазначено"),
  Said(.undated, "undated", "без дати"),
  Said(
    .rejected(5), "Rejected records may belong here too: 5 records; see rejected.csv.",
    "Сюди можуть належати й відхилені записи: 5 записів; див. rejected.csv."),
]

private let reasons: [Said<Explanation.Reason>] = [
  Said(.duplicate(of: 3), "duplicate of a.csv:12", "дублікат запису a.csv:12"),
  Said(.outOfScope(.undated), "signed, without a date", "підписано, дати немає"),
  Said(.superseded(by: 3), "signed since: a.csv:12", "уже підписано: a.csv:12"),
  Said(
    .noPair, "names no hromada or no partner, and so no pair",
    "не названо громади або партнера, тож пари немає"),
  Said(
    .placed(by: 3), "the partnership began earlier, with a.csv:12",
    "партнерство почалося раніше, із запису a.csv:12"),
  Said(.noCountry, "the partner's country is not stated", "країну партнера не зазначено"),
  Said(
    .sameAgreement(as: 3), "one agreement with a.csv:12, under the same registration number",
    "одна угода із записом a.csv:12: той самий реєстраційний номер"),
  Said(.furtherStage(3), "the pair has come further: a.csv:12", "пара просунулася далі: a.csv:12"),
  Said(.notOverdue, "not overdue yet", "ще не прострочено"),
]
