import Gazetteer
import Testing

@Suite struct FoldingTests {
  struct Alike: Sendable, CustomTestStringConvertible {
    let folded: String
    let spellings: [String]
    var testDescription: String { folded }
    init(_ folded: String, _ spellings: String...) { (self.folded, self.spellings) = (folded, spellings) }
  }

  @Test(arguments: [
    Alike(
      "кам'янець", "Кам'янець", "КАМ’ЯНЕЦЬ", "камʼянець", "кам`янець", "Кам´янець", "кам‘янець", "кам′янець",
      "кам＇янець"),
    Alike(
      "івано-франківськ", "Івано-Франківськ", "івано–франківськ", "Івано — Франківськ", "ІВАНО‑ФРАНКІВСЬК",
      "Івано- Франківськ"),
    Alike("їжак", "Їжак", "ЇЖАК", "і\u{308}жак", "І\u{308}ЖАК"),
    Alike("йогансдорф", "Йогансдорф", "И\u{306}огансдорф", "и\u{306}огансдорф"),
    Alike(
      "köln", "Köln", "Ko\u{308}ln", "KÖLN", " Köln ", "«Köln»", "„Köln“", "\"Köln\"", "Köln*", "Köln:",
      "\u{FEFF}Köln", "Kö\u{AD}ln"),
    Alike("łódź", "Łódź", "ŁÓDŹ", "Ło\u{301}dz\u{301}"),
    Alike(
      "дата та місце підписання", "Дата та\nмісце підписання", "Дата\u{A0}та  місце\tпідписання*",
      "ДАТА ТА МІСЦЕ\r\nПІДПИСАННЯ:"),
    Alike("суб'єкт україна", "Суб’єкт (Україна)", "суб'єкт  [україна]", "Суб’єкт(Україна)"),
    Alike("м львів", "м.Львів", "м. Львів", "м.\u{202F}Львів", "м.\u{85}Львів", "м\u{2003}Львів", "м,Львів;"),
    Alike("ґрац", "Ґрац", "ҐРАЦ"),
    Alike("baruth/mark", "Baruth/Mark"),
    Alike("", "", " ", "\u{A0}", "()", "«»", "...", "\u{200B}"),
    Alike("-", "-", "–", "—", "―", " - ", "(—)"),
    Alike("_", "_", " _ "),
  ])
  func `Spellings of one name fold alike`(name: Alike) {
    for spelling in name.spellings {
      #expect(Folding.folded(spelling) == name.folded, "\(spelling.debugDescription)")
    }
  }

  @Test(arguments: [
    ("і", "и"), ("ї", "і"), ("г", "ґ"), ("е", "є"), ("o", "ö"), ("l", "ł"), ("с", "s"), ("'", ""),
  ])
  func `Letters that differ stay different`(a: String, b: String) {
    #expect(Folding.fold("кра" + a + "на") != Folding.fold("кра" + b + "на"))
  }

  @Test(arguments: [
    // Latin letters among Cyrillic ones; «і» is Latin in texts of CP866
    Alike("дніпро", "Дніпро", "Днiпро", "ДНIПРО", "ДHIПPO", "Днi\u{AD}про"),
    Alike("україна", "Україна", "Укpaїнa", "Украïна", "Украi\u{308}на"),
    Alike("кам'янець", "Кам’янець", "Кaм’янeць", "Кам'янeць", "Kам`янець"),
    Alike("об'єднана громада", "Об’єднана громада", "Oб’єднaна громaда"),
    // Cyrillic letters among Latin ones
    Alike("köln", "Köln", "Кöln", "КÖLN", "Ко\u{308}ln"),
    Alike("ua-05", "UA-05", "UА-05"), Alike("porto", "Porto", "Роrtо"),
    // All letters look alike: the more frequent decide, then Cyrillic
    Alike("орт", "ОРТ", "ОРT", "OРТ"), Alike("opt", "OPT", "ОPT"), Alike("ом", "Ом", "Oм", "Оm"),
    // Each word by itself
    Alike("bonn бонн", "Bonn (Бонн)", "Воnn (Бoнн)"),
    Alike("івано-opt", "Івано-OPT", "Iвано-OPT"),
  ])
  func `Words of two alphabets fold as words of one`(name: Alike) {
    for spelling in name.spellings {
      #expect(Folding.folded(spelling) == name.folded, "\(spelling.debugDescription)")
    }
  }

  @Test(arguments: ["zоряна", "wордпрес", "дніnро", "лbвів", "sudаковъя"])
  func `A word with letters that only one alphabet has, of both, is left as it is`(word: String) {
    #expect(Folding.folded(word) == word)
  }

  @Test func `Folding twice is folding once`() {
    let spellings = [
      "Кам’янець-Подільський", "Ö\u{308}x", "İstanbul", "ẞ", "ǅ", "a\u{301}\u{323}", "–a–", "a - - b",
      "( x )", "Ω\u{345}", "\u{301}",
    ]
    for spelling in spellings {
      let once = Folding.folded(spelling)
      #expect(Folding.folded(once) == once, "\(spelling.debugDescription)")
    }
  }

  @Test func `Bytes that are no UTF-8 fold to the replacement character and match nothing`() {
    #expect(Folding.fold([0x61, 0xFF, 0x62][...]) == Array("a\u{FFFD}b".utf8))
    #expect(Countries.named(Folding.fold([0xD0][...])) == .unknown)
  }

  @Test func `A slice folds as the text it holds`() {
    let bytes = Array("xКиївy".utf8)
    #expect(Folding.fold(bytes[1..<(bytes.count - 1)]) == Folding.fold("Київ"))
  }
}
