package import Partnerships

/// Which field a column is of, by its header. In a header `_`, `-` and a space are the same, and so is a capital inside
/// a word: `signed_on`, `Signed on`, `signedOn`.
package enum Headers {

  /// Ranks from this on are those of headers that the table has not, and that are understood by their words: whatever
  /// the table has goes before them.
  package static let firstRankByWords = 100

  /// The field of a header, and its rank among headers of the same field (1 is read first); nil when unknown.
  ///
  /// It is looked up in the table as it stands, then with its letters of the other alphabet that look the same, and
  /// then understood by its words.
  package static func field(of header: String) -> (field: Field, rank: Int)? {
    let header = withoutNumbering(header)
    let spellings = [header] + LookAlikeLetters.inOtherAlphabet(header)
    for spelling in spellings {
      if let found = tabled(spelling) { return found }
    }
    let phrases = spellings.map(phrase)
    // In the other alphabet «км» is a word that nobody knows.
    if phrases.contains(where: \.saysSomethingElse) { return nil }
    return phrases.lazy.compactMap(\.meaning).first.map { ($0.field, firstRankByWords + $0.rank) }
  }

  /// A header without its number in the table and without a mark of a footnote: `3. Країна`, `Країна [1]`.
  private static func withoutNumbering(_ header: String) -> String {
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    var bytes = Array(header.utf8)[...]
    let number = bytes.prefix(while: isDigit)
    if (1...2).contains(number.count), let sign = bytes.dropFirst(number.count).first,
      sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")")
    {
      bytes = bytes.dropFirst(number.count + 1)
    }
    if let last = bytes.last, last == UInt8(ascii: "]") || last == UInt8(ascii: ")") {
      let mark = bytes.dropLast().reversed().prefix(while: isDigit)
      let opening = bytes.dropLast(mark.count + 1).last
      if (1...2).contains(mark.count), opening == UInt8(ascii: "[") || opening == UInt8(ascii: "(") {
        bytes = bytes.dropLast(mark.count + 2)
      }
    }
    return bytes.count == header.utf8.count ? header : String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the table has a header as it stands: a look that a row of data can be given.
  package static func isTabled(_ header: String) -> Bool { tabled(header) != nil }

  /// The words of a header, whether or not they make a field.
  package static func phrase(of header: String) -> HeaderPhrase {
    HeaderPhrase(withWordsApart(header) ?? header)
  }

  /// Whether a cell is nothing but words of headers and hints how to fill them in, as the second half of a header is
  /// that is split over two rows: `підписання`, `(назва)`, `(дд.мм.рррр)`.
  package static func isPiece(_ cell: String) -> Bool { HeaderPhrase(cell).isPiece }

  private static func tabled(_ header: String) -> (field: Field, rank: Int)? {
    field(spelled: header) ?? withWordsApart(header).flatMap(field(spelled:))
  }

  private static func field(spelled header: String) -> (field: Field, rank: Int)? {
    let words = Folding.fold(header).split(whereSeparator: joinsWords)
    let key = Array(words.joined(separator: [UInt8(ascii: " ")]))
    guard let row = ReferenceTables.headers.row(for: key), let field = Field(rawValue: row[.field]) else {
      return nil
    }
    return (field, Int(row[.rank]) ?? 1)
  }

  private static func joinsWords(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ")
  }

  /// A word begins with a capital that stands behind a small letter, or before one: `sourceURL`, `URLOfSource`.
  /// - Returns: nil where no capital stands inside a word, and for a header of several words.
  private static func withWordsApart(_ header: String) -> String? {
    if header.utf8.contains(UInt8(ascii: " ")) { return nil }
    let characters = Array(header)
    let starts = characters.indices.dropFirst().filter { index in
      guard characters[index].isUppercase else { return false }
      let isBeforeSmall = index + 1 < characters.count && characters[index + 1].isLowercase
      return characters[index - 1].isLowercase || characters[index - 1].isUppercase && isBeforeSmall
    }
    if starts.isEmpty { return nil }
    return zip([0] + starts, starts + [characters.count]).map { String(characters[$0..<$1]) }
      .joined(separator: " ")
  }
}
