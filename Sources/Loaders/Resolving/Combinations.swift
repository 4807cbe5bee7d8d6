/// What combinations of spellings mean together: four numbers to a place in a list, found without hashing text.
struct Combinations<Meaning> {
  private struct Slot {
    var key = Combination(-1, -1, -1, -1)
    /// 0, or one more than the place in `meanings`.
    var place: UInt32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 64)
  private var meanings: [Kept<Meaning>] = []

  /// The place of a combination's meaning; nil for one that was not met yet.
  func place(of key: Combination) -> Int? {
    let place = slots[index(of: key)].place
    return place == 0 ? nil : Int(place) - 1
  }

  subscript(place: Int) -> Kept<Meaning> { meanings[place] }

  /// Keeps the meaning of a new combination, and gives its place.
  mutating func insert(_ meaning: Meaning, for key: Combination) -> Int {
    meanings.append(Kept(meaning))
    if meanings.count * 2 > slots.count { grow() }
    slots[index(of: key)] = Slot(key: key, place: UInt32(meanings.count))
    return meanings.count - 1
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.place != 0 { slots[index(of: slot.key)] = slot }
  }

  private func index(of key: Combination) -> Int {
    var digest = Digest()
    digest.combine(UInt64(UInt32(bitPattern: key.a)) << 32 | UInt64(UInt32(bitPattern: key.b)))
    digest.combine(UInt64(UInt32(bitPattern: key.c)) << 32 | UInt64(UInt32(bitPattern: key.d)))
    var index = Int(truncatingIfNeeded: digest.value) & (slots.count - 1)
    while slots[index].place != 0, slots[index].key != key { index = (index + 1) & (slots.count - 1) }
    return index
  }
}

/// A meaning that is kept in one place: looked at for every record, and never copied for one.
final class Kept<Meaning> {
  let value: Meaning
  init(_ value: Meaning) { self.value = value }
}

/// Four numbers of spellings that belong together; a cell that is not there is -1.
struct Combination: Equatable {
  let a: Int32
  let b: Int32
  let c: Int32
  let d: Int32

  init(_ a: Int?, _ b: Int?, _ c: Int?, _ d: Int?) {
    func number(_ value: Int?) -> Int32 { Int32(truncatingIfNeeded: value ?? -1) }
    (self.a, self.b, self.c, self.d) = (number(a), number(b), number(c), number(d))
  }
}
