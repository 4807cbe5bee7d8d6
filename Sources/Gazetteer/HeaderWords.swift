/// What a word of a header means. Raw values stand in the table `header_words`.
enum HeaderWord: String, CaseIterable {
  // What has a name: a hromada is Ukrainian, a municipality too where nothing says otherwise; a place or a party may
  // lie on either side.
  case hromada, municipality, place, party, partner
  // Adjectives, which tell a side.
  case partnered, foreign, ukrainian
  /// Which of two sides, where a header only numbers them: «Сторона 1», `second city`.
  case first, second
  case country, region
  case code, katottg, iso
  case date, year, signing, start, end, completion, term
  case stage, kind, agreement, cooperation, area
  case number, registered, registration
  case source, link, note
  case name, subject, venue
  /// Says nothing of what the column holds.
  case filler
  /// What is behind it belongs to what is before it: "date of signing".
  case of
  /// How the cells are to be filled in: `dd.mm.yyyy`.
  case hint
  /// It has not come about: «Дата підписання (план)» is no date of signing.
  case planned
  /// The column holds something that no field is for, whatever else the header says.
  case other
}

/// The words of headers, known by their stems.
enum HeaderWords {
  private static let table = ReferenceTables.headerWords

  /// What a folded word means; several for a compound, as German and the names of variables have them: `partnerland`.
  /// Empty for a word that is not known.
  static func meanings(of word: ArraySlice<UInt8>) -> [HeaderWord] {
    if let meaning = meaning(of: word) { return [meaning] }
    // `city1`
    if let last = word.last, last == 0x31 || last == 0x32, word.count > shortestPart,
      let meaning = meaning(of: word.dropLast())
    {
      return [meaning, last == 0x31 ? .first : .second]
    }
    return isLatin(word) && word.count <= longestCompound ? parts(of: word) ?? [] : []
  }

  private static func meaning(of word: ArraySlice<UInt8>) -> HeaderWord? {
    // A word as it stands goes before a stem: «станом» says nothing of a stage.
    if let row = table.row(for: Array(word)) { return HeaderWord(rawValue: row[.meaning]) }
    let text = FoldedWord(word)
    let endings = isLatin(word) ? latinEndings : cyrillicEndings
    for ending in endings where word.count > ending.utf8.count && text.ends(with: ending) {
      guard let row = table.row(for: Array(word.dropLast(ending.utf8.count))), row[.form] == "stem" else {
        continue
      }
      return HeaderWord(rawValue: row[.meaning])
    }
    return nil
  }

  /// A compound of words that are all known, the longest first.
  private static func parts(of word: ArraySlice<UInt8>) -> [HeaderWord]? {
    for count in stride(from: word.count - shortestPart, through: shortestPart, by: -1) {
      guard let first = meaning(of: word.prefix(count)), !partsNever.contains(first) else { continue }
      let rest = word.dropFirst(count)
      if let last = meaning(of: rest), !partsNever.contains(last) { return [first, last] }
      if let more = parts(of: rest) { return [first] + more }
    }
    return nil
  }

  private static let shortestPart = 3
  /// What is longer is no word, and could be cut in too many ways to try them all.
  private static let longestCompound = 60
  private static let partsNever: Set<HeaderWord> = [.filler, .of, .hint, .number]

  /// Words of Polish headers, whose noun stands before what belongs to it, as in Ukrainian.
  private static let polishWords = Set(
    [
      "kraj", "państwo", "panstwo", "miasto", "gmina", "gminy", "miejscowość", "strona", "nazwa", "data",
      "rok",
      "rodzaj", "numer", "obwód", "umowa", "umowy", "porozumienie", "porozumienia", "partnera", "partnerstwa",
      "współpracy",
      "kraju", "państwa", "miasta", "podpisania", "zawarcia", "źródło", "uwagi", "zakres",
    ].map { Array($0.utf8) })

  static func isPolish(_ word: ArraySlice<UInt8>) -> Bool { polishWords.contains(Array(word)) }

  static func isLatin(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains { 0x61...0x7A ~= $0 }
  }

  /// Of nouns and adjectives, in all cases; the longest first, so that the shortest stem is tried first.
  private static let cyrillicEndings = [
    "ього", "ьому", "ями", "ами", "ими", "ові", "еві", "ого", "ому", "ією", "ів", "їв", "ей", "ам", "ям",
    "ах",
    "ях", "ом", "ем", "єм", "ою", "ею", "єю", "ий", "ій", "ої", "ої", "их", "им", "ім", "ія", "ії", "ію", "а",
    "я",
    "у", "ю", "о", "е", "є", "и", "і", "ї", "ь", "й",
  ]
  /// English and German.
  private static let latinEndings = ["'s", "nen", "es", "en", "er", "em", "s", "e", "n"]
}
