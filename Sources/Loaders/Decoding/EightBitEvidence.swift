import Gazetteer
import Messages
import Partnerships

/// Counts which byte follows which, and judges by it in which eight-bit encoding a text is Ukrainian.
///
/// Each candidate turns the pairs of bytes into pairs of letters, and these have weights: the logarithms of how often
/// they are met in Ukrainian names. No case of letters is preferred, so that texts in capitals are told as well.
struct EightBitEvidence {
  /// By the first byte, then the second.
  private var counts = [Int](repeating: 0, count: 1 << 16)
  /// The indices in `counts` that are not 0.
  private var seen: [Int] = []
  private var last = UInt8(ascii: " ")

  mutating func add(_ bytes: borrowing Span<UInt8>) {
    for index in bytes.indices {
      let byte = bytes[index]
      if (byte | last) >= 0x80 {
        let pair = Int(last) << 8 | Int(byte)
        if counts[pair] == 0 { seen.append(pair) }
        counts[pair] += 1
      }
      last = byte
    }
  }

  struct Judgement {
    let margin: EncodingMargin
    /// Whether the text is Ukrainian in the encoding and clearly less so in all others that read it differently.
    let isClear: Bool
  }

  /// - Parameter name: of the export, for messages.
  func judgement(for name: String) throws -> Judgement {
    let pairs = seen.map { Decoded.Pair(first: $0 >> 8, second: $0 & 0xFF, count: counts[$0]) }
    let readings = try [TextEncoding.windows1251, .koi8u, .cp866, .cp1125].map { encoding in
      Decoded(pairs, in: try CodePage(encoding, for: name))
    }
    let best = readings.dropFirst().reduce(readings[0]) { $1.weight > $0.weight ? $1 : $0 }
    let comparisons = readings.filter { $0.readsOtherwise(than: best) }.map { Comparison(best, against: $0) }
    // Two of the candidates have no letter in common, so one at least reads any text differently.
    let closest = comparisons.dropFirst().reduce(comparisons[0]) { $1.advantage < $0.advantage ? $1 : $0 }
    return Judgement(
      margin: EncodingMargin(
        encoding: best.encoding, percent: Self.percent(closest.score), next: closest.loser,
        nextPercent: Self.percent(closest.scoreOfLoser)),
      isClear: best.score >= Self.leastScore && closest.isClear)
  }

  /// In thousands of texts of a few Ukrainian names each the least was 0.75; of texts in other encodings the most
  /// was 0.61.
  private static let leastScore = 0.65

  private static func percent(_ score: Double) -> Int {
    Int((min(max(score, 0), 1) * 100).rounded())
  }

  /// The winner against one other encoding, by the pairs that the two weigh differently.
  private struct Comparison {
    let loser: TextEncoding
    /// By how much the winner's weights exceed the other's: each one more is half as much doubt.
    let advantage: Int
    let score: Double
    let scoreOfLoser: Double

    init(_ winner: Decoded, against other: Decoded) {
      let pairs = winner.pairs.indices.filter { winner.weights[$0] != other.weights[$0] }
      let sum = pairs.reduce(0) { $0 + (winner.weights[$1] ?? 0) * winner.pairs[$1].count }
      let sumOfOther = pairs.reduce(0) { $0 + (other.weights[$1] ?? 0) * winner.pairs[$1].count }
      let usual = Double(pairs.reduce(0) { $0 + winner.pairs[$1].count }) * LetterPairs.usualWeight
      loser = other.encoding
      advantage = sum - sumOfOther
      score = usual > 0 ? Double(sum) / usual : 0
      scoreOfLoser = usual > 0 ? Double(sumOfOther) / usual : 0
    }

    /// 64 to 1, and a fifth of what is usual.
    var isClear: Bool { advantage >= 6 && score - scoreOfLoser >= 0.2 }
  }
}

/// The pairs of bytes of a text as one encoding reads them.
private struct Decoded {
  struct Pair {
    let first: Int
    let second: Int
    let count: Int
  }

  let pairs: [Pair]
  /// By pair: how much it speaks for Ukrainian; nil where it says nothing.
  let weights: [Int?]
  /// The sum over the whole text.
  let weight: Int
  /// The mean weight of a pair, 1 being usual.
  let score: Double
  private let page: CodePage

  var encoding: TextEncoding { page.encoding }

  init(_ pairs: [Pair], in page: CodePage) {
    self.pairs = pairs
    self.page = page
    let roles = LetterRole.roles(in: page)
    weights = pairs.map { LetterRole.weight(roles[$0.first], roles[$0.second]) }
    var (weight, count) = (0, 0)
    for (pair, value) in zip(pairs, weights) {
      guard let value else { continue }
      weight += value * pair.count
      count += pair.count
    }
    self.weight = weight
    score = count > 0 ? Double(weight) / (Double(count) * LetterPairs.usualWeight) : 0
  }

  func readsOtherwise(than other: Decoded) -> Bool {
    pairs.contains { pair in
      [pair.first, pair.second].contains { page.scalars[$0] != other.page.scalars[$0] }
    }
  }
}
