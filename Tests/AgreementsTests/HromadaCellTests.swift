import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

/// What stands in a hromada's and in a region's cell beside a name: types, brackets, settlements, cities, bodies.
@Suite struct HromadaCellTests {
  private func hromada(_ name: String, region: String = "", title: String = "", partner: String = "Bonn")
    throws -> Loaded
  {
    try record([
      "hromada": name, "region": region, "title": title, "partner": partner, "country": "DE", "date": "2023",
    ])
  }

  @Test(arguments: [
    ("Олександрівська МТГ", "міська", false), ("Ямпільська МТГ", "Ямпільська", true),
    ("Ямпільська М.Т.Г.", "Ямпільська", true), ("Ямпільська м. т. г.", "Ямпільська", true),
    ("Ямпільська МОТГ", "Ямпільська", true), ("Бучанська МТГ", "Бучанська", true),
    ("Житомирська О.Т.Г.", "Житомирська", true),
  ])
  func `The initials of a hromada tell its type, with dots and without`(
    cell: String, name: String, isFound: Bool
  ) throws {
    let loaded = try hromada(cell)
    #expect((loaded.hromadas == [[name]]) == isFound, "\(loaded.outcomes)")
    if isFound { #expect(loaded.rows[0].warnings.isEmpty) }
  }

  @Test(arguments: ["Ямпільська СТГ", "Ямпільська СМТГ"])
  func `A type that several hromadas of the name have leaves it open`(cell: String) throws {
    #expect(try hromada(cell).outcomes == ["hromada_ambiguous"])
    #expect(try hromada(cell, region: "Сумська").hromadas == [["Ямпільська"]])
  }

  @Test(arguments: [
    "Кам'янська", "Кам’янська", "Камянська", "Кам\"янська", "Кам*янська", "Кам`янська", "Кам янська",
    "Кам ’янська", "Кам’ янська", "Камянської міської ради", "Кам янське",
  ])
  func `A hromada is found without its apostrophe, and with something else in its place`(cell: String) throws
  {
    let loaded = try hromada(cell, region: "Дніпропетровська")
    #expect(loaded.hromadas == [["Кам’янська"]] && loaded.rows[0].warnings.isEmpty)
  }

  @Test(arguments: [
    ("Ворзель", ["Бучанська"]), ("Vorzel", ["Бучанська"]),
    ("м. Винники", ["Бориславська", "Львівська", "Козельщинська", "Старовірівська"]),
    ("Dubliany", ["Львівська", "Новокалинівська", "Демидівська"]),
  ])
  func `A settlement that is no centre is rejected with the hromadas that it may lie in`(
    cell: String, names: [String]
  ) throws {
    let rejection = try #require(try hromada(cell).rows[0].rejection)
    #expect(rejection.reason == .hromadaUnknown)
    #expect(rejection.candidates.map { $0.split(separator: " ").first.map(String.init) ?? "" } == names)
  }

  @Test func `Where many hromadas have a settlement of the name, their number is told`() throws {
    let rejection = try #require(try hromada("Вишневе Друге").rows[0].rejection)
    #expect(rejection.reason == .hromadaUnknown)
    let many = Rejection(.settlement(cell: "X", in: (0..<7).map { HromadaID(index: $0) }), in: .hromada)
    #expect(many.meant.isEmpty && many.sentence[.english].contains("7 hromadas"))
  }

  @Test(arguments: [
    ("Berehove", "Берегівська"), ("Берегове", "Берегівська"), ("Oleksandriia", "Олександрійська"),
    ("Dunaivtsi", "Дунаєвецька"), ("Yampil", "Ямпільська"), ("Ямпіль", "Ямпільська"),
  ])
  func `The bare name of one city and of villages is the city's, with a warning`(
    cell: String, name: String
  ) throws {
    let loaded = try hromada(cell)
    #expect(loaded.hromadas == [[name]] && loaded.rows[0].warnings.words.contains(.onlyCityAssumed))
  }

  @Test func `A word for a city or a village leaves no doubt, or all of it`() throws {
    let city = try hromada("м. Берегове")
    #expect(city.hromadas == [["Берегівська"]] && city.rows[0].warnings.isEmpty)
    #expect(try hromada("с. Берегове").outcomes == ["hromada_ambiguous"])
    #expect(try hromada("смт Ямпіль").outcomes == ["hromada_ambiguous"])
  }

  @Test(arguments: [
    "Shevchenkivskyi district of Kyiv", "Darnytskyi district", "Дарницький район м. Києва",
    "Волинська обласна державна адміністрація, м. Луцьк Київський майдан, 0, Україна",
    "Одеська обласна військова адміністрація, проспект Шевченка, 0, м. Одеса, Україна, 000-00-00 oda@example.com",
    "Київ, Печерський район", "Pecherskyi district, Kyiv", "Харків, Немишлянський район",
    "Lviv Regional State Administration, 18 Vynnychenka Str., Lviv", "Дніпропетровська районна рада",
    "Волинська ОДА; 43027, м. Луцьк, Київський майдан, 0",
    "Самбірська РДА (м. Самбір, пл. Ринок, 0; тел. 000-00-00)",
  ])
  func `Districts and the bodies of oblasts and raions are no hromadas, and their addresses are told nowhere`(
    cell: String
  ) throws {
    let loaded = try hromada(cell)
    let agreement = try #require(loaded.reading.agreements.first)
    #expect(agreement.marks.contains(.notHromada))
    for word in ["Луцьк", "Шевченка", "Одеса", "example", "43027", "Ринок", "Vynnychenka"] {
      #expect(!loaded.rows[0].hromada.contains(word), "\(word)")
    }
  }

  @Test(arguments: [
    "(Житомирська міська ТГ)", "[Житомирська міська ТГ]", "(Житомирська міська ТГ", "Житомирська міська ТГ)",
    "(Житомирська міська ТГ) (Житомир)", "Житомирська міська ТГ (Житомир)",
    "Житомирська міська ТГ (Житомирська область)",
    "Житомирська міська ТГ (Україна)", "Житомир (місто)",
  ])
  func `A cell in brackets is what is inside, and brackets that say the same again say nothing new`(
    cell: String
  ) throws {
    let loaded = try hromada(cell)
    #expect(loaded.hromadas == [["Житомирська"]] && loaded.rows[0].warnings.isEmpty)
  }

  @Test func `What else stands in brackets is told`() throws {
    let loaded = try hromada("Житомирська міська ТГ (Люблін)")
    #expect(loaded.hromadas == [["Житомирська"]] && loaded.rows[0].warnings.words == [.hromadaRest])
  }

  @Test(arguments: ["(Люблін)", "[Люблін]", "(Люблін", "Люблін; (Краків)"])
  func `A partner in brackets is what is inside`(cell: String) throws {
    let loaded = try record(["hromada": "Житомир", "partner": cell, "country": "PL", "date": "2023"])
    #expect(loaded.partners == [cell.contains("Краків") ? ["lublin", "kraków"] : ["lublin"]])
  }

  @Test(arguments: [
    ("Чернівецький район Чернівецької області", "UA-77"), ("Львівська область, Самбірський район", "UA-46"),
    ("Самбірський р-н, Львівська обл.", "UA-46"), ("Україна, Львівська область", "UA-46"),
    ("Lviv Oblast, Sambirskyi Raion", "UA-46"), ("Львівська область (Заставнівський район)", "UA-46"),
    ("Львівська_область", "UA-46"),
  ])
  func `A region with a raion or with Ukraine is the region`(cell: String, region: String) throws {
    #expect(try hromada("", region: cell).regions == [[region]])
  }

  @Test(arguments: ["Самбірський район", "Львівська область, Волинська область", "Львівська область, Люблін"])
  func `A raion alone, two regions and another word are no region`(cell: String) throws {
    #expect(try hromada("", region: cell).outcomes == ["unknown_region"])
  }

  @Test func `The city of a title is the Ukrainian side`() throws {
    let loaded = try hromada(
      "Стрийська міська рада", title: "Угода про співробітництво між містом Стрий та Ланцутським повітом",
      partner: "Ланцутський повіт")
    let agreement = try #require(loaded.reading.agreements.first)
    #expect(agreement.marks.contains(.notMunicipality) && loaded.rows[0].warnings.isEmpty)
  }

  @Test(arguments: [
    ("Ворзель", "Київська", "Бучанська"), ("Житомирьска", "Житомирська", "Житомирська"),
    ("Миколаївська", "Волинська", "Миколаївська"),
  ])
  func `A hromada that is counted as spelled is told with what may have been meant`(
    cell: String, region: String, like: String
  ) throws {
    let loaded = try hromada(cell, region: region)
    #expect(loaded.rows[0].warnings.words == [.hromadaAsSpelled])
    let told = try #require(loaded.told.first).message.sentence[.ukrainian]
    #expect(told.contains("Можливо, «\(like)"), "\(told)")
  }
}
