import Foundation
import FoundationXML
import TestSupport
import Testing

/// The workbook holds what the files of its report hold, and nothing in it runs.
@Suite(
  .enabled(if: Documents.canMakeWorkbooks, "python3-xlsxwriter is not here: no workbook is made"))
struct WorkbookTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Texts that Excel would run, take for a link, or take for a number.
  private static let awkward = [
    "=1+1", "+380", "-5", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "{=1}", "http://example.org", "mailto:a@b.c",
    "internal:Sheet!A1", "0017", "1e5", "<b>&amp;</b>", "a|b", "рядок\nдругий", "\ttab", "'",
  ]

  private func build(_ dialect: String = "open") async throws {
    let rows = Self.awkward.enumerated().map { index, text in
      let cell = "\"\(text)\""
      return "\(cell),\(cell),Дніпропетровська область,\(cell),Німеччина,0\(index % 9 + 1).02.2023,\(cell)"
    }
    let header = "№,Назва угоди,Область,Партнер,Країна,Дата,Сфера"
    try folder.write(([header] + rows).joined(separator: "\n") + "\n", to: "awkward.csv")
    for name in try Project.files(in: Project.examples) {
      try folder.copy(Project.examples.appending(path: name), to: "exports/\(name)")
    }
    let outcome = try await Program.run(
      [
        "exports", "awkward.csv", "--quarter", "2026-Q2", "--csv-dialect", dialect, "--quiet", "--output",
        "report",
      ], in: folder.url)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  private func makeWorkbook() async throws -> [String: String] {
    try await Documents.run("make-workbook", ["report", "report.xlsx"], in: folder.url)
    return try await Documents.parts(of: "report.xlsx", in: folder).compactMapValues {
      $0.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// The resources of the report that are tables, in their order.
  private func tables() throws -> [[String: Any]] {
    let package = try JSONSerialization.jsonObject(with: Data(contentsOf: folder["report/datapackage.json"]))
    let resources = try #require((package as? [String: Any])?["resources"] as? [[String: Any]])
    return resources.filter { $0["format"] as? String == "csv" }
  }

  @Test func `every table is a sheet under its Ukrainian title, with its headings frozen`() async throws {
    try await build()
    let parts = try await makeWorkbook()
    let tables = try tables()
    #expect(tables.count == 15)
    let names = try #require(parts["xl/workbook.xml"]).matches(of: /<sheet name="([^"]*)"/).map {
      String($0.1)
    }
    #expect(names == tables.map { $0["title"] as? String })
    #expect(names.starts(with: ["Ключові показники", "Країни", "Регіони"]))
    for index in tables.indices {
      let sheet = try #require(parts["xl/worksheets/sheet\(index + 1).xml"])
      #expect(
        sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"))
    }
  }

  @Test func `cell by cell it holds what the files hold: numbers as numbers, codes in words, text as text`()
    async throws
  {
    try await build()
    let parts = try await makeWorkbook()
    var others: [String] = []
    var numbers = 0
    var texts: Set<String> = []
    for (index, table) in try tables().enumerated() {
      let path = try #require(table["path"] as? String)
      let fields = try #require((table["schema"] as? [String: Any])?["fields"] as? [[String: Any]])
      let rows = CSVText.parse(try folder.text(of: "report/\(path)"))
      let sheet = try SheetCells(#require(parts["xl/worksheets/sheet\(index + 1).xml"]))
      #expect(sheet.cells[0] == fields.map { .text($0["title"] as? String ?? "") })
      for (number, row) in rows.enumerated().dropFirst() {
        for (column, (field, text)) in zip(fields, row).enumerated() {
          let shown = sheet.cells[number][column]
          let words = (field["categories"] as? [[String: String]])?.first { $0["value"] == text }
          let isSame =
            switch shown {
            case nil: text.isEmpty
            case .number(let number) where field["type"] as? String == "string":
              words?["label"] == "\(Int(number))"
            case .number(let number): Double(text).map { abs($0 - number) < 1e-9 } ?? false
            case .text(let shown): field["type"] as? String == "string" && shown == words?["label"] ?? text
            }
          if !isSame { others.append("\(path), row \(number): \(text) is \(shown, default: "nothing")") }
          if case .text(let text) = shown { texts.insert(text) } else { numbers += shown == nil ? 0 : 1 }
        }
      }
    }
    #expect(others == [])
    #expect(numbers > 1000)
    // All of them came as they are, but for white space at the edges, which the program trims.
    for text in Self.awkward { #expect(texts.contains(text.trimmingCharacters(in: .whitespaces)), "\(text)") }
    #expect(
      texts.isSuperset(of: [
        "з них поновлені", "2026 (станом на 30\u{A0}червня)", "враховано", "побратимство",
      ]))
  }

  @Test(arguments: ["open", "excel-uk"])
  func `nothing in it is a formula or a link`(dialect: String) async throws {
    try await build(dialect)
    let parts = try await makeWorkbook()
    for (path, text) in parts where path.hasPrefix("xl/worksheets/") {
      #expect(!text.contains("<f>") && !text.contains("<f ") && !text.contains("hyperlink"), "\(path)")
    }
  }

  @Test func `the files for Excel have no text that it would run`() async throws {
    try await build("excel-uk")
    var live: [String] = []
    var texts = 0
    for table in try tables() {
      let path = try #require(table["path"] as? String)
      let text = try folder.text(of: "report/\(path)").dropFirst()
      for cell in text.replacing("\r\n", with: "\n").split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
        let cell = cell.hasPrefix("\"") ? cell.dropFirst() : cell
        guard let first = cell.first, !cell.contains(/^-?\d+(,\d)?$/) else { continue }
        if "=+-@＝＋－＠\t\r\n".contains(first) { live.append("\(path): \(cell)") }
        texts += 1
      }
    }
    #expect(live == [])
    #expect(texts > 1000)
  }

  @Test func `five environments and two clocks give the same bytes`() async throws {
    try await build()
    var made: [Data] = []
    for setting in Setting.all {
      try await Documents.run(
        "make-workbook", ["report", "report.xlsx"], in: folder.url, setting)
      made.append(try Data(contentsOf: folder["report.xlsx"]))
    }
    #expect(made.allSatisfy { $0 == made[0] })
    // Nothing is left beside it.
    #expect(try folder.names().filter { $0.contains("partial") } == [])
  }
}

/// The cells of a sheet, by row and column.
private final class SheetCells: NSObject, XMLParserDelegate {
  enum Cell: Equatable {
    case text(String)
    case number(Double)
  }

  private(set) var cells: [[Cell?]] = []
  private var isText = false
  private var column = 0
  private var value: String?

  init(_ xml: String) throws {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    try #require(parser.parse())
    // Rows end with their last cell, and the heading has all of them.
    let width = cells.first?.count ?? 0
    cells = cells.map { $0 + [Cell?](repeating: nil, count: width - $0.count) }
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    switch element {
    case "row": cells.append([])
    case "c":
      isText = attributes["t"] == "inlineStr"
      let letters = (attributes["r"] ?? "").unicodeScalars.filter { ("A"..."Z").contains($0) }
      column = letters.reduce(0) { $0 * 26 + Int($1.value) - 64 } - 1
    case "t", "v": value = ""
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { value?.append(text) }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard element == "t" || element == "v", let text = value else { return }
    value = nil
    let row = cells.count - 1
    cells[row] += [Cell?](repeating: nil, count: column - cells[row].count)
    cells[row].append(isText ? .text(text) : Double(text).map(Cell.number))
  }
}
