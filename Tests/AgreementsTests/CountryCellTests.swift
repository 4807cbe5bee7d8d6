import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

/// A country beside what lies in it, beside what it lies in, and beside its code.
@Suite struct CountryCellTests {
  private func country(_ country: String, code: String = "") throws -> Loaded {
    try record(["hromada": "Житомир", "partner": "X", "country": country, "iso2": code, "date": "2023"])
  }

  @Test(arguments: [
    ("Georgia, USA", "US"), ("Georgia (USA)", "US"), ("Джорджія, США", "US"), ("США (штат Джорджія)", "US"),
    ("Georgia", "GE"), ("New Mexico, USA", "US"), ("Ontario, Canada", "CA"), ("Німеччина, Баварія", "DE"),
    ("Bayern, Deutschland", "DE"), ("Польща (Люблінське воєводство)", "PL"), ("Польща, ЄС", "PL"),
    ("Puerto Rico, USA", "PR"), ("Гренландія, Данія", "GL"), ("Данія (Гренландія)", "GL"),
    ("Гонконг (Китай)", "HK"), ("Реюньйон, Франція", "RE"), ("Аруба, Нідерланди", "AW"),
    ("Нідерланди (Голландія)", "NL"), ("Польща (PL)", "PL"), ("(Польща)", "PL"), ("[Польща", "PL"),
    ("Респ. Польща", "PL"), ("Республіка Узбекістан", "UZ"), ("Узбекістан", "UZ"), ("Ґватемала", "GT"),
    ("Арґентина", "AR"), ("the_United_States", "US"), ("North_Macedonia", "MK"),
    ("Велика_Британія", "GB"),
  ])
  func
    `A country beside a part of it or a name of it is one country, and a territory beside its state the territory`(
      cell: String, code: String
    ) throws
  {
    let loaded = try country(cell)
    #expect(loaded.countries == [[code]])
    #expect(loaded.rows[0].warnings.isEmpty)
  }

  @Test(arguments: [
    ("Georgia; USA", ["GE", "US"]), ("Georgia та USA", ["GE", "US"]), ("Гренландія; Данія", ["GL", "DK"]),
    ("Нідерланди (Голландія), Польща", ["NL", "PL"]), ("Georgia (USA), Польща", ["US", "PL"]),
    ("Moldova, Republic of (MD), Romania", ["MD", "RO"]), ("PL, DE", ["PL", "DE"]),
  ])
  func `What a list parts is several countries`(cell: String, codes: [String]) throws {
    #expect(try country(cell).countries == [codes])
  }

  @Test(arguments: [
    ("New Mexico", RejectionReason.notACountry, ["США"]), ("Онтаріо", .notACountry, ["Канада"]),
    ("Джорджія", .notACountry, ["США"]), ("штат Техас", .notACountry, ["США"]),
    ("НДР", .notACountry, ["Німеччина"]), ("GDR", .notACountry, ["Німеччина"]),
    ("Georgia, USA, Польща", .ambiguousCountry, ["Грузія", "США"]),
    ("GA, USA", .ambiguousCountry, ["Габон", "США"]),
    ("Польща (Угорщина)", .contradiction, ["Польща", "Угорщина"]),
    ("Польща (Люблін)", .unknownCountry, []), ("Нью-Мексико; США", .notACountry, ["США"]),
  ])
  func `What stays open is rejected with the countries that may be meant`(
    cell: String, reason: RejectionReason, candidates: [String]
  ) throws {
    let rejection = try #require(try country(cell).rows[0].rejection)
    #expect(rejection.reason == reason && rejection.candidates == candidates, "\(rejection)")
  }

  @Test(arguments: [("Атлантида", "PL"), ("Корея", "KR"), ("Каліфорнія", "US"), ("Польшча", "PL")])
  func `A code is read in the place of a name that is not known, with a warning`(
    name: String, code: String
  ) throws {
    let loaded = try country(name, code: code)
    #expect(loaded.countries == [[code]])
    #expect(loaded.rows[0].warnings.words == [.countryFromCode])
  }

  @Test(arguments: [("Польшча", "DE"), ("Корея", "PL"), ("Каліфорнія", "MX")])
  func `A code does not stand for a name that is like another country's`(name: String, code: String) throws {
    #expect(try country(name, code: code).outcomes != ["read"])
  }

  @Test func `A column of codes beside the names is found by its cells`() throws {
    let json = """
      [{"katottg": "UA80000000000093317", "partner_name": "X", "partner_country_ua": "Узбекостон",
        "partner_country": "UZ", "signed": "2023"}]
      """
    #expect(try Loaded(Export(json)).countries == [["UZ"]])
    let rows = ["Польща;PL", "Німеччина;DE", "Чехія;CZ", "Узбекостон;UZ"].map { "Київ;X;\($0);2023" }
    let csv = (["hromada;partner;country;cc;date"] + rows).joined(separator: "\n")
    let loaded = try Loaded(Export(csv))
    #expect(loaded.countries == [["PL"], ["DE"], ["CZ"], ["UZ"]] && loaded.fields["cc"] == .countryCode)
    // A code that says another country once is no code of the country.
    #expect(try Loaded(Export(csv.replacing("Чехія;CZ", with: "Чехія;SK"))).fields["cc"] == nil)
  }
}
