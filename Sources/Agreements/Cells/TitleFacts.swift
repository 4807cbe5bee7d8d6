import Gazetteer
import Interning
import Loaders
import Partnerships

/// What the title of a document says where its columns are silent (rules 6 and 7).
struct TitleFacts {
  /// Digest of the folded title (rule 14); 0 when it is blank.
  private(set) var digest: UInt64 = 0
  /// The kind by the title's own words (rule 6).
  private(set) var kind = Kind.notStated
  /// What the phrase that names the foreign party calls it, where such a phrase can be told (rule 7).
  private(set) var foreignParty: PartyClass?
  /// Where it says that the Ukrainian parties lie (rule 3).
  private(set) var whereabouts = Whereabouts()

  static let blank = TitleFacts([])

  init(_ title: ArraySlice<UInt8>) {
    let key = Folding.fold(title)
    if Blank.matches(key) { return }
    let words = FoldedWord.words(of: key)
    digest = Digest.of(key.span)
    kind = Self.kind(words)
    foreignParty = Self.foreignParty(words)
    whereabouts = Whereabouts(ofPartiesIn: words)
  }

  private static func kind(_ words: [FoldedWord]) -> Kind {
    if words.contains(where: { $0.begins(with: "побратим") }) { return .twinning }
    if words.contains(where: { $0.begins(with: "солідарн") }) { return .solidarityPartnership }
    return isDeclarationOfIntent(words) ? .declarationOfIntent : .notStated
  }

  /// "Протокол намірів", "Договір намірів", "Протокол про наміри щодо …": the document's own name says so.
  private static func isDeclarationOfIntent(_ words: [FoldedWord]) -> Bool {
    guard let name = words.first, documents.contains(name) else { return false }
    let next = words.dropFirst().first == "про" ? words.dropFirst(2).first : words.dropFirst().first
    return next.map { $0.begins(with: "намір") } ?? false
  }

  private static let documents: Set<FoldedWord> = [
    "протокол", "договір", "лист", "декларація", "меморандум", "угода",
  ]

  /// The first word of the foreign phrase that classifies a party; nil when no phrase can be told to be foreign.
  private static func foreignParty(_ words: [FoldedWord]) -> PartyClass? {
    guard let start = words.firstIndex(where: between.contains) else {
      return nil
    }
    let parts = words[(start + 1)...].split(whereSeparator: { PartyName.conjunctions.contains($0) })
    // One party on either side at least, or the phrases cannot be told apart.
    guard parts.count > 1 else { return nil }
    var foreign = parts.filter { !isUkrainian($0) }
    if foreign.count == parts.count {
      // «між містом Стрий та Ланцутським повітом»: where no word tells, the names of hromadas do, if one side has none.
      let others = parts.filter { !namesHromada($0) }
      if !others.isEmpty { foreign = others }
    }
    return foreign.joined().lazy
      .compactMap { PartyWords.meaning(of: $0, on: .foreign) }.first
  }

  private static let between: [FoldedWord] = ["між", "between", "zwischen"]

  /// A phrase is Ukrainian when it says Україна, or when it names a Ukrainian council and no other country.
  private static func isUkrainian(_ phrase: ArraySlice<FoldedWord>) -> Bool {
    if phrase.contains(where: { $0.begins(with: "україн") || $0.begins(with: "ukrain") }) { return true }
    guard
      phrase.contains(where: {
        $0.begins(with: "рад") || $0.begins(with: "громад") || $0.begins(with: "адміністрац")
      })
    else { return false }
    return !namesCountry(phrase)
  }

  private static func namesHromada(_ phrase: ArraySlice<FoldedWord>) -> Bool {
    let name = PartyName(String(decoding: FoldedWord.joined(phrase), as: UTF8.self), on: .ukrainian)
    guard name.mayBePlace, !namesCountry(phrase) else { return false }
    let match = Hromadas.named(name.key, isCouncil: name.isCouncil)
    return !match.hromadas.isEmpty && match.way != .transliterated
  }

  private static func namesCountry(_ phrase: ArraySlice<FoldedWord>) -> Bool {
    for start in phrase.indices {
      for end in (start + 1)...min(start + 3, phrase.endIndex) where phrase[start].bytes.count > 3 {
        if case .found = Countries.named(FoldedWord.joined(phrase[start..<end])) { return true }
      }
    }
    return false
  }
}
