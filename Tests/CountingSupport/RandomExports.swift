package import ExportSupport
import TestSupport

/// Exports drawn from few values, so that pairs, duplicates, contradictions and edges of the period meet often.
package struct RandomExports {
  /// Each export: its header, and its rows.
  package private(set) var tables: [(header: String, rows: [String])] = []

  private static let values: [(column: String, cells: [String])] = [
    ("title", ["", "Угода про співпрацю", "Угода про побратимство", "Протокол намірів"]),
    (
      "hromada",
      [
        "Житомир", "Житомир", "Львів", "Бердичів", "Житомир; Львів", "", "Миколаївська",
        "Львівська обласна рада",
      ]
    ),
    ("region", ["", "", "", "Житомирська область", "Львівська область"]),
    ("partner", ["Bonn", "Bonn", "Bonnn", "м. Bytom; м. Opole", "Łódź", "", "Асоціація міст", "Ulm"]),
    ("country", ["DE", "DE", "Польща", "Молдова, Румунія", "", "Україна", "Корея"]),
    ("kind", ["", "twinning", "memorandum", "partnership", "щось"]),
    (
      "stage",
      ["signed", "signed", "signed", "registered", "planned", "intent", "aid", "ended", "suspended", ""]
    ),
    ("confidence", ["", "", "", "registry", "hypothesis"]),
    (
      "date",
      [
        "2023-05-01", "2023-05-01", "2023-05-02", "2023-05", "2023-Q2", "2023", "2022", "2021-12-31",
        "2022-01-01", "2019",
        "2024-02-29", "2025-12-31", "2026-06-30", "2026-07-01", "2026", "2021-06-01/2023-05-31",
        "2023-03-01/2023-05-31",
        "2023-12-01/2024-01-31", "", "31.02.2023",
      ]
    ),
    ("ended_on", ["", "", "", "2024", "2026-09-01", "2025-05-01"]),
    ("areas", ["", "культура", "культура; спорт", "спорт"]),
  ]

  /// - Parameter numbers: whether some records bear a registration number.
  package init(seed: UInt64, numbers: Bool) {
    var random = SeededGenerator(seed: seed)
    for table in 0..<Int.random(in: 1...3, using: &random) {
      let columns = Self.values.filter { column, _ in
        ["hromada", "partner", "country", "date"].contains(column)
          || Int.random(in: 0..<3, using: &random) > 0
      }
      let rows = (0..<Int.random(in: 1...14, using: &random)).map { row in
        let number = numbers ? ["", "", "7", "8"].randomElement(using: &random) ?? "" : ""
        let cells = columns.map { column, cells in
          let cell = cells.randomElement(using: &random) ?? ""
          // Some exports are of other countries too (rule 2).
          return seed % 9 == 0 && column == "hromada" && cell == "Бердичів" ? "Brody, Poland" : cell
        }
        return (["\(table)-\(row)", number] + cells).joined(separator: "|")
      }
      let header = (["id", "agreement_id"] + columns.map(\.column)).joined(separator: "|")
      tables.append((header, rows))
    }
  }

  package var exports: [Export] {
    tables.enumerated().map { place, table in
      Export(([table.header] + table.rows).joined(separator: "\n"), name: "export \(place)")
    }
  }

  /// The same records in another order of rows and of files.
  package func shuffled(seed: UInt64) -> [Export] {
    var random = SeededGenerator(seed: seed)
    return tables.enumerated().map { place, table in
      let rows = [table.header] + table.rows.shuffled(using: &random)
      return Export(rows.joined(separator: "\n"), name: "export \(place)")
    }.shuffled(using: &random)
  }
}
