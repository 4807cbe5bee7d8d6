/// The one folding of names: two spellings that fold to the same bytes are the same name.
///
/// Words of two alphabets are put into one (`LookAlikeLetters`); decomposed letters are composed; capitals become
/// small; soft hyphens, zero-width and direction marks and quotation marks go; apostrophes become `'` and dashes `-`;
/// `. , ; : * ( ) [ ]` and white space become single spaces, none at the ends or beside a dash. Letters keep their
/// diacritics. The keys of the reference tables are folded in the same way by the script that makes them.
package enum Folding {
  /// Folds UTF-8; bytes that are not UTF-8 fold to U+FFFD and so match nothing.
  package static func fold(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var folder = Folder()
    if let mixed = LookAlikeLetters(in: text) {
      for scalar in mixed.corrected { folder.append(scalar) }
      return folder.finish()
    }
    var decoder = Unicode.UTF8()
    var bytes = text.makeIterator()
    while true {
      switch decoder.decode(&bytes) {
      case .scalarValue(let scalar): folder.append(scalar)
      case .error: folder.append("\u{FFFD}")
      case .emptyInput: return folder.finish()
      }
    }
  }

  package static func fold(_ text: String) -> [UInt8] { fold(Array(text.utf8)[...]) }

  package static func folded(_ text: String) -> String { String(decoding: fold(text), as: UTF8.self) }
}

private struct Folder {
  private var output: [UInt8] = []
  /// A space that is written only if something other than a dash follows.
  private var spaceIsDue = false
  /// The last letter, held back because a combining mark may follow.
  private var held: Unicode.Scalar?

  mutating func append(_ scalar: Unicode.Scalar) {
    // The dot above of a small i, which İ leaves where its small letter is i alone.
    if scalar == "\u{307}", held == "i" { return }
    if isCombining(scalar), let base = held, let composed = Compositions.compose(base, with: scalar) {
      held = composed
      return
    }
    release()
    held = scalar
  }

  mutating func finish() -> [UInt8] {
    release()
    return output
  }

  private func isCombining(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }

  private mutating func release() {
    guard let scalar = held else { return }
    held = nil
    switch FoldingClass(scalar) {
    case .dropped: break
    case .space: spaceIsDue = !output.isEmpty
    case .dash:
      spaceIsDue = false
      output.append(UInt8(ascii: "-"))
    case .apostrophe: write("'")
    case .letter: lower(scalar)
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    if spaceIsDue {
      if output.last != UInt8(ascii: "-") { output.append(UInt8(ascii: " ")) }
      spaceIsDue = false
    }
    let value = scalar.value
    if value < 0x80 {
      output.append(UInt8(value))
    } else {
      output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private mutating func lower(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x410...0x42F: write(shifted(scalar, by: 0x20))
    case 0x400...0x40F: write(shifted(scalar, by: 0x50))
    case 0x00...0x7F, 0x430...0x45F: write(scalar)
    case 0x130: write("i")  // İ, whose small letter is i
    default: for small in scalar.properties.lowercaseMapping.unicodeScalars { write(small) }
    }
  }

  private func shifted(_ scalar: Unicode.Scalar, by distance: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(scalar.value + distance) ?? scalar
  }
}

private enum FoldingClass {
  case letter, space, dash, apostrophe, dropped

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39, 0x41...0x5A, 0x400...0x4FF: self = .letter
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      self = .space
    case 0x2E, 0x2C, 0x3B, 0x3A, 0x2A, 0x28, 0x29, 0x5B, 0x5D: self = .space  // . , ; : * ( ) [ ]
    case 0x2D, 0x2010...0x2015, 0x2212: self = .dash
    case 0x27, 0x2019, 0x2BC, 0x2018, 0x60, 0xB4, 0x2032, 0x201B, 0xFF07: self = .apostrophe
    case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x2039, 0x203A: self = .dropped
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: self = .dropped
    default: self = .letter
    }
  }
}
