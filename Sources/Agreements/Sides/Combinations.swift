import Interning

/// What combinations of spellings mean together: found without hashing text.
///
/// The meanings stand densely behind a small table of slots, so that what is met again and again stays in the cache.
struct Combinations<Meaning: BitwiseCopyable> {
  private struct Entry {
    let key: Combination
    let meaning: Meaning
    /// How many records have it.
    var uses: UInt32 = 1
  }

  private var entries: [Entry] = []
  private var numbers = HashIndex()

  var count: Int { entries.count }

  /// What a record's combination means; nil for one that was not met yet.
  mutating func meaning(of key: Combination) -> Meaning? {
    guard let number = numbers.number(of: key.digest, where: { entries[$0].key == key }) else { return nil }
    entries[number].uses += 1
    return entries[number].meaning
  }

  /// Says that a combination will soon be asked for.
  func expect(_ key: Combination) { numbers.prefetch(key.digest) }

  /// A combination by its place in the order of first sight, and how many records have it.
  func use(_ number: Int) -> (key: Combination, records: Int) {
    (entries[number].key, Int(entries[number].uses))
  }

  /// Keeps the meaning of a record's new combination.
  mutating func insert(_ meaning: Meaning, for key: Combination) {
    entries.append(Entry(key: key, meaning: meaning))
    numbers.insert(entries.count - 1, digest: key.digest) { [entries] in entries[$0].key.digest }
  }
}

/// Four numbers of spellings that belong together, and what the title says of them; a cell that is not there is -1.
struct Combination: Equatable, BitwiseCopyable {
  let a: Int32
  let b: Int32
  let c: Int32
  let d: Int32
  /// 0 where the title says nothing.
  let title: UInt64

  init(_ a: Int32, _ b: Int32, _ c: Int32, _ d: Int32, title: UInt64 = 0) {
    (self.a, self.b, self.c, self.d) = (a, b, c, d)
    self.title = title
  }

  fileprivate var digest: UInt64 {
    var digest = Digest()
    digest.combine(UInt64(UInt32(bitPattern: a)) << 32 | UInt64(UInt32(bitPattern: b)))
    digest.combine(UInt64(UInt32(bitPattern: c)) << 32 | UInt64(UInt32(bitPattern: d)))
    digest.combine(title)
    return digest.value
  }
}
