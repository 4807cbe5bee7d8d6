import Partnerships
import TestSupport
import Testing

@testable import Messages

@Suite("Numbers, plurals and dates read well")
struct NumberTests {
  @Test(
    "Digits are grouped from 10 000 on",
    arguments: [
      (0, "0"), (999, "999"), (9_999, "9999"), (10_000, "10\u{A0}000"), (123_456, "123\u{A0}456"),
      (1_234_567, "1\u{A0}234\u{A0}567"), (-12_345, "\u{2212}12\u{A0}345"),
    ])
  func grouping(number: Int, shown: String) {
    #expect(grouped(number) == shown)
  }

  @Test(
    "Changes carry their sign",
    arguments: [
      (0, "0"), (3, "+3"), (-2, "\u{2212}2"), (10_000, "+10\u{A0}000"), (-10_000, "\u{2212}10\u{A0}000"),
    ])
  func signs(change: Int, shown: String) {
    #expect(signed(change) == shown)
  }

  @Test(
    "Ukrainian has three forms",
    arguments: [
      (0, "0 записів"), (1, "1 запис"), (2, "2 записи"), (4, "4 записи"), (5, "5 записів"),
      (11, "11 записів"),
      (12, "12 записів"), (14, "14 записів"), (19, "19 записів"), (20, "20 записів"), (21, "21 запис"),
      (22, "22 записи"), (25, "25 записів"), (100, "100 записів"), (101, "101 запис"), (111, "111 записів"),
      (112, "112 записів"), (1_003, "1003 записи"), (12_011, "12\u{A0}011 записів"),
    ])
  func ukrainianPlurals(number: Int, shown: String) {
    #expect(Ukrainian.records(number) == shown)
  }

  @Test(
    "English has two forms",
    arguments: [
      (0, "0 records"), (1, "1 record"), (2, "2 records"), (21, "21 records"),
      (10_001, "10\u{A0}001 records"),
    ])
  func englishPlurals(number: Int, shown: String) {
    #expect(English.records(number) == shown)
  }

  @Test("Lists end in a word")
  func lists() {
    let (one, three): (Sentence<English>, Sentence<English>) = ("\(any: ["a"])", "\(any: ["a", "b", "c"])")
    #expect([one.text, three.text] == ["\"a\"", "\"a\", \"b\" or \"c\""])
    let (none, all): (Sentence<Ukrainian>, Sentence<Ukrainian>) = (
      "\(all: [String]())", "\(all: ["а", "б", "в"])"
    )
    #expect([none.text, all.text] == ["", "«а», «б» і «в»"])
  }

  @Test(
    "Months stand in the genitive after a day",
    arguments: Array(
      zip(
        1...12,
        [
          "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня",
          "листопада", "грудня",
        ])))
  func months(month: Int, name: String) {
    let day = Day.last(ofMonth: month, year: 2026)
    #expect(Ukrainian.day(day) == "\(Day.length(ofMonth: month, year: 2026)) \(name) 2026 року")
  }

  @Test("English days are written out")
  func englishDays() {
    #expect(English.day(day("2026-07-05")) == "5 July 2026")
  }

  @Test(
    "The title names the quarter and the last day",
    arguments: [
      (
        "2026-03-31", "1st quarter of 2026 (as of 31\u{A0}March)",
        "1-й квартал 2026 року (станом на 31\u{A0}березня)"
      ),
      (
        "2026-06-30", "2nd quarter of 2026 (as of 30\u{A0}June)",
        "2-й квартал 2026 року (станом на 30\u{A0}червня)"
      ),
      (
        "2026-09-30", "3rd quarter of 2026 (as of 30\u{A0}September)",
        "3-й квартал 2026 року (станом на 30\u{A0}вересня)"
      ),
      (
        "2026-12-31", "4th quarter of 2026 (as of 31\u{A0}December)",
        "4-й квартал 2026 року (станом на 31\u{A0}грудня)"
      ),
      (
        "2026-07-15", "3rd quarter of 2026 (as of 15\u{A0}July)",
        "3-й квартал 2026 року (станом на 15\u{A0}липня)"
      ),
    ])
  func titles(asOf: String, english: String, ukrainian: String) {
    let last = day(asOf)
    #expect(
      Text.title(asOf: last)[.english] == "International partnerships of Ukrainian hromadas: \(english)")
    #expect(Text.title(asOf: last)[.ukrainian] == "Міжнародні партнерства громад: \(ukrainian)")
  }

  @Test("Periods that are not over are marked")
  func periods() {
    let asOf = day("2026-07-15")
    let quarter = Quarter(containing: asOf)
    #expect(Text.year(2026, until: asOf)[.english] == "2026 (as of 15\u{A0}July)")
    #expect(Text.year(2026, until: asOf)[.ukrainian] == "2026 (станом на 15\u{A0}липня)")
    #expect(Text.year(2025, until: nil)[.ukrainian] == "2025")
    #expect(Text.quarter(quarter, until: asOf)[.english] == "Q3 2026 (as of 15\u{A0}July)")
    #expect(Text.quarter(quarter, until: nil)[.english] == "Q3 2026")
    #expect(
      Text.quarter(quarter, until: asOf)[.ukrainian] == "3-й квартал 2026 року (станом на 15\u{A0}липня)")
    #expect([Text.yearUnknown[.english], Text.yearUnknown[.ukrainian]] == ["Year unknown", "Рік невідомий"])
    #expect(Text.quarterUnknown(of: 2023)[.english] == "2023, quarter unknown")
    #expect(Text.quarterUnknown(of: 2023)[.ukrainian] == "2023 рік, квартал невідомий")
    #expect(Text.endedSince(asOf)[.english] == "Ended or suspended since 15 July 2026")
    #expect(Text.endedSince(asOf)[.ukrainian] == "Припинено або призупинено після 15 липня 2026 року")
  }
}

private func day(_ iso: String) -> Day { Day(iso: iso) ?? .first(ofYear: 1) }
