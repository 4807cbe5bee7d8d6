import Foundation
import TestSupport
import Testing

/// What is known of real exports without counting by rules: facts that anybody can look up in them.
@Suite(
  .enabled(
    if: Project.exists(Project.sharedExports),
    "\(Project.sharedExports.path) is not here: facts of real exports are not checked"))
struct RealExportTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func report(_ export: String) async throws -> URL {
    let outcome = try await Program.run(
      [export, "--quiet", "--output", folder[export].path], in: Project.sharedExports)
    #expect(outcome.status == 0)
    return folder[export]
  }

  private static let skew = "skew_twinning-partners.flat.csv"

  /// The export's own rows beside what became of them.
  private func skewRows() async throws -> [(export: [String: String], record: [String: String])] {
    let records = try CSVText.rows(of: await report(Self.skew).appending(path: "records.csv"))
    let rows = try CSVText.rows(of: Project.sharedExports.appending(path: Self.skew))
    try #require(rows.count == records.count)
    return Array(zip(rows, records))
  }

  @Test(arguments: [("2022", 33), ("2023", 57), ("2024", 30), ("2025", 12), ("2026", 3)])
  func `every registered German partnership since 2022 is counted, or is a county's, or contradicts itself`(
    year: String, number: Int
  ) async throws {
    let rows = try await skewRows().filter {
      $0.export["confidence"] == "registry" && $0.export["since"] == year
    }
    #expect(rows.count == number)
    for (export, record) in rows where record["fate"] != "counted" {
      let partner = try #require(export["partner_name"])
      switch record["reason"] {
      case "not_municipality": #expect(partner.contains(/\((Landkreis|Kreis|Region|Bezirk)\)/), "\(partner)")
      // The export gives the code of a hromada of the same name in another region.
      case "contradiction": #expect(["Braunschweig", "Lüneburg"].contains(partner), "\(partner)")
      default: Issue.record("\(partner): \(record["fate"] ?? "") \(record["reason"] ?? "")")
      }
    }
  }

  @Test func `eleven mentions in news and four in strategies are unconfirmed`() async throws {
    let rows = try await skewRows()
    for (confidence, number) in [("news_mention", 11), ("strategy_mention", 4)] {
      let reasons = rows.filter { $0.export["confidence"] == confidence }.map { $0.record["reason"] }
      #expect(reasons == Array(repeating: "unconfirmed", count: number))
    }
  }

  @Test func `the nested and the flat export of the German partnerships give the same tables`() async throws {
    let flat = try await report(Self.skew)
    let nested = try await report("skew_twinning-partners.json")
    // But for the name of the source, of course.
    for table in try Project.files(in: flat.appending(path: "tables")) where table != "by-source.csv" {
      #expect(
        try Data(contentsOf: nested.appending(path: "tables/\(table)"))
          == Data(contentsOf: flat.appending(path: "tables/\(table)")), "\(table)")
    }
  }

  @Test func `the two agreements of Миколаївська in Lviv oblast do not land on the city of Mykolaiv`()
    async throws
  {
    let records = try CSVText.rows(of: await report("register_sample.csv").appending(path: "records.csv"))
    let ofLviv = records.filter {
      $0["title"]?.contains("Миколаївською міською радою,Львівської області") == true
    }
    #expect(ofLviv.map { $0["reason"] } == ["contradiction", "contradiction"])
    // No other of its titles names a region that is not that of the record.
    #expect(records.count { $0["reason"] == "contradiction" } == 2)
  }

  @Test func `without its codes and regions the register's sample has the two agreements in Lviv oblast`()
    async throws
  {
    let rows = try CSVText.rows(of: Project.sharedExports.appending(path: "register_sample.csv"))
    var export = "hromada;title;partner;country;date\n"
    for row in rows {
      let cells = ["hromada", "title", "partner_name", "partner_country_ua", "signed"].map { column in
        "\"\((row[column] ?? "").replacing("\"", with: "\"\""))\""
      }
      export += cells.joined(separator: ";") + "\n"
    }
    try Data(export.utf8).write(to: folder["names.csv"])
    let outcome = try await Program.run(
      [
        folder["names.csv"].path, "--quiet", "--max-rejected", "100%", "--output", folder["names"].path,
      ], in: Project.sharedExports)
    #expect(outcome.status == 0)
    let records = try CSVText.rows(of: folder["names"].appending(path: "records.csv"))
    #expect(records.prefix(2).map { $0["hromada_code"] } == ["UA46100110000018989", "UA46100110000018989"])
    for (row, record) in zip(rows, records).dropFirst(2) where record["hromada_code"]?.isEmpty == false {
      #expect(record["hromada_code"] == row["katottg_joined"], "\(record)")
    }
  }

  @Test(arguments: ["register_sample.json", "register_sample_derived_cp1251_semicolon.csv"])
  func `the register's sample gives the same countries, regions and years, however it was saved`(
    variant: String
  ) async throws {
    let original = try await Count(of: report("register_sample.csv"))
    let other = try await Count(of: report(variant))
    #expect(other.totals == original.totals)
    #expect(other.byCountry == original.byCountry)
    #expect(other.byRegion == original.byRegion)
    #expect(other.byYear == original.byYear)
    #expect(other.fates == original.fates)
  }

  /// Told in Ukrainian by one export and in German by another.
  @Test func `the register's sample, the German list and the articles tell one agreement each once`()
    async throws
  {
    let exports = ["register_sample.csv", "skew_twinning-partners.json"].map {
      Project.sharedExports.appending(path: $0).path
    }
    let outcome = try await Program.run(
      exports + ["articles.csv", "--quiet", "--max-rejected", "100%", "--output", folder["report"].path],
      in: Project.examples)
    #expect(outcome.status == 0)
    let records = try CSVText.rows(of: folder["report/records.csv"])
    func fates(_ hromada: String, _ partner: String) -> [String] {
      records.filter { $0["hromada"]?.hasPrefix(hromada) == true && $0["partner_key"] == partner }
        .map { [$0["fate"], $0["reason"]].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ") }
    }
    #expect(fates("Васильківська", "oberursel") == ["counted", "duplicate"])
    #expect(fates("Дніпровська", "köln") == ["counted", "duplicate"])
    #expect(fates("Житомирська", "dortmund") == ["counted", "out_of_scope not_signed"])
    // The plan of one export was overtaken by the agreement of another (rule 16).
    let plan = try #require(records.first { $0["partner"] == "Дортмунд" && $0["reason"] == "not_signed" })
    #expect(plan["twin"]?.hasSuffix("skew_twinning-partners.json#29.1") == true)
  }

  @Test func `no two names of the German list are one place`() async throws {
    let rows = try await skewRows().filter { $0.export["partner_country"] == "DE" }
    var spellings: [String: Set<String>] = [:]
    for (export, record) in rows where record["fate"] != "rejected" {
      spellings[try #require(record["partner_key"]), default: []].insert(try #require(export["partner_name"]))
    }
    #expect(spellings.filter { $0.value.count > 1 }.mapValues { $0.sorted() } == [:])
  }
}
