import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import TestSupport
import Testing

/// Cells that come out of web pages with character references and tags in them (rule 3).
@Suite struct MarkupTests {
  private func load(_ cells: [String: String]) throws -> Loaded {
    func cell(_ header: String, _ usual: String) -> String { cells[header] ?? usual }
    return try record([
      "hromada": cell("hromada", "Кам'янська"), "region": cell("region", "Дніпропетровська"),
      "partner": cell("partner", "Köln"), "country": cell("country", "Німеччина"),
      "stage": cell("stage", "підписано"),
      "date": "2023-02-09",
    ])
  }

  @Test(arguments: [
    ("hromada", "Кам&#39;янська"), ("hromada", "<b>Кам&rsquo;янська</b> міська&nbsp;рада"),
    ("partner", "K&ouml;ln"), ("partner", "<a href='https://koeln.de'>K&#246;ln</a>"),
    ("partner", "K&amp;ouml;ln"),
    ("partner", "<p>Köln</p>"), ("country", "Н&#1110;меччина"), ("country", "<i>Німеччина</i>"),
    ("region", "Дніпропетровська&nbsp;область"), ("stage", "<span>підписано</span>"),
  ])
  func `A cell with markup is read as a page shows it, with a warning`(header: String, cell: String) throws {
    let (loaded, plain) = (try load([header: cell]), try load([:]))
    #expect(loaded.outcomes == ["read"])
    #expect(loaded.hromadas == plain.hromadas && loaded.regions == plain.regions)
    #expect(loaded.partners == plain.partners && loaded.countries == plain.countries)
    #expect(loaded.rows[0].warnings.words == [.markup])
    #expect(
      loaded.told == [
        Diagnostic(
          .warning, at: loaded.rows[0].origin, column: header,
          .warning(.markup, cell: spelled(Array(cell.utf8)[...])))
      ])
    #expect(plain.told.isEmpty)
  }

  @Test func `However the letters of a name are written, it is the same partner`() throws {
    var random = SeededGenerator(seed: 2023)
    let names = ["Köln", "Łódź", "Saint-Étienne", "Штефан Воде", "К'янчіано-Терме", "Târgu Mureș"]
    for _ in 0..<200 {
      let name = try #require(names.randomElement(using: &random))
      let written = name.unicodeScalars.map { scalar in
        let number = scalar.value
        let forms = ["\(scalar)", "&#\(number);", "&#x\(String(number, radix: 16));", "&amp;#\(number);"]
        return forms.randomElement(using: &random) ?? ""
      }.joined()
      let (loaded, plain) = (try load(["partner": written]), try load(["partner": name]))
      #expect(loaded.partners == plain.partners, "\(written)")
      #expect(loaded.rows[0].warnings.contains(.markup) == (written != name), "\(written)")
    }
  }

  @Test(arguments: [
    ("<ul><li>Люблін</li><li>Краків</li></ul>", ["lublin", "kraków"]),
    ("Люблін<br>Краків", ["lublin", "kraków"]),
    ("<p>Люблін</p><p>Краків</p>", ["lublin", "kraków"]), ("Радом &amp; Кельці", ["radom", "kielce"]),
    ("м. Битом<br/>м. Ополе", ["bytom", "opole"]), ("Битом + Ополе", ["bytom", "opole"]),
    ("Вісагінське<br>самоврядування", ["вісагінське"]), ("K&ouml;ln; Bonn", ["köln", "bonn"]),
  ])
  func `Tags part names as line breaks do, and the semicolon of a reference parts nothing`(
    cell: String, names: [String]
  ) throws {
    #expect(try load(["partner": cell, "country": "PL"]).partners == [names])
  }

  @Test func `A title and a number of an agreement are not read for markup`() throws {
    let loaded = try record([
      "hromada": "Житомир", "partner": "Köln", "country": "DE", "date": "2023", "title": "Угода &amp; план",
      "agreement_id": "1&amp;2",
    ])
    #expect(loaded.told.isEmpty)
  }
}
