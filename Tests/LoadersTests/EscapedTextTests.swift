import TestSupport
import Testing

@testable import Loaders

@Suite struct EscapedTextTests {
  @Test(
    arguments: [
      ([0x41], "A"), ([0x41, 0xFF, 0x42], #"A\xFFB"#), ([0xD0, 0x9A, 0xD0], #"К\xD0"#),
      ([0xD0, 0xD0, 0x9A], #"\xD0К"#), ([0xE2, 0x82, 0x41], #"\xE2\x82A"#), ([0xC0, 0x80], #"\xC0\x80"#),
      ([0xED, 0xA0, 0x80], #"\xED\xA0\x80"#), ([0xF0, 0x9F, 0xA4, 0x9D, 0xF0, 0x9F], #"🤝\xF0\x9F"#),
      ([0x98, 0x80, 0x0A], "\\x98\\x80\n"), ([0xEF, 0xBF, 0xBD], "\u{FFFD}"), ([], ""),
    ] as [([UInt8], String)])
  func `Bytes that are not UTF-8 are written one by one, and all else as it stands`(
    bytes: [UInt8], text: String
  ) {
    #expect(String(escaping: bytes[...]) == text)
    #expect(String(escaping: ([0x31] + bytes + [0x32])[1..<(1 + bytes.count)]) == text)
  }

  @Test func `Any bytes are text, and none of them is lost`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let text = String(escaping: bytes[...])
      #expect(!text.unicodeScalars.contains("\u{FFFD}"))
      let escaped = text.count(of: #/\\x[0-9A-F]{2}/#.matchingSemantics(.unicodeScalar))
      let kept = text.utf8.count - escaped * 4
      #expect(kept + escaped == bytes.count)
    }
  }

  @Test func `A text is cut between characters`() {
    let text = Array("КЇ€🤝".utf8)[...]
    let prefixes = (0...text.count).map { String(escaping: text.prefix(ofWholeCharacters: $0)) }
    #expect(prefixes == ["", "", "К", "К", "КЇ", "КЇ", "КЇ", "КЇ€", "КЇ€", "КЇ€", "КЇ€", "КЇ€🤝"])
  }
}

extension String {
  /// How often a pattern is met.
  fileprivate func count(of pattern: Regex<Substring>) -> Int { ranges(of: pattern).count }
}
