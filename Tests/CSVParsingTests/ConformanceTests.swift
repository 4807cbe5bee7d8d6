import CSVParsing
import Foundation
import TestSupport
import Testing

/// Cases of csv-spectrum, CPython, rust-csv, frictionless, univocity, W3C CSVW and DuckDB, where they lie beside
/// the project. Where a case is read differently here, `ConformanceExceptions.tsv` says why.
@Suite(.enabled(if: CSVSuites.isThere, "the folder ../shared/conformance/csv is not there"))
struct ConformanceTests {
  @Test(arguments: CSVSuites.cases)
  func `The suites' cases are read as they say, or the table of exceptions says why not`(
    testCase: ConformanceCase
  ) throws {
    let records = read(try testCase.bytes(), delimiter: testCase.delimiter)
    let isAsExpected =
      switch testCase.expected {
      case "rows": try records.map(\.fields) == testCase.rows() && records.allSatisfy { $0.problem == nil }
      case "error": records.contains { $0.problem != nil }
      default: true  // accepted or refused: that it is read at all, alike in all blocks, is the test
      }
    let exception = CSVSuites.exceptions[testCase.name]
    #expect(isAsExpected == (exception == nil), "\(records), exception: \(exception ?? "none")")
  }

  @Test(arguments: CSVSuites.cases)
  func `The suites' cases do not depend on block size`(testCase: ConformanceCase) throws {
    let bytes = try testCase.bytes()
    let whole = read(bytes, delimiter: testCase.delimiter)
    for blocks in [1, 7, 65_536] where blocks > 1 || bytes.count < 1 << 17 {
      #expect(read(bytes, delimiter: testCase.delimiter, blocks: blocks) == whole)
    }
  }

  @Test
  func `Every exception names a case of which the suites expect certain rows, none that must be refused`() {
    let names = Set(CSVSuites.cases.filter { $0.expected == "rows" }.map(\.name))
    #expect(CSVSuites.exceptions.keys.allSatisfy(names.contains))
    #expect(CSVSuites.cases.contains { $0.expected == "error" })
  }
}

/// A line of the suites' `index.tsv`.
struct ConformanceCase: Sendable, CustomTestStringConvertible {
  let name: String
  let delimiter: Character
  let expected: String

  var testDescription: String { name }

  /// The document; a byte-order mark is taken off before parsing, as the parser wants it.
  func bytes() throws -> [UInt8] {
    let bytes = Array(try Data(contentsOf: Project.csvSuites.appending(path: name + ".csv")))
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  func rows() throws -> [[String]] {
    struct Expectation: Decodable { let rows: [[String]] }
    let data = try Data(contentsOf: Project.csvSuites.appending(path: name + ".json"))
    return try JSONDecoder().decode(Expectation.self, from: data).rows
  }
}

private enum CSVSuites {
  static let cases = lines(Project.csvSuites.appending(path: "index.tsv")).dropFirst().map { columns in
    ConformanceCase(
      name: columns[0], delimiter: columns[2] == "\\t" ? "\t" : columns[2].first ?? ",", expected: columns[3])
  }
  static let exceptions = Dictionary(
    uniqueKeysWithValues: lines(
      Project.tests.appending(path: "CSVParsingTests/ConformanceExceptions.tsv")
    )
    .dropFirst().map { ($0[0], $0[1]) })
  static var isThere: Bool { !cases.isEmpty }

  private static func lines(_ url: URL) -> [[String]] {
    guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
