import Interning
import Messages
import Partnerships

/// The sides that were resolved so far: what combinations of spellings mean together is found without hashing text.
///
/// The summaries stand densely after a small table of slots, so that what is met again and again stays in the cache.
struct ResolvedSides<Party, Place> {
  private struct Entry {
    let key: Combination
    let summary: SideSummary<Party, Place>
    /// How many records have it.
    var uses: UInt32 = 1
  }

  private var entries: [Entry] = []
  private var index = HashIndex()
  /// The sides that a summary does not say all of.
  private var details: [SideMeaning<Party, Place>] = []
  /// The party and the place of a side that has none.
  private let none: (party: Party, place: Place)

  init(withoutParty party: Party, withoutPlace place: Place) { none = (party, place) }

  var count: Int { entries.count }

  /// Says that a combination will soon be asked for.
  func expect(_ key: Combination) { index.prefetch(key.digest) }

  /// What a record's combination means; nil for one that was not met yet.
  mutating func summary(of key: Combination) -> SideSummary<Party, Place>? {
    guard let number = index.number(of: key.digest, where: { entries[$0].key == key }) else { return nil }
    entries[number].uses += 1
    return entries[number].summary
  }

  /// Keeps the meaning of a record's new combination.
  mutating func insert(_ meaning: SideMeaning<Party, Place>, for key: Combination) -> SideSummary<
    Party, Place
  > {
    let isUsual =
      meaning.parties.count <= 1 && meaning.places.count <= 1 && meaning.problem == nil
      && meaning.contradiction == nil
    if !isUsual { details.append(meaning) }
    let summary = SideSummary(
      party: meaning.parties.first ?? none.party, place: meaning.places.first ?? none.place,
      marks: meaning.marks, assumptions: meaning.assumptions, warnings: meaning.warnings,
      details: isUsual ? 0 : UInt32(details.count))
    entries.append(Entry(key: key, summary: summary))
    index.insert(entries.count - 1, digest: key.digest) { [entries] in entries[$0].key.digest }
    return summary
  }

  /// The whole of a side; nil where its summary says all.
  func details(of summary: SideSummary<Party, Place>) -> SideMeaning<Party, Place>? {
    summary.details == 0 ? nil : details[Int(summary.details) - 1]
  }

  /// A combination by its index in the order of first sight, and how many records have it.
  func use(_ number: Int) -> (key: Combination, records: Int) {
    (entries[number].key, Int(entries[number].uses))
  }
}

/// The numbers of spellings that belong together, and what the title says of them.
struct Combination: Equatable, BitwiseCopyable {
  /// -1 for a cell that is not there.
  let cells: SIMD4<Int32>
  /// Of the country and its code, where they are told beside the others.
  var countries = SIMD2<Int32>(repeating: -1)
  /// 0 where the title says nothing.
  var title: UInt64 = 0

  fileprivate var digest: UInt64 {
    let words = SIMD4<UInt64>(truncatingIfNeeded: cells) & 0xFFFF_FFFF
    var digest = Digest()
    digest.combine(words.x << 32 | words.y)
    digest.combine(words.z << 32 | words.w)
    digest.combine(title)
    let countries = SIMD2<UInt64>(truncatingIfNeeded: countries) & 0xFFFF_FFFF
    digest.combine(countries.x << 32 | countries.y)
    return digest.value
  }
}
