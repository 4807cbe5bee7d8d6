import Foundation
import TestSupport
import Testing

/// `compare` of reports of real exports, before and after an edit: it finds this edit and nothing else.
@Suite(
  .enabled(
    if: Project.exists(Project.sharedExports),
    "\(Project.sharedExports.path) is not here: no reports of real exports are compared"))
struct CompareRealExportTests {
  private static let register = "register_sample.csv"
  private static let skew = "skew_twinning-partners.flat.csv"
  private let exports: EditedExports

  init() throws {
    exports = try EditedExports([
      Self.register: Project.sharedExports.appending(path: Self.register),
      Self.skew: Project.sharedExports.appending(path: Self.skew),
    ])
  }

  /// Rows of an export whose agreement is counted, is told by no other record, and names one party on either side.
  private func plainRows(of file: String) async throws -> [(row: Int, record: [String: String])] {
    let records = try await exports.buildOld(recordsOf: file)
    let twins = Set(try CSVText.rows(of: exports.folder["old/records.csv"]).compactMap { $0["twin"] })
    return records.enumerated().filter { _, record in
      record["fate"] == "counted" && !twins.contains("exports/\(file):\(record["line"] ?? "")")
        && record["partner_key"]?.isEmpty == false && record["partner_key"]?.contains(";") == false
        && record["hromada_key"]?.contains(";") == false
    }.map { ($0.offset, $0.element) }
  }

  private func line(_ record: [String: String]) -> String { record["line"] ?? "" }

  @Test func `a report compared with itself has no changes`() async throws {
    try await exports.buildOld()
    let found = said(try await exports.changes())
    #expect(found == [])
  }

  @Test func `neither the order of the rows nor the names of the exports are a change`() async throws {
    try await exports.buildOld()
    try exports.edit(Self.register) { $0.reverse() }
    for file in [Self.register, Self.skew] {
      try FileManager.default.moveItem(
        at: exports.folder["exports/\(file)"], to: exports.folder["exports/2026-\(file)"])
    }
    let found = said(try await exports.changes())
    #expect(found == [])
  }

  @Test(arguments: [register, skew]) func `a row that was added is found`(file: String) async throws {
    let plain = try await plainRows(of: file)[3]
    try exports.edit(file) { rows in
      var row = rows[plain.row]
      row["partner_name"] = "Вигаданськ"
      row["title"] = "Угода, якої не було"
      row[file == Self.skew ? "since" : "signed"] = "02.03.2024"
      rows.append(row)
    }
    let changes = try await exports.changes()
    let added = try CSVText.rows(of: exports.folder["new/records.csv"]).last {
      $0["file"] == "exports/\(file)"
    }
    let found = said(changes)
    #expect(found == ["found counted 1 nowhere \(file):\(line(try #require(added)))"])
    #expect(changes.first?["partner"] == "Вигаданськ")
  }

  @Test(arguments: [register, skew]) func `a row that was taken out is lost`(file: String) async throws {
    let plain = try await plainRows(of: file)[3]
    try exports.edit(file) { $0.remove(at: plain.row) }
    let found = said(try await exports.changes())
    #expect(found == ["lost counted -1 \(file):\(line(plain.record)) nowhere"])
  }

  @Test func `each corrected cell is a correction, from what to what`() async throws {
    let plain = try await plainRows(of: Self.register)
    try exports.edit(Self.register) { rows in
      // The place stands on lines below the date; as many stay, so that the rows below keep theirs.
      let breaks = rows[plain[0].row]["signed"]?.filter(\.isNewline) ?? ""
      rows[plain[0].row]["signed"] = "03.02.2024" + breaks
      rows[plain[1].row]["partner_country_ua"] = "Королівство Норвегія"
      rows[plain[1].row]["partner_country_iso"] = "NO"
      rows[plain[2].row]["partner_name"] = "місто Вигаданськ"
      rows[plain[3].row]["title"] = "Угода під іншою назвою"
      rows[plain[4].row]["sphere"] = "космос"
    }
    func change(_ place: Int, _ field: String, _ column: String, _ after: String) -> String {
      let record = plain[place].record
      let origin = "\(Self.register):\(line(record))"
      return "corrected \(field) \(record[column] ?? "") \(after) \(origin) \(origin)"
    }
    let found = said(try await exports.changes())
    #expect(
      Set(found) == [
        change(0, "signed_on", "signed_on", "2024-02-03"), change(1, "country", "country_code", "NO"),
        change(2, "partner", "partner", "місто Вигаданськ"),
        change(3, "title", "title", "Угода під іншою назвою"),
        change(4, "areas", "areas", "космос"),
      ])
  }

  @Test func `another hromada is a correction`() async throws {
    let plain = try await plainRows(of: Self.skew)
    let (from, to) = (
      plain[3], try #require(plain.first { $0.record["region_code"] != plain[3].record["region_code"] })
    )
    try exports.edit(Self.skew) { rows in
      for column in ["katottg", "hromada", "oblast", "ua_name_de"] {
        rows[from.row][column] = rows[to.row][column]
      }
    }
    let origin = "\(Self.skew):\(line(from.record))"
    let found = said(try await exports.changes())
    #expect(
      found == [
        "corrected hromada \(from.record["hromada"] ?? "") \(to.record["hromada"] ?? "") \(origin) \(origin)"
      ])
  }

  @Test func `what another export tells again is counted once, and told again`() async throws {
    let plain = try await plainRows(of: Self.register)[3].record
    let cells = ["hromada_code", "partner", "country_code", "signed_on"].map { "\"\(plain[$0] ?? "")\"" }
    try exports.folder.write(
      "hromada_code,partner,country,date\n\(cells.joined(separator: ","))\n", to: "exports/news.csv")
    let changes = said(try await exports.changes())
    #expect(changes.count == 1)
    #expect(changes.first?.hasPrefix("retold 1 2 \(Self.register):\(line(plain)) ") == true, "\(changes)")
  }

  @Test func `spelled otherwise is no change`() async throws {
    let records = try await exports.buildOld(recordsOf: Self.register)
    try exports.edit(Self.register) { rows in
      for row in rows.indices {
        // Some rows name a country that they have no code of.
        if records[row]["country_code"] == rows[row]["partner_country_iso"] {
          rows[row]["partner_country_ua"] = rows[row]["partner_country_iso"]
        }
        rows[row]["hromada"] = rows[row]["hromada"]?.uppercased()
        rows[row]["title"] = rows[row]["title"]?.replacing(" ", with: "\u{A0} ")
      }
    }
    try exports.edit(Self.skew) { rows in
      for row in rows.indices where rows[row]["partner_country"] == "DE" {
        rows[row]["partner_country"] = "Федеративна Республіка Німеччина"
      }
    }
    let found = said(try await exports.changes())
    #expect(found == [])
  }
}
