/// Words whose typist mixed two alphabets: Latin letters among Cyrillic ones that look the same, or the other way
/// round, as in "Днiпро" with the Latin i that CP866 has in place of «і».
///
/// A word is a run of letters and apostrophes. If letters that look like none of the other alphabet make it a word
/// of one alphabet, all of it is of that one. If all its letters look like some of the other, the alphabet of the
/// most letters decides, and Cyrillic if there are as many of each. A word that has unmistakable letters of both is
/// left as it is, and so is one that is wholly of one alphabet: "OPT" in Latin letters is Latin.
package struct LookAlikeLetters {
  /// The text with every mixed word in one alphabet.
  private(set) var corrected = String.UnicodeScalarView()
  /// The letters that were replaced, each once, in the order of the text.
  package private(set) var letters: [Unicode.Scalar] = []

  /// nil where no word is mixed in such a way.
  package init?(in text: ArraySlice<UInt8>) {
    guard Self.someWordMayBeMixed(in: text.span) else { return nil }
    var word = Word()
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if word.take(scalar) { continue }
      finish(&word)
      corrected.append(scalar)
    }
    finish(&word)
    if letters.isEmpty { return nil }
  }

  /// The text with every word that could be of the other alphabet in it: «СТАН» for "CTAH", and the other way round;
  /// empty where no word could.
  static func inOtherAlphabet(_ text: String) -> [String] {
    [(LookAlikePairs.cyrillic, LookAlikePairs.latin), (LookAlikePairs.latin, LookAlikePairs.cyrillic)]
      .compactMap { pairs, opposite in
        var other = String.UnicodeScalarView()
        var isOther = false
        for run in Self.runs(of: text.unicodeScalars) {
          let couldBe = run.allSatisfy { pairs[$0] != nil || opposite[$0] != nil }
          let isReplaced = couldBe && run.contains { pairs[$0] != nil }
          isOther = isOther || isReplaced
          other.append(contentsOf: isReplaced ? run.map { pairs[$0] ?? $0 } : Array(run))
        }
        return isOther ? String(other) : nil
      }
  }

  /// Words, and what stands between them, in turns.
  private static func runs(of text: String.UnicodeScalarView) -> [String.UnicodeScalarView.SubSequence] {
    var runs: [String.UnicodeScalarView.SubSequence] = []
    var rest = text[...]
    while let first = rest.first {
      let isWord = first.properties.isAlphabetic
      let run = rest.prefix { $0.properties.isAlphabetic == isWord }
      runs.append(run)
      rest = rest[run.endIndex...]
    }
    return runs
  }

  private mutating func finish(_ word: inout Word) {
    defer { word = Word() }
    guard let replacements = word.replacements else {
      corrected.append(contentsOf: word.scalars)
      return
    }
    for scalar in word.scalars {
      let replacement = replacements[scalar]
      corrected.append(replacement ?? scalar)
      if replacement != nil, !letters.contains(scalar) { letters.append(scalar) }
    }
  }

  /// A look at the bytes that spares nearly all texts the rest: whether ASCII or Latin-1 letters and Cyrillic ones
  /// stand in one run. What is not ASCII is taken to belong to the run.
  private static func someWordMayBeMixed(in text: borrowing Span<UInt8>) -> Bool {
    guard someByte(of: text, isCyrillic), someByte(of: text, isLatin) else { return false }
    var hasLatin = false
    var hasCyrillic = false
    for index in text.indices {
      let byte = text[index]
      if isLatin(byte) {
        hasLatin = true
      } else if isCyrillic(byte) {
        hasCyrillic = true
      } else if byte < 0x80, byte != UInt8(ascii: "'"), byte != UInt8(ascii: "`") {
        (hasLatin, hasCyrillic) = (false, false)
      }
      if hasLatin, hasCyrillic { return true }
    }
    return false
  }

  @inline(__always)
  private static func isLatin(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 || byte == 0xC3 }

  /// The first bytes of U+0400 to U+04FF.
  @inline(__always)
  private static func isCyrillic(_ byte: UInt8) -> Bool { byte & 0xFC == 0xD0 }

  /// Every byte is looked at, so that the compiler can look at many at once.
  @inline(__always)
  private static func someByte(of text: borrowing Span<UInt8>, _ matches: (UInt8) -> Bool) -> Bool {
    var found = false
    for index in text.indices { found = found || matches(text[index]) }
    return found
  }
}

/// A run of letters, with how many of them are of which alphabet.
private struct Word {
  private(set) var scalars: [Unicode.Scalar] = []
  private var latin = 0
  private var cyrillic = 0
  /// Those of them that look like none of the other alphabet.
  private var unmistakablyLatin = 0
  private var unmistakablyCyrillic = 0

  /// Adds a scalar that belongs to the word; false for one that ends it.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F:
      latin += 1
      if LookAlikePairs.cyrillic[scalar] == nil { unmistakablyLatin += 1 }
    case 0x400...0x52F:
      cyrillic += 1
      if LookAlikePairs.latin[scalar] == nil { unmistakablyCyrillic += 1 }
    // Combining marks; the apostrophes of `Folding`.
    case 0x300...0x36F, 0x27, 0x60, 0xB4, 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: break
    default: return false
    }
    scalars.append(scalar)
    return true
  }

  /// What makes it a word of one alphabet; nil for a word that is one, or that none can make one.
  var replacements: [Unicode.Scalar: Unicode.Scalar]? {
    guard latin > 0, cyrillic > 0 else { return nil }
    switch (unmistakablyLatin, unmistakablyCyrillic) {
    case (0, 0): return cyrillic >= latin ? LookAlikePairs.cyrillic : LookAlikePairs.latin
    case (0, _): return LookAlikePairs.cyrillic
    case (_, 0): return LookAlikePairs.latin
    default: return nil
    }
  }
}

private enum LookAlikePairs {
  /// The Cyrillic letter that looks like a Latin one.
  static let cyrillic = Dictionary(uniqueKeysWithValues: pairs)
  /// The Latin letter that looks like a Cyrillic one.
  static let latin = Dictionary(uniqueKeysWithValues: pairs.map { ($0.1, $0.0) })

  /// Of the small letters, b and h look like no Cyrillic ones.
  private static let pairs = Array(
    zip("ABCEHIKMOPTXYËÏaceikmoptxyëï".unicodeScalars, "АВСЕНІКМОРТХУЁЇасеікмортхуёї".unicodeScalars))
}
