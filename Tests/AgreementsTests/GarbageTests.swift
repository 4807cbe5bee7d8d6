import ExportSupport
import Loaders
import Messages
import Partnerships
import TestSupport
import Testing

@testable import Agreements

/// Whatever stands in an export, reading it ends, and every row is a record, a rejected record or a skipped row.
@Suite struct GarbageTests {
  private static let pieces = [
    "", " ", "-", "+", "/", ".", ",", ";", "(", ")", "[", "\"", "«", "T", "t", "Z", "Q", "q1", "0", "00", "1",
    "31", "2023", "2023-", "-02", "лютий",
    "квартал", "року", "р.", "О", "З", "по", "до", "–", "12:30", "24", "1899", "п'ятниця", "м.", "с", "та",
    "і", "und", "рада", "міська", "район", "Житомир", "Львів", "Bonn",
    "Landkreis", "асоціація", "DE", "UA",
    "UA-18", "Польща", "44966", "99999999999999999999", "\u{308}", "\u{301}", "\u{FEFF}", "\u{200B}",
    "\u{A0}", "\u{0}", "🇺🇦", "е\u{301}", "\n",
    "вул.", "_", "н/д", "between", "між", "намірів", "протокол", "'", "’", "\\", "null", "NaN",
  ]

  private func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...6, using: &random)).map { _ in
      (Self.pieces.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
    }.joined()
  }

  /// By scalars: a quotation mark and an accent behind it are one character.
  private func quoted(_ text: String) -> String {
    var quoted = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      quoted.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar])
    }
    return String(quoted) + "\""
  }

  @Test func `Any text is a date from 1900 to 2100, a blank or a rejection`() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<8000 {
      let cell = text(&random)
      guard case .found(let span, _) = DateCell(Array(cell.utf8)[...]) else { continue }
      if span.first > span.last || span.first.year < 1900 || span.last.year > 2100 { Issue.record("\(cell)") }
    }
  }

  @Test func `Any cells make records, and their number adds up`() throws {
    var random = SeededGenerator(seed: 2)
    let headers = [
      "title", "hromada", "katottg", "region", "partner", "country", "iso2", "kind", "stage", "confidence",
      "date", "ended_on", "areas",
    ]
    var lines = [headers.joined(separator: "|")]
    for _ in 0..<100 { lines.append(headers.map { _ in quoted(text(&random)) }.joined(separator: "|")) }
    let loaded = try Loaded(Export(lines.joined(separator: "\n")))
    let report = loaded.report
    #expect(report.read + report.nonRecords.total == 100)
    #expect(
      report.read == loaded.rows.count
        && report.read == loaded.reading.agreements.count + report.repeats + report.rejected)
    #expect(report.rejected == report.rejectedByReason.total)
  }

  @Test func `Any decisions are read to their end, or refused with a line`() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let rows = (0..<3).map { _ in "partner,\(quoted(text(&random))),\(text(&random))\n" }
      let file = Export("field,as_spelled,canonical\n" + rows.joined())
      do {
        let decisions = try Decisions(reading: file) { _ in }
        #expect(decisions.unused.count <= rows.count)
      } catch let error as UnusableExport {
        #expect(error.diagnostic.origin?.line != nil)
      }
    }
  }

  @Test func `Any bytes behind a header are read to their end`() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<60 {
      let header = Array("Громада;Партнер;Країна;Дата\n".utf8)
      let bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      for option in [nil] + TextEncoding.allCases {
        do {
          let loaded = try Loaded(Export(header + bytes), options: LoadingOptions(encoding: option))
          #expect(loaded.report.read == loaded.rows.count)
        } catch is UnusableExport {
          continue
        }
      }
    }
  }

  @Test func `Any cut of a JSON export is read or refused`() throws {
    let json = Array(
      #"{"hromadas": [{"name": "Житомир", "partners": [{"name": "Bonn", "country": "DE", "since": 2023}, {}]}, {"name": [], "partners": {}}]}"#
        .utf8)
    for count in 0...json.count {
      for bytes in [
        Array(json.prefix(count)), Array(json.suffix(count)),
        Array(json.prefix(count)) + Array(json.suffix(count)),
      ] {
        do {
          _ = try Loaded(Export(bytes))
        } catch is UnusableExport {
          continue
        }
      }
    }
  }
}
