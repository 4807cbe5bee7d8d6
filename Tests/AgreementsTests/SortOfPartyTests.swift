import Agreements
import ExportSupport
import Partnerships
import TestSupport
import Testing

/// What the words around a partner's name say of it, by its country (rule 7).
@Suite struct SortOfPartyTests {
  private func load(_ partners: [(cell: String, country: String)]) throws -> Loaded {
    let rows = partners.enumerated().map { "Житомир|\($1.cell)|\($1.country)|2023-01-\(10 + $0)\n" }
    return try Loaded(Export("hromada|partner|country|date\n" + rows.joined()))
  }

  private func keys(_ country: String, _ cells: String...) throws -> [[String]] {
    try load(cells.map { ($0, country) }).partners
  }

  @Test(arguments: [
    ("IT", "Milano", "Comune di Milano"), ("FR", "Lyon", "Ville de Lyon"),
    ("FR", "Angers", "Commune de Angers"),
    ("PL", "Kraków", "Gmina Miejska Kraków"), ("ES", "Sevilla", "Ayuntamiento de Sevilla"),
    ("GB", "York", "City of York"),
    ("PT", "Porto", "Município do Porto"), ("DE", "Köln", "Stadt Köln"),
    ("NL", "Utrecht", "Gemeente Utrecht"),
    ("CZ", "Brno", "Statutární město Brno"), ("PL", "Nisko", "ґміна і місто Nisko"),
    ("PL", "Połaniec", "Miasto i Gmina Połaniec"),
    ("FR", "La Rochelle", "Ville de La Rochelle"),
  ])
  func `A municipal word is taken off with what leads over to the name`(
    country: String, name: String, cell: String
  ) throws {
    let found = try keys(country, name, cell)
    #expect(found[0] == found[1])
    #expect(found[0].count == 1)
  }

  @Test(arguments: [
    ("PL", "Dobre Miasto", "Dobre"), ("PL", "Nowe Miasto", "Nowe"), ("SI", "Novo Mesto", "Novo"),
    ("CZ", "Město Albrechtice", "Albrechtice"), ("HR", "Stari Grad", "Kaštel Stari"),
    ("US", "Carson City", "Carson"),
    ("ZA", "Cape Town", "Cape"), ("SK", "Kysucké Nové Mesto", "Kysucké"),
  ])
  func `Where the tables have the whole name, the word is part of it`(
    country: String, whole: String, rest: String
  ) throws {
    let found = try keys(country, whole, rest)
    #expect(found[0] == [whole.lowercased()])
    #expect(found[0] != found[1])
  }

  @Test(arguments: [
    ("SI", "Novo Mesto", "Ново Место"), ("PL", "Stare Miasto", "Старе Място"),
    ("ZA", "Cape Town", "Кейптаун"),
    ("SK", "Kysucké Nové Mesto", "Кисуцке Нове Место"),
  ])
  func `So it is in Ukrainian letters`(country: String, latin: String, ukrainian: String) throws {
    let found = try keys(country, latin, ukrainian)
    #expect(found[0] == found[1])
  }

  @Test(arguments: [
    ("LV", "Салдуський край"), ("LV", "Saldus novads"), ("LT", "Каунаський район"),
    ("TR", "Kadıköy district"),
    ("SK", "обец Липани"), ("EE", "Rakvere vald"),
  ])
  func `What is a municipality in its country is counted`(country: String, cell: String) throws {
    #expect(try load([(cell, country)]).reading.agreements[0].marks.contains(.notMunicipality) == false)
  }

  @Test(arguments: [
    ("MD", "Ніспоренський район"), ("HR", "Істрійська жупанія"), ("RU", "Krasnogorsky District"),
    ("BY", "Puchavičy District"), ("RO", "Тулча, жудець"), ("DE", "Lippe (district)"),
    ("NO", "округ Акерсхус"),
    ("SK", "Пряшівський край"), ("NO", "Viken fylke"), ("DE", "Kreis Lippe"),
  ])
  func `What is a unit above municipalities there is out of scope`(country: String, cell: String) throws {
    #expect(try load([(cell, country)]).reading.agreements[0].marks.contains(.notMunicipality))
  }

  @Test(arguments: [
    ("PL", "Гміна Ясло", "місто Ясло"), ("PL", "Ґміна Грубешів", "Грубешів"),
    ("PL", "Sanok (rural gmina)", "Sanok"),
    ("PL", "Gmina wiejska Jasło", "Gmina Miejska Jasło"), ("EE", "Rakvere vald", "Rakvere linn"),
  ])
  func `A town and the rural gmina of its name are two`(country: String, gmina: String, town: String) throws {
    let found = try keys(country, gmina, town)
    #expect(found[0] != found[1])
    #expect(found.allSatisfy { $0.count == 1 })
  }

  @Test(arguments: ["Щебрешин", "Połaniec"])
  func `A gmina without such a town is the place`(name: String) throws {
    let found = try keys("PL", name, "ґміна \(name)", "м. \(name)")
    #expect(Set(found).count == 1)
  }

  @Test(arguments: [
    ("DE", "Pankow (Berlin)", "Berlin – Pankow"), ("HU", "Budavár (Budapest)", "Budapest I – Budavár"),
    ("DE", "Baden-Baden", "Baden - Baden"), ("PL", "Bielsko-Biała", "Bielsko - Biała"),
  ])
  func `A district is one in whichever way it stands beside its city`(
    country: String, first: String, second: String
  ) throws {
    let found = try keys(country, first, second)
    #expect(found[0] == found[1])
  }

  @Test(arguments: [
    ("Баня Лука (Боснія і Герцеговина), Будапешт (Угорщина)", ["BA", "HU"]),
    ("Девіс (США, Каліфорнія), Мілфорд Хейвон (Великобританія)", ["US", "GB"]), ("Davis (USA)", ["US"]),
    ("Порт-оф-Спейн (Тринідад і Тобаго); Люблін (Польща)", ["TT", "PL"]),
  ])
  func `A bracket with a conjunction or a comma in it states its country`(cell: String, countries: [String])
    throws
  {
    let loaded = try load([(cell, "")])
    #expect(loaded.rows[0].partnerCountryCode.split(separator: ";").map(String.init) == countries)
    #expect(loaded.partners[0].count == countries.count)
  }

  @Test func `İ is i in whatever way it is written`() throws {
    #expect(Set(try keys("TR", "İzmir", "İZMİR", "Izmir", "I\u{307}zmir", "i\u{307}zmir")).count == 1)
  }

  @Test func `Whatever municipal word stands before a name of one place, it is the same partner`() throws {
    var random = SeededGenerator(seed: 5)
    let words = [
      "м.", "місто", "Stadt", "Gemeinde", "City of", "комуна", "муніципалітет", "Municipality of", "obec",
    ]
    for _ in 0..<60 {
      let (name, country) = try #require(
        [("Köln", "DE"), ("Lublin", "PL"), ("Košice", "SK"), ("Oradea", "RO"), ("Lyon", "FR")].randomElement(
          using: &random))
      let word = try #require(words.randomElement(using: &random))
      let found = try keys(country, name, "\(word) \(name)")
      #expect(found[0] == found[1], "\(word) \(name)")
    }
  }
}
