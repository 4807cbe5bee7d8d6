import Gazetteer
import Partnerships
import Testing

@Suite struct RegionTests {
  private static let ids = Regions.all.map(\.id)

  @Test func `There are 27 regions, each found by all of its names and codes`() {
    #expect(Regions.all.count == 27)
    for id in Self.ids {
      let region = Regions[id]
      let listed = Table.named("region_names").rows.filter { $0[1] == region.code }.map { $0[0] }
      for name in listed + [region.code, region.code.lowercased(), region.iso, region.nameUK, region.nameEN] {
        #expect(Regions.named(Folding.fold(name)) == id, "\(name)")
      }
      #expect(listed.count > 5)
    }
  }

  @Test func `An oblast is found with the word, without it, and shortened`() {
    for id in Self.ids where Regions[id].nameUK.hasSuffix(" область") {
      let adjective = Regions[id].nameUK.dropLast(" область".count)
      for name in ["\(adjective) область", "\(adjective) обл.", "\(adjective)", "область \(adjective)"] {
        #expect(Regions.named(Folding.fold(name)) == id, "\(name)")
      }
    }
  }

  @Test func `An oblast is found in every case`() {
    let words = ["область", "області", "області", "область", "областю"]
    for id in Self.ids where Regions[id].nameUK.hasSuffix(" область") {
      let stem = Regions[id].nameUK.dropLast("а область".count)
      for (ending, word) in zip(["а", "ої", "ій", "у", "ою"], words) {
        for name in [stem + ending, stem + "\(ending) \(word)", stem + "\(ending) обл."] {
          #expect(Regions.named(Folding.fold(String(name))) == id, "\(name)")
        }
      }
    }
  }

  @Test(arguments: [
    ("міста Києва", "UA-30"), ("Севастополем", "UA-40"), ("Автономної Республіки Крим", "UA-43"),
    ("Вінниччині", "UA-05"), ("Волині", "UA-07"), ("Винницкой области", "UA-05"),
    ("Одесская область", "UA-51"),
    ("obwodu lwowskiego", "UA-46"), ("Gebiet Saporischschja", "UA-23"), ("Winnyzka", "UA-05"),
    ("Київ", "UA-30"), ("м. Київ", "UA-30"), ("Київська область", "UA-32"), ("Київська", "UA-32"),
    ("Kyiv", "UA-30"),
    ("Kyiv Oblast", "UA-32"), ("Рівненська", "UA-56"), ("Чернівецька", "UA-77"), ("Чернігівська", "UA-74"),
    ("Севастополь", "UA-40"), ("Крим", "UA-43"), ("АР Крим", "UA-43"), ("Автономна Республіка Крим", "UA-43"),
    ("Донеччина", "UA-14"), ("Obwód lwowski", "UA-46"), ("Закарпаття", "UA-21"), ("Кіровоградська", "UA-35"),
  ])
  func `Names that are easily mistaken`(name: String, iso: String) {
    #expect(region(name) == iso)
  }

  @Test func `The digits of a KATOTTG code are not those of ISO 3166-2`() {
    let different = Regions.all.filter {
      $0.code.dropFirst(2).prefix(2) != $0.iso.dropFirst(3)
    }
    #expect(
      different.map(\.nameEN) == [
        "AR Crimea", "Luhansk Oblast", "Chernivtsi Oblast", "Kyiv (city)", "Sevastopol (city)",
      ])
  }

  @Test(arguments: [
    "Галичина і Буковина", "", "UA-99", "Львів", "UA46", "Січеславська область", "Кропивницька",
  ])
  func `What is no region is nil`(name: String) {
    #expect(region(name) == nil)
  }

  @Test(arguments: [
    ("Січеславська область", "UA-12"), ("Січеславщина", "UA-12"), ("Дніпровська обл.", "UA-12"),
    ("Кропивницька область", "UA-35"), ("Єлисаветградська область", "UA-35"),
    ("Проскурівська область", "UA-68"),
  ])
  func `A name that was only proposed is no region's, and says which one it was proposed for`(
    name: String, iso: String
  ) {
    #expect(region(name) == nil)
    #expect(Regions.proposed(Folding.fold(name)).map { Regions[$0].iso } == iso)
  }

  @Test func `A name that a region has, and a name of nothing, were proposed for none`() {
    for name in ["Дніпропетровська область", "Київ", "Львів", ""] {
      #expect(Regions.proposed(Folding.fold(name)) == nil)
    }
  }

  @Test func `A slip of the pen finds its region first`() {
    for (name, iso) in [
      ("Львівьска", "UA-46"), ("Днепропетровська область", "UA-12"), ("Одесьска обл", "UA-51"),
    ] {
      let first = Regions.like(Folding.fold(name)).first
      #expect(first.map { Regions[$0].iso } == iso, "\(name)")
    }
  }
}
