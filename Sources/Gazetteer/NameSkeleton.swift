/// What is left of a name when it does not matter in which letters it was written: Cyrillic and Latin spellings of one
/// name have the same skeleton.
///
/// A skeleton is made of the letters a b c d e f h i j k l m n o p q r s t u v x: j is ж or ш, q is ч, x is х, c is ц,
/// s is с or з, h is г or ґ, i is и, і, ї or й, e is е or є, and щ is jq. There are no spaces, hyphens, apostrophes or
/// soft signs in it, and hardly a letter stands twice in a row. The keys of `hromada_skeletons` and `place_skeletons`
/// are made in the same way by `Scripts/reference_tables/skeleton.py`.
enum NameSkeleton {
  /// One skeleton of a name in Cyrillic letters, and one for each way to read a name in Latin letters: as English,
  /// German or Polish writes Ukrainian names.
  /// - Parameter key: a folded name.
  static func skeletons(of key: [UInt8]) -> [[UInt8]] {
    let words = letterRuns(key)
    let isCyrillic = words.joined().contains { LetterSystem.cyrillic.has($0) }
    var found: [[UInt8]] = []
    for system in isCyrillic ? [.cyrillic] : LetterSystem.latin {
      let letters = words.flatMap { present(squeeze(system.read($0))) }
      let skeleton = Array(String(String.UnicodeScalarView(squeeze(letters))).utf8)
      if !skeleton.isEmpty, !found.contains(skeleton) { found.append(skeleton) }
    }
    return found
  }

  /// The words: runs of letters, which an apostrophe does not part.
  private static func letterRuns(_ key: [UInt8]) -> [[Unicode.Scalar]] {
    String(decoding: key, as: UTF8.self).unicodeScalars.filter { $0 != "'" }
      .split { !isLetter($0) }.map(Array.init)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// One letter for what languages write in two ways: doubled letters, ц in two letters, German's sch for сх, soft and
  /// hard letters.
  private static func squeeze(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var letters = withoutRuns(letters)
    for (pair, one) in pairs { letters = replacing(pair, with: one, in: letters) }
    // Soft as hard, but for a word's first letter, which every system writes.
    letters = letters.indices.filter { index in
      let isSoftening = letters[index] == "i" && index > 0 && index + 1 < letters.count
      return !(isSoftening && "aou".unicodeScalars.contains(letters[index + 1]))
    }.map { letters[$0] }
    return withoutRuns(replacing(("i", "e"), with: "e", in: letters))
  }

  private static let pairs: [((Unicode.Scalar, Unicode.Scalar), Unicode.Scalar)] = [
    (("t", "s"), "c"), (("t", "c"), "c"), (("s", "x"), "j"),
  ]

  private static func withoutRuns(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    letters.indices.filter { $0 == 0 || letters[$0] != letters[$0 - 1] }.map { letters[$0] }
  }

  private static func replacing(
    _ pair: (Unicode.Scalar, Unicode.Scalar), with one: Unicode.Scalar, in letters: [Unicode.Scalar]
  ) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < letters.count {
      let isPair = letters[index] == pair.0 && index + 1 < letters.count && letters[index + 1] == pair.1
      result.append(isPair ? one : letters[index])
      index += isPair ? 2 : 1
    }
    return result
  }

  /// The Ukrainian ending for one that Russian has: Kharkov, Gorlovka, Kukushkino, Berezovoye, Belaya, Krivoy.
  private static func present(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard word.count > 3,
      let (old, new) = endings.first(where: { word.suffix($0.old.count).elementsEqual($0.old) })
    else {
      return word
    }
    return word.dropLast(old.count) + new
  }

  private static let endings = [
    ("ov", "iv"), ("ev", "iv"), ("ovka", "ivka"), ("evka", "ivka"), ("vo", "ve"), ("no", "ne"), ("oie", "e"),
    ("oe", "e"), ("aia", "a"), ("oi", "i"),
  ].map { (old: Array($0.0.unicodeScalars), new: Array($0.1.unicodeScalars)) }
}

/// How one language writes the sounds of Ukrainian names: sequences of letters, and the letters of skeletons for them.
private struct LetterSystem {
  private typealias Value = (sequence: [Unicode.Scalar], letters: [Unicode.Scalar])
  /// By the first letter of the sequence, of one letter the longest first.
  private let values: [Unicode.Scalar: [Value]]

  private init(_ values: [String: String]) {
    let values = values.map { (sequence: Array($0.unicodeScalars), letters: Array($1.unicodeScalars)) }
    self.values = Dictionary(grouping: values) { $0.sequence[0] }
      .mapValues { $0.sorted { $0.sequence.count > $1.sequence.count } }
  }

  func has(_ letter: Unicode.Scalar) -> Bool { values[letter]?.last?.sequence.count == 1 }

  /// Reads from the left, the longest sequence that fits first; a letter that the system does not have is that of its
  /// basic form, or itself.
  func read(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var rest = word[...]
    while let letter = rest.first {
      let value = values[letter]?.first { rest.starts(with: $0.sequence) }
      result += value?.letters ?? Self.marked.values[letter]?[0].letters ?? [letter]
      rest = rest.dropFirst(value?.sequence.count ?? 1)
    }
    return result
  }

  static let cyrillic = LetterSystem([
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "h", "д": "d", "е": "e", "є": "ie", "ж": "j", "з": "s",
    "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p",
    "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "x", "ц": "c", "ч": "q", "ш": "j", "щ": "jq",
    "ь": "", "ю": "iu", "я": "ia",
    // Of Russian.
    "ё": "io", "ъ": "", "ы": "i", "э": "e",
  ])

  /// English: the official table of 2010, BGN/PCGN, and old forms from Russian. German: as in lists of partnerships;
  /// sh is ж in older books. Polish, and the scientific transliteration with its háčeks.
  static let latin = [
    LetterSystem(
      common.merging([
        "shch": "jq", "zgh": "sh", "kh": "x", "zh": "j", "sh": "j", "ch": "q", "tch": "q", "ts": "c",
        "tz": "c", "j": "i", "ck": "k", "q": "k",
      ]) { $1 }),
    LetterSystem(
      common.merging([
        "schtsch": "jq", "tsch": "q", "sch": "j", "sh": "j", "ch": "x", "z": "c", "tz": "c", "ts": "c",
        "ß": "s", "j": "i", "ck": "k", "q": "k",
      ]) { $1 }),
    LetterSystem(
      common.merging([
        "szcz": "jq", "šč": "jq", "cz": "q", "č": "q", "sz": "j", "š": "j", "ż": "j", "ž": "j", "rz": "j",
        "ch": "x", "c": "c", "ć": "c", "j": "i", "ó": "i", "ł": "l", "q": "k",
      ]) { $1 }),
  ]

  private static let common = ["w": "v", "y": "i", "g": "h", "z": "s", "x": "ks"]

  /// Letters with marks that a system does not have.
  private static let marked = LetterSystem([
    "á": "a", "à": "a", "â": "a", "ä": "e", "é": "e", "è": "e", "ê": "e", "ë": "e", "í": "i", "ì": "i",
    "î": "i", "ï": "i", "ó": "o", "ò": "o", "ô": "o", "ö": "o", "ú": "u", "ù": "u", "û": "u", "ü": "iu",
    "ý": "i", "ń": "n", "ś": "s", "ź": "s", "š": "j", "ž": "j", "č": "q", "ć": "c", "ł": "l", "ß": "s",
  ])
}
