import Gazetteer
import Partnerships
import Testing

@Suite struct HromadaTests {
  private static let ids = (0..<Hromadas.count).map { HromadaID(index: UInt32($0)) }

  @Test func `Every hromada is found by its code, lies in a region, and bears its names`() {
    #expect(Hromadas.count > 1_400)
    for (row, id) in zip(Table.named("hromadas").rows, Self.ids) {
      let hromada = Hromadas[id]
      #expect([hromada.code, hromada.name, hromada.type] == Array(row[..<3]))
      #expect(Hromadas.id(code: row[0]) == id)
      #expect(Regions[hromada.region].code == row[3])
      #expect(Hromadas.regions[Int(id.index)] == hromada.region)
      let fullName = hromada.type == "місто" ? hromada.centre : hromada.fullName
      for name in [hromada.name, fullName, hromada.centre] {
        #expect(Hromadas.named(Folding.fold(name)).hromadas.contains(id), "\(name)")
      }
    }
  }

  @Test func `Every name of the table leads to its hromada`() {
    for row in Table.named("hromada_names").rows where !hromadas(row[0]).contains(row[1]) {
      Issue.record("\(row)")
    }
  }

  @Test(arguments: [
    "UA46100110000018980", "UA4610011000001898", "UA461001100000189890", "", "UA", "ua46100110000018989",
  ])
  func `What is no code is nil`(code: String) {
    #expect(Hromadas.id(code: code) == nil)
  }

  @Test func `Nine hromadas are called Миколаївська and four Покровська`() {
    #expect(hromadas("Миколаївська").count == 9)
    #expect(hromadas("Покровська").count == 4)
    #expect(hromadas("Миколаївська") == hromadas("Миколаївська").sorted())
  }

  @Test(arguments: [
    "Житомирська міська територіальна громада", "Житомирська міська", "Житомирська", "Житомир", "Zhytomyr",
    "Schytomyr",
  ])
  func `One hromada has many names`(name: String) {
    #expect(hromadas(name) == hromadas("Житомир"))
    #expect(hromadas(name).count == 1)
  }

  @Test func `The centres of the regions, and no other hromada, are region centres`() {
    let centres = Self.ids.filter(Hromadas.isRegionCentre)
    #expect(
      Set(centres.map { Hromadas[$0].code })
        == Set(Table.named("regions").rows.map { $0[7] }.filter { !$0.isEmpty }))
    #expect(centres.count >= 25)
    for city in ["Миколаїв", "Рівне", "Чернівці", "Дніпро", "Київ"] {
      #expect(
        Hromadas.named(Folding.fold(city)).hromadas.filter(Hromadas.isRegionCentre).count == 1,
        "\(city)"
      )
    }
  }

  @Test func `Kyiv and Sevastopol are one hromada each`() {
    #expect(hromadas("Київ") == ["UA80000000000093317"])
    #expect(hromadas("Севастополь") == ["UA85000000000065278"])
    #expect(
      Hromadas.id(code: "UA80000000000093317").map { Hromadas[$0].fullName } == "м. Київ")
  }

  @Test(arguments: [
    ("Житомірська", "Житомирська"), ("Вінницкая", "Вінницька"), ("Тернопольська", "Тернопільська"),
  ])
  func `A slip of the pen finds its hromada`(name: String, meant: String) {
    let found = Hromadas.like(Folding.fold(name)).map { Hromadas[$0].name }
    #expect(found.contains(meant), "\(found)")
    #expect(found.count <= 3)
  }
}
