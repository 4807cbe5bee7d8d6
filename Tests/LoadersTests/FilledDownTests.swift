import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import TestSupport
import Testing

/// Merged cells, which a spreadsheet saves in the first of their rows only (rule 22).
@Suite struct FilledDownTests {
  private static let header = "№;Область;Громада;Партнер;Країна;Дата\n"

  private static let merged = """
    1;Львівська область;Миколаївська МТГ;Ополе;Польща;2023-01-01
    2;;;Сянік;Польща;2023-01-02
    3;;Городоцька МТГ;Ульм;Німеччина;2023-01-03
    4;Житомирська область;Олевська МТГ;Бонн;Німеччина;2023-01-04
    5;;;Радом;Польща;2023-01-05
    """

  @Test func `Whole runs below filled cells are filled, and said`() throws {
    let loaded = try Loaded(Export(Self.header + Self.merged))
    #expect(loaded.outcomes == [String](repeating: "read", count: 5))
    #expect(loaded.regions == [["UA-46"], ["UA-46"], ["UA-46"], ["UA-18"], ["UA-18"]])
    #expect(loaded.hromadas[1] == ["Миколаївська"] && loaded.hromadas[4] == ["Олевська"])
    #expect(loaded.report.filledDown.map(\.field) == [.region, .hromada])
    #expect(loaded.report.assumptions[.filledDown] == 3)
  }

  @Test func `With --no-fill-down blank cells are blank`() throws {
    var options = LoadingOptions()
    options.fillsDown = false
    let loaded = try Loaded(Export(Self.header + Self.merged), options: options)
    #expect(loaded.report.filledDown.isEmpty && loaded.report.assumptions[.filledDown] == 0)
    #expect(loaded.hromadas[1] == [])
  }

  @Test func `Where it is not certain a warning names the column, and an option says it`() throws {
    let text: Export =
      "Громада;Партнер;Країна\nЖитомир;Bonn;DE\nЛьвів;Ulm;DE\n;Kiel;DE\nЛуцьк;Hof;DE\nСуми;Celle;DE\n;Bonn;DE\nЧернігів;Bonn;DE\n"
    let loaded = try Loaded(text)
    let column = FieldColumn(field: .hromada, header: "Громада")
    #expect(loaded.told.map(\.message) == [.perhapsMerged([column])])
    #expect(loaded.hromadas[2] == [])
    var options = LoadingOptions()
    options.fillDown = [.hromada]
    let filled = try Loaded(text, options: options)
    #expect(filled.told.isEmpty && filled.hromadas[2] == ["Львівська"] && filled.hromadas[5] == ["Сумська"])
  }

  @Test func `A column in which rows repeat what stands above is typed out, and blank is blank`() throws {
    let loaded = try Loaded(
      "Громада;Партнер;Країна\nЖитомир;Bonn;DE\nЖитомир;Ulm;DE\n;Kiel;DE\nЛуцьк;Hof;DE\n;Celle;DE\n")
    #expect(loaded.told.isEmpty && loaded.report.filledDown.isEmpty && loaded.hromadas[2] == [])
  }

  @Test func `A blank number tells merged rows, of any column`() throws {
    let loaded = try Loaded(
      """
      №;Громада;Країна;Партнер
      1;Житомир;Німеччина;Bonn
      2;Львів;Німеччина;Ulm
      ;;;Kiel
      3;Луцьк;Польща;Radom
      """)
    #expect(loaded.countries == [["DE"], ["DE"], ["DE"], ["PL"]])
    #expect(loaded.hromadas[2] == ["Львівська"])
  }

