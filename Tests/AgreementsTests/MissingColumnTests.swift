import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

/// A column that is lost is said, with what to type, and once for each export.
@Suite struct MissingColumnTests {
  private static let whole = ["Громада", "Область", "Партнер", "Країна", "Дата", "Статус"]
  private static let row = ["Житомирська", "Житомирська", "Дортмунд", "Німеччина", "09.02.2023", "підписано"]

  private func export(_ headers: [String], rows: Int = 2) -> Export {
    let lines = [headers] + Array(repeating: Self.row, count: rows)
    return Export(lines.map { $0.joined(separator: ";") }.joined(separator: "\n") + "\n")
  }

  private func remarks(_ loaded: Loaded) -> [ColumnRemark] {
    loaded.toldOfColumns.compactMap { if case .columns(let remark) = $0.message { remark } else { nil } }
  }

  @Test func `Of an export that has all columns nothing is said`() throws {
    #expect(try remarks(Loaded(export(Self.whole))) == [])
  }

  @Test(arguments: [
    (0, Field.hromada, "Хто", false), (2, .partner, "З ким", false), (4, .signedOn, "Коли", true),
    (5, .stage, "Мітка", true), (0, .hromada, "Громада чи район", true),
    (2, .partner, "Партнер чи візаві", true),
  ])
  func `What no column gives is said, with what was not read and what to type`(
    column: Int, field: Field, header: String, isLikely: Bool
  ) throws {
    var headers = Self.whole
    headers[column] = header
    let loaded = try Loaded(export(headers))
    // Names of hromadas are told by their cells.
    let likely = isLikely || field == .hromada ? [FieldColumn(field: field, header: header)] : []
    let missing = MissingColumns(fields: [field], unread: [header], likely: likely)
    let undated: [ColumnRemark] = field == .signedOn ? [.undated(count: 2)] : []
    #expect(remarks(loaded) == [.missing(missing)] + undated)
    #expect(loaded.report.missingColumns == missing)
    #expect(loaded.toldOfColumns.allSatisfy { $0.severity == .warning })
  }

  @Test func `A column that is chosen is not missing`() throws {
    var headers = Self.whole
    headers[2] = "З ким"
    let choice = LoadingOptions.ColumnChoice(field: .partner, header: "З ким")
    #expect(try remarks(Loaded(export(headers), options: LoadingOptions(columns: [choice]))) == [])
  }

