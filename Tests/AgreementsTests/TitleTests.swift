import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

/// What the title of a document says where its columns are silent.
@Suite struct TitleTests {
  private func loaded(_ title: String, partner: String = "Bonn") throws -> Loaded {
    try record(["title": title, "hromada": "Житомир", "partner": partner, "country": "DE", "date": "2023"])
  }

  @Test(arguments: [
    ("Угода про побратимство", Kind.twinning), ("Про встановлення ПОБРАТИМСЬКИХ відносин", .twinning),
    ("Міста-побратими", .notStated),
    ("Солідарне партнерство", .solidarityPartnership), ("Протокол намірів", .declarationOfIntent),
    ("Договір намірів", .declarationOfIntent),
    ("Лист про наміри щодо співпраці", .declarationOfIntent), ("Угода про співпрацю", .notStated),
    ("Меморандум", .notStated),
    ("Протокол зустрічі про наміри", .notStated), ("Угода про побратимство та протокол намірів", .twinning),
    ("", .notStated),
  ])
  func `Rule 6: three words of the title decide on the kind, where there is no column for it`(
    title: String, kind: Kind
  ) throws {
    #expect(try loaded(title).reading.agreements.map(\.kind) == [kind])
  }

  @Test(arguments: [
    "Угода між Житомирською міською радою (Україна) та Асоціацією польських міст",
    "Угода між Житомирською міською радою та Університетом Бонна",
    "Меморандум між Асоціацією міст Польщі та Житомирською міською радою Житомирської області (Україна)",
  ])
  func `Rule 7: an institution that the title names as the party abroad is no municipality`(title: String)
    throws
  {
    for partner in ["", "Bonn"] {
      #expect(
        try loaded(title, partner: partner).reading.agreements.first?.marks.contains(.notMunicipality) == true
      )
    }
  }

  @Test(arguments: [
    "Угода між Житомирською міською радою (Україна) та містом Битом",
    "Угода між Асоціацією міст України та містом Битом", "Угода про асоціацію міст",
    "Угода між Житомирською міською радою, Україна", "Угода Житомирської міської ради з Університетом",
  ])
  func `Rule 7: a title that names a municipality, or no party that can be told, excludes nobody`(
    title: String
  ) throws {
    #expect(try loaded(title).reading.agreements.first?.marks.contains(.notMunicipality) == false)
  }

  @Test(arguments: [
    ("Угода між Житомирською міською радою (Україна) та містом Битом", true),
    ("Угода між Житомирською міською радою (Україна) та Сілезьким воєводством", false),
    ("Угода про співпрацю", false),
  ])
  func `Rule 7: a cell that names only a higher unit is no municipality, unless the title names one`(
    title: String, isOnlyInTitle: Bool
  ) throws {
    let loaded = try loaded(title, partner: "Сілезьке воєводство")
    #expect(loaded.rows[0].warnings.contains(.partnerOnlyInTitle) == isOnlyInTitle)
    #expect(loaded.reading.agreements.first?.marks.contains(.notMunicipality) == !isOnlyInTitle)
    #expect((loaded.reading.agreements.first?.partner == .blank) == isOnlyInTitle)
  }

  @Test func `Titles that fold alike are one title`() throws {
    let digests = try ["Угода про співпрацю", "«УГОДА  про\nспівпрацю»", "Угода"].map {
      try loaded($0).reading.agreements.first?.titleDigest
    }
    #expect(digests[0] == digests[1] && digests[0] != digests[2] && digests[0] != 0)
    #expect(try loaded("—").reading.agreements.first?.titleDigest == 0)
  }
}

extension TitleTests {
  @Test(arguments: [
    ("Угода про співробітництво між містом Стрий та Ланцутським повітом", true),
    ("Угода про співробітництво між містом Стрий та містом Ланцут", false),
  ])
  func `A town of a title that is a hromada is the Ukrainian side where no phrase says so`(
    title: String, isOutOfScope: Bool
  )
    throws
  {
    let loaded = try record([
      "title": title, "hromada": "Стрийська міська рада", "partner": "Ланцутський повіт", "country": "PL",
      "date": "2023",
    ])
    #expect(loaded.reading.agreements[0].marks.contains(.notMunicipality) == isOutOfScope)
  }
}
