/// A closed list of words, each with the stable code that stands for it in CSV files: the raw values.
public protocol ClosedList: RawRepresentable<String>, CaseIterable, Hashable, Sendable, BitwiseCopyable
where AllCases == [Self] {}

extension ClosedList {
  /// The stable code in CSV files.
  @inlinable public var code: String { rawValue }

  /// The word of a code; nil for a text that is none.
  @inlinable public init?(code: some StringProtocol) { self.init(rawValue: String(code)) }

  /// The word's index in the list, by which tables and sets of words are kept.
  ///
  /// An enum without payloads is stored as that index; asking `allCases` for it would be a search for each record.
  @inlinable public var index: Int { Int(unsafe unsafeBitCast(self, to: UInt8.self)) }
}

/// A set of words of a closed list of at most 32: a few bits of a record.
public struct ClosedSet<Word: ClosedList>: Hashable, Sendable, BitwiseCopyable {
  @usableFromInline var bits: UInt32 = 0

  @inlinable public init() {}
  @inlinable public init(_ word: Word) { insert(word) }

  @inlinable public var isEmpty: Bool { bits == 0 }
  @inlinable public func contains(_ word: Word) -> Bool { bits & (1 << UInt32(word.index)) != 0 }
  @inlinable public mutating func insert(_ word: Word) { bits |= 1 << UInt32(word.index) }
  @inlinable public mutating func formUnion(_ other: ClosedSet) { bits |= other.bits }

  /// In the order of the list.
  @inlinable public var words: [Word] { Word.allCases.filter { contains($0) } }
}

/// How many records have each word of a closed list.
public struct ClosedTally<Word: ClosedList>: Hashable, Sendable {
  @usableFromInline var counts = [Int](repeating: 0, count: Word.allCases.count)

  @inlinable public init() {}

  @inlinable public subscript(word: Word) -> Int {
    get { counts[word.index] }
    set { counts[word.index] = newValue }
  }

  /// Counts a record that has these words.
  @inlinable public mutating func add(_ words: ClosedSet<Word>) {
    var bits = words.bits
    while bits != 0 {
      counts[bits.trailingZeroBitCount] += 1
      bits &= bits - 1
    }
  }

  @inlinable public static func += (tally: inout ClosedTally, other: ClosedTally) {
    for index in tally.counts.indices { tally.counts[index] += other.counts[index] }
  }

  @inlinable public var total: Int { counts.reduce(0, +) }

  /// The words that some record has, in the order of the list, with the number of records.
  @inlinable public var found: [(word: Word, records: Int)] {
    Word.allCases.map { ($0, self[$0]) }.filter { $0.records > 0 }
  }
}
