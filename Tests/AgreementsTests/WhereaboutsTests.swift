import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

/// A region or a raion that stands in the cell or in the title, beside the party.
@Suite struct WhereaboutsTests {
  private func hromada(
    _ name: String, title: String = "", region: String = "", code: String = ""
  ) throws -> Loaded {
    try record([
      "title": title, "hromada": name, "katottg": code, "region": region, "partner": "Bonn", "country": "DE",
      "date": "2023",
    ])
  }

  private func code(_ loaded: Loaded) -> [String] { loaded.rows.map(\.hromadaCode) }

  private static let lviv = "UA46100110000018989"
  private static let mykolaiv = "UA48060150000071713"
  private static let title =
    "Угода про співпрацю та партнерство між Миколаївською міською радою,Львівської області (Україна) "
    + "та Гміною Щебрешин"

  @Test(arguments: [
    "Миколаївська міська рада Львівської області", "Миколаївська міська рада, Львівська область",
    "Миколаївська міська рада (Львівська обл.)", "м. Миколаїв Львівської області",
    "Миколаїв, Львівська область",
    "Виконавчий комітет Миколаївської міської ради Стрийського району Львівської області",
    "Миколаївською міською радою Львівської області", "Mykolaiv, Lviv Oblast",
  ])
  func `A region in the cell tells hromadas of one name apart`(cell: String) throws {
    #expect(try code(hromada(cell)) == [Self.lviv], "\(cell)")
    #expect(try code(hromada(cell, region: "Львівська")) == [Self.lviv])
    #expect(try code(hromada(cell, code: Self.lviv)) == [Self.lviv])
    #expect(try hromada(cell, region: "Миколаївська").outcomes == ["contradiction"])
    #expect(try hromada(cell, code: Self.mykolaiv).outcomes == ["contradiction"])
  }

  @Test(arguments: [
    "Ялта, Крим", "Ялта (АР Крим)", "Ялтинська міська рада Автономної Республіки Крим", "м. Ялта АРК",
    "Ялтинська міська рада, АР Криму",
  ])
  func `Crimea is read like the regions whose name has a word for one`(cell: String) throws {
    #expect(try code(hromada(cell)) == ["UA01200310000097903"])
    #expect(try hromada(cell, region: "Крим").outcomes == ["read"])
    #expect(try hromada(cell, region: "Львівська").outcomes == ["contradiction"])
  }

  @Test func `A region in the title tells hromadas of one name apart`() throws {
    for name in ["Миколаївська міська територіальна громада", "Миколаївська", "Миколаїв"] {
      #expect(try code(hromada(name, title: Self.title)) == [Self.lviv], "\(name)")
    }
    #expect(try hromada("Миколаївська", title: Self.title, region: "Львівська").outcomes == ["read"])
  }

  @Test func `A region in the title that contradicts the region, the code or the hromada rejects the record`()
    throws
  {
    let rejection = try hromada(
      "Миколаївська міська територіальна громада", title: Self.title, region: "Миколаївська область",
      code: Self.mykolaiv
    ).rows[0].rejection
    #expect(
      rejection.map(Rejected.init)
        == Rejected(
          .contradiction, in: .title, value: "Львівська область",
          candidates: [
            "Миколаївська міська територіальна громада, Миколаївська область (\(Self.mykolaiv))",
            "Львівська область",
          ]))
    #expect(try hromada("", title: Self.title, region: "Миколаївська").outcomes == ["contradiction"])
    #expect(try hromada("Житомир", title: Self.title).outcomes == ["contradiction"])
  }

  @Test(arguments: [
    "Угода між Житомирською міською радою та містом Бонн щодо допомоги людям з Львівської області",
    "Угода між Житомирською міською радою (Житомирська область, Україна), Стрийською міською радою "
      + "(Львівська область, Україна) та містом Бонн",
    "Угода між Житомирською міською радою та Львівською областю", "Розвиток Львівської області",
    "Угода між Житомирською міською радою Житомирського району Житомирської області та м. Бонн",
    "Угода між м. Житомир та м. Бонн Люблінського воєводства",
  ])
  func `Regions that a title names for other reasons contradict nothing`(title: String) throws {
    #expect(try hromada("Житомир", title: title, region: "Житомирська").outcomes == ["read"], "\(title)")
  }

  @Test func `A raion tells hromadas of one name and region apart`() throws {
    #expect(try hromada("Іванівська", region: "АР Крим").rows[0].warnings.words == [.hromadaAmbiguous])
    for (raion, code) in [
      ("Білогірського", "UA01040270000034439"), ("Євпаторійського", "UA01080210000085553"),
    ] {
      let loaded = try hromada("Іванівська сільська рада \(raion) району", region: "АР Крим")
      #expect(self.code(loaded) == [code] && loaded.rows[0].warnings.isEmpty)
      let titled = try hromada(
        "Іванівська", title: "Угода між Іванівською сільською радою \(raion) району та м. Бонн",
        region: "АР Крим")
      #expect(self.code(titled) == [code])
    }
  }

  @Test func `A raion that the region has, and that is not the hromada's, is a contradiction`() throws {
    let name = "Новоселицька міська рада"
    #expect(try hromada("\(name) Чернівецького району Чернівецької області").outcomes == ["read"])
    #expect(
      try hromada("\(name) Вижницького району Чернівецької області").outcomes == ["contradiction"])
    // There is no such raion today.
    #expect(try hromada("\(name) Новоселицького району Чернівецької області").outcomes == ["read"])
  }

  @Test func `A hromada that is not known is counted as spelled in the region that its cell names`() throws {
    let loaded = try hromada("Нетамська міська рада Львівської області")
    #expect(loaded.hromadas == [["as spelled"]] && loaded.regions == [["UA-46"]])
    #expect(loaded.rows[0].warnings.words == [.hromadaAsSpelled])
  }
}
