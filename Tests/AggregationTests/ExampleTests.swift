import Aggregation
import CountingSupport
import ExportSupport
import Foundation
import Messages
import Partnerships
import TestSupport
import Testing

/// The laws once more, over the exports that the project shows as examples.
@Suite struct ExampleTests {
  private static let names = ["articles.csv", "partners.json", "register.csv"]

  private static func exports(_ names: [String] = Self.names) throws -> [Export] {
    try names.map { Export(Array(try Data(contentsOf: Project.examples.appending(path: $0))), name: $0) }
  }

  @Test(arguments: ["2022-02-24", "2023-12-31", "2024-06-15", "2026-06-30"], [false, true])
  func `Rule 18: every table of the examples adds up, on any day`(asOf: String, undated: Bool) throws {
    let run = try Run(Self.exports(), CountingOptions(asOf: day(asOf), includeUndated: undated))
    #expect(Identities(run).violations == [])
  }

  @Test func `Rule 11: the examples may be given in any order`() throws {
    let options = CountingOptions(asOf: day("2026-06-30"))
    let run = try Run(Self.exports(), options)
    for order in [
      ["register.csv", "partners.json", "articles.csv"], ["partners.json", "articles.csv", "register.csv"],
    ] {
      #expect(try Run(Self.exports(order), options).fingerprint == run.fingerprint)
    }
  }

  @Test func `Rule 12: the examples' previous figures are what they give on that day`() throws {
    var asOf = day("2026-09-30")
    while asOf.year > 2022 {
      let now = try Run(Self.exports(), CountingOptions(asOf: asOf)).summary
      let before = try Run(Self.exports(), CountingOptions(asOf: now.previousQuarter.day)).summary
      #expect(now.keyFigures.map(\.previousQuarter) == before.keyFigures.map(\.value), "as of \(asOf)")
      asOf = before.previousQuarter.day
    }
  }

  @Test func `Figures of signed records never fall while time goes by and nothing ends`() throws {
    var before = 0
    for year in 2022...2026 {
      let run = try Run(Self.exports(["register.csv"]), CountingOptions(asOf: day("\(year)-12-31")))
      #expect(run.value(.agreements) ?? 0 >= before)
      before = run.value(.agreements) ?? 0
    }
  }
}
