import Gazetteer
import TestSupport
import Testing

@Suite struct MarkupTextTests {
  private func shown(_ text: String) -> String? {
    MarkupText.shown(Array(text.utf8)[...]).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("Кам&#39;янська", "Кам'янська"), ("Кам&#x27;янська", "Кам'янська"), ("Кам&#X2019;янська", "Кам’янська"),
    ("Кам&#146;янська", "Кам’янська"), ("K&ouml;ln", "Köln"), ("&#321;&oacute;d&#378;", "Łódź"),
    ("&Ouml;stersund", "Östersund"), ("&Lstrok;&oacute;d&zacute;", "Łódź"), ("&Kcy;&icy;&yicy;&vcy;", "Київ"),
    ("Bad&nbsp;Homburg", "Bad\u{A0}Homburg"), ("Montpellier &amp; Lattes", "Montpellier & Lattes"),
    ("K&amp;ouml;ln", "Köln"), ("К&amp;#39;янчіано", "К'янчіано"), ("&lt;b&gt;Холм&lt;/b&gt;", "Холм"),
    ("K&ouml ln", "Kö ln"), ("Кам&#39янська", "Кам'янська"),
    ("<b>Холм</b>", "Холм"), ("Люблін<br>Краків", "Люблін\nКраків"), ("Люблін<BR />Краків", "Люблін\nКраків"),
    ("<a href=\"https://lublin.eu\">Люблін</a>", "Люблін"), ("<p class='x'>Холм</p>", "\nХолм\n"),
    ("<ul><li>Люблін</li><li>Краків</li></ul>", "\n\n• Люблін\n\n• Краків\n\n"), ("Холм<!-- <b> -->", "Холм"),
    ("Хо&#0;лм", "Хо\u{FFFD}лм"), ("Хо&#xD800;лм", "Хо\u{FFFD}лм"), ("Хо&#99999999999;лм", "Хо\u{FFFD}лм"),
  ])
  func `References are their characters, and tags are gone`(text: String, plain: String) {
    #expect(shown(text) == plain)
  }

  @Test(arguments: [
    "", "Köln", "R&D", "AT&T; Köln", "Marks & Spencer", "&;", "&#;", "&#x;", "&unknown;", "Köln &copying",
    "a < b > c",
    "<Köln>", "<b", "Köln <", "<>", "</>", "<!-- Köln", "<brk>", "&Acy Köln",
  ])
  func `What is no known reference or tag stays as it stands`(text: String) {
    #expect(shown(text) == nil)
  }

  @Test func `Any text is read to its end, and what has neither ampersand nor bracket stays`() {
    var random = SeededGenerator(seed: 13)
    let pieces = [
      "&", "<", ">", "#", "x", ";", "amp", "ouml", "39", "br", "/", "!--", "-->", "Köln", " ", "\u{0}",
    ]
    for _ in 0..<5000 {
      let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }
      .joined()
      let shown = shown(text)
      if !text.contains(where: { $0 == "&" || $0 == "<" }) { #expect(shown == nil, "\(text)") }
    }
  }
}
