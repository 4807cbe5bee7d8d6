import Gazetteer
import Loaders
import Partnerships

/// The address that stands behind a party of the Ukrainian side: «Волинська обласна державна адміністрація, м. Луцьк,
/// Київський майдан, 9, 43027, Україна». It is no party (rule 7).
enum PostalAddress {
  /// The parts of a piece without those of an address; countries stay, for they say where the party lies.
  static func withoutAddress(_ parts: [String]) -> [String] {
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
