import Foundation
import TestSupport

/// What a report says: numbers that the program and the oracle can be compared by.
struct Count: Equatable, Sendable {
  var asOf = ""
  /// Agreements, partnerships, hromadas, partners, countries, undated.
  var totals: [String: Int] = [:]
  /// "agreements DE" → number, and so on for partnerships; rows of nothing left out.
  var byCountry: [String: Int] = [:]
  var byRegion: [String: Int] = [:]
  var byYear: [String: Int] = [:]
  /// "rejected unknown_country" → number of records, over all files: of equal twins in two files either may survive.
  var fates: [String: Int] = [:]
  /// Records by the file's name.
  var read: [String: Int] = [:]

  /// - Parameter report: a report folder.
  init(of report: URL) throws {
    asOf = try Package(of: report).options.asOf
    func rows(_ path: String) throws -> [[String: String]] {
      try CSVText.rows(of: report.appending(path: path))
    }
    for row in try rows("tables/totals.csv") where Self.measures.contains(row["measure"] ?? "") {
      totals[row["measure"] ?? ""] = Int(row["value"] ?? "")
    }
    byCountry = Self.tally(try rows("tables/by-country.csv"), by: "country_code")
    byRegion = Self.tally(try rows("tables/by-region.csv"), by: "region_code")
    byYear = Self.tally(try rows("tables/by-year.csv"), by: "year")
    for row in try rows("records.csv") {
      fates["\(row["fate"] ?? "") \(row["reason"] ?? "")", default: 0] += 1
      read[URL(filePath: row["file"] ?? "").lastPathComponent, default: 0] += 1
    }
  }

  /// - Parameter oracle: what `count.py` printed.
  init(oracle: Data) throws {
    struct Row: Decodable {
      let agreements: Int
      let partnerships: Int
    }
    struct File: Decodable {
      let file: String
      let read: Int
      let counted: Int
      let duplicate: Int
      let outOfScope: [String: Int]
      let rejected: [String: Int]
    }
    struct Printed: Decodable {
      let asOf: String
      let totals: [String: Int]
      let byCountry: [String: Row]
      let byRegion: [String: Row]
      let byYear: [String: Row]
      let files: [File]
    }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let printed = try decoder.decode(Printed.self, from: oracle)
    func tally(_ rows: [String: Row]) -> [String: Int] {
      var tally: [String: Int] = [:]
      // The program has a column for the undated, and no row.
      for (key, row) in rows where key != "undated" {
        tally["agreements \(key)"] = row.agreements
        tally["partnerships \(key)"] = row.partnerships
      }
      return tally.filter { $0.value > 0 }
    }
    asOf = printed.asOf
    totals = printed.totals
    byCountry = tally(printed.byCountry)
    byRegion = tally(printed.byRegion)
    byYear = tally(printed.byYear)
    for file in printed.files {
      read[file.file, default: 0] += file.read
      fates["counted ", default: 0] += file.counted
      fates["duplicate ", default: 0] += file.duplicate
      for (reason, number) in file.outOfScope { fates["out_of_scope \(reason)", default: 0] += number }
      for (reason, number) in file.rejected { fates["rejected \(reason)", default: 0] += number }
    }
    fates = fates.filter { $0.value > 0 }
  }

  private static let measures: Set = [
    "agreements", "partnerships", "hromadas", "partners", "countries", "undated",
  ]

  private static func tally(_ rows: [[String: String]], by column: String) -> [String: Int] {
    var tally: [String: Int] = [:]
    for row in rows {
      for measure in ["agreements", "partnerships"] {
        if let number = Int(row[measure] ?? ""), number > 0 {
          tally["\(measure) \(row[column] ?? "")"] = number
        }
      }
    }
    return tally
  }
}