  @Test func `Where only the stage is missing, and all was read, it is a note`() throws {
    let told = try Loaded("Громада;Партнер;Країна;Дата\nЖитомирська;Бонн;DE;2023\n").toldOfColumns
    #expect(told.map(\.severity) == [.note])
    #expect(
      told.map(\.message)
        == [.columns(.missing(MissingColumns(fields: [.stage], unread: [], likely: [])))])
  }

  @Test func `An export that does not name the Ukrainian side is refused`() throws {
    let missing = MissingColumns(
      fields: [.hromada], unread: ["city", "phone"], likely: [FieldColumn(field: .hromada, header: "city")])
    let found = try problem("city,country,sister_city,date,phone\nLyon,France,Leipzig,2023-05-01,1\n")
    #expect(found?.message == .header(.noUkrainianSide(missing)))
    for header in ["КАТОТТГ", "Область", "Код області", "Назва угоди"] {
      #expect(try problem(Export("\(header);Партнер;Країна\n;Бонн;DE\n")) == nil, "\(header)")
    }
  }

  @Test func `No column for the country names one that is like it`() throws {
    let found = try problem("Громада;Партнер;Де\nЖитомирська;Бонн;Німеччина\n")
    #expect(
      found?.message
        == .header(
          .noCountryColumn(
            found: ["Громада", "Партнер", "Де"], likely: FieldColumn(field: .country, header: "Де"))))
  }

  @Test(arguments: [
    "Країна та місто", "Країна, місто", "Країна/місто", "Місто-партнер, країна", "Country / city",
  ])
  func `No option is advised for a column that holds the country and something else`(header: String) throws {
    let found = try problem(Export("Громада;\"\(header)\";Дата\nЖитомирська;\"Німеччина, Бонн\";2023\n"))
    #expect(
      found?.message
        == .header(.noCountryColumn(found: ["Громада", header, "Дата"], likely: nil, mixed: header)))
  }

  @Test func `Nor for one that holds the hromada and its region`() throws {
    let found = try problem("\"Громада, область\";Країна;Партнер\n\"Миколаївська, Львівська\";PL;Бжозув\n")
    let missing = MissingColumns(
      fields: [.hromada], unread: ["Громада, область"], likely: [], mixed: ["Громада, область"])
    #expect(found?.message == .header(.noUkrainianSide(missing)))
  }

  @Test func `For one field one column is proposed, and none that is of a plan`() throws {
    let loaded = try Loaded(
      "Громада;Країна;Партнер;Дата подання;Дата підписання (план);Дата набрання чинності\nЖитомирська;PL;Люблін;2023-05-01;2024-01-01;2023-06-01\n"
    )
    let missing = MissingColumns(
      fields: [.signedOn, .stage],
      unread: ["Дата подання", "Дата підписання (план)", "Дата набрання чинності"],
      likely: [FieldColumn(field: .signedOn, header: "Дата набрання чинності")])
    #expect(remarks(loaded) == [.missing(missing), .undated(count: 1)])
  }

  @Test func `An unread column whose cells are stages, countries or dates is named`() throws {
    for (header, cell, field, other) in [
      ("Мітка", "припинено", Field.stage, "Статус"), ("Звідки", "Польща", .country, "Країна"),
      ("Коли", "01.02.2020", .signedOn, "Дата"),
    ] {
      let headers = (Self.whole + [header]).joined(separator: ";")
      let row = (Self.row + [cell]).joined(separator: ";")
      let loaded = try Loaded(Export("\(headers)\n\(row)\n"))
      #expect(remarks(loaded) == [.looksLike(FieldColumn(field: field, header: header), insteadOf: other)])
    }
  }

  @Test(arguments: [
    ("Телефон", "0412345678"), ("Населення", "44966"), ("Дата оновлення", "01.02.2024"), ("Код", "12"),
  ])
  func `Any other column is none of them`(header: String, cell: String) throws {
    let headers = (Self.whole + [header]).joined(separator: ";")
    let row = (Self.row + [cell]).joined(separator: ";")
    #expect(try remarks(Loaded(Export("\(headers)\n\(row)\n"))) == [])
  }

  @Test func `Columns without a header that hold data are named by number`() throws {
    let headers = (Self.whole + ["", ""]).joined(separator: ";")
    let row = (Self.row + ["", "щось"]).joined(separator: ";")
    #expect(try remarks(Loaded(Export("\(headers)\n\(row)\n"))) == [.unnamed([8])])
    let sentence = Diagnostic(.warning, .columns(.unnamed([8]))).line(in: .english)
    #expect(sentence.contains("column 8 (H)"))
  }

  @Test func `A country that is Ukraine throughout is hardly the partner's`() throws {
    let loaded = try Loaded(
      "Громада;Партнер;Land;Статус;Дата\nЖитомир;Dortmund;Ukraine;;2023\nКиїв;München;Ukraine;;2023\n")
    let missing = MissingColumns(fields: [.country], unread: [], likely: [])
    #expect(remarks(loaded) == [.countryIsUkraine(header: "Land", missing)])
  }

  @Test func `Records that name nobody name what was not read, once`() throws {
    let rows = String(repeating: ";DE;2023;Бонн\n", count: 12)
    let loaded = try Loaded(Export("Громада;Країна;Дата;З ким\n" + rows))
    let nobody = remarks(loaded).filter { if case .namesNobody = $0 { true } else { false } }
    let missing = MissingColumns(fields: [.partner], unread: ["З ким"], likely: [])
    #expect(nobody == [.namesNobody(count: 12, missing)])
  }

  @Test(arguments: ["З \"ким\"", "A$B", "звичайний"])
  func `What is to be typed is quoted for a shell`(header: String) {
    let missing = MissingColumns(
      fields: [.partner], unread: [header], likely: [FieldColumn(field: .partner, header: header)])
    let line = Diagnostic(.warning, .columns(.missing(missing))).line(in: .english)
    let quote = header == "звичайний" ? "\"" : "'"
    #expect(line.contains("--column partner=\(quote)\(header)\(quote)"))
  }

  @Test(arguments: [
    "Громада;Партнер;Країна;Дата\n(назва);(місто);;(дд.мм.рррр)\n",
    "Громада;Партнер;Країна;Дата\n;;;підписання\n",
    ";Іноземна сторона;;\nОбласть;Місто;Країна;Дата\n",
  ])
  func `A header in two rows is never half read`(header: String) throws {
    let message = try problem(Export(header + "Житомирська;Бонн;DE;2023\nЛьвівська;Ульм;DE;2023\n"))?.message
    guard case .header(.inTwoRows) = message else {
      Issue.record("\(header): \(String(describing: message))")
      return
    }
  }
}
