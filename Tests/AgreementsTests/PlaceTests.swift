import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

/// Countries, regions and hromadas: which is meant, and what is said where none can be told.
@Suite struct PlaceTests {
  private func hromada(_ name: String, region: String = "", code: String = "") throws -> Loaded {
    try record([
      "hromada": name, "katottg": code, "region": region, "partner": "Bonn", "country": "DE", "date": "2023",
    ])
  }

  private func country(_ country: String, code: String = "", partner: String = "Bonn") throws -> Loaded {
    try record(["hromada": "Житомир", "partner": partner, "country": country, "iso2": code, "date": "2023"])
  }

  @Test(arguments: [
    ("Німеччина", ["DE"]), ("Федеративна Республіка Німеччина", ["DE"]), ("germany", ["DE"]),
    ("Deutschland", ["DE"]), ("Niemcy", ["DE"]),
    ("DE", ["DE"]), ("DEU", ["DE"]), ("Республіка Молдова, Румунія", ["MD", "RO"]),
    ("Польща; Німеччина", ["PL", "DE"]),
    ("Польща/Чехія", ["PL", "CZ"]), ("Польща, Польща", ["PL"]), ("NA", ["ZZ"]), ("Намібія", ["NA"]),
    ("_", ["ZZ"]), ("NAM", ["NA"]), ("Молдова та Румунія", ["MD", "RO"]),
    ("МОЛДОВА ТА РУМУНІЯ", ["MD", "RO"]),
    ("Молдова i Румунія", ["MD", "RO"]), ("Polen und Tschechien", ["PL", "CZ"]),
    ("Polska oraz Niemcy", ["PL", "DE"]), ("Pologne et Allemagne", ["PL", "DE"]),
    ("Боснія і Герцеговина", ["BA"]), ("Боснія і Герцеговина та Молдова", ["BA", "MD"]),
    ("Молдова та Боснія і Герцеговина", ["MD", "BA"]), ("Moldova, Republic of, Romania", ["MD", "RO"]),
    ("Польща\nЧехія", ["PL", "CZ"]), ("Федеративна Республіка\nНімеччина", ["DE"]),
    ("Польща, Словаччина та Угорщина", ["PL", "SK", "HU"]), ("Англія та Шотландія", ["GB"]),
  ])
  func `A country's cell names one country or several`(cell: String, countries: [String]) throws {
    #expect(try country(cell).countries == [countries])
  }

