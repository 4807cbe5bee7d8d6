import Interning

/// The texts of two reports as numbers, so that comparing them is integer work; 0 is blank.
///
/// Each text also has a *meaning*: the number of what it folds to, its pieces between `;` in one order. Texts that are
/// only spelled or ordered differently have one meaning.
struct TextInterner {
  /// Numbers from 0 what is numbered from 1 here.
  private var interner = Interner()
  /// By number; `unknown` until it is asked for.
  private var meanings: [UInt32] = [0]
  private let fold: (ArraySlice<UInt8>) -> [UInt8]

  private static let unknown = UInt32.max
  private static let separator = UInt8(ascii: ";")

  /// - Parameter fold: gives spellings of one name the same bytes, and changes nothing when it is used twice.
  init(fold: @escaping (ArraySlice<UInt8>) -> [UInt8]) { self.fold = fold }

  /// As it was spelled where it was met first.
  subscript(number: UInt32) -> String { String(decoding: text(number), as: UTF8.self) }

  /// The pieces of a text between `;`.
  func codes(of number: UInt32) -> [String] {
    text(number).split(separator: Self.separator).map { String(decoding: $0, as: UTF8.self) }
  }

  private func text(_ number: UInt32) -> ArraySlice<UInt8> {
    number == 0 ? [] : interner.bytes(Int(number) - 1)
  }

  // MARK: Numbers

  mutating func insert(_ text: String) -> UInt32 { insert(text.utf8.span) }

  /// Without white space at its ends.
  mutating func insert(trimmed text: String) -> UInt32 {
    let isSpace: (UInt8) -> Bool = { $0 <= UInt8(ascii: " ") }
    let span = text.utf8.span
    guard let start = span.indices.first(where: { !isSpace(span[$0]) }),
      let end = span.indices.last(where: { !isSpace(span[$0]) })
    else { return 0 }
    return insert(span.extracting(start...end))
  }

  /// Codes joined by `;`, whose order and repetition say nothing.
  mutating func insert(codes: String) -> UInt32 {
    guard codes.utf8.contains(Self.separator) else { return insert(codes) }
    return insert(Self.ordered(codes.utf8.split(separator: Self.separator).map(Array.init)).span)
  }

  /// The codes of several cells as those of one.
  mutating func insert(codesOf numbers: [UInt32]) -> UInt32 {
    insert(Self.ordered(numbers.flatMap { text($0).split(separator: Self.separator).map(Array.init) }).span)
  }

  /// The texts of several cells as they stand in one, none of them twice.
  mutating func insert(textsOf numbers: [UInt32]) -> UInt32 {
    var distinct: [UInt32] = []
    for number in numbers where number != 0 && !distinct.contains(number) { distinct.append(number) }
    return insert(Array(distinct.map(text).joined(separator: [Self.separator])).span)
  }

  /// The number of what a text means; 0 also for one that has nothing but marks.
  mutating func meaning(of number: UInt32) -> UInt32 {
    let known = meanings[Int(number)]
    if known != Self.unknown { return known }
    let pieces = text(number).split(separator: Self.separator).map { fold($0) }
    let meaning = insert(Self.ordered(pieces.filter { !$0.isEmpty }).span)
    meanings[Int(number)] = meaning
    meanings[Int(meaning)] = meaning
    return meaning
  }

  private static func ordered(_ pieces: [[UInt8]]) -> [UInt8] {
    let sorted = pieces.sorted { $0.lexicographicallyPrecedes($1) }
    let distinct = sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
    return Array(distinct.joined(separator: [separator]))
  }

  private mutating func insert(_ text: Span<UInt8>) -> UInt32 {
    if text.isEmpty { return 0 }
    let (number, isNew) = interner.intern(text)
    if isNew { meanings.append(Self.unknown) }
    return UInt32(number + 1)
  }
}
