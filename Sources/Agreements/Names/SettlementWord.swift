import Gazetteer

/// What the word before a settlement's name says that it is.
enum SettlementWord {
  case city
  case village

  /// nil where a name has no such word.
  init?(in name: PartyName) {
    for word in FoldedWord.words(of: Folding.fold(name.spelled)) {
      if Self.cities.contains(word) || word.begins(with: "міст") {
        self = .city
        return
      }
      if Self.villages.contains(word) || word.begins(with: "сел") {
        self = .village
        return
      }
    }
    return nil
  }

  private static let cities: [FoldedWord] = ["м", "city"]
  private static let villages: [FoldedWord] = ["с", "смт", "village", "settlement"]
}