  @Test(arguments: [
    ("Польшча", RejectionReason.unknownCountry, ["Польща"]), ("Німечина", .unknownCountry, ["Німеччина"]),
    ("Атлантида", .unknownCountry, []), ("Bonn", .unknownCountry, []),
    ("Польща та", .unknownCountry, []), ("та", .unknownCountry, []),
    ("Корея", .ambiguousCountry, ["КНДР", "Республіка Корея"]),
    ("Сербія та Чорногорія", .ambiguousCountry, ["Чорногорія", "Сербія"]),
    ("ЄС", .notACountry, []), ("СРСР", .notACountry, []), ("Європа", .notACountry, []),
    ("Каталонія", .notACountry, ["Іспанія"]), ("Австро-Угорщина", .notACountry, ["Австрія", "Угорщина"]),
  ])
  func `A country that is not understood is rejected with what may have been meant`(
    cell: String, reason: RejectionReason, candidates: [String]
  ) throws {
    let loaded = try country(cell)
    let rejection = try #require(loaded.rows[0].rejection)
    #expect(Rejected(rejection) == Rejected(reason, in: .country, value: cell, candidates: candidates))
    #expect(
      loaded.told == [Diagnostic(.error, at: loaded.rows[0].origin, column: "country", .rejected(rejection))])
  }

  @Test(arguments: [
    ("Польща, Атлантида", "Атлантида", RejectionReason.unknownCountry, []),
    ("Польща та Угорщиа", "Угорщиа", .unknownCountry, ["Угорщина"]),
    ("Польща, Південна або Північна Корея", "Південна або Північна Корея", .unknownCountry, []),
    ("Корея; Польща", "Корея", .ambiguousCountry, ["КНДР", "Республіка Корея"]),
    ("Польща/ЄС", "ЄС", .notACountry, []), ("Польща, NA", "NA", .unknownCountry, []),
  ])
  func `Of a list the piece that is no country is told`(
    cell: String, value: String, reason: RejectionReason, candidates: [String]
  ) throws {
    #expect(
      try country(cell).rows[0].rejection.map(Rejected.init)
        == Rejected(reason, in: .country, value: value, candidates: candidates))
  }

  @Test func `NA is Namibia in a column of codes, and a blank in one of names`() throws {
    for code in ["NA", "na", " NA "] { #expect(try country("", code: code).countries == [["NA"]]) }
    #expect(try country("Намібія", code: "NA").countries == [["NA"]])
    #expect(try country("NA", code: "NA").countries == [["NA"]])
    #expect(try country("NA", code: "").countries == [["ZZ"]])
    #expect(try country("Польща", code: "NA").outcomes == ["contradiction"])
    #expect(try country("", code: "N/A").countries == [["ZZ"]])
  }

  @Test func `A part of the United Kingdom counts as that country, with a warning`() throws {
    for name in ["Шотландія", "England", "Уельс, Німеччина"] {
      let loaded = try country(name)
      #expect(loaded.countries[0].first == "GB")
      #expect(
        loaded.told == [
          Diagnostic(
            .warning, at: loaded.rows[0].origin, column: "country", .warning(.countryPart, cell: name))
        ])
    }
    #expect(try country("Велика Британія").told.isEmpty)
    #expect(try country("Шотландія", code: "GB").outcomes == ["read"])
    #expect(try country("Шотландія", code: "IE").outcomes == ["contradiction"])
  }

  @Test func `A country and its code must agree, and either fills the other`() throws {
    #expect(try country("Німеччина", code: "DE").countries == [["DE"]])
    #expect(try country("", code: "DE").countries == [["DE"]])
    #expect(try country("Німеччина", code: "-").countries == [["DE"]])
    #expect(try country("Молдова, Румунія", code: "MD").countries == [["MD", "RO"]])
    let rejection = try country("Польща", code: "DE").rows[0].rejection
    #expect(
      rejection.map(Rejected.init)
        == Rejected(.contradiction, in: .countryCode, value: "DE", candidates: ["Польща", "Німеччина"]))
  }

  @Test(arguments: ["Бонн (Німеччина)", "м. Бонн, Німеччина", "Бонн, Федеративна Республіка Німеччина"])
  func `Rule 4: a country that the partner's cell states fills a blank, and must agree with another`(
    partner: String
  ) throws {
    #expect(try country("", partner: partner).countries == [["DE"]])
    #expect(
      try country("Німеччина", partner: partner).partners == country("Німеччина", partner: "Бонн").partners)
    #expect(try country("Польща", partner: partner).outcomes == ["contradiction"])
    #expect(try country("", partner: "Бонн").countries == [["ZZ"]])
  }

  @Test(arguments: [
    ("Житомир", "", ["Житомирська"], ["UA-18"], []),
    ("Миколаївська", "Одеська", ["Миколаївська"], ["UA-51"], []),
    ("Іванівська", "АР Крим", ["as spelled"], ["UA-43"], [RecordWarning.hromadaAmbiguous]),
    ("Покровська міська", "Донецька область", ["Покровська"], ["UA-14"], []),
    ("Нетамська", "Львівська", ["as spelled"], ["UA-46"], [.hromadaAsSpelled]),
    ("Миколаїв", "", ["Миколаївська"], ["UA-48"], [.cityAssumed]),
    ("Миколаїв", "Львівська область", ["Миколаївська"], ["UA-46"], []),
    ("Миколаїв", "Миколаївська область", ["Миколаївська"], ["UA-48"], []),
    ("Mykolajiw", "", ["Миколаївська"], ["UA-48"], [.cityAssumed]),
    ("Рівне", "", ["Рівненська"], ["UA-56"], [.cityAssumed]),
    ("Новоград-Волинська", "", ["Звягельська"], ["UA-18"], []),
    ("", "Львівська", [], ["UA-46"], []), ("Київ", "", ["Київ"], ["UA-30"], []),
  ])
  func `It is told by name and region which hromada is meant`(
    name: String, region: String, names: [String], regions: [String], warnings: [RecordWarning]
  ) throws {
    let loaded = try hromada(name, region: region)
    #expect(loaded.hromadas == [names])
    #expect(loaded.regions == [regions])
    #expect(loaded.rows.map(\.warnings.words) == [warnings])
  }

  @Test func `A name that nobody or that several bear is rejected with candidates`() throws {
    let unknown = try hromada("Житомірська").rows[0].rejection
    #expect(unknown?.reason == .hromadaUnknown)
    #expect(
      unknown?.candidates.first
        == "Житомирська міська територіальна громада, Житомирська область (UA18040190000029215)")
    let ambiguous = try hromada("Покровська").rows[0].rejection
    #expect(ambiguous?.reason == .hromadaAmbiguous)
    #expect(ambiguous?.candidates.count == 4)
  }

  @Test(arguments: [
    "UA18040190000029215", "ua18040190000029215", "UА18040190000029215", " UA18040190000029215 ",
  ])
  func `A code is read in capitals and small letters, and with a Cyrillic А`(code: String) throws {
    #expect(try hromada("", code: code).hromadas == [["Житомирська"]])
    #expect(try hromada("Житомирська", region: "Житомирська", code: code).outcomes == ["read"])
  }

  @Test func `Several codes are several hromadas, and need no names`() throws {
    let codes = "UA18040190000029215; UA46060250000025047"
    #expect(try hromada("", code: codes).hromadas == [["Житомирська", "Львівська"]])
    #expect(try hromada("Львів; Житомир", code: codes).hromadas == [["Житомирська", "Львівська"]])
    #expect(try hromada("Одеса; Житомир", code: codes).outcomes == ["contradiction"])
  }

  @Test func `Rule 3: a code, a name and a region that exclude each other`() throws {
    let code = "UA18040190000029215"
    #expect(try hromada("Львів", code: code).outcomes == ["contradiction"])
    #expect(try hromada("", region: "Львівська", code: code).outcomes == ["contradiction"])
    let both = try record([
      "hromada": "", "region": "Львівська", "region_code": "UA-18", "country": "DE", "date": "2023",
    ])
    #expect(both.outcomes == ["contradiction"])
    // A name that the codifier does not have yields to the code; a code that it does not have, to the name.
    #expect(try hromada("Нетамська", code: code).hromadas == [["Житомирська"]])
    #expect(try hromada("Житомир", code: "UA18040190000029210").hromadas == [["Житомирська"]])
    #expect(
      try hromada("Житомир", code: "UA18040190000029210").rows[0].warnings.words == [.hromadaCodeUnknown])
    #expect(try hromada("", region: "Житомирська", code: "UA1804").parties[0].hromadas.isEmpty)
    #expect(try hromada("", code: "UA18040190000029210").outcomes == ["hromada_unknown"])
  }

  @Test(arguments: [
    "Житомирська", "Житомирська область", "Житомирська обл.", "UA18000000000041385", "UA-18",
    "Zhytomyr Oblast",
  ])
  func `A region has many names`(name: String) throws {
    #expect(try hromada("", region: name).regions == [["UA-18"]])
  }

  @Test func `Rule 4: a region that is taken from the hromada is said`() throws {
    for (region, inferred) in [("", 1), ("Житомирська", 0)] {
      #expect(try hromada("Житомир", region: region).report.assumptions[.regionFromHromada] == inferred)
      #expect(
        try hromada("", region: region, code: "UA18040190000029215").report.assumptions[.regionFromHromada]
          == inferred)
    }
  }

  @Test func `A region that is none of the 27 is rejected with what may have been meant`() throws {
    let rejection = try hromada("Житомир", region: "Житомирскька область").rows[0].rejection
    #expect(rejection?.reason == .unknownRegion)
    #expect(rejection?.candidates == ["Житомирська область"])
  }

  @Test(arguments: [
    ("Січеславська область", "Дніпропетровська область"), ("Кропивницька обл.", "Кіровоградська область"),
  ])
  func `A name that no law has given a region is rejected with the name that it has`(
    name: String, candidate: String
  ) throws {
    #expect(
      try hromada("", region: name).rows[0].rejection.map(Rejected.init)
        == Rejected(.proposedRegion, in: .region, value: name, candidates: [candidate]))
  }

  @Test func `The same name as spelled is one hromada in one region and another in the next`() throws {
    let loaded = try Loaded(
      """
      hromada,region,country,date
      Нетамська,Львівська,DE,2023-01-01
      нетамська міська рада,Львівська,DE,2023-01-02
      Нетамська,Одеська,DE,2023-01-03
      """)
    let ids = loaded.parties.map(\.hromadas)
    #expect(ids[0] == ids[1] && ids[0] != ids[2])
  }

  @Test func `Rule 2: Ukraine alone as the country is domestic`() throws {
    #expect(try country("Україна").reading.agreements.first?.marks.contains(.domestic) == true)
    #expect(try country("Україна, Польща").reading.agreements.first?.marks.contains(.domestic) == false)
  }
}
