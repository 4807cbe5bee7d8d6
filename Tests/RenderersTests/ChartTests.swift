import Aggregation
import Foundation
import FoundationXML
import Gazetteer
import Messages
import Partnerships
import Testing

@testable import Renderers

/// The pictures of a report show what its tables show, to everybody.
@Suite struct ChartTests {
  /// The texts of an SVG's elements, by the elements' names.
  private final class Texts: NSObject, XMLParserDelegate {
    var byElement: [String: [String]] = [:]
    var root: [String: String] = [:]
    private var open: [String] = []

    func parser(
      _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      if open.isEmpty { root = attributes }
      open.append(element)
      byElement[element, default: []].append("")
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      guard let element = open.last, let count = byElement[element]?.count else { return }
      byElement[element]?[count - 1] += text
    }

    func parser(
      _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }
  }

  private func texts(
    _ chart: Chart, _ language: Language, _ summary: Summary = Sample().summary
  ) throws -> Texts {
    let texts = Texts()
    let parser = XMLParser(data: Data(chart.svg(of: summary, in: language)))
    parser.delegate = texts
    try #require(
      parser.parse(), "\(chart.path(in: language)): \(parser.parserError.map { "\($0)" } ?? "")")
    return texts
  }

  @Test(arguments: Chart.allCases, Language.allCases)
  func `A chart is well-formed, has a title and a description, and is a picture to a screen reader`(
    name: Chart, language: Language
  ) throws {
    let texts = try texts(name, language)
    #expect(texts.root["role"] == "img")
    #expect(texts.root["aria-labelledby"] == "\(name.rawValue)-title \(name.rawValue)-desc")
    #expect(texts.byElement["title"]?.first == name.caption[language])
    #expect(texts.byElement["desc"]?.first?.isEmpty == false)
    #expect(texts.byElement["script"] == nil && texts.byElement["image"] == nil)
  }

  @Test func `Every region has a tile of its own with a short name`() {
    let regions = Regions.all
    #expect(Set(regions.map(\.iso)) == Set(RegionTile.all.keys))
    #expect(Set(RegionTile.all.values.map { [$0.column, $0.row] }).count == 27)
    for tile in RegionTile.all.values {
      for language in Language.allCases { #expect((4...10).contains(tile.label[language].count)) }
    }
  }

  @Test(arguments: Language.allCases)
  func `The tiles show the numbers of the table by region`(language: Language) throws {
    let summary = Sample().summary
    let shown = Set(try #require(try texts(.byRegion, language).byElement["title"]))
    for row in summary.places.regions where row.place != .notStated {
      let name = row.place.name[language]
      #expect(shown.contains("\(name): \(grouped(row.measures.agreements))"))
    }
  }

  @Test(arguments: Language.allCases)
  func `The bars show the numbers of the table by year, the unfinished one with a star`(
    language: Language
  ) throws {
    let summary = Sample().summary
    let shown = try texts(.byYear, language)
    let description = try #require(shown.byElement["desc"]?.first)
    for row in summary.periods.years {
      let label = "\(row.period)\(row.isUnfinished ? "*" : "")"
      #expect(description.contains("\(label): \(grouped(row.measures.agreements))"))
    }
    let note = Note.unfinished(asOf: summary.asOf).sentence[language]
    #expect(
      shown.byElement["text"]?.contains(note) == summary.periods.years.contains(where: \.isUnfinished))
  }

  @Test func `Fifteen countries have a bar of their own, the others one together`() throws {
    var summary = Sample().summary
    summary.notes.excessByCountry = 0
    summary.places.countries = (0..<40).map { index in
      var row = PlaceRow(place: CountryID(index: UInt8(index)), years: summary.periods.years.count)
      row.measures.agreements = 41 - index
      return row
    }
    let texts = try texts(.byCountry, .english, summary)
    let description = try #require(texts.byElement["desc"]?.first)
    #expect(description.split(separator: ";").count == 16)
    // 26 + 25 + … + 2
    #expect(description.hasSuffix("; Others (25): 350."))
    summary.notes.excessByCountry = 1
    #expect(try !self.texts(.byCountry, .english, summary).byElement["desc"]![0].contains("Others"))
  }

  @Test func `A report of nothing has charts of nothing`() throws {
    var summary = Sample().summary
    summary.places.countries = []
    for index in summary.periods.years.indices { summary.periods.years[index].measures.agreements = 0 }
    for index in summary.places.regions.indices { summary.places.regions[index].measures.agreements = 0 }
    summary.periods.yearUnknown = nil
    for name in Chart.allCases {
      // The titles of bars, tiles and shades, behind that of the chart.
      let values = try #require(try texts(name, .ukrainian, summary).byElement["title"]).dropFirst()
      #expect(values.allSatisfy { $0 == "0" || $0.hasSuffix(": 0") }, "\(values)")
    }
  }
}
