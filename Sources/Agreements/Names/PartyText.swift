import Gazetteer
import Loaders
import Partnerships

/// The text of a party's cell, before it is known what it names.
///
/// Brackets, and everything from an address or a telephone number on, are no part of a name; `;` separates names, and
/// so do countries where several names have one each. Only brackets that say nothing but what sort of party it is
/// stay: "Lippe (Landkreis)" is a county.
struct PartyText {
  /// The pieces between separators, each cut at commas; as spelled, trimmed. A country in brackets after a name
  /// stands there as one after a comma does.
  let pieces: [[String]]
  /// What stood in brackets.
  let brackets: [String]
  /// The lines of what is no certain list, where each may be a name; else none.
  let lines: [String]

  private static let addressWords = ["адреса", "вул.", "тел.", "телефон", "e-mail", "email", "індекс"]

  init(_ cell: ArraySlice<UInt8>, on side: Side) {
    let items = ListedItems.items(in: cell, on: side)
    lines = items == nil ? ListedItems.possibleNames(in: cell, on: side) : []
    var text = items?.joined(separator: ";") ?? Tidy.text(cell)
    var brackets: [String] = []
    if text.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }) {
      (text, brackets) = Self.separateBrackets(text[...]) { bracket in
        let words = FoldedWord.words(of: Folding.fold(bracket))
        if !words.isEmpty, words.allSatisfy({ PartyWords.meaning(of: $0, on: side) != nil }) {
          return " \(bracket) "
        }
        guard let (country, spelled) = Self.onlyCountry(in: bracket) else { return nil }
        // Ukraine parts nothing of a hromada's name: «Житомирська (Україна) міська рада».
        return side == .foreign || country != Countries.ukraine ? ", \(spelled), " : nil
      }
    }
    self.brackets = brackets
    let pieces = Self.cutAddress(text).utf8.split(separator: UInt8(ascii: ";")).map { piece in
      let parts = piece.split(separator: UInt8(ascii: ",")).map { Tidy.text($0) }.filter {
        !Blank.matches(Folding.fold($0))
      }
      return side == .foreign ? NameSense.withoutWebAddresses(parts) : parts
    }.filter { !$0.isEmpty }
    let divided = pieces.flatMap { Self.dividedAfterCountries($0) }
    self.pieces = side == .foreign ? divided : PostalAddress.withoutAddresses(divided)
  }

  /// The countries that it states, each once. A text of one part is a name, and states none beside it.
  var countries: [CountryID] {
    let parts = Array(pieces.joined())
    let stated =
      (parts.count > 1 ? parts : []).compactMap { Self.country($0) }
      + brackets.compactMap { Self.onlyCountry(in: $0)?.0 }
    return stated.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The whole piece as spelled, its commas put back.
  static func spelled(_ piece: [String]) -> String { piece.joined(separator: ", ") }

  /// A country's name; two or three letters are as likely anything else as a country's code.
  static func country(_ text: String) -> CountryID? {
    let key = Folding.fold(text)
    guard key.count > 3 || key == Array("usa".utf8), case .found(let id) = Countries.named(key) else {
      return nil
    }
    return id
  }

  /// The country in a bracket, with what it is called: it may stand beside a unit of it, «США, Каліфорнія».
  private static func onlyCountry(in bracket: String) -> (CountryID, spelled: String)? {
    if let country = country(bracket) { return (country, bracket) }
    let parts = bracket.split(separator: ",").map { Tidy.text($0.utf8) }
    let found = parts.compactMap { part in country(part).map { ($0, spelled: part) } }
    return found.count == 1 ? found[0] : nil
  }

  /// Two names, each with a country after it, are two pieces: "Люблін, Польща та Кошиці, Словаччина".
  private static func dividedAfterCountries(_ parts: [String]) -> [[String]] {
    // A name with a country after it twice takes four parts, or three: «Люблін», «Польща та Кошиці», «Словаччина».
    guard parts.count > 2 else { return [parts] }
    var pieces: [[String]] = [[]]
    var statements = 0
    for part in parts.flatMap({ dividedAfterCountry($0) }) {
      pieces[pieces.count - 1].append(part)
      if pieces[pieces.count - 1].count > 1, country(part) != nil {
        statements += 1
        pieces.append([])
      }
    }
    return statements > 1 ? pieces.filter { !$0.isEmpty } : [parts]
  }

  /// «Польща та Кошиці» is a country and a name; «та Кошиці», after a country in brackets, a name.
  private static func dividedAfterCountry(_ part: String) -> [String] {
    // «Боснія і Герцеговина» is one country.
    if country(part) != nil { return [part] }
    let words = part.split(separator: " ")
    for index in words.indices.dropLast().reversed() where PartyName.isConjunction(words[index]) {
      let (before, after) = (
        words[..<index].joined(separator: " "), words[(index + 1)...].joined(separator: " ")
      )
      if index == 0 { return [after] }
      if country(before) != nil { return [before, after] }
    }
    return [part]
  }

  /// What stands outside the brackets of a text, and in each of them. Where a bracket is never closed, each ends before
  /// the next `;` at the latest: it must not take other names with it.
  /// - Parameter replacement: what stands in the text for a bracket; nil for nothing.
  private static func separateBrackets(
    _ text: Substring, _ replacement: (String) -> String?
  ) -> (outside: String, inside: [String]) {
    let found = separate(text, replacement)
    // «(Житомирська міська ТГ)»: a piece that stands in brackets as a whole is what is inside.
    guard text.contains(";") || found.outside.allSatisfy(\.isWhitespace) else { return found }
    let pieces = BracketedPieces.pieces(of: text)
    guard pieces.contains(where: \.isInBrackets) else {
      let isNothing = found.outside.allSatisfy { $0.isWhitespace || $0 == ";" }
      return isNothing && found.inside.count > 1 ? (found.inside.joined(separator: ", "), []) : found
    }
    let parts = pieces.map {
      $0.isInBrackets ? (outside: $0.text, inside: []) : separate($0.text[...], replacement)
    }
    return (parts.map(\.outside).joined(separator: ";"), parts.flatMap(\.inside))
  }

  private static func separate(
    _ text: Substring, _ replacement: (String) -> String?
  ) -> (outside: String, inside: [String]) {
    var outside = ""
    var inside: [String] = []
    var depth = 0
    var current = ""
    func close() {
      inside.append(current)
      outside += replacement(current) ?? ""
      current = ""
    }
    for character in text {
      switch character {
      case "(", "[":
        depth += 1
        outside.append(" ")
      case ")", "]":
        if depth == 1 { close() }
        if depth > 0 { depth -= 1 }
      default: if depth > 0 { current.append(character) } else { outside.append(character) }
      }
    }
    if depth > 0, text.contains(";") {
      let pieces = text.split(separator: ";", omittingEmptySubsequences: false)
        .map { separate($0, replacement) }
      return (pieces.map(\.outside).joined(separator: ";"), pieces.flatMap(\.inside))
    }
    if depth > 0 { close() }
    return (outside, inside)
  }

  private static func cutAddress(_ text: String) -> String {
    // An address has a number or an @; most cells have neither, and need not be searched.
    guard
      text.utf8.contains(where: {
        (48...57).contains($0) || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ":")
      })
    else { return text }
    let words = text.split(separator: " ")
    let end = words.firstIndex { word in
      let lower = word.lowercased()
      return addressWords.contains { lower.hasPrefix($0) }
    }
    return words[..<(end ?? words.endIndex)].joined(separator: " ")
  }
}
