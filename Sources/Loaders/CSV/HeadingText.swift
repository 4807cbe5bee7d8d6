import Gazetteer
import Partnerships

/// The words of a heading between the rows of a table: «1. Львівська область», «ІІ. Польща (2 угоди)», «Громади Львівської
/// області», «Угоди з Польщею».
struct HeadingText {
  let isNumbered: Bool
  private let words: [FoldedWord]

  init(_ words: [FoldedWord]) {
    isNumbered = words.count > 1 && words.first.map(Self.isNumber) ?? false
    // «Львівська область - 5»: folding leaves no space beside a dash.
    self.words = (isNumbered ? words.dropFirst() : words[...])
      .flatMap { word in word.bytes.split(separator: UInt8(ascii: "-")).map(FoldedWord.init) }
  }

  /// The one place that it names, where all its other words are such as headings have.
  var place: Heading? {
    if let region { return Heading(field: .region, cell: region) }
    return country.map { Heading(field: .country, cell: $0) }
  }

  /// Folded, the name of the region that it is, or that it mentions in another case.
  var region: [UInt8]? {
    let found = mentions { words in
      let key = FoldedWord.joined(words)
      if Regions.named(key) != nil { return key }
      guard let kind = words.last, words.count == 2, Self.isOfRegion(kind) else { return nil }
      let names =
        [Array(words[words.startIndex].bytes)]
        + NameEndings.adjective(of: Array(words[words.startIndex].bytes))
      return names.map { $0 + " область".utf8 }.first { Regions.named($0) != nil }
    }
    return found ?? regionOfRaion
  }

  /// Folded, the name of the country that it is, or that it mentions in another case.
  var country: [UInt8]? {
    mentions { words in
      let key = FoldedWord.joined(words)
      if words.count == 1, key.count <= 3 { return nil }
      if case .found = Countries.named(key) { return key }
      return Countries.nominative(of: key)
    }
  }

  /// Whether it names a raion.
  var namesRaion: Bool { words.contains(where: Self.isRaion) || words.suffix(2) == ["р", "н"] }

  /// Folded, the code of the one region that has the raion which it names.
  private var regionOfRaion: [UInt8]? {
    for index in words.indices.dropFirst() where Self.isRaion(words[index]) {
      if let region = Raions.region(of: Array(words[index - 1].bytes)) {
        return Folding.fold(Regions[region].code)
      }
    }
    return nil
  }

  private static func isRaion(_ word: FoldedWord) -> Bool { word.begins(with: "район") }

  /// «Область», and the administration that it has.
  private static func isOfRegion(_ word: FoldedWord) -> Bool {
    word.begins(with: "обл") || word == "ова" || word == "ода"
  }

  /// The one thing that the words mention; nil where there are two, or a word that no heading has.
  private func mentions(_ understand: (ArraySlice<FoldedWord>) -> [UInt8]?) -> [UInt8]? {
    var found: [UInt8]?
    var index = 0
    while index < words.count {
      var length = min(Self.mostWords, words.count - index)
      var meant: [UInt8]?
      while length > 0 {
        meant = understand(words[index..<index + length])
        if meant != nil { break }
        length -= 1
      }
      if let meant {
        if let found, found != meant { return nil }
        found = meant
        index += length
      } else {
        // «Стрийський район Львівської області»
        let isOfRaion = index + 1 < words.count && Self.isRaion(words[index + 1])
        guard isOfRaion || Self.isRaion(words[index]) || Self.isOfHeading(words[index]) else { return nil }
        index += 1
      }
    }
    return found
  }

  /// The most words of a country's name.
  private static let mostWords = 6

  /// Numbers, and what they count; what parts of a table are called.
  private static func isOfHeading(_ word: FoldedWord) -> Bool {
    if word.bytes.hasDigit || isNumber(word) { return true }
    switch RowWords.sort(of: [word])?.sort {
    case .totalled, .section: return true
    default: return false
    }
  }

  private static let romanNumbers: Set<String> = Set(
    ["", "x", "xx", "xxx"].flatMap { tens in
      ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"].map { tens + $0 }
    })

  /// A number of a heading: digits, or a small Roman number in letters of either alphabet.
  static func isNumber(_ word: FoldedWord) -> Bool {
    if word.bytes.allSatisfy({ (0x30...0x39).contains($0) }) { return true }
    let letters = String(decoding: word.bytes, as: UTF8.self).map { letter -> Character in
      switch letter {
      case "і": "i"
      case "х": "x"
      default: letter
      }
    }
    return romanNumbers.contains(String(letters))
  }
}
