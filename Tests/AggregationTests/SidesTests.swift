import Aggregation
import Agreements
import CountingSupport
import ExportSupport
import Gazetteer
import Loaders
import Messages
import Partnerships
import TestSupport
import Testing

/// Which side of a record is the hromada's, by the countries beside its parties (rule 7).
@Suite struct SidesTests {
  private static let header = "city1,country1,city2,country2,date"

  private static func run(_ rows: [String], header: String = header) throws -> Run {
    try Run(Export(([header] + rows).joined(separator: "\n")))
  }

  /// What a row of `records.csv` says of the parties.
  private static func parties(_ run: Run) -> [String] {
    run.rows.map { "\($0.hromadaKey) – \($0.partnerKey) \($0.partnerCountryCode)" }
  }

  @Test func `Rule 7: the side whose country is Ukraine is the hromada's, whichever columns it stands in`()
    throws
  {
    let run = try Self.run([
      "Pińsk,Belarus,Kassel,Germany,2023-01-02", "Wrocław,Poland,Lviv,Ukraine,2023-01-07",
      "Vinnytsia,Ukraine,Karlsruhe,Germany,2023-01-08", "Lviv,Ukraine,Odesa,Ukraine,2023-01-09",
    ])
    #expect(run.fates == ["not_ukrainian", "counted", "counted", "domestic"])
    #expect(
      Self.parties(run)[1...2] == [
        "UA46060250000025047 – wrocław PL", "UA05020030000031457 – karlsruhe DE",
      ])
    #expect(run.summary.inputs[0].assumptions[.sidesExchanged] == 1)
    #expect(run.told == [])
  }

  @Test(arguments: [
    "Місто 1,Країна 1,Місто 2,Країна 2,Дата", "origin,origin country,destination,destination country,date",
    "originCityLabel,originCountryLabel,sisterCityLabel,destination_countryLabel,date",
    "from_city,from_country,to_city,to_country,date", "Громада,Країна громади,Партнер,Країна,Дата",
    "city1,country 1 code,city2,country 2 code,date", "Місто,Країна,Місто-побратим,Країна побратима,Рік",
    "Municipality,Country,Twin,Twin country,Since", "City,Country,Partner city,Partner country,Date",
    "Сторона 1,Держава 1,Сторона 2,Держава 2,Дата", "Сторона А,Країна А,Сторона Б,Країна Б,Дата",
    "Перше місто,Перша країна,Друге місто,Друга країна,Дата", "Stadt,Land,Partnerstadt,Partnerland,Datum",
    "Miasto,Kraj,Miasto partnerskie,Kraj partnera,Data podpisania",
    "Party A,Country A,Party B,Country B,date",
    "first city,first country,second city,second country,date", "city,country,city2,country2,date",
  ])
  func `Rule 7: pairs of columns have many headers`(header: String) throws {
    let run = try Self.run(
      ["Łódź,PL,Lviv,UA,2023-01-07", "Lviv,UA,Łódź,PL,2024", "Bar,ME,Bari,IT,2024"], header: header)
    #expect(run.fates == ["counted", "counted", "not_ukrainian"])
    #expect(Self.parties(run)[0] == Self.parties(run)[1])
  }

  @Test
  func `Rule 7: a column that is chosen for the partner's country leaves the other to the hromada's side`()
    throws
  {
    let choice = LoadingOptions.ColumnChoice(field: .country, header: "Звідки побратим")
    let loaded = try Loaded(
      "Місто,Країна,Місто-побратим,Звідки побратим,Рік\nБроди,PL,Kassel,DE,2023\nЛьвів,UA,Lublin,PL,2022\n",
      options: LoadingOptions(columns: [choice]))
    #expect(loaded.fields["Країна"] == .hromadaCountry && loaded.fields["Звідки побратим"] == .country)
  }

  @Test func `Rule 7: one country in two languages is no second side`() throws {
    let run = try Self.run(
      ["Львів,Lublin,Польща,Poland,2023", "Київ,Köln,Німеччина,Germany,2023"],
      header: "Громада,Партнер,Країна,Country of partner city,Дата")
    #expect(run.fates == ["counted", "counted"])
  }

  @Test func `Rule 7: objects and lists in JSON have two sides as columns have`() throws {
    let pairs = try Run(
      Export(
        #"[{"city1": {"name": "Brody", "country": "PL"}, "city2": {"name": "Kassel", "country": "DE"}, "date": "2023"}, {"city1": {"name": "Lviv", "country": "UA"}, "city2": {"name": "Lublin", "country": "PL"}, "date": "2023"}, {"city1": {"name": "Łódź", "country": "PL"}, "city2": {"name": "Lviv", "country": "UA"}, "date": "2024"}]"#
      ))
    #expect(pairs.fates == ["not_ukrainian", "counted", "counted"])
    let twins = try Run(
      Export(
        #"[{"name": "Kassel", "country": "Germany", "twins": [{"name": "Київ", "country": "Ukraine", "signed_on": "2022"}]}, {"name": "Львівська", "country": "Ukraine", "twins": [{"name": "Lublin", "country": "Poland", "signed_on": "2023"}]}, {"name": "Brody", "country": "PL", "twins": [{"name": "Kassel", "country": "DE", "signed_on": "2023"}]}]"#
      ))
    #expect(twins.fates == ["counted", "counted", "not_ukrainian"])
    #expect(twins.rows[0].partnerCountryCode == "DE")
  }

  @Test(arguments: [
    "Brody, Poland", "Brody (Poland)", "Броди (Польща)", "м. Броди, Республіка Польща", "Brody; Poland",
  ])
  func `Rule 7: a hromada's cell that states another country names no hromada`(cell: String) throws {
    let run = try Self.run(["\"\(cell)\",Seeland,Germany,2023"], header: "hromada,partner,country,date")
    #expect(run.fates == ["not_ukrainian"])
    #expect(run.told == [])
  }

  @Test(arguments: ["Kyiv, Ukraine", "Київ (Україна)", "Київ; Люблін (Польща)", "Київ; Brody, Poland"])
  func `Rule 7: Ukraine in the hromada's cell, and a party abroad beside it, is taken off`(cell: String)
    throws
  {
    let run = try Self.run(["\"\(cell)\",Kraków,Poland,2023"], header: "hromada,partner,country,date")
    #expect(run.fates == ["counted"])
    #expect(Self.parties(run) == ["UA80000000000093317 – kraków PL"])
  }

  @Test func `Rule 7: where one side says nothing, only names that leave no doubt exchange the sides`() throws
  {
    let run = try Self.run(
      [
        "Люблін,Львів,Україна,2023-01-01", "Житомир,Львів,Україна,2023-01-02",
        "Зелений Гай-Незнаний,Львів,Україна,2023-01-03", "Житомирська обласна рада,Львів,Україна,2023-01-04",
        "Житомир,Bonn,DE,2023-01-05",
      ], header: "hromada,partner,country,date")
    #expect(run.fates == ["counted", "domestic", "rejected: hromada_unknown", "domestic", "counted"])
    #expect(Self.parties(run)[0] == "UA46060250000025047 – люблін ZZ")
  }

  @Test func `Rule 3: what says Ukraine and what says another country is a contradiction`() throws {
    let run = try Self.run([
      "\"Brody, Poland\",Ukraine,Ulm,Germany,2023", "\"Kyiv, Ukraine\",Poland,Ulm,Germany,2023",
    ])
    #expect(run.fates == ["rejected: contradiction", "rejected: contradiction"])
    let coded = try Self.run(
      [
        "Brody,Poland,Ulm,Germany,2023,UA46060250000025047",
        "Lublin,Poland,Lviv,Ukraine,2023,UA46060250000025047",
      ],
      header: Self.header + ",katottg")
    #expect(coded.fates == ["rejected: contradiction", "counted"])
  }

  @Test func `Rule 3: a country that may be Ukraine rejects the record, and another slip does not`() throws {
    let run = try Self.run([
      "Lviv,Ukraina-,Ulm,Germany,2023", "Łódź,Polannd,Ulm,Germany,2023", "Łódź,Poland,Lviv,Ukraiine,2023",
      "Łódź,Polannd,Lviv,Ukraine,2023",
    ])
    #expect(run.fates[1] == "not_ukrainian")
    #expect(run.fates[2...] == ["rejected: unknown_country", "rejected: unknown_country"])
    #expect(run.rows[3].rejectedColumn == "country1")
  }

  @Test func `Rule 4: where the only column of countries is always Ukraine, it is that of the hromadas`()
    throws
  {
    let run = try Self.run(
      ["Schytomyr;Dortmund;Ukraine;2023", "Kyjiw;München;Ukraine;2023"],
      header: "hromada;Partnerstadt;Land;Jahr")
    #expect(run.fates == ["counted", "counted"])
    #expect(run.rows.map(\.countryCode) == ["ZZ", "ZZ"])
    #expect(run.summary.inputs[0].assumptions[.countryOfHromada] == 2)
    let domestic = try Self.run(
      ["Житомир;Львів;Україна;2023", "Київ;Одеса;Україна;2023"], header: "hromada;partner;country;date")
    #expect(domestic.fates == ["domestic", "domestic"])
  }

  @Test(arguments: [
    "Львівська обласна військова адміністрація, просп. Чорновола, 1, м. Львів, 79000, Україна",
    "Сумська обласна рада, м. Суми, майдан Незалежності, 2", "Чернівецька районна рада, м. Чернівці",
    "Агентство регіонального розвитку, вул. Київська, 5, Житомир, agency@example.org",
    "Одеська ОВА, Одеса, 65032, +38 048 000 00 00",
  ])
  func `Rule 7: what stands behind a body is its address and no party`(cell: String) throws {
    let run = try Self.run(["\"\(cell)\",Lublin,Польща,2023"], header: "hromada,partner,country,date")
    #expect(run.fates == ["not_hromada"])
    #expect(run.rows[0].hromada == String(cell.prefix { $0 != "," }))
  }

  @Test func `Rule 7: a hromada beside a body is the party, and an address behind it is none`() throws {
    let run = try Self.run(
      [
        "\"Волинська область, м. Луцьк\",Lublin,PL,2023-01-01",
        "\"Волинська обласна рада, Луцька міська рада\",Lublin,PL,2023-01-02",
        "\"Луцька міська рада, просп. Волі, 5, Україна\",Lublin,PL,2023-01-03",
      ], header: "hromada,partner,country,date")
    #expect(run.fates == ["counted", "counted", "counted"])
    #expect(Set(run.rows.map(\.hromadaCode)).count == 1)
  }

  // MARK: - Laws

  private static let hromadas = [
    "Lviv,Ukraine", "Zhytomyr,Україна", "\"Bar, Ukraine\",", "Odesa,UA", "Kyiv,Ukraine",
  ]
  private static let partners = [
    "Łódź,Poland", "Dortmund,DE", "\"Bari (Italy)\",Italy", "Soria,Іспанія", "\"м. Bytom; м. Opole\",PL",
  ]
  private static let dates = ["2023-02-09", "2023", "2022-05", "2024-Q1", "", "2019"]

  private static func rows(_ random: inout SeededGenerator, count: Int) -> [(
    first: String, second: String, date: String
  )] {
    (0..<count).map { _ in
      (
        hromadas.randomElement(using: &random) ?? "", partners.randomElement(using: &random) ?? "",
        dates.randomElement(using: &random) ?? ""
      )
    }
  }

  /// What is counted, without what each export was read as.
  private static func figures(_ run: Run) -> [String] {
    run.summary.keyFigures.map { "\($0.measure) \(String(describing: $0.value))" }
      + run.summary.places.countries.map { "\($0)" } + run.summary.places.regions.map { "\($0)" }
      + run.summary.periods.years.map { "\($0)" }
  }

  @Test func `Law: records whose sides are exchanged at random are the same agreements`() throws {
    for seed in 0..<UInt64(40) {
      var random = SeededGenerator(seed: seed)
      let rows = Self.rows(&random, count: 12)
      let plain = try Self.run(rows.map { "\($0.first),\($0.second),\($0.date)" })
      let turned = try Self.run(
        rows.map {
          Bool.random(using: &random)
            ? "\($0.first),\($0.second),\($0.date)" : "\($0.second),\($0.first),\($0.date)"
        })
      #expect(turned.fates == plain.fates, "seed \(seed)")
      #expect(Self.parties(turned) == Self.parties(plain), "seed \(seed)")
      #expect(Self.figures(turned) == Self.figures(plain), "seed \(seed)")
      #expect(turned.reading.agreements.map(\.contentDigest) == plain.reading.agreements.map(\.contentDigest))
    }
  }

  @Test func `Law: pairs abroad, added at random, change no number but that of their reason`() throws {
    for seed in 100..<UInt64(140) {
      var random = SeededGenerator(seed: seed)
      let rows = Self.rows(&random, count: 8).map { "\($0.first),\($0.second),\($0.date)" }
      let abroad = (0..<8).map { number in
        let cells = (0..<2).map { _ in Self.partners.randomElement(using: &random) ?? "" }
        return "\(cells[0]),\(cells[1]),\(["2023-02-09", "xyz", ""][number % 3])"
      }
      let alone = try Self.run(rows)
      let mixed = try Self.run((rows + abroad).shuffled(using: &random))
      #expect(Self.figures(mixed) == Self.figures(alone), "seed \(seed)")
      for reason in OutOfScopeReason.allCases where reason != .notUkrainian {
        #expect(
          mixed.summary.outOfScope.first { $0.reason == reason }?.records
            == alone.summary.outOfScope.first { $0.reason == reason }?.records, "seed \(seed)")
      }
      #expect(mixed.summary.reconciliation.rejected == 0 && mixed.told == [], "seed \(seed)")
    }
  }

  @Test func `A list of the whole world is an export like any other: few messages, and the handful counted`()
    throws
  {
    var random = SeededGenerator(seed: 12)
    // In a column of names "NA" is a blank.
    let countries = Countries.all.filter { $0.id != Countries.ukraine && $0.alpha2 != "NA" }
    let letters = ["ba", "lo", "mi", "tur", "ska", "re", "nov", "els"]
    func side() -> String {
      let name = (0..<3).map { _ in letters.randomElement(using: &random) ?? "" }.joined().uppercased()
      return "\(name),\(countries.randomElement(using: &random)?.alpha2 ?? "PL")"
    }
    let rows = (0..<26_000).map { number in
      switch number % 5_200 {
      case 7: "Lviv,UA,\(side()),2023"
      case 77: "\(side()),Zhytomyr,Ukraine,2022"
      default: "\(side()),\(side()),\(["2023", "c. 1970", "", "1"][number % 4])"
      }
    }
    let run = try Self.run(rows, header: "city1,country1,city2,country2,year")
    #expect(run.told.count < 20)
    #expect(run.summary.reconciliation.counted == 10)
    #expect(run.summary.reconciliation.rejected == 0)
  }
}
