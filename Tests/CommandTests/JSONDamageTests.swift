import Foundation
import TestSupport
import Testing

/// One element of JSON is damaged: it alone is rejected, with file, element, byte and what to do.
@Suite struct JSONDamageTests {
  /// A damaged element, and what is said of it.
  struct Damage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let element: String
    /// Behind `x.json#2: error: `, and before "The record was set aside."
    let english: String
    let ukrainian: String

    init(_ name: String, _ element: String, _ english: String, _ ukrainian: String) {
      (testDescription, self.element, self.english, self.ukrainian) = (name, element, english, ukrainian)
    }
  }

  private static let before =
    #"{"hromada": "Житомир", "partner": "Bonn", "country": "DE", "date": "2023-05-01"}"#
  private static let after =
    #"{"hromada": "Львів", "partner": "Lyon", "country": "FR", "date": "2023-06-01"}"#
  /// Where the element begins, in an array and in JSON Lines.
  private static let start = before.utf8.count + 3

  private static func broken(_ name: String, _ element: String, at place: Int, _ en: String, _ uk: String)
    -> Damage
  {
    Damage(
      name, element,
      "the element cannot be read as a JSON object (\(en) at byte \(start + place)); correct it, or export the "
        + "file again.",
      "елемент не вдається прочитати як об’єкт JSON (\(uk) на байті \(start + place)); виправте його або "
        + "зробіть вивантаження знову.")
  }

  private static let syntax = [
    broken(
      "a comma too many", #"{"hromada": "Lviv",}"#, at: 19, "a comma before the closing bracket",
      "кома перед закривальною дужкою"),
    broken(
      "a value left out", #"{"hromada": , "country": "FR"}"#, at: 12,
      "a bracket, comma or word out of place", "дужка, кома чи слово не на місці"),
    broken(
      "a comma left out", #"{"hromada": "Lviv" "country": "FR"}"#, at: 19,
      "a bracket, comma or word out of place", "дужка, кома чи слово не на місці"),
    broken(
      "a word of another language", #"{"hromada": None}"#, at: 12, "a bracket, comma or word out of place",
      "дужка, кома чи слово не на місці"),
    broken(
      "single quotes", "{'hromada': 'Lviv'}", at: 1, "a bracket, comma or word out of place",
      "дужка, кома чи слово не на місці"),
    broken(
      "a number with a zero before it", #"{"country": "FR", "date": 02023}"#, at: 26,
      "a number that JSON does not allow", "число, якого JSON не дозволяє"),
    broken(
      "an escape that there is not", #"{"country": "FR", "title": "C:\docs"}"#, at: 27,
      "a string that is not closed or holds a forbidden character",
      "рядок не закрито або в ньому неприпустимий символ"),
    broken(
      "half of a surrogate pair", #"{"country": "FR", "title": "\ud83d"}"#, at: 27,
      "a string that is not closed or holds a forbidden character",
      "рядок не закрито або в ньому неприпустимий символ"),
    broken(
      "a tab inside a string", "{\"country\": \"F\tR\"}", at: 12,
      "a string that is not closed or holds a forbidden character",
      "рядок не закрито або в ньому неприпустимий символ"),
    broken("a number for an element", "2023", at: 0, "not an object", "не об’єкт"),
    broken("a list for an element", #"["Lviv", "FR"]"#, at: 0, "not an object", "не об’єкт"),
  ]

  private static let values = [
    Damage(
      "a key twice", #"{"hromada": "Lviv", "country": "FR", "country": "DE"}"#,
      "country: the key stands twice in one object, with \"FR\" and \"DE\", the second time at byte "
        + "\(start + 49); keep one of them.",
      "country: ключ стоїть в одному об’єкті двічі, зі значеннями «FR» і «DE», удруге на байті "
        + "\(start + 49); залиште одне з них."),
    Damage(
      "an object for a country", #"{"hromada": "Lviv", "country": {"uk": "Франція"}}"#,
      "country: an object or a list stands at byte \(start + 31) where a text or a number belongs; write the "
        + "value itself.",
      "country: замість тексту чи числа на байті \(start + 31) стоїть об’єкт або список; напишіть саме "
        + "значення."),
    Damage(
      "a list inside a list of countries", #"{"hromada": "Lviv", "country": ["FR", ["DE"]]}"#,
      "country: an object or a list stands at byte \(start + 31) where a text or a number belongs; write the "
        + "value itself.",
      "country: замість тексту чи числа на байті \(start + 31) стоїть об’єкт або список; напишіть саме "
        + "значення."),
    Damage(
      "a number out of all range", #"{"hromada": "Lviv", "country": "FR", "date": 1e400}"#,
      "date: \"1e400\" is not a date; write it as 2023-02-09 or 09.02.2023, or only the year.",
      "date: «1e400» — не дата; напишіть її як 2023-02-09 чи 09.02.2023 або лише рік."),
    Damage(
      "true for a country", #"{"hromada": "Lviv", "country": true}"#,
      "country: \"true\" is not a country; correct the cell.",
      "country: «true» — не країна; виправте клітинку."),
    Damage(
      "more levels than can be read",
      #"{"country": "# + String(repeating: "[", count: 1100) + String(repeating: "]", count: 1100) + "}",
      "the record is larger than can be read (more than 1024 levels at byte \(start + 12 + 1023)); look for a quotation mark "
        + "or bracket that is never closed.",
      "запис завеликий, щоб його прочитати (понад 1024 рівні на байті \(start + 12 + 1023)); пошукайте лапки чи дужку, які "
        + "ніде не закрито."),
  ]

  @Test(arguments: syntax + values)
  func `a damaged element is rejected with its place, and those beside it are counted`(damage: Damage)
    async throws
  {
    let array = "[\(Self.before),\n\(damage.element),\n\(Self.after)\n]"
    // Indented by the two bytes that lines do not need.
    let lines = "\(Self.before)\n  \(damage.element)\n\(Self.after)\n"
    for (text, place) in [(array, "x.json#2"), (lines, "x.json:2")] {
      try await check(
        text, english: "\(place): error: \(damage.english) The record was set aside.",
        ukrainian: "\(place): помилка: \(damage.ukrainian) Запис відкладено.")
    }
  }

  @Test func `a comma after the last element, and nothing between two, are elements that are not there`()
    async throws
  {
    let end = Self.before.utf8.count + 1 + 2 + Self.after.utf8.count + 2
    try await check(
      "[\(Self.before),\n\(Self.after),\n]",
      english:
        "x.json#3: error: the element cannot be read as a JSON object (a comma before the closing bracket "
        + "at byte \(end)); correct it, or export the file again. The record was set aside.",
      ukrainian:
        "x.json#3: помилка: елемент не вдається прочитати як об’єкт JSON (кома перед закривальною дужкою "
        + "на байті \(end)); виправте його або зробіть вивантаження знову. Запис відкладено.")
    try await check(
      "[\(Self.before),,\(Self.after)]",
      english:
        "x.json#2: error: the element cannot be read as a JSON object (nothing between two commas at byte "
        + "\(Self.before.utf8.count + 2)); correct it, or export the file again. The record was set aside.",
      ukrainian:
        "x.json#2: помилка: елемент не вдається прочитати як об’єкт JSON (між двома комами нічого немає "
        + "на байті \(Self.before.utf8.count + 2)); виправте його або зробіть вивантаження знову. "
        + "Запис відкладено.")
  }

  @Test func `bytes that are not UTF-8 reject their element`() async throws {
    let damaged = Data("[\(Self.before),\n{\"country\": \"".utf8) + [0xD4] + Data("\"},\n\(Self.after)]".utf8)
    try await check(
      damaged,
      english:
        "x.json#2: error: the record holds bytes that are not UTF-8 (at byte \(Self.start + 12)); correct "
        + "them, or, if they are all over the file, pass --encoding, such as --encoding windows-1251. "
        + "The record was set aside.",
      ukrainian:
        "x.json#2: помилка: у записі є байти не в UTF-8 (на байті \(Self.start + 12)); виправте їх, а якщо "
        + "вони по всьому файлу, задайте --encoding, наприклад --encoding windows-1251. Запис відкладено.")
  }

  @Test func `a longer element than 16 MiB is rejected, and those beside it are counted`() async throws {
    let long = String(repeating: "x", count: 16 << 20)
    try await check(
      "[\(Self.before),\n{\"title\": \"\(long)\"},\n\(Self.after)]",
      english:
        "x.json#2: error: the record is larger than can be read (more than 16 MiB at byte \(Self.start)); "
        + "look for a quotation mark or bracket that is never closed. The record was set aside.",
      ukrainian:
        "x.json#2: помилка: запис завеликий, щоб його прочитати (понад 16 МіБ на байті \(Self.start)); "
        + "пошукайте лапки чи дужку, які ніде не закрито. Запис відкладено.")
  }

  @Test func `a nested partner that is none is rejected with the place of both`() async throws {
    let text =
      #"[{"name": "Житомир", "partners": [{"name": "Bonn", "country": "DE", "since": 2023}, "Ulm", "#
      + #"{"name": "Łódź", "country": "PL", "since": 2024}]}]"#
    try await check(
      text,
      english:
        "x.json#1.2: error: the element cannot be read as a JSON object (not an object at byte 92); correct "
        + "it, or export the file again. The record was set aside.",
      ukrainian: "x.json#1.2: помилка: елемент не вдається прочитати як об’єкт JSON (не об’єкт на байті 92); "
        + "виправте його або зробіть вивантаження знову. Запис відкладено.")
  }

  @Test func `partners that are no list reject their hromada`() async throws {
    let text =
      #"[{"name": "Житомир", "partners": [{"name": "Bonn", "country": "DE", "since": 2023}]},"#
      + #"{"name": "Суми", "partners": {"name": "Celle", "country": "DE"}}, {"name": "Луцьк", "partners": null}, "#
      + #"{"name": "Львів", "partners": [{"name": "Łódź", "country": "PL", "since": 2024}]}]"#
    try await check(
      text,
      english:
        "x.json#2: error: the partners at byte 125 are not a list; put them between [ and ]. The record was "
        + "set aside.",
      ukrainian:
        "x.json#2: помилка: партнери на байті 125 — не список; візьміть їх у дужки [ ]. Запис відкладено.")
  }

  @Test func `a declared total that differs is a warning on the screen and a line of the report`()
    async throws
  {
    let folder = try TemporaryFolder()
    try folder.write(#"{"meta": {"total": 120}, "rows": [\#(Self.before), \#(Self.after)]}"#, to: "x.json")
    for (language, warning, line) in [
      (
        "en",
        "x.json: warning: under \"meta.total\" the document says that it has 120 records, and 2 are there; if it "
          + "is one page of several, pass them all, otherwise export it again.\n",
        " Under \"meta.total\" the document says that it has 120 records; 2 are there. "
      ),
      (
        "uk",
        "x.json: попередження: за «meta.total» у документі має бути 120 записів, а є 2; якщо це одна сторінка з "
          + "кількох, задайте їх усі, інакше зробіть вивантаження знову.\n",
        " За «meta.total» у документі має бути 120 записів; є 2. "
      ),
    ] {
      let outcome = try await Program.run(
        ["x.json", "--as-of", "2026-06-30", "--language", language], in: folder.url)
      #expect(outcome.errors == warning)
      #expect(outcome.output.contains(line))
      #expect(outcome.status == 0)
    }
  }

  @Test func `the file of the rejected has the element and its first byte`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("[\(Self.before),\n{\"hromada\": \"Lviv\",},\n\(Self.after)]", to: "x.json")
    let outcome = try await Program.run(
      ["x.json", "--max-rejected", "100%", "--output", "report"], in: folder.url)
    #expect(outcome.status == 0)
    let rows = try CSVText.rows(of: folder["report/rejected.csv"])
    #expect(rows.map { $0["element"] } == ["2"])
    #expect(rows.map { $0["byte_offset"] } == ["\(Self.start)"])
    #expect(rows.map { $0["reason"] } == ["broken_element"])
  }

  private func check(
    _ text: String, english: String, ukrainian: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await check(
      Data(text.utf8), english: english, ukrainian: ukrainian, sourceLocation: sourceLocation)
  }

  /// Of three records one is rejected, and this is all that is said of it.
  private func check(
    _ data: Data, english: String, ukrainian: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let folder = try TemporaryFolder()
    try folder.write(data, to: "x.json")
    for (language, message, counts) in [
      ("en", english, "3 records read = 2 counted + 0 out of scope + 0 duplicates + 1 rejected."),
      ("uk", ukrainian, "Прочитано 3 записи = 2 враховані + 0 поза обліком + 0 дублікатів + 1 відхилений."),
    ] {
      let outcome = try await Program.run(
        ["check", "x.json", "--as-of", "2026-06-30", "--language", language], in: folder.url)
      #expect(outcome.errors == message + "\n", sourceLocation: sourceLocation)
      #expect(outcome.output.contains(counts), sourceLocation: sourceLocation)
      #expect(outcome.status == 1, sourceLocation: sourceLocation)
    }
  }
}
