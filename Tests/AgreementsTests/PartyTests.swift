import Agreements
import ExportSupport
import Gazetteer
import Messages
import Partnerships
import Testing

/// The names in a party's cell.
@Suite struct PartyTests {
  /// The partners that a cell names, and whether it is said that they may be several.
  private func partners(_ cell: String, country: String = "PL") throws -> (
    names: [String], perhapsSeveral: Bool
  ) {
    let loaded = try record(["hromada": "Житомир", "partner": cell, "country": country, "date": "2023"])
    #expect(loaded.outcomes == ["read"], "\(cell)")
    return (try #require(loaded.partners.first), loaded.rows[0].warnings.contains(.perhapsSeveral))
  }

  @Test(arguments: [
    ("Baruth/Mark", ["baruth/mark"]), ("Вісагінське\nсамоврядування", ["вісагінське"]),
    ("м. Штефан Воде, с. Волінтір, с. Копчак", ["штефан воде", "волінтір", "копчак"]),
    ("Bonn; Köln", ["bonn", "köln"]), ("м. Битом та м. Ополе", ["bytom", "opole"]),
    ("м. Битом і ґміна Щебрешин", ["bytom", "szczebrzeszyn"]),
    ("м. Битом / м. Ополе", ["bytom", "opole"]), ("Stadt Köln und Stadt Bonn", ["köln", "bonn"]),
    ("м. Битом (Республіка Польща)", ["bytom"]),
    ("Битом, вул. Шкільна 5, тел. 123", ["bytom"]), ("Битом Адреса: пл. Ринок 1; e-mail: a@b", ["bytom"]),
    ("м.Устрики Долішні", ["ustrzyki dolne"]),
    ("Bonn; Bonn", ["bonn"]), ("магістрат міста Оберурзель", ["оберурзель"]),
    ("Гміна Щебрешин", ["szczebrzeszyn"]), ("м. Ісакча, Повіт Тульча", ["ісакча"]),
    ("м. Ополе, Республіка Польща", ["opole"]),
    ("Bad Homburg v. d. Höhe", ["bad homburg v d höhe"]),
    ("Frankfurt (Oder)", ["frankfurt"]), ("м. Бєльсько-Бяла", ["bielsko biala"]), ("Битом;", ["bytom"]),
    ("«Битом»", ["bytom"]),
    ("м. Битом\nм. Ополе", ["bytom", "opole"]), ("м. Битом,\r\nґміна Щебрешин;", ["bytom", "szczebrzeszyn"]),
    ("• Битом\n• Ополе", ["bytom", "opole"]), ("- Битом\n\n- Bielsko-Biała", ["bytom", "bielsko biala"]),
    ("1. Битом\n2. Ополе", ["bytom", "opole"]), ("1) Битом; 2) м. Ополе", ["bytom", "opole"]),
    ("1.Битом, 2.Ополе", ["bytom", "opole"]), ("1. Bad Homburg 2. Bonn", ["bad homburg", "bonn"]),
    ("2. Битом", ["bytom"]), ("Комуна\nАпа", ["апа"]), ("Вісагінське\nсамоврядування", ["вісагінське"]),
    ("Ґміна Граєво\n(Підляське\nвоєводство)", ["grajewo gmina"]),
  ])
  func `Several names in a cell are parted only where that is certain`(cell: String, names: [String]) throws {
    let found = try partners(cell)
    #expect(found.names == names)
    #expect(!found.perhapsSeveral)
  }

  @Test(arguments: [
    ("Битом (Польща) та Ополе (Польща)", ["bytom", "opole"]),
    ("Битом (Республіка Польща), Ополе (Польща)", ["bytom", "opole"]),
    ("Битом, Польща, Ополе, Польща", ["bytom", "opole"]),
    ("Битом, Польща та Ополе, Польща", ["bytom", "opole"]),
    ("м. Битом, Сілезьке воєводство (Польща); Ополе (Польща), Люблін, Польща", ["bytom", "opole", "lublin"]),
    ("Битом, вул. Шкільна 5 (Польща)", ["bytom"]), ("Битом; (Польща)", ["bytom"]),
    ("Битом (Польща), Польща", ["bytom"]),
    // A bracket that is not closed takes nothing with it.
    ("Битом (Польща", ["bytom"]), ("Битом (ґміна; Ополе, Польща", ["bytom", "opole"]),
    ("Битом (Польща; Ополе (Польща)", ["bytom", "opole"]), ("(; Битом (Польща)", ["bytom"]),
  ])
  func `Where two names or more have a country each, every country ends a name`(
    cell: String, names: [String]
  ) throws {
    let found = try partners(cell, country: "")
    #expect(found.names == names)
    #expect(!found.perhapsSeveral)
  }

  /// In which country each partner lies.
  private func places(_ partner: String, _ country: String) throws -> [String] {
    let loaded = try record(["hromada": "Житомир", "partner": partner, "country": country, "date": "2023"])
    #expect(loaded.outcomes == ["read"], "\(partner) \(country)")
    #expect(loaded.rows[0].partnerCountryCode.split(separator: ";").count == loaded.partners[0].count)
    return loaded.rows[0].partnerCountryCode.split(separator: ";").map(String.init)
  }

  @Test(arguments: [
    ("Люблін (Польща); Кошиці (Словаччина)", "", ["PL", "SK"]),
    ("Netam (Польща); Netam (Словаччина)", "Словаччина, Польща", ["PL", "SK"]),
    // Known in one of the countries alone.
    ("Люблін", "Словаччина, Польща", ["PL"]), ("Bonn; Ulm", "Австрія; Німеччина", ["DE", "DE"]),
    ("Wien; Bonn; Netam", "Австрія; Німеччина", ["AT", "DE", "ZZ"]),
    // The last of several lies in the last country.
    ("Netam; Люблін", "США; Польща", ["US", "PL"]),
    ("Кошиці; Люблін", "Польща; Словаччина", ["SK", "PL"]),  // and Koszyce is in Poland
    // Left open: nothing is known, it may be either, or the last one is known elsewhere.
    ("Netam", "США; Польща", ["ZZ"]), ("Netam; Menat", "США; Польща", ["ZZ", "ZZ"]),
    ("Кошиці", "Польща; Словаччина", ["ZZ"]), ("Bonn; Ulm", "Польща; Словаччина", ["ZZ", "ZZ"]),
    ("Кошиці; Bonn", "Польща; Словаччина; Німеччина; США", ["ZZ", "DE"]),
  ])
  func `Rule 17: of several countries a partner lies in the one that is stated, or known, or left`(
    partner: String, country: String, places: [String]
  ) throws {
    #expect(try self.places(partner, country) == places)
  }

  @Test func `Rule 4: a country in the partner's cell that is none of the column's is a contradiction`()
    throws
  {
    let loaded = try record([
      "hromada": "Житомир", "partner": "Люблін (Польща); Кошиці (Словаччина)", "country": "Польща; Чехія",
      "date": "2023",
    ])
    #expect(loaded.outcomes == ["contradiction"])
  }

  @Test func `A partner is called as most records spell it, in whatever order they stand`() throws {
    func names(_ spellings: [String]) throws -> Set<String> {
      let rows = spellings.map { "Житомир,\($0),DE,2023" }
      var loader = AgreementReader()
      let export = Export("hromada,partner,country,date\n\(rows.joined(separator: "\n"))")
      try loader.load(export, sha256: "") { _ in }
      return Set(loader.partyNames.partners)
    }
    let spellings = ["Кельн", "м. Кельн; Бонн", "Cologne", "м. Кельн", "Köln", "Cologne", "Cologne"]
    #expect(try names(spellings) == ["Cologne", "Бонн"])
    #expect(try names(spellings.reversed()) == ["Cologne", "Бонн"])
    // Of equally frequent ones, the first by its bytes.
    #expect(try names(["Köln", "Cologne"]) == ["Cologne"])
  }

  @Test(arguments: [
    "Bonn, Köln", "Битом та Нетам", "Bonn und Köln", "Битом, Ополе, Люблін", "Битом\nНетам", "Bonn,\nKöln",
    "Битом & Нетам", "Битом + Нетам",
  ])
  func `What may be a list but is not certainly one is one partner, and that is said`(cell: String) throws {
    let found = try partners(cell)
    #expect(found.names.count == 1)
    #expect(found.perhapsSeveral)
  }

  @Test(arguments: [
    ("Битом та Ополе", ["bytom", "opole"]), ("Битом\nОполе", ["bytom", "opole"]),
    ("Bytom + Opole", ["bytom", "opole"]), ("Bytom & Opole and Lublin", ["bytom", "opole", "lublin"]),
  ])
  func `Rule 3: two names that the tables know as two places are never one`(cell: String, names: [String])
    throws
  {
    let found = try partners(cell)
    #expect(found.names == names)
    #expect(!found.perhapsSeveral)
  }

  @Test(arguments: [
    ("Житомир; Львів", ["Житомирська", "Львівська"]), ("Житомир, Львів", ["Житомирська", "Львівська"]),
    ("Житомир та Львів", ["Житомирська", "Львівська"]),
    ("м. Житомир і м. Львів", ["Житомирська", "Львівська"]), ("Житомир/Львів", ["Житомирська", "Львівська"]),
    ("1. Житомирська\n2. Львівська", ["Житомирська", "Львівська"]),
    ("м. Житомир\nм. Львів", ["Житомирська", "Львівська"]), ("Житомирська\nміська рада", ["Житомирська"]),
    ("Житомирська міська рада", ["Житомирська"]),
    ("Житомирська міська територіальна громада", ["Житомирська"]), ("м. Житомир", ["Житомирська"]),
    ("місто Житомир", ["Житомирська"]),
    ("Житомирська МТГ", ["Житомирська"]), ("Житомирська міська військова адміністрація", ["Житомирська"]),
    ("Київ", ["Київ"]), ("м. Київ", ["Київ"]),
    ("Schytomyr", ["Житомирська"]), ("Zhytomyr", ["Житомирська"]),
    ("Житомир (обласний центр)", ["Житомирська"]),
  ])
  func `Known hromadas are parted, and their councils are they`(cell: String, names: [String]) throws {
    let loaded = try record(["hromada": cell, "partner": "Bonn", "country": "DE", "date": "2023"])
    #expect(loaded.hromadas == [names])
  }

  @Test
  func `What may be a list of hromadas but is not certainly one is one, in its region, and that is said`()
    throws
  {
    let loaded = try record([
      "hromada": "Нетамська, Тамська", "region": "Львівська", "partner": "Bonn", "country": "DE",
      "date": "2023",
    ])
    #expect(loaded.hromadas == [["as spelled"]])
    #expect(loaded.rows[0].warnings.contains(.perhapsSeveralHromadas))
  }

  @Test(arguments: [
    "Житомирська обласна рада", "Житомирська область", "Житомирська районна рада", "Асоціація міст України",
    "КП «Житомирводоканал»", "Рада міністрів Автономної Республіки Крим", "АР Крим",
    "Житомирська обласна військова адміністрація", "Дарницька районна в місті Києві державна адміністрація",
  ])
  func `Rule 7: an oblast, a raion, an association, a utility or a city district is no hromada`(cell: String)
    throws
  {
    let loaded = try record([
      "hromada": cell, "region": "Житомирська область", "partner": "Bonn", "country": "DE", "date": "2023",
    ])
    #expect(loaded.outcomes == ["read"])
    #expect(loaded.reading.agreements.first?.marks.contains(.notHromada) == true)
  }

  @Test func `Rule 7: a district named before its city is no hromada`() throws {
    let loaded = try record([
      "hromada": "Дарницький район м. Києва", "region": "Київ", "partner": "Bonn", "country": "DE",
      "date": "2023",
    ])
    #expect(loaded.reading.agreements.first?.marks.contains(.notHromada) == true)
  }

  @Test(arguments: [
    "Асоціація польських міст", "Люблінське воєводство", "Повіт Тульча", "Landkreis Lippe",
    "Lippe (Landkreis)", "Міністерство освіти", "Університет Бонна",
    "județul Iași", "Stadtwerke Bonn", "Вільнюський повіт", "Агентство розвитку",
  ])
  func
    `Rule 7: an association, a region, a ministry, an agency, a university or a company is no municipality`(
      cell: String
    ) throws
  {
    let loaded = try record(["hromada": "Житомир", "partner": cell, "country": "PL", "date": "2023"])
    #expect(loaded.reading.agreements.first?.marks.contains(.notMunicipality) == true)
  }

  @Test(arguments: [
    "місто Битом", "Гміна Щебрешин Люблінського воєводства", "комуна Бая", "Огрська волость",
    "Самоврядування Вісагінаса", "Samtgemeinde Hage", "obec Lipany",
    "Stadt Köln", "магістрат міста Оберурзель", "Битом", "Битомська міська рада Сілезького воєводства",
  ])
  func `Rule 7: a municipal word, or none, makes a municipality`(cell: String) throws {
    let loaded = try record(["hromada": "Житомир", "partner": cell, "country": "PL", "date": "2023"])
    #expect(loaded.reading.agreements.first?.marks.contains(.notMunicipality) == false)
  }

  @Test func `Spellings of one partner in one country are one partner`() throws {
    let loaded = try Loaded(
      """
      hromada,partner,country,date
      Житомир,м. Бонн,DE,2023-01-01
      Житомир,БОНН,Німеччина,2023-01-02
      Житомир,місто Бонн (земля NRW),DE,2023-01-03
      Житомир,Бонн,US,2023-01-04
      """)
    #expect(Set(loaded.parties.prefix(3).map(\.partners)).count == 1)
    #expect(loaded.parties[3].partners != loaded.parties[0].partners)
  }
}
