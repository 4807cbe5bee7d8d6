import Testing

@testable import Renderers

@Suite("Text from the data cannot become mark-up")
struct MarkdownTextTests {
  @Test(
    "Every sign of Markdown is escaped",
    arguments: [
      "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "&", "|", "#", "~", "$",
    ])
  func signs(sign: String) {
    #expect(markdown("a\(sign)b") == "a\\\(sign)b")
    #expect(markdown(sign) == "\\" + sign)
  }

  @Test(
    "Characters that nobody sees are named",
    arguments: [
      ("a\0b", "a\\<U+0000\\>b"), ("a\u{202E}b", "a\\<U+202E\\>b"), ("a\u{AD}b", "a\\<U+00AD\\>b"),
    ])
  func hidden(text: String, shown: String) {
    #expect(markdown(text) == shown)
  }

  @Test(
    "Line breaks are one space",
    arguments: [
      "a\nb", "a\rb", "a\r\nb", "a\tb", "a\u{85}b", "a\u{2028}b", "a\u{2029}b", "a\u{B}b",
      "a\n\n\nb",
    ])
  func breaks(text: String) {
    #expect(markdown(text) == "a b")
  }

  @Test(
    "What would open a list, a heading or a rule is escaped at the start only",
    arguments: [
      ("- a", "\\- a"), ("+ a", "\\+ a"), ("===", "\\==="), ("1. a", "1\\. a"), ("12) a", "12\\) a"),
      ("a - b + 1.", "a - b + 1."), ("2026", "2026"), ("3-й", "3-й"), ("", ""), ("# a", "\\# a"),
      ("> a", "\\> a"),
    ])
  func starts(text: String, escaped: String) {
    #expect(markdown(text) == escaped)
  }

  @Test("HTML, links and entities are shown as they are spelled")
  func markUp() {
    #expect(markdown("<script>x</script>") == "\\<script\\>x\\</script\\>")
    #expect(markdown("[a](b) &lt; **c**") == "\\[a\\](b) \\&lt; \\*\\*c\\*\\*")
  }

  @Test("Plain text stays as it is")
  func plain() {
    #expect(
      markdown("Дніпро – Кельн (31.05.2024), ґміна «Оліва»!") == "Дніпро – Кельн (31.05.2024), ґміна «Оліва»!"
    )
  }
}
