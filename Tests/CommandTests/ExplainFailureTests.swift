import Foundation
import Storage
import TestSupport
import Testing

/// What `explain` refuses, and what it says then.
@Suite struct ExplainFailureTests {
  @Test(arguments: noReports) func `what is no report, or can not be read back, is named`(story: FailureStory)
    async throws
  {
    try await story.check()
  }

  private static let noReports = [
    story(
      "a report that is not there", "explain nowhere", [:], status: 66,
      ukrainian: "nowhere не існує; перевірте назву.",
      english: "nowhere does not exist; check the name."),
    story(
      "a folder of something else", "explain letters", ["letters/minister.txt": "Шановний"],
      ukrainian:
        "letters — не звіт, опублікований цією програмою; назвіть теку, яку записала build --output.",
      english: "letters is not a report that this program published; name a folder that build --output wrote."
    ),
    story(
      "somebody's data package", "explain data",
      ["data/datapackage.json": #"{"name": "budget", "resources": [{"path": "b.csv"}]}"#],
      ukrainian: "data — не звіт, опублікований цією програмою; назвіть теку, яку записала build --output.",
      english: "data is not a report that this program published; name a folder that build --output wrote."),
    story(
      "a broken package", "explain data", ["data/datapackage.json": "{"],
      ukrainian: "data — не звіт, опублікований цією програмою; назвіть теку, яку записала build --output.",
      english: "data is not a report that this program published; name a folder that build --output wrote."),
    story(
      "a file", "explain good.csv", ["good.csv": Exports.good],
      ukrainian:
        "good.csv — не звіт, опублікований цією програмою; назвіть теку, яку записала build --output.",
      english:
        "good.csv is not a report that this program published; name a folder that build --output wrote."),
    story(
      "a report of a newer version", "explain report", report { $0["version"] = ("\"0.1.0\"", "\"0.10.0\"") },
      ukrainian:
        "звіт report зроблено версією 0.10.0, а це версія 0.1.0; оновіть програму або зробіть звіт знову.",
      english:
        "the report report was made by version 0.10.0, and this is version 0.1.0; update the program, or "
        + "build the report anew."),
    story(
      "a list of records that was edited", "explain report/",
      report { $0["records"] = ("twinning", "memorandum") },
      ukrainian:
        "report/records.csv уже не такий, яким його опубліковано: SHA-256 не збігається із записаним у "
        + "datapackage.json; відновіть файл або зробіть звіт знову.",
      english:
        "report/records.csv is not as it was published: its SHA-256 differs from the one in datapackage.json; "
        + "restore the file, or build the report anew."),
    story(
      "a report of an earlier version", "explain report", report(columns: "evidence", "ended_on"),
      at: "report/records.csv",
      ukrainian:
        "бракує колонок evidence, ended_on: звіт зроблено ранішою версією програми; зробіть його знову.",
      english:
        "the columns evidence, ended_on are missing: the report was made by an earlier version of this "
        + "program; build it anew."),
    story(
      "a word that no version writes", "explain report", report(replacing: ",twinning,", by: ",marriage,"),
      at: "report/records.csv:3", column: "kind",
      ukrainian: "«marriage» — не те, що програма тут пише: звіт зроблено іншою версією; зробіть його знову.",
      english:
        "\"marriage\" is not what this program writes here: the report was made by another version; build it "
        + "anew."),
    story(
      "fates by other rules", "explain report",
      report(replacing: "3,,226,,,counted,,", by: "3,,226,,,out_of_scope,undated,"),
      at: "report/records.csv", column: "fate",
      ukrainian:
        "за правилами цієї версії із записом exports/articles.csv:3 слід учинити інакше: звіт зроблено "
        + "іншою версією; зробіть його знову.",
      english:
        "by the rules of this version exports/articles.csv:3 has another fate: the report was made by another "
        + "version; build it anew."),
  ]

  @Test func `a report without its records is told from others`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Exports.good, to: "good.csv")
    let built = try await Program.run(
      ["good.csv", "--no-records", "--quiet", "--output", "report"], in: folder.url)
    #expect(built.status == 0)
    for (language, message) in [
      (
        "uk",
        "помилка: звіт report зроблено з --no-records, тож його записів у ньому немає; зробіть його знову без "
          + "--no-records.\n"
      ),
      (
        "en",
        "error: the report report was built with --no-records and does not list its records; build it anew without "
          + "--no-records.\n"
      ),
    ] {
      let outcome = try await Program.run(["explain", "report", "--language", language], in: folder.url)
      #expect(outcome.errors == message)
      #expect(outcome.status == 65)
      #expect(outcome.output == "")
    }
  }

  @Test(arguments: [
    ("uk", "помилка: «x.csv» може означати «a/x.csv» або «b/x.csv»; напишіть у --source усю назву.\n"),
    ("en", "error: \"x.csv\" may be \"a/x.csv\" or \"b/x.csv\"; write the whole name after --source.\n"),
  ])
  func `an end that two exports' names have is ambiguous`(language: String, message: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write(Exports.good, to: "a/x.csv")
    // An export given twice is read once.
    try folder.write(Exports.good + "\n", to: "b/x.csv")
    let built = try await Program.run(
      ["a/x.csv", "b/x.csv", "--quiet", "--output", "report"], in: folder.url)
    #expect(built.status == 0)
    let arguments = ["explain", "report", "--language", language, "--source"]
    let outcome = try await Program.run(arguments + ["x.csv"], in: folder.url)
    #expect(outcome.errors == message)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(try await Program.run(arguments + ["b/x.csv"], in: folder.url).status == 0)
  }

  @Test(arguments: noNumbers) func `a number that no table has is refused, with what there is`(
    story: FailureStory
  ) async throws {
    try await story.check()
  }

  private static let noNumbers = [
    story(
      "an unknown measure", "explain report --measure треті", status: 64,
      ukrainian: "«треті» — не значення для --measure; можливі такі: \(measures).",
      english: "\"треті\" is not a value for --measure; write one of \(measures)."),
    story(
      "a country that is none", "explain report --country Польшча", status: 64, column: "--country",
      ukrainian: "«Польшча» — не країна; можливо, «Польща»?",
      english: "\"Польшча\" is not a country; did you mean \"Poland\"?"),
    story(
      "two countries", "explain report --country DE;PL", status: 64, column: "--country",
      ukrainian: "«DE;PL» може означати «Німеччина» або «Польща»; напишіть, яку країну маєте на увазі.",
      english: "\"DE;PL\" may be \"Germany\" or \"Poland\"; write which one is meant."),
    story(
      "a region that is none", "explain report --region Миколаїв", status: 64,
      ukrainian:
        "«Миколаїв» — не регіон України; напишіть регіон назвою чи кодом: --region Житомирська або --region UA-18.",
      english:
        "\"Миколаїв\" is not a region of Ukraine; write one by its name or code, --region Zhytomyr or "
        + "--region UA-18."),
    story(
      "a country like no other", "explain report --country Земля", status: 64,
      ukrainian: "«Земля» — не країна; напишіть країну назвою чи кодом: --country Польща або --country PL.",
      english: "\"Земля\" is not a country; write one by its name or code, --country Poland or --country PL."),
    story(
      "a year that is not counted", "explain report --year 2021", status: 64,
      ukrainian: "«2021» — не значення для --year; можливі такі: 2022, 2023, 2024, unknown.",
      english: "\"2021\" is not a value for --year; write one of 2022, 2023, 2024, unknown."),
    story(
      "a quarter that is none", "explain report --quarter 2022-Q5", status: 64,
      ukrainian: "«2022-Q5» — не значення для --quarter; можливі такі: \(quarters).",
      english: "\"2022-Q5\" is not a value for --quarter; write one of \(quarters)."),
    story(
      "a year and a quarter", "explain report --year 2022 --quarter 2022-Q1", status: 64,
      ukrainian: "--year і --quarter виключають одне одного; залиште щось одне.",
      english: "--year and --quarter exclude each other; pass only one of them."),
    story(
      "an unknown kind", "explain report --kind шлюб", status: 64,
      ukrainian: "«шлюб» — не значення для --kind; можливі такі: \(kinds).",
      english: "\"шлюб\" is not a value for --kind; write one of \(kinds)."),
    story(
      "an unknown stage", "explain report --stage ніякий", status: 64,
      ukrainian: "«ніякий» — не значення для --stage; можливі такі: \(stages).",
      english: "\"ніякий\" is not a value for --stage; write one of \(stages)."),
    story(
      "an unknown reason", "explain report --reason так", status: 64,
      ukrainian: "«так» — не значення для --reason; можливі такі: \(reasons).",
      english: "\"так\" is not a value for --reason; write one of \(reasons)."),
    story(
      "an area that no agreement has", "explain report --area ніщо", status: 64,
      ukrainian: "«ніщо» — не значення для --area; можливі такі: \(areas).",
      english: "\"ніщо\" is not a value for --area; write one of \(areas)."),
    story(
      "an export that was not read", "explain report --source register.csv", status: 64,
      ukrainian: "«register.csv» — не значення для --source; можливі такі: exports/articles.csv.",
      english: "\"register.csv\" is not a value for --source; write one of exports/articles.csv."),
    story(
      "pairs of a year", "explain report --measure pairs --year 2023", status: 64,
      ukrainian:
        "показник pairs не розподілено за --year, лише за --country, --region, --stage; приберіть цей параметр "
        + "або задайте інший --measure.",
      english:
        "pairs are not broken down by --year, only by --country, --region, --stage; leave it out, or choose "
        + "another --measure."),
    story(
      "a sum without an end", "explain report --measure cumulative_agreements", status: 64,
      ukrainian:
        "показник cumulative_agreements рахують до кінця року чи кварталу; додайте --year або --quarter.",
      english:
        "cumulative_agreements are counted up to the end of a year or a quarter; add --year or --quarter."),
    story(
      "a day that is none", "explain report --as-of 2026-02-30", status: 64,
      ukrainian: "«2026-02-30» — не дата; напишіть --as-of 2026-09-30.",
      english: "\"2026-02-30\" is not a date; write --as-of 2026-09-30."),
    story(
      "a day before the period", "explain report --as-of 2021-12-31", status: 64,
      ukrainian: "останній день періоду, 31 грудня 2021 року, раніший за перший, 1 січня 2022 року; виправте "
        + "--as-of або --since.",
      english:
        "the last day to count, 31 December 2021, lies before the first, 1 January 2022; correct --as-of or "
        + "--since."),
  ]

  private static let measures =
    "agreements, cumulative_agreements, declarations_of_intent, partnerships, renewed, hromadas, partners, "
    + "countries, "
    + "undated, pipeline, pairs, overdue, ended_since_previous_quarter, ended_since_previous_year, records, read, "
    + "counted, out_of_scope, duplicates, rejected, only_here, shared"
  private static let quarters =
    "2022-Q1, 2022-Q2, 2022-Q3, 2022-Q4, 2023-Q1, 2023-Q2, 2023-Q3, 2023-Q4, 2024-Q1, 2024-Q2, 2022-unknown, "
    + "2023-unknown, 2024-unknown, unknown"
  private static let kinds =
    "twinning, solidarity_partnership, partnership, cooperation_agreement, memorandum, friendship, "
    + "declaration_of_intent, operator_partnership, other, not_stated"
  private static let areas =
    "взаємна допомога, гуманітарна допомога, дитячі табори, житлове господарство, "
    + "захист інтересів місцевого самоврядування, комунальне господарство, культура, медицина, "
    + "мобільність, міське планування та обслуговування будівель, обмін досвідом, охорона здоров’я, "
    + "сприяння бізнесу та інновацій, стажування, студентські обміни, "
    + "суспільна діяльність та гуманітарна допомога, цифровізація, європейська інтеграція"
  private static let stages =
    "contact, aid, intent, negotiation, draft, cleared, planned, signed, registered, suspended, ended"
  private static let reasons =
    "not_ukrainian, domestic, no_partnership, not_signed, ended, suspended, not_hromada, not_municipality, "
    + "unconfirmed, undated, date_uncertain, before_since, after_as_of"

  /// - Parameter files: beside a report that is whole.
  private static func story(
    _ story: String, _ arguments: String, _ files: [String: String]? = nil, status: Int32 = 65,
    at place: String? = nil, column: String? = nil, ukrainian: String, english: String
  ) -> FailureStory {
    FailureStory(
      story, arguments, text: files ?? report(), status: status, at: place, column: column,
      ukrainian: ukrainian, english: english)
  }
}

