import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import TestSupport
import Testing

/// Cells of nothing but what parts names, items and numbers: a list of nothing is never taken for one of something.
@Suite struct SeparatorTests {
  private static let separators = [
    "/", ";", ",", "|", "+", "&", "-", "–", "—", "\\", ".", ":", "•", "·", "▪", "«", "»", "(", ")", "[", "]",
    "_", "*", " ",
    "\u{A0}", "\n", "\r\n", "\t", "…", "і", "та", "and", "und", "1.", "2.", "1)", "2)", "1", "№",
  ]

  private static let good: [(field: Field, cell: String)] = [
    (.title, "Угода про побратимство між містом Житомир та містом Бонн"), (.hromada, "Житомир"),
    (.hromadaCode, "UA18040190000057815"), (.region, "Житомирська область"), (.regionCode, "UA-18"),
    (.partner, "Бонн"), (.country, "Німеччина"), (.countryCode, "DE"), (.kind, "побратимство"),
    (.stage, "підписано"), (.evidence, "підтверджено"), (.signedOn, "2023-02-09"), (.endedOn, "2024"),
    (.areas, "культура; освіта"),
  ]

  /// Where the separators of a cell stand.
  enum Manner: CaseIterable { case inAnEmptyRecord, amongGoodCells, aroundTheGoodCell, everywhere }

  private func separators(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...5, using: &random)).map { _ in
      (Self.separators.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
    }.joined()
  }

  private func row(_ field: Field, _ manner: Manner, _ random: inout SeededGenerator) -> [String] {
    Field.allCases.map { other in
      let good = Self.good.first { $0.field == other }?.cell ?? ""
      let isMeant = other == field
      return switch manner {
      case .inAnEmptyRecord: isMeant ? separators(&random) : ""
      case .amongGoodCells: isMeant ? separators(&random) : good
      case .aroundTheGoodCell: isMeant ? separators(&random) + good + separators(&random) : good
      case .everywhere: separators(&random)
      }
    }
  }

  @Test(arguments: Field.allCases, Manner.allCases)
  func `Every record is accounted for, and none that is read has a list of nothing`(
    field: Field, manner: Manner
  ) throws {
    var random = SeededGenerator(seed: UInt64(field.index))
    let count = 40
    let good = Field.allCases.map { field in Self.good.first { $0.field == field }?.cell ?? "" }
    let rows =
      [Field.allCases.map(\.rawValue), good] + (1..<count).map { _ in row(field, manner, &random) }
    let lines = rows.map { $0.map { "\"\($0)\"" }.joined(separator: "\t") + "\n" }
    let loaded = try Loaded(
      Export(lines.joined()), options: LoadingOptions(encoding: .utf8, delimiter: UInt8(ascii: "\t")))
    let report = loaded.report
    #expect(loaded.fields.count == Field.allCases.count)
    #expect(report.read + report.nonRecords.total == count)
    #expect(report.read == loaded.rows.count)
    #expect(report.read == loaded.reading.agreements.count + report.repeats + report.rejected)
    #expect(report.rejected == report.rejectedByReason.total)
    #expect(loaded.parties.filter { $0.countries.isEmpty || $0.regions.isEmpty } == [])
    for (row, agreement) in zip(loaded.parties, loaded.reading.agreements) {
      #expect(row.hromadas.isEmpty == (agreement.hromada == .blank))
      #expect(row.partners.isEmpty == (agreement.partner == .blank))
    }
    #expect(loaded.reading.areaLists.allSatisfy { !$0.isEmpty })
  }
}
