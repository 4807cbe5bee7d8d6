import Gazetteer
import Partnerships

/// A text that says where in Ukraine something lies, read to its end: «Львівська область, Самбірський район, Україна».
struct RegionText {
  private(set) var regions = RegionSet()
  /// Whether it names a raion, of today or of before 2020.
  private(set) var namesRaion = false
  /// Whether it names Ukraine.
  private(set) var namesUkraine = false
  /// Whether there is a word in it that says something else.
  private(set) var hasRest = false

  /// - Parameter key: folded.
  init(_ key: [UInt8]) {
    var words = FoldedWord.words(of: key)[...]
    while let first = words.first {
      if words.count > 1, Whereabouts.isRaion(words[words.startIndex + 1]), Self.isRaionsName(first) {
        namesRaion = true
        words = words.dropFirst(2)
      } else if let (region, count) = Self.region(in: words) {
        regions.insert(region)
        words = words.dropFirst(count)
      } else {
        if case .found(Countries.ukraine) = Countries.named(Array(first.bytes)) {
          namesUkraine = true
        } else {
          hasRest = true
        }
        words = words.dropFirst()
      }
    }
  }

  /// The only region of a text that says nothing else but what lies in it, or what it lies in.
  var region: RegionID? {
    let all = regions.all
    return all.count == 1 && !hasRest && (namesRaion || namesUkraine) ? all[0] : nil
  }

  /// Whether it says where something lies, and nothing else.
  var isWhole: Bool { !hasRest && (!regions.isEmpty || namesRaion) }

  private static let longestName = 4

  private static func region(in words: ArraySlice<FoldedWord>) -> (RegionID, Int)? {
    for count in (1...min(longestName, words.count)).reversed() {
      if let region = Regions.named(FoldedWord.joined(words.prefix(count))) { return (region, count) }
    }
    return nil
  }

  /// A raion's name is an adjective.
  private static func isRaionsName(_ word: FoldedWord) -> Bool {
    endings.contains(where: word.ends) && Regions.named(Array(word.bytes)) == nil
  }

  private static let endings = ["ий", "ого", "ому", "им", "yi", "yy", "y", "ij", "yj", "iy"]
}
