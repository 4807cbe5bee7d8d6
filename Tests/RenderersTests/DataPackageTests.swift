import Foundation
import Gazetteer
import Messages
import Partnerships
import TestSupport
import Testing

@testable import Renderers

@Suite("The data package lists files, inputs and options")
struct DataPackageTests {
  private let files = [
    DataPackage.File(.summary(.ukrainian), byteCount: 10, sha256: "aa"),
    DataPackage.File(.table(.byCountry), byteCount: 20, sha256: "bb"),
  ]

  private func package(_ change: (inout Sample) -> Void = { _ in }) throws -> [String: Any] {
    var sample = Sample()
    change(&sample)
    let bytes = DataPackage.document(of: sample.summary, version: "0.1.0", files: files)
    return try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test("It is JSON, names the program and the period")
  func head() throws {
    let package = try package()
    #expect(package["name"] as? String == "partnerships-2026-07-15")
    #expect(
      package["title"] as? String
        == "Міжнародні партнерства громад: 3-й квартал 2026 року (станом на 15\u{A0}липня)")
    #expect(
      package["title_en"] as? String
        == "International partnerships of Ukrainian hromadas: 3rd quarter of 2026 (as of 15\u{A0}July)"
    )
    #expect(package["created_by"] as? [String: String] == ["name": "partnership-report", "version": "0.1.0"])
  }

  @Test("Options that change a number are in it")
  func options() throws {
    let options = try #require(package { $0.includeUndated = true }["options"] as? [String: Any])
    #expect(options["since"] as? String == "2022-01-01")
    #expect(options["as_of"] as? String == "2026-07-15")
    #expect(options["as_of_inferred"] as? Bool == false)
    #expect(options["include_undated"] as? Bool == true)
    #expect(options["include_unconfirmed"] as? Bool == false)
  }

  @Test("Each file has its path, size, hash and media type")
  func resources() throws {
    let resources = try #require(package()["resources"] as? [[String: Any]])
    #expect(resources.map { $0["name"] as? String } == ["summary.uk", "by-country"])
    #expect(resources.map { $0["path"] as? String } == files.map(\.file.path))
    #expect(resources.map { $0["title"] as? String } == ["Зведення, українською", "Країни"])
    #expect(resources.map { $0["title_en"] as? String } == ["Summary, in Ukrainian", "Countries"])
    #expect(resources.map { $0["format"] as? String } == ["md", "csv"])
    #expect(resources.map { $0["mediatype"] as? String } == ["text/markdown", "text/csv"])
    #expect(resources.map { $0["encoding"] as? String } == ["utf-8", "utf-8"])
    #expect(resources.map { $0["bytes"] as? Int } == [10, 20])
    #expect(resources.map { $0["hash"] as? String } == ["sha256:aa", "sha256:bb"])
  }

  @Test("Inputs stand as they were given")
  func sources() throws {
    let sources = try #require(package()["sources"] as? [[String: Any]])
    #expect(sources.map { $0["path"] as? String } == ["exports/articles_2026.csv"])
    #expect(sources.map { $0["bytes"] as? Int } == [12_345])
    #expect(sources.map { $0["hash"] as? String } == ["sha256:" + String(repeating: "0f", count: 32)])
  }

  @Test("Inputs tell as what they were read")
  func readings() throws {
    let source = try #require((package()["sources"] as? [[String: Any]])?.first)
    #expect(source["format"] as? String == "csv")
    #expect(source["encoding"] as? String == "windows-1251")
    #expect(source["delimiter"] as? String == ";")
    #expect(source["header_line"] as? Int == 3)
    #expect(source["records"] as? Int == 13)
    #expect(
      source["columns"] as? [[String: String]] == [
        ["header": "Країна", "field": "country"], ["header": "Громада|ТГ", "field": "hromada"],
      ])
    #expect(source["unread_columns"] as? [String] == ["Телефон", "E-mail"])
  }

  @Test("Any text is a string of JSON")
  func strings() throws {
    let scalars =
      (0..<0x80).compactMap { UnicodeScalar($0) }.map { String($0) } + ["ї", "🇺🇦", "\u{2028}", "\u{7F}"]
    for scalar in scalars {
      var writer = JSONWriter()
      writer.object { $0.member("a" + scalar, scalar + "b") }
      let object = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String: String]
      #expect(object == ["a" + scalar: scalar + "b"])
    }
  }

  @Test("Empty and nested containers are laid out")
  func layout() {
    var writer = JSONWriter()
    writer.object { object in
      object.array("none") { _ in }
      object.array("some") { array in array.object { $0.member("n", 1) } }
      object.member("last", true)
    }
    #expect(
      text(writer.bytes) == """
        {
          "none": [],
          "some": [
            {
              "n": 1
            }
          ],
          "last": true
        }

        """)
  }
}

