import Foundation
import Gazetteer
import Partnerships
import TestSupport
import Testing

/// By which names a hromada is found, and how.
@Suite struct HromadaNameTests {
  private static let ids = (0..<Hromadas.count).map { HromadaID(index: UInt32($0)) }

  private func match(_ name: String, isCouncil: Bool = false) -> (codes: [String], way: HromadaMatch.Way) {
    let match = Hromadas.named(Folding.fold(name), isCouncil: isCouncil)
    return (match.hromadas.map { Hromadas[$0].code }, match.way)
  }

  @Test(arguments: [
    ("Житомир", HromadaMatch.Way.name), ("Schytomyr", .name), ("Новоград-Волинська", .formerName),
    ("Житомирської", .inflected), ("Житомира", .inflected), ("Кривому Рогу", .inflected),
    ("Івано-Франківськом", .inflected),
    ("Žytomyr", .transliterated), ("Chmelnyckyj", .transliterated), ("Ushgorod", .transliterated),
  ])
  func `It is known how a name led to its hromada`(name: String, way: HromadaMatch.Way) {
    let found = match(name)
    #expect(found.codes.count == 1 && found.way == way, "\(found)")
  }

  @Test
  func `Every adjective is found by its four other cases, beside a council's word, and no other with it`() {
    for id in Self.ids {
      let hromada = Hromadas[id]
      guard hromada.type != "місто" else { continue }
      let named = Hromadas.named(Folding.fold(hromada.name)).hromadas
      for ending in ["ої", "ій", "у", "ою"] {
        let form = Folding.fold(hromada.name.dropLast() + ending)
        #expect(
          Hromadas.named(form, isCouncil: true).hromadas == named, "\(hromada.name) \(ending)")
      }
    }
  }

  @Test(arguments: [
    ("Миколаєва", "Миколаїв"), ("Миколаєві", "Миколаїв"), ("Миколаєвом", "Миколаїв"), ("Одесою", "Одеса"),
    ("Ужгорода", "Ужгород"), ("Черкас", "Черкаси"), ("Сумах", "Суми"),
    ("Кам’янця-Подільського", "Кам’янець-Подільський"),
    ("Білої Церкви", "Біла Церква"), ("Запоріжжям", "Запоріжжя"), ("Львова", "Львів"),
    ("Рогатина", "Рогатин"),
  ])
  func `The name of a centre is found in every case`(form: String, nominative: String) {
    #expect(match(form).codes == match(nominative).codes && match(form).way == .inflected, "\(match(form))")
  }

  @Test(arguments: ["Широкого", "Вишневого"])
  func `A form of two names is ambiguous`(form: String) {
    #expect(match(form).codes.count > 1)
  }

  @Test(arguments: ["Житомірська", "Бонн", "Bonn", "Köln", "", "а", "ь", "Громада", "Кельн"])
  func `A misspelt Ukrainian name, and what is none, finds nothing`(name: String) {
    #expect(match(name).codes.isEmpty)
  }

  @Test func `A name in Latin letters is found by English, German, Polish and Russian-based spellings`() {
    for (name, code) in [
      ("Zaporizhzhia", "UA23060070000082704"), ("Saporischja", "UA23060070000082704"),
      ("Saporishshja", "UA23060070000082704"), ("Kharkov", "UA63120270000028556"),
      ("Gorlovka", "UA14060030000084305"), ("Tscherkassy", "UA71080490000022110"),
    ] {
      #expect(match(name).codes == [code], "\(name) \(match(name))")
    }
    // Two centres of one skeleton.
    #expect(match("Khotin").codes == ["UA59080290000021284", "UA73040190000062796"])
  }

  @Test func `By name with its region every hromada is found, or named among those of its name`() {
    var unique = 0
    var inRegion = 0
    var ambiguous = 0
    for id in Self.ids {
      let hromada = Hromadas[id]
      let bearers = Hromadas.named(Folding.fold(hromada.name)).hromadas
      let here = bearers.filter { Hromadas[$0].region == hromada.region }
      #expect(here.contains(id))
      if bearers == [id] { unique += 1 } else if here == [id] { inRegion += 1 } else { ambiguous += 1 }
    }
    #expect(unique == 1_420 && inRegion == 283 && ambiguous == 71)
  }

  /// The reviewed list that the tables are made from.
  private static func renames() throws -> [[String]] {
    let file = Project.root.appending(path: "Scripts/reference_tables/hromada_renames.csv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", maxSplits: 4).map(String.init)
    }
  }

  @Test func `Every renamed hromada is found by both names`() throws {
    let renamed = try Self.renames().filter { $0[1] == "name" }
    #expect(Set(renamed.map { $0[0] }).count >= 46)
    for rename in renamed {
      #expect(match(rename[2]).codes.contains(rename[0]), "\(rename)")
      #expect(match(rename[3]).codes.contains(rename[0]) && match(rename[3]).way == .name, "\(rename)")
    }
  }
}
