/// A word's rank in the alphabet, for fixed words and for what is kept as spelled (rule 20):
/// ґ after г, є after е, і and ї after и. Countries and regions have ranks in their reference tables instead.
struct Alphabetical: Comparable {
  private let letters: [UInt32]
  private let spelled: String

  init(_ word: String) {
    letters = word.lowercased().unicodeScalars.map(Self.rank)
    spelled = word
  }

  static func < (a: Alphabetical, b: Alphabetical) -> Bool {
    if a.letters != b.letters { return a.letters.lexicographicallyPrecedes(b.letters) }
    return a.spelled.utf8.lexicographicallyPrecedes(b.spelled.utf8)
  }

  private static func rank(of letter: Unicode.Scalar) -> UInt32 {
    // Spreading the code points leaves room between letters for those that Unicode keeps elsewhere.
    switch letter {
    case "ґ": after("г")
    case "є": after("е")
    case "і": after("и")
    case "ї": after("и") + 1
    default: letter.value * 4
    }
  }

  private static func after(_ letter: Unicode.Scalar) -> UInt32 { letter.value * 4 + 1 }
}
