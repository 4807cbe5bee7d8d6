import Messages
import Partnerships
import Testing

@testable import Agreements

@Suite struct DateCellTests {
  /// The span as it is written, `blank`, or why it is rejected; a warning behind it.
  private func read(_ text: String) -> String {
    switch DateCell(Array(text.utf8)[...]) {
    case .blank: "blank"
    case .found(let span, let warning): "\(span)" + (warning.map { " \($0.code)" } ?? "")
    case .rejected(let fault, let meant):
      Rejection(.date(fault, cell: text, meant: meant)).reason.code + (meant.map { " \($0)" } ?? "")
    }
  }

  @Test(arguments: [
    // Days
    ("2023-02-09", "2023-02-09"), ("09.02.2023", "2023-02-09"), ("9.2.2023", "2023-02-09"),
    ("9. 2. 2023", "2023-02-09"),
    ("09.02.2023 р.", "2023-02-09"), ("9 лютого 2023 року", "2023-02-09"), ("9 ЛЮТОГО 2023", "2023-02-09"),
    ("9 February 2023", "2023-02-09"), ("February 9, 2023", "2023-02-09"), ("9. Februar 2023", "2023-02-09"),
    ("+2023-02-09T00:00:00Z", "2023-02-09"), ("2023-02-09T00:00:00Z", "2023-02-09"),
    ("2023-02-09 00:00:00", "2023-02-09"),
    ("22.03.2017, м. Устрики Долішні", "2017-03-22"), ("25.08.2019,      м. Щебрешин", "2019-08-25"),
    ("22.03.2017\nм. Київ", "2017-03-22"), ("29.02.2024", "2024-02-29"), ("2023.02.09", "2023-02-09"),
    ("2023/02/09", "2023-02-09"), ("«09.02.2023»", "2023-02-09"),
    ("09.02.2023р.", "2023-02-09"), ("9-го лютого 2023-го року", "2023-02-09"),
    ("п’ятниця, 9 лютого 2023", "2023-02-09"), ("Thursday, 9 Feb 2023", "2023-02-09"),
    ("9\u{A0}лютого\u{A0}2023\u{A0}року", "2023-02-09"), ("від 09.02.2023", "2023-02-09"),
    ("9 lutego 2023 r.", "2023-02-09"), ("9th of February 2023", "2023-02-09"),
    ("9.ІІ.2023", "2023-02-09"), ("9 xii 2023", "2023-12-09"), ("10.02.2023 № 1234-р", "2023-02-10"),
    ("09-лют-2023", "2023-02-09"), ("Feb 9, 2023", "2023-02-09"),
    ("2023 лютий 9", "2023-02-09"), ("22.03.2017 – м. Київ", "2017-03-22"),
    ("22.03.2017 – Київ, вул. Садова, 12", "2017-03-22"),
    // Days with a time
    ("09.02.2023 14:30", "2023-02-09"), ("09.02.2023 о 14:30:59", "2023-02-09"),
    ("2023-02-09T14:30:00.000Z", "2023-02-09"), ("2023-02-09T14:30:00.000000+02:00", "2023-02-09"),
    ("2023-02-09 14:30:00.000000+02", "2023-02-09"), ("9.02.2023 2:30 PM", "2023-02-09"),
    // Days that are told to be guessed
    ("09/02/2023", "2023-02-09 day_first"), ("9/2/2023", "2023-02-09 day_first"),
    ("9-2-2023", "2023-02-09 day_first"), ("44966", "2023-02-09 date_serial"),
    ("44966.0", "2023-02-09 date_serial"), (" 44966,604 ", "2023-02-09 date_serial"),
    ("10000", "1927-05-18 date_serial"), ("73415", "2100-12-31 date_serial"),
    // Months
    ("лютий 2023", "2023-02"), ("Лютий 2023 року", "2023-02"), ("лютого 2023", "2023-02"),
    ("August 2023", "2023-08"),
    ("März 2023", "2023-03"), ("травень 2023", "2023-05"), ("2023-02", "2023-02"),
    ("+2023-02-00T00:00:00Z", "2023-02"), ("02.2023", "2023-02"), ("02/2023", "2023-02"),
    ("2023/02", "2023-02"),
    ("у лютому 2023", "2023-02"), ("2023, лютий", "2023-02"), ("Feb-2023", "2023-02"),
    ("luty 2023", "2023-02"),
    ("październik 2023", "2023-10"),
    // Quarters
    ("І квартал 2023", "2023-Q1"), ("II квартал 2023 року", "2023-Q2"), ("ІІІ квартал 2023", "2023-Q3"),
    ("IV квартал 2023", "2023-Q4"),
    ("ІV квартал 2023", "2023-Q4"), ("1 квартал 2023", "2023-Q1"), ("4-й квартал 2023 року", "2023-Q4"),
    ("2023-Q3", "2023-Q3"),
    ("Q3 2023", "2023-Q3"), ("1. Quartal 2023", "2023-Q1"), ("IV кв. 2023 р.", "2023-Q4"),
    ("IІ кв.2023", "2023-Q2"),
    ("1кв. 2023", "2023-Q1"), ("2023, ІІ квартал", "2023-Q2"),
    // Years
    ("2023", "2023"), ("2023 рік", "2023"), ("2023 р.", "2023"), ("2023.0", "2023"),
    ("+2023-00-00T00:00:00Z", "2023"), (" 2023 ", "2023"), ("2023р.", "2023"), ("2023-й рік", "2023"),
    ("з 2023 року", "2023"), ("1900", "1900"), ("2100", "2100"),
    // Intervals
    ("2022-02-24/2024-05-31", "2022-02-24/2024-05-31"), ("2022/2024", "2022-01-01/2024-12-31"),
    ("2022-03/2022-04", "2022-03-01/2022-04-30"), ("29-30 серпня 2023", "2023-08-29/2023-08-30"),
    ("2022-2024", "2022-01-01/2024-12-31"), ("2022 – 2024 рр.", "2022-01-01/2024-12-31"),
    ("з 2022 до 2024", "2022-01-01/2024-12-31"), ("09-10.02.2023", "2023-02-09/2023-02-10"),
    ("09.02 – 15.03.2023", "2023-02-09/2023-03-15"), ("09.02.2023–15.03.2023", "2023-02-09/2023-03-15"),
    ("28 лютого – 3 березня 2023", "2023-02-28/2023-03-03"),
    ("2023-02-09 - 2023-03-15", "2023-02-09/2023-03-15"),
    ("1 січня 2023 – 31 грудня 2023", "2023-01-01/2023-12-31"),
    ("лютий–березень 2023", "2023-02-01/2023-03-31"),
    ("І–ІІ квартал 2023", "2023-01-01/2023-06-30"), ("2022-02-12/2024", "2022-02-12/2024-12-31"),
    ("09/02/2023 - 15/03/2023", "2023-02-09/2023-03-15 day_first"),
    // Blanks
    ("", "blank"), ("_", "blank"), ("—", "blank"), ("н/д", "blank"),
  ])
  func `A date is understood in many forms`(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("31.02.2023", "impossible_date"), ("2023-02-30", "impossible_date"), ("29.02.2023", "impossible_date"),
    ("2023-13-01", "impossible_date 2023-01-13"), ("02/13/2023", "impossible_date 2023-02-13"),
    ("09/02.2023", "unreadable_date"), ("15.03.2023 – 09.02.2023", "impossible_date"),
    ("00.05.2023", "impossible_date"), ("31 квітня 2023", "impossible_date"),
    ("31/02/2023", "impossible_date"),
    ("2023-Q5", "impossible_date"), ("2024-05-31/2022-02-24", "impossible_date"), ("0000", "impossible_date"),
    ("30-31 лютого 2023", "impossible_date"),
    ("08.03.24", "two_digit_year"), ("8 березня 24", "two_digit_year"), ("08/03/24", "two_digit_year"),
    ("березень 24", "two_digit_year"), ("09-лют-24", "two_digit_year"),
    ("09.02.2023–15.03.24", "two_digit_year"),
    ("О9.02.2023", "letters_for_digits 2023-02-09"), ("2О23", "letters_for_digits 2023"),
    ("2o23-O2-o9", "letters_for_digits 2023-02-09"), ("l9.І2.2О2З", "letters_for_digits 2023-12-19"),
    ("9 лютого 2О23 р.", "letters_for_digits 2023-02-09"), ("О8.03.24", "unreadable_date"),
    ("0223-02-09", "implausible_year"), ("12.05.2203", "implausible_year"), ("1899", "implausible_year"),
    ("2101-01-01", "implausible_year"), ("1899–1905", "implausible_year"), ("30.12.1899", "implausible_year"),
    ("восени 2023", "unreadable_date"), ("невдовзі", "unreadable_date"), ("99999", "unreadable_date"),
    ("73416", "unreadable_date"),
    ("4496", "implausible_year"), ("2023?", "unreadable_date"), ("09.02.2023, 15.03.24", "unreadable_date"),
    ("09.02.2023 –", "unreadable_date"), ("до 2023", "unreadable_date"), ("2023abc", "unreadable_date"),
    ("10,11.02.2023", "unreadable_date"), ("9 і 10 лютого 2023", "unreadable_date"),
    ("V квартал 2023", "unreadable_date"),
    ("09.02-2023", "unreadable_date"), ("02-09.2023", "unreadable_date"),
    ("123", "unreadable_date"), ("20230209", "unreadable_date"),
    ("09.02.2023, 15.03.2023", "unreadable_date"), ("2023, 2024", "unreadable_date"),
    ("лютий", "unreadable_date"), ("9 лютого", "unreadable_date"),
    ("лютий 2023, березень 2023", "unreadable_date"), ("2023 02", "unreadable_date"),
    ("-2023-02-09", "unreadable_date"), ("2023-02-09/", "unreadable_date"), ("/", "unreadable_date"),
    ("09.02.20233", "unreadable_date"),
    ("44966 44967", "unreadable_date"), ("14 квартал 2023", "unreadable_date"),
    ("5 квартал 2023", "unreadable_date"), ("+", "unreadable_date"), ("t", "unreadable_date"),
    ("+TT", "unreadable_date"), ("2023T", "unreadable_date"),
    ("т", "unreadable_date"),
    ("9999999999999999999999", "unreadable_date"),
  ])
  func `What is no date is rejected with the reason`(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test func `Every day of two years is read in every form that names a day`() {
    let months = "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"
      .split(separator: " ")
    for number in Day.first(ofYear: 2023).number..<Day.first(ofYear: 2025).number {
      let day = Day(number: number)
      let (year, month, date) = day.components
      let forms = [
        "\(day)", "\(date).\(month).\(year)", "\(date) \(months[month - 1]) \(year) року",
        "+\(day)T00:00:00Z",
      ]
      for form in forms where read(form) != "\(day)" { Issue.record("\(form) is read as \(read(form))") }
      if read("\(number + 25_569)") != "\(day) date_serial" { Issue.record("serial of \(day)") }
    }
  }

  @Test func `What a span is written as, it is read as`() {
    for text in ["2023-02-09", "2023-02", "2023-Q1", "2023", "2022-02-24/2024-05-31"] {
      #expect(read(text) == text)
    }
  }
}
