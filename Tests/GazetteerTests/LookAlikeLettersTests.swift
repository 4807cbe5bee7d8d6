import Gazetteer
import Testing

@Suite struct LookAlikeLettersTests {
  private func letters(_ text: String) -> [Unicode.Scalar]? {
    LookAlikeLetters(in: Array(text.utf8)[...])?.letters
  }

  @Test(arguments: [
    ("Днiпро", ["i"] as [Unicode.Scalar]), ("ДHIПPO", ["H", "I", "P", "O"]),
    ("Дніпрo, Київ, Oдеса", ["o", "O"]),
    ("Кöln", ["К"]), ("Воnn (Бoнн)", ["В", "о", "o"]), ("Украïна", ["ï"]), ("Iвано-Франківськ", ["I"]),
    ("Oб’єднана", ["O"]), ("Oo ОoО оo", ["o"]),
  ])
  func `Each letter out of place is told once, in the order of the text`(
    text: String, found: [Unicode.Scalar]
  ) {
    #expect(letters(text) == found)
  }

  @Test(arguments: [
    "", "OPT", "ОРТ", "Köln", "Дніпро", "Bonn (Бонн)", "IT-кластер", "OPT ОРТ", "Zоряна", "12А/B", "日本o",
    "Köln–Дніпро", "Ο",
  ])
  func `Words of one alphabet beside each other are not mixed`(text: String) {
    #expect(letters(text) == nil)
  }

  @Test func `Bytes that are no UTF-8 are no letters`() {
    #expect(LookAlikeLetters(in: [0xD0, 0x41, 0xFF, 0xD0][...]) == nil)
  }
}
