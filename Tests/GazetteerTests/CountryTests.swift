import Gazetteer
import Partnerships
import Testing

@Suite struct CountryTests {
  private static let ids = Countries.all.map(\.id)

  @Test func `There are 250 countries, and none has the place of "not stated"`() {
    #expect(Countries.all.count == 250)
    #expect(!Self.ids.contains(.notStated))
    #expect(Countries[Countries.ukraine].alpha2 == "UA")
  }

  @Test func `Every country is found by its printed names and its codes`() {
    for (row, id) in zip(Table.named("countries").rows, Self.ids) {
      let country = Countries[id]
      #expect([country.alpha2, country.nameUK, country.nameEN] == [row[0], row[3], row[4]])
      for name in [
        country.nameUK, country.nameEN, row[0], row[1], row[0].lowercased(), country.nameUK.uppercased(),
      ] {
        #expect(Countries.named(Folding.fold(name)) == .found(id), "\(name)")
      }
    }
  }

  @Test func `Every name of the table is found`() {
    for row in Table.named("country_names").rows { #expect(country(row[0]) == .found(row[1]), "\(row[0])") }
  }

  @Test(arguments: [
    ("Литва", "LT", "Латвія", "LV"), ("Австрія", "AT", "Австралія", "AU"),
    ("Словаччина", "SK", "Словенія", "SI"),
    ("Ірландія", "IE", "Ісландія", "IS"), ("Іран", "IR", "Ірак", "IQ"), ("Нігер", "NE", "Нігерія", "NG"),
    ("Гвінея", "GN", "Гвінея-Бісау", "GW"), ("Домініка", "DM", "Домініканська Республіка", "DO"),
    ("Niger", "NE", "Nigeria", "NG"), ("Litauen", "LT", "Lettland", "LV"),
    ("Austria", "AT", "Australia", "AU"),
    ("Slowakei", "SK", "Slowenien", "SI"), ("Słowacja", "SK", "Słowenia", "SI"),
    ("Irland", "IE", "Island", "IS"),
  ])
  func `Near names stay apart`(a: String, codeA: String, b: String, codeB: String) {
    #expect(country(a) == .found(codeA))
    #expect(country(b) == .found(codeB))
  }

  @Test(arguments: [
    ("Республіка Польща", "PL"), ("Королівство Нідерланди", "NL"), ("Голландія", "NL"), ("США", "US"),
    ("USA", "US"),
    ("Сполучені Штати Америки", "US"), ("Великобританія", "GB"), ("Шотландія", "GB"),
    ("Чеська Республіка", "CZ"),
    ("Tschechien", "CZ"), ("Niemcy", "DE"), ("Deutschland", "DE"), ("ФРН", "DE"),
    ("Республіка Молдова", "MD"),
    ("Молдавія", "MD"), ("Грузія", "GE"), ("Китайська Народна Республіка", "CN"), ("Туреччина", "TR"),
    ("Türkiye", "TR"),
    ("Elveția", "CH"), ("Franţa", "FR"), ("Regatul Unit", "GB"), ("Allemagne", "DE"), ("Etats-Unis", "US"),
    ("Pays de Galles", "GB"), ("Германия", "DE"), ("Республика Польша", "PL"), ("Белоруссия", "BY"),
    ("Oesterreich", "AT"), ("Держава Палестина", "PS"), ("Republik Moldau", "MD"),
    ("Південна Корея", "KR"), ("Türkei", "TR"), ("Намібія", "NA"), ("Естонська Республіка", "EE"),
  ])
  func `A country is found by its long, short, former and foreign names`(name: String, code: String) {
    #expect(country(name) == .found(code))
  }

  @Test func `A name that several countries share is none of them`() {
    #expect(country("Корея") == .ambiguous(["KP", "KR"]))
    #expect(country("Конго") == .ambiguous(["CD", "CG"]))
    #expect(country("Чехословаччина") == .ambiguous(["CZ", "SK"]))
  }

  @Test func `The name of a union, a former state, a territory or a continent is no country's`() {
    #expect(country("Балкани") == .notOne(["AL", "BA", "ME", "MK", "RS", "XK"]))
    #expect(country("Придністров’я") == .notOne(["MD"]))
    #expect(country("Австро-Угорщина") == .notOne(["AT", "HU"]))
    #expect(country("Європа") == .notOne([]))
    for (name, count) in [("ЄС", 27), ("EU", 27), ("СРСР", 15), ("СНД", 9)] {
      guard case .notOne(let ids) = country(name) else {
        Issue.record("\(name) is \(country(name))")
        continue
      }
      #expect(ids.count == count, "\(name)")
    }
  }

  @Test func `The parts of countries are those of the United Kingdom, in seven languages`() {
    for name in [
      "Англія", "Шотландія", "Уельс", "Північна Ірландія", "Scotland", "Schottland", "Szkocja", "Scoția",
      "Écosse", "Шотландия",
    ] {
      #expect(country(name) == .found("GB"))
      #expect(Countries.isPart(Folding.fold(name)), "\(name)")
    }
    for name in ["Велика Британія", "GB", "Ірландія", "Німеччина", "ЄС", "Атлантида"] {
      #expect(!Countries.isPart(Folding.fold(name)), "\(name)")
    }
    let parts = Table.named("country_names").rows.filter { $0[2] == "part" }
    #expect(Set(parts.map { $0[1] }) == ["GB"])
  }

  @Test
  func `One letter left out, doubled or exchanged makes a country another one only where that is its name`() {
    var taken: Set<String> = []
    for id in Self.ids {
      let printed = Countries[id]
      for slip in [printed.nameUK, printed.nameEN].flatMap(Self.slips) {
        if case .found(let other) = Countries.named(Folding.fold(slip)), other != id {
          taken.insert("\(printed.nameUK) → \(slip)")
        }
      }
    }
    #expect(taken == ["Гаяна → Гана", "КНДР → КНР"])
  }

  private static func slips(of name: String) -> [String] {
    let letters = Array(name)
    return letters.indices.flatMap { index in
      let (before, after) = (letters[..<index], letters[(index + 1)...])
      let exchanged = after.first.map { before + [$0, letters[index]] + after.dropFirst() }
      return [before + after, before + [letters[index], letters[index]] + after, exchanged ?? letters[...]]
        .map { String($0) }
    }
  }

  @Test(arguments: ["Атлантида", "", "ZZ", "Польщ", "Köln", "а", "Польща, Німеччина"])
  func `What is no country is unknown`(name: String) {
    #expect(country(name) == .unknown)
  }

  @Test(arguments: [
    ("Польшча", "PL"), ("Німечина", "DE"), ("Лиитва", "LT"), ("Germnay", "DE"), ("Франціяя", "FR"),
  ])
  func `A slip of the pen finds its country first`(name: String, code: String) {
    #expect(Countries.like(Folding.fold(name)).first.map { Countries[$0].alpha2 } == code)
  }

  @Test func `Suggestions are few, and none where nothing is near`() {
    #expect(Countries.like(Folding.fold("Атлантида")).isEmpty)
    #expect(Countries.like(Folding.fold("іра")).count <= 3)
  }
}