extension ExplainFailureTests {
  private static let golden = GoldenReport(name: "articles-alone").expected

  private static func text(_ name: String) -> String {
    (try? String(contentsOf: golden.appending(path: name), encoding: .utf8)) ?? ""
  }

  /// The package and the records of a report, in the folder `report`.
  /// - Parameter edit: names what is to be replaced in the package (`version`) or in the records.
  private static func report(
    _ edit: (inout [String: (String, String)]) -> Void = { _ in }
  ) -> [String: String] {
    var edits: [String: (String, String)] = [:]
    edit(&edits)
    func edited(_ text: String, _ name: String) -> String {
      edits[name].map { text.replacingOccurrences(of: $0.0, with: $0.1) } ?? text
    }
    return [
      "report/datapackage.json": edited(text("datapackage.json"), "version"),
      "report/records.csv": edited(text("records.csv"), "records"),
    ]
  }

  /// A report whose records were written so, with a package that says so.
  private static func report(records: String) -> [String: String] {
    let digests = [text("records.csv"), records].map(sha256)
    return [
      "report/datapackage.json": text("datapackage.json").replacingOccurrences(
        of: digests[0], with: digests[1]),
      "report/records.csv": records,
    ]
  }

  private static func sha256(_ text: String) -> String {
    do {
      var digest = try SHA256()
      let bytes = Array(text.utf8)
      try digest.update(bytes.span)
      return try digest.finishHexadecimal()
    } catch {
      return "\(error)"
    }
  }

  private static func report(replacing old: String, by new: String) -> [String: String] {
    report(records: text("records.csv").replacingOccurrences(of: old, with: new))
  }

  /// A report that was made before these columns were written.
  private static func report(columns missing: String...) -> [String: String] {
    let rows = CSVText.parse(text("records.csv"))
    let kept = rows[0].indices.filter { !missing.contains(rows[0][$0]) }
    let lines = rows.map { row in
      kept.map { "\"\(row[$0].replacingOccurrences(of: "\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
    }
    return report(records: lines.joined())
  }
}