  @Test(arguments: ["\"", "-//-", "- // -", "те саме", "Так само", "〃", "''", "—\"—", "ditto"])
  func `A sign of repetition says what stands above it`(sign: String) throws {
    let quoted = "\"\(sign.replacing("\"", with: "\"\""))\""
    let loaded = try Loaded(
      Export("Громада;Партнер;Країна;Дата\nЖитомир;Bonn;DE;2023\n\(quoted);Ulm;\(quoted);2023\n"))
    #expect(loaded.hromadas == [["Житомирська"], ["Житомирська"]] && loaded.countries == [["DE"], ["DE"]])
    #expect(loaded.report.assumptions[.filledDown] == 1)
  }

  @Test(arguments: [
    "Львівська область", "Громади Львівської області", "1. Львівська область", "ІІ. ЛЬВІВСЬКА ОБЛАСТЬ",
    "Lviv Oblast",
  ])
  func `A heading that names a region holds for the rows below it, where they say nothing`(
    heading: String
  ) throws {
    let loaded = try Loaded(
      """
      №;Громада;Партнер;Країна
      \(heading);;;
      1;Миколаїв;Ополе;Польща
      2;Городок;Ульм;Німеччина
      Розділ ІІ;;;
      3;Житомир;Бонн;Німеччина
      """)
    #expect(loaded.outcomes == ["read", "read", "read"])
    #expect(loaded.regions == [["UA-46"], ["UA-46"], ["UA-18"]])
    #expect(loaded.report.assumptions[.filledDown] == 2)
  }

  @Test(arguments: [1, 7, 64, 4_096])
  func `A broken row has nothing of the rows above it, however the export is cut into blocks`(
    portion: Int
  ) throws {
    let text = """
      №;Громада;Партнер;Країна
      Львівська область;;;
      1;Миколаїв;Ополе;Польща
      2;Городок;"Ульм;Німеччина
      3;Стрий;Бонн;Німеччина;;;зайве
      4;Самбір;Кіль;Німеччина

      """
    let loaded = try Loaded(Export(Array(text.utf8), portion: portion))
    #expect(loaded.outcomes == ["read", "broken_quoting", "wrong_field_count", "read"])
    #expect(loaded.rows.map(\.regionCode) == ["UA46000000000026241", "", "", "UA46000000000026241"])
    #expect(loaded.report.assumptions[.filledDown] == 2)
  }

  // Tables typed right, and then damaged

  private struct Entry {
    let region: String, hromada: String, country: String, partner: String, day: Int
    var cells: [String] { [region, hromada, country, partner, "2023-03-\(day < 10 ? "0" : "")\(day)"] }
  }

  private static let hromadas = [
    ("Львівська область", ["Миколаївська МТГ", "Городоцька МТГ", "Стрийська МТГ"]),
    ("Житомирська область", ["Олевська МТГ", "Бердичівська МТГ", "Коростенська МТГ"]),
    ("Полтавська область", ["Лубенська МТГ", "Кременчуцька МТГ", "Миргородська МТГ"]),
  ]
  private static let partners = [
    ("Польща", ["Радом", "Ополе", "Сянік"]), ("Німеччина", ["Бонн", "Ульм", "Кіль"]),
    ("Литва", ["Каунас", "Алітус"]),
  ]

  private static func entries(_ random: inout SeededGenerator) -> [Entry] {
    var entries: [Entry] = []
    for (region, hromadas) in hromadas.shuffled(using: &random) {
      for hromada in hromadas.shuffled(using: &random).prefix(2) {
        for (country, towns) in partners.shuffled(using: &random).prefix(2) {
          for partner in towns.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random)) {
            entries.append(
              Entry(
                region: region, hromada: hromada, country: country, partner: partner,
                day: Int.random(in: 1...28, using: &random)))
          }
        }
      }
    }
    return entries
  }

  enum Damage: CaseIterable {
    case merged, mergedWithNumbers, sections, subtotals, signed, glued, commented, dittos, headers
  }

  private static func table(_ entries: [Entry], damage: Damage?, _ random: inout SeededGenerator) -> String {
    let header = ["№", "Область", "Громада", "Країна", "Партнер", "Дата"]
    var rows: [[String]] = [header]
    var previous: Entry?
    var inRegion = 0
    for (index, entry) in entries.enumerated() {
      var cells = ["\(index + 1)"] + entry.cells
      let isSameRegion = previous?.region == entry.region
      let isSameHromada = isSameRegion && previous?.hromada == entry.hromada
      if !isSameRegion {
        if damage == .subtotals, previous != nil {
          rows.append(["", "", "Разом по області", "", "", "\(inRegion)"])
        }
        if damage == .sections { rows.append([entry.region, "", "", "", "", ""]) }
        inRegion = 0
      }
      inRegion += 1
      switch damage {
      case .merged:
        if isSameRegion { cells[1] = "" }
        if isSameHromada { cells[2] = "" }
      case .mergedWithNumbers:
        if isSameRegion { cells[1] = "" }
        if isSameHromada { (cells[0], cells[2]) = ("", "") }
        if isSameHromada, previous?.country == entry.country { cells[3] = "" }
      case .sections: cells[1] = ""
      case .dittos:
        if isSameRegion { cells[1] = "-//-" }
        if isSameHromada { cells[2] = "те саме" }
      default: break
      }
      if damage == .glued, index == entries.count / 2 { rows.append(header) }
      if damage == .headers, index % 5 == 2 { rows.append((1...6).map(String.init)) }
      if damage == .commented, Bool.random(using: &random) {
        rows.append(["# " + cells[2]] + cells.dropFirst())
      }
      rows.append(cells)
      previous = entry
    }
    if damage == .subtotals {
      rows += [
        ["", "", "Разом по області", "", "", "\(inRegion)"], ["Усього", "", "", "", "", "\(entries.count)"],
      ]
    }
    if damage == .signed {
      rows += [
        ["", "", "", "", "", ""], ["Начальник управління", "", "", "", "Олена Коваль", ""],
        ["Вик. Шевченко, тел. 044", "", "", "", "", ""],
      ]
    }
    return rows.map { $0.joined(separator: ";") + "\n" }.joined()
  }

  @Test(arguments: Damage.allCases)
  func `A table typed right and then damaged gives the same agreements`(damage: Damage) throws {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<25 {
      let entries = Self.entries(&random)
      let right = try Loaded(Export(Self.table(entries, damage: nil, &random)))
      let damaged = try Loaded(Export(Self.table(entries, damage: damage, &random)))
      #expect(damaged.outcomes == right.outcomes)
      #expect(damaged.hromadas == right.hromadas && damaged.regions == right.regions)
      #expect(damaged.partners == right.partners && damaged.countries == right.countries)
      #expect(damaged.told.allSatisfy { $0.severity == .note })
    }
  }

  // Where a fill stops

  @Test func `A code is not filled beside another hromada's name, nor a name beside another's code`() throws {
    let loaded = try Loaded(
      """
      №;Громада;КАТОТТГ;Країна;Партнер;Дата
      1;Львівська;UA46060250000025047;Польща;Люблін;2023
      ;;;Польща;Холм;2023
      2;Надбузька ОТГ;;Польща;Ряшів;2023
      ;Вигадана ОТГ;;Польща;Ряшів;2023
      3;Житомирська;UA18040190000057815;Німеччина;Дортмунд;2023

      """)
    #expect(loaded.hromadas == [["Львівська"], ["Львівська"], ["Житомирська"]])
    #expect(loaded.outcomes == ["read", "read", "hromada_unknown", "hromada_unknown", "read"])
  }

  @Test func `A hromada is not filled into another region`() throws {
    let loaded = try Loaded(
      """
      №;Область;Громада;Країна;Партнер;Дата
      1;Львівська;Львівська;Польща;Люблін;2023
      ;;;Польща;Холм;2023
      2;Волинська;;Німеччина;Дітценбах;2022
      3;Сумська;;Польща;Люблін;2022

      """)
    #expect(loaded.hromadas == [["Львівська"], ["Львівська"], [], []])
    #expect(loaded.regions == [["UA-46"], ["UA-46"], ["UA-07"], ["UA-59"]])
  }

  @Test(arguments: ["-//-", "--//--", "те саме", "він же"])
  func `A sign of repetition says what stands above it in any column`(sign: String) throws {
    let loaded = try Loaded(
      Export(
        "№;Громада;Країна;Партнер;Дата\n1;Львівська;Польща;Люблін;2023\n2;Луцька;\(sign);\(sign);\(sign)\n"))
    #expect(loaded.partners == [["lublin"], ["lublin"]] && loaded.rows.map(\.signedOn) == ["2023", "2023"])
    #expect(loaded.countries == [["PL"], ["PL"]])
  }

  @Test func `A row that names neither region nor hromada below one that does is a warning`() throws {
    let loaded = try Loaded(
      """
      №;Область;Громада;Країна;Партнер;Дата
      1;Львівська;Львівська;Польща;Люблін;2023
      2;;;Польща;Краків;2023
      3;Волинська;Луцька;Німеччина;Любек;2023

      """)
    let columns = [
      FieldColumn(field: .region, header: "Область"), FieldColumn(field: .hromada, header: "Громада"),
    ]
    #expect(loaded.told.contains { $0.message == .perhapsMerged(columns) }, "\(loaded.told)")
  }
}
