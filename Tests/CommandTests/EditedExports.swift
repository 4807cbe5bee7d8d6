import Foundation
import TestSupport
import Testing

/// Exports in a folder of their own, reported before and after an edit, and what `compare` says of the two reports.
struct EditedExports {
  let folder: TemporaryFolder
  private let options = ["--quarter", "2026-Q2", "--quiet", "--max-rejected", "100%", "--no-charts"]

  /// - Parameter files: the exports by their names, in UTF-8. Their lines end with LF here, so that an edit leaves the
  ///   places of the others alone.
  init(_ files: [String: URL]) throws {
    folder = try TemporaryFolder()
    for (name, file) in files {
      let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      try folder.write(text.replacing("\r\n", with: "\n"), to: "exports/\(name)")
    }
  }

  /// Builds the report before the edit.
  /// - Returns: what became of the records of a file, in its order.
  @discardableResult
  func buildOld(recordsOf file: String = "") async throws -> [[String: String]] {
    try await build("old")
    return try CSVText.rows(of: folder["old/records.csv"]).filter { $0["file"] == "exports/\(file)" }
  }

  /// Changes the rows below the header of a CSV export with commas.
  func edit(_ file: String, _ body: (inout [[String: String]]) -> Void) throws {
    let records = CSVText.parse(try folder.text(of: "exports/\(file)"))
    let header = try #require(records.first)
    var rows = records.dropFirst().map { Dictionary(zip(header, $0)) { first, _ in first } }
    body(&rows)
    let lines = [header] + rows.map { row in header.map { row[$0] ?? "" } }
    let text = lines.map { cells in
      cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
    }.joined()
    try folder.write(text, to: "exports/\(file)")
  }

  /// Builds the report of the exports as they are now, and compares.
  func changes() async throws -> [[String: String]] {
    try await build("new")
    let compared = try await Program.run(["compare", "old", "new", "--output", "changes"], in: folder.url)
    #expect(compared.status == 0, "\(compared.errors)")
    try expectIdentity()
    return try CSVText.rows(of: folder["changes/changes.csv"])
  }

  private func build(_ report: String) async throws {
    let built = try await Program.run(["exports", "--output", report] + options, in: folder.url)
    #expect(built.status == 0, "\(built.errors)")
  }

  /// What was counted then, and all that changed, is what is counted now: in total, and for each country and region,
  /// with the numbers of both reports' own tables.
  private func expectIdentity() throws {
    func agreements(_ path: String, _ key: String) throws -> [String: Int] {
      let rows = try CSVText.rows(of: folder[path]).map { ($0[key] ?? "", Int($0["agreements"] ?? "") ?? 0) }
      return Dictionary(rows) { first, _ in first }.filter { $0.value != 0 }
    }
    func total(_ report: String) throws -> Int {
      let rows = try CSVText.rows(of: folder["\(report)/tables/totals.csv"])
      return try #require(rows.first { $0["measure"] == "agreements" }?["value"].flatMap { Int($0) })
    }
    let effects = try CSVText.rows(of: folder["changes/changes.csv"]).compactMap {
      Int($0["agreements"] ?? "")
    }
    #expect(try total("new") - total("old") == effects.reduce(0, +))
    for (table, key) in [("by-country", "country_code"), ("by-region", "region_code")] {
      let (old, new) = (
        try agreements("old/tables/\(table).csv", key), try agreements("new/tables/\(table).csv", key)
      )
      for row in try CSVText.rows(of: folder["changes/tables/\(table).csv"]) {
        func number(_ column: String) -> Int { Int(row[column] ?? "") ?? .min }
        let code = row[key] ?? ""
        #expect(number("agreements_then") == old[code] ?? 0, "\(code)")
        #expect(number("agreements") == new[code] ?? 0, "\(code)")
        let moved = number("moved_in") - number("moved_out")
        #expect(
          number("agreements_then") + number("added") - number("removed") + moved == number("agreements"),
          "\(code)")
      }
    }
  }
}

/// `moved draft signed 1 list.csv:7 list.csv:7`: what changed, its effect on the number of agreements, and both places.
func said(_ changes: [[String: String]]) -> [String] {
  changes.map { row in
    func place(_ side: String) -> String {
      let place = row["\(side)_line"].flatMap { $0.isEmpty ? nil : $0 } ?? row["\(side)_element"] ?? ""
      return (row["\(side)_file"]?.split(separator: "/").last).map { "\($0):\(place)" } ?? "nowhere"
    }
    let effect = row["agreements"] == "0" ? "" : row["agreements"] ?? ""
    return [row["change"], row["field"], row["before"], row["after"], effect, place("old"), place("new")]
      .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
