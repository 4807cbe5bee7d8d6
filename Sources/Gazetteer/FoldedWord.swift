/// One word of a folded text, compared by its bytes: words that were folded are equal if their bytes are, and to look
/// for characters in them takes most of the time that a title takes.
package struct FoldedWord: Hashable, Sendable, ExpressibleByStringLiteral {
  package let bytes: ArraySlice<UInt8>

  package init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// A word as folding leaves it: in small letters.
  package init(stringLiteral word: String) { bytes = Array(word.utf8)[...] }

  /// The words between the spaces of a folded text.
  package static func words(of key: [UInt8]) -> [FoldedWord] {
    key.split(separator: UInt8(ascii: " ")).map(FoldedWord.init)
  }

  /// The words with a space between each two.
  package static func joined(_ words: some Sequence<FoldedWord>) -> [UInt8] {
    Array(words.map(\.bytes).joined(separator: CollectionOfOne(UInt8(ascii: " "))))
  }

  package func begins(with letters: String) -> Bool { bytes.starts(with: letters.utf8) }

  package func ends(with letters: String) -> Bool {
    bytes.suffix(letters.utf8.count).elementsEqual(letters.utf8)
  }
}