@Suite struct TableSchemaTests {
  @Test(arguments: ReportTables.names, OutputDialect.allCases)
  func `A schema has a field for each column of the file, in their order`(
    name: Table.Name, dialect: OutputDialect
  ) {
    let table = ReportTables(Sample().summary)[name]
    let schema = table.schema(dialect)
    let header = text(table.csv(dialect)).split(separator: dialect == .open ? "\n" : "\r\n")[0]
    let names = schema.fields.map(\.name)
    #expect(
      "\(dialect == .open ? "" : "\u{FEFF}")" + names.joined(separator: dialect == .open ? "," : ";")
        == header)
    #expect(Set(names).count == names.count)
    #expect(Set(names).isSuperset(of: schema.primaryKey))
    #expect(schema.fields.allSatisfy { $0.isRequired == schema.primaryKey.contains($0.name) })
  }

  @Test(arguments: ReportTables.names)
  func `The primary key tells the rows apart`(name: Table.Name) {
    let table = ReportTables(Sample().summary)[name]
    let key = table.schema(.open).primaryKey
    guard !key.isEmpty else { return }
    let rows = CSVText.rows(text(table.csv())).map { row in key.map { row[$0] } }
    #expect(Set(rows).count == rows.count)
  }

  @Test(arguments: [Table.Name.totals, .byYear, .byQuarter])
  func `Ids that only programs understand are told in words`(name: Table.Name) throws {
    let table = ReportTables(Sample().summary)[name]
    let field = try #require(table.schema(.open).fields.first)
    #expect(field.categories.map(\.label) == table.rows[.ukrainian].map(\.label))
    #expect(Set(field.categories.map(\.value)).count == table.rows[.ukrainian].count)
    // There the words stand in the file.
    #expect(table.schema(.excelUkrainian).fields.allSatisfy { $0.categories.isEmpty })
  }

  @Test func `Fates, reasons, kinds, stages and precisions of dates have their words`() {
    let lists = RecordsCSV.schema.fields.filter { !$0.categories.isEmpty }
    #expect(lists.map(\.name) == ["fate", "reason", "kind", "stage", "date_precision"])
    #expect(lists.map(\.categories.count) == [4, 13 + 22, 10, 11, 5])
    for list in lists { #expect(Set(list.categories.map(\.value)).count == list.categories.count) }
    #expect(lists.first?.categories.map(\.value) == ["counted", "out_of_scope", "duplicate", "rejected"])
    #expect(
      lists.first?.categories.map { $0.label[.ukrainian] } == [
        "враховано", "поза обліком", "дублікат", "відхилено",
      ])
    // In rejected records a kind or a stage is whatever was spelled.
    #expect(
      RejectedCSV(fields: [.kind, .stage]).schema.fields.filter { !$0.categories.isEmpty }.map(\.name) == [
        "reason"
      ])
  }

  @Test func `Records and rejected records have a field for each column too`() {
    var writer = CSVWriter()
    RecordsCSV.appendHeader(to: &writer)
    #expect(CSVText.parse(text(writer.bytes)) == [RecordsCSV.schema.fields.map(\.name)])
    let rejected = RejectedCSV(fields: [.country, .hromada])
    var other = CSVWriter()
    rejected.appendHeader(to: &other)
    #expect(CSVText.parse(text(other.bytes)) == [rejected.schema.fields.map(\.name)])
  }
}
