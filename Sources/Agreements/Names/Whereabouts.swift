import Gazetteer
import Partnerships

/// Where in Ukraine a text says that a party lies: "Новоселицька міська рада Чернівецького району Чернівецької області".
struct Whereabouts: Hashable, BitwiseCopyable {
  private(set) var regions = RegionSet()
  /// nil also where the text names several.
  private(set) var raion: RaionID?

  /// Nowhere in particular.
  init() {}

  /// Reads a text that names parties and where they lie.
  init(_ text: String) {
    let words = FoldedWord.words(of: Folding.fold(text))
    self.init(words) { _ in true }
  }

  /// Reads a title, which may name regions for many reasons: only those beside a Ukrainian party say where it lies.
  init(ofPartiesIn title: [FoldedWord]) {
    self.init(title) { Self.isBesideParty($0, in: title) }
  }

  /// - Parameter counts: whether the name that begins at an index is to be read.
  private init(_ words: [FoldedWord], where counts: (Int) -> Bool) {
    var raions: Set<RaionID> = []
    for (index, pair) in zip(words, words.dropFirst()).enumerated() where Self.isUnit(pair.1) {
      if Self.isRaion(pair.1) {
        if let raion = Raions.named(Array(pair.0.bytes)), counts(index) { raions.insert(raion) }
      } else if let region = Self.region(named: pair.0, unit: pair.1), counts(index) {
        regions.insert(region)
      }
    }
    raion = raions.count == 1 ? raions.first : nil
  }

  private static func isUnit(_ word: FoldedWord) -> Bool {
    isRaion(word) || word.begins(with: "обл") || word.begins(with: "oblast") || crimea.contains(word)
  }

  /// The only region whose own name says that it is one: «Ялта, Крим».
  private static let crimea: [FoldedWord] = ["крим", "криму", "кримом", "арк"]

  private static func region(
    named name: FoldedWord, unit: FoldedWord
  ) -> RegionID? {
    Regions.named(crimea.contains(unit) ? Array(unit.bytes) : FoldedWord.joined([name, unit]))
  }

  /// Whether a word says that the one before it is a raion's name.
  static func isRaion(_ word: FoldedWord) -> Bool {
    word.begins(with: "район") || word.begins(with: "р-н") || latinRaions.contains(word)
  }

  private static let latinRaions: [FoldedWord] = ["raion", "rayon", "rajon", "district"]

  /// Whether a council's or a settlement's word is among the three words before, the raion left aside:
  /// "Рудківською міською радою Самбірського району Львівської області", "м. Нововолинськ Волинської області".
  private static func isBesideParty(_ index: Int, in words: [FoldedWord]) -> Bool {
    var before = words[..<index]
    if let last = before.last, isRaion(last) { before = before.dropLast(2) }
    return before.suffix(3).split(
      omittingEmptySubsequences: false, whereSeparator: PartyName.conjunctions.contains
    ).last?.contains { word in
      let use = PartyWords.use(of: word, on: .ukrainian)
      return use == .accompanies || use == .classifies(.municipality)
    } ?? false
  }

  /// All of it in one number; 0 where it says nothing.
  var number: UInt64 { UInt64(raion.map { $0.index + 1 } ?? 0) << 32 | UInt64(regions.bits) }
}

/// Some of the 27 regions.
struct RegionSet: Hashable, BitwiseCopyable {
  /// The bit of a region's index is set.
  private(set) var bits: UInt32 = 0

  var isEmpty: Bool { bits == 0 }
  mutating func insert(_ region: RegionID) { bits |= 1 << region.index }
  func contains(_ region: RegionID) -> Bool { bits & 1 << region.index != 0 }
  /// In the order of their codes.
  var all: [RegionID] { (0..<32).map { RegionID(index: $0) }.filter(contains) }
}
