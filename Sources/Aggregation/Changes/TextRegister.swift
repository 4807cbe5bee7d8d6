/// The texts of two reports as numbers, so that comparing them is integer work; 0 is blank.
///
/// Each text also has a *meaning*: the number of what it folds to, its pieces between `;` in one order. Texts that are
/// only spelled or ordered differently have one meaning.
struct TextRegister {
  private var numbers: [[UInt8]: UInt32] = [:]
  private var texts: [[UInt8]] = [[]]
  /// By number; `unknown` until it is asked for.
  private var meanings: [UInt32] = [0]
  private let fold: (ArraySlice<UInt8>) -> [UInt8]

  private static let unknown = UInt32.max

  /// - Parameter fold: gives spellings of one name the same bytes, and changes nothing when it is used twice.
  init(fold: @escaping (ArraySlice<UInt8>) -> [UInt8]) { self.fold = fold }

  mutating func insert(_ text: String) -> UInt32 { text.isEmpty ? 0 : insert(Array(text.utf8)) }

  /// Without white space at its ends.
  mutating func insert(trimmed text: String) -> UInt32 {
    let isSpace: (UInt8) -> Bool = { $0 <= UInt8(ascii: " ") }
    let rest = text.utf8.drop(while: isSpace)
    let end = rest.lastIndex { !isSpace($0) }.map { rest.index(after: $0) } ?? rest.startIndex
    return rest.isEmpty ? 0 : insert(Array(rest[..<end]))
  }

  /// Codes joined by `;`, whose order and repetition say nothing.
  mutating func insert(codes: String) -> UInt32 {
    guard codes.utf8.contains(UInt8(ascii: ";")) else { return insert(codes) }
    return insert(Self.ordered(codes.utf8.split(separator: UInt8(ascii: ";")).map(Array.init)))
  }

  /// The codes of several cells as those of one.
  mutating func insert(codesOf numbers: some Sequence<UInt32>) -> UInt32 {
    let codes = numbers.flatMap { texts[Int($0)].split(separator: UInt8(ascii: ";")).map(Array.init) }
    return codes.isEmpty ? 0 : insert(Self.ordered(codes))
  }

  /// The texts of several cells as they stand in one, none of them twice.
  mutating func insert(textsOf numbers: some Sequence<UInt32>) -> UInt32 {
    var distinct: [UInt32] = []
    for number in numbers where number != 0 && !distinct.contains(number) { distinct.append(number) }
    if distinct.count < 2 { return distinct.first ?? 0 }
    return insert(Array(distinct.map { texts[Int($0)] }.joined(separator: [UInt8(ascii: ";")])))
  }

  /// The codes of a cell, each once.
  func codes(of number: UInt32) -> [String] {
    texts[Int(number)].split(separator: UInt8(ascii: ";")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The number of what a text means; 0 also for one that has nothing but marks.
  mutating func meaning(of number: UInt32) -> UInt32 {
    let known = meanings[Int(number)]
    if known != Self.unknown { return known }
    let pieces = texts[Int(number)].split(separator: UInt8(ascii: ";")).map { fold($0) }
    let folded = Self.ordered(pieces.filter { !$0.isEmpty })
    let meaning = folded.isEmpty ? 0 : insert(folded)
    meanings[Int(number)] = meaning
    meanings[Int(meaning)] = meaning
    return meaning
  }

  /// As it was spelled where it was met first.
  subscript(number: UInt32) -> String { String(decoding: texts[Int(number)], as: UTF8.self) }

  private mutating func insert(_ bytes: [UInt8]) -> UInt32 {
    if let number = numbers[bytes] { return number }
    let number = UInt32(texts.count)
    numbers[bytes] = number
    texts.append(bytes)
    meanings.append(Self.unknown)
    return number
  }

  private static func ordered(_ pieces: [[UInt8]]) -> [UInt8] {
    let sorted = pieces.sorted { $0.lexicographicallyPrecedes($1) }
    let distinct = sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
    return Array(distinct.joined(separator: [UInt8(ascii: ";")]))
  }
}
