import Foundation
import TestSupport
import Testing

/// The same records in whatever encoding give the same report.
@Suite struct EncodedExportTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Ten records, without the letters that CP866 lacks.
  private static let csv = """
    Партнерства України;;;
    Громада;Партнер;Країна;Дата
    Полтава;Люблин;Польща;09.02.2023
    Черкаси;Гданськ;Польща;10.02.2023
    Суми;Щецин;Польща;11.03.2023
    Херсон;Познань;Польща;12.04.2024
    Одеса;Жешув;Польща;2024
    Бровари;"Ченстохова
    над Вартою";Польща;31.02.2023
    Ужгород;Анкара;Туреччина;15.02.2025
    Мукачево;Кошице;Словаччина;16.02.2025
    Луцьк;Дебрецен;Угорщина;17.02.2025
    Ковель;Каунас;Литва;лютий 2025

    """

  /// The names of the tool iconv, and of `--encoding`.
  private static let encodings = [
    ("UTF-16LE", "utf-16le"), ("UTF-16BE", "utf-16be"), ("WINDOWS-1251", "windows-1251"),
    ("KOI8-U", "koi8-u"), ("CP866", "cp866"), ("CP1125", "cp1125"),
  ]

  /// Its tables, and what became of each record.
  private func report(of export: String, _ options: String...) async throws -> [String: Data?] {
    let outcome = try await Program.run(
      [export, "--max-rejected", "1", "--output", "report"] + options, in: folder.url)
    #expect(outcome.status == 0, "\(export): \(outcome.errors)")
    var report = try folder.tree("report/tables")
    let records = try CSVText.rows(of: folder["report/records.csv"])
    let told = records.map { record in
      ["line", "fate", "reason", "hromada_code", "partner", "country_code", "signed_on"].map {
        record[$0, default: "?"]
      }
    }
    report["records"] = Data("\(told)".utf8)
    return report
  }

  @Test func `ten records in every encoding, told or said, give byte-identical tables`() async throws {
    let iconv = try #require(Tool(named: "iconv"))
    try folder.write(Self.csv, to: "utf-8/x.csv")
    try folder.write("\u{FEFF}" + Self.csv, to: "mark/utf-8/x.csv")
    var exports = [("mark/utf-8/x.csv", "utf-8")]
    for (name, option) in Self.encodings {
      for mark in option.hasPrefix("utf") ? ["", "mark/"] : [""] {
        try folder.createFolder(mark + option)
        let paths = ["\(mark)utf-8/x.csv", "\(mark)\(option)/x.csv"]
        let outcome = try await iconv.run(
          ["-f", "UTF-8", "-t", name, "-o", paths[1], paths[0]], in: folder.url)
        #expect(outcome.status == 0, "\(outcome.errors)")
        exports.append((paths[1], option))
      }
    }
    #expect(exports.count == 9)
    var plain = try await report(of: "utf-8/x.csv")
    // Only the table of sources names the file.
    #expect(plain.removeValue(forKey: "by-source.csv") != nil)
    #expect(plain.count == 11)
    for (export, option) in exports {
      for options in [[], ["--encoding", option]] {
        var other =
          options.isEmpty
          ? try await report(of: export) : try await report(of: export, options[0], options[1])
        other.removeValue(forKey: "by-source.csv")
        #expect(other == plain, "\(export) \(options)")
      }
    }
  }

  @Test func `a guess is a note with its margin, and --quiet leaves it out`() async throws {
    try folder.write(try #require(Exports.good.data(using: .windowsCP1251)), to: "x.csv")
    let list = "utf-8, utf-16le, utf-16be, windows-1251, koi8-u, cp866, cp1125"
    let notes = [
      "uk":
        "x.csv: примітка: прочитано як windows-1251: так текст схожий на український на 95\u{A0}%, а в koi8-u, "
        + "наступному, — на 0\u{A0}%; якщо текст нечитабельний, задайте в --encoding одне з таких: \(list).\n",
      "en":
        "x.csv: note: read as windows-1251, in which the text is 95% like Ukrainian, and 0% in koi8-u, the "
        + "next; if letters are garbled, pass --encoding with one of \(list).\n",
    ]
    for (language, note) in notes {
      let outcome = try await Program.run(["check", "x.csv", "--language", language], in: folder.url)
      #expect(outcome.errors == note)
      #expect(outcome.status == 0)
      let quiet = try await Program.run(
        ["check", "x.csv", "--language", language, "--quiet"], in: folder.url)
      #expect(quiet.errors == "")
      let told = try await Program.run(
        ["check", "x.csv", "--language", language, "--encoding", "windows-1251"], in: folder.url)
      #expect(told.errors == "")
    }
  }
}
