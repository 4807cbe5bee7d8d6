import Gazetteer
import Loaders
import Partnerships

/// The address that stands behind a party of the Ukrainian side: «Волинська обласна державна адміністрація, м. Луцьк,
/// Київський майдан, 9, 43027, Україна». It is no party (rule 7).
enum PostalAddress {
  /// The pieces of a cell without their addresses, and without those that are the address of a body before them:
  /// «Волинська ОДА; 43027, м. Луцьк, Київський майдан, 9».
  static func withoutAddresses(_ pieces: [[String]]) -> [[String]] {
    var isBehindBody = false
    return pieces.compactMap { piece in
      let isAddress =
        piece.contains(where: isPart) && piece.allSatisfy { isPart($0) || isSettlement($0) || isCountry($0) }
      if isBehindBody, isAddress { return nil }
      isBehindBody = isBehindBody || isBody(piece[0])
      return withoutAddress(piece)
    }
  }

  /// The parts of a piece without those of an address; countries stay, for they say where the party lies.
  private static func withoutAddress(_ parts: [String]) -> [String] {
    guard parts.count > 1 else { return parts }
    let rest = parts.dropFirst()
    let isPart = rest.map(isPart)
    if isBody(parts[0]), isPart.contains(true) || rest.filter({ !isCountry($0) }).allSatisfy(isSettlement) {
      return [parts[0]] + rest.filter(isCountry)
    }
    return [parts[0]] + zip(rest, isPart).filter { !$0.1 }.map(\.0)
  }

  /// A part that only an address has: a street, a number, an e-mail address.
  private static func isPart(_ text: String) -> Bool {
    if text.utf8.contains(UInt8(ascii: "@")) || !text.contains(where: \.isLetter) { return true }
    return FoldedWord.words(of: Folding.fold(text)).contains { word in
      streets.contains(word) || streetStems.contains { word.begins(with: $0) }
    }
  }

  private static let streets: Set<FoldedWord> = [
    "вул", "вулиця", "вулиці", "ул", "майдан", "майдану", "площа", "площі", "пл", "бульвар", "бульв", "б-р",
    "пров", "провулок", "просп", "пр-т", "пр-кт", "наб", "буд", "будинок", "оф", "офіс", "каб", "тел", "факс",
    "узвіз", "шосе", "street", "str", "avenue", "square", "tel", "fax",
  ]
  private static let streetStems = ["проспект", "набережн"]

  /// An oblast's or raion's administration or council, or an institution; «Волинська область» alone says where the
  /// rest lies.
  private static func isBody(_ text: String) -> Bool {
    switch PartyName(text, on: .ukrainian).partyClass {
    case .institution: true
    case .unit:
      FoldedWord.words(of: Folding.fold(text)).contains { word in
        bodies.contains(word) || bodyStems.contains { word.begins(with: $0) }
      }
    case .municipality, nil: false
    }
  }

  private static let bodies: Set<FoldedWord> = [
    "ода", "ова", "рда", "рва", "рада", "ради", "радою", "раду", "раді", "council", "administration",
  ]
  private static let bodyStems = [
    "адміністраці", "облдержадміністраці", "райдержадміністраці", "департамент", "управлінн",
  ]

  /// «м. Луцьк», where a body stands before it: a town that is a party has its council or its hromada.
  private static func isSettlement(_ text: String) -> Bool {
    let name = PartyName(text, on: .ukrainian)
    return name.isNamedAfterSettlementWord && !name.isCouncil
  }

  private static func isCountry(_ text: String) -> Bool { PartyText.country(text) != nil }
}
