/// What combinations of spellings mean together: four numbers to a place in a list, found without hashing text.
struct Combinations<Meaning> {
  private var keys: [SIMD4<Int32>] = Array(repeating: SIMD4(repeating: .min), count: 64)
  /// 0, or one more than the place in `meanings`.
  private var places = [UInt32](repeating: 0, count: 64)
  private var meanings: [Meaning] = []

  /// The place of a combination's meaning; nil for one that was not met yet.
  func place(of key: SIMD4<Int32>) -> Int? {
    let place = places[slot(of: key)]
    return place == 0 ? nil : Int(place) - 1
  }

  subscript(place: Int) -> Meaning { meanings[place] }

  /// Keeps the meaning of a new combination, and gives its place.
  mutating func insert(_ meaning: Meaning, for key: SIMD4<Int32>) -> Int {
    meanings.append(meaning)
    if meanings.count * 2 > keys.count { grow() }
    put(key, meanings.count)
    return meanings.count - 1
  }

  private mutating func put(_ key: SIMD4<Int32>, _ place: Int) {
    let slot = slot(of: key)
    keys[slot] = key
    places[slot] = UInt32(place)
  }

  private mutating func grow() {
    let (oldKeys, oldPlaces) = (keys, places)
    keys = Array(repeating: SIMD4(repeating: .min), count: oldKeys.count * 2)
    places = Array(repeating: 0, count: oldKeys.count * 2)
    for slot in oldKeys.indices where oldPlaces[slot] != 0 { put(oldKeys[slot], Int(oldPlaces[slot])) }
  }

  private func slot(of key: SIMD4<Int32>) -> Int {
    var digest = Digest()
    digest.combine(UInt64(UInt32(bitPattern: key.x)) << 32 | UInt64(UInt32(bitPattern: key.y)))
    digest.combine(UInt64(UInt32(bitPattern: key.z)) << 32 | UInt64(UInt32(bitPattern: key.w)))
    var slot = Int(truncatingIfNeeded: digest.value) & (keys.count - 1)
    while places[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}

/// Four numbers of spellings as the key of a combination; a cell that is not there is -1.
func combination(_ a: Int?, _ b: Int?, _ c: Int?, _ d: Int?) -> SIMD4<Int32> {
  SIMD4(Int32(truncatingIfNeeded: a ?? -1), Int32(truncatingIfNeeded: b ?? -1), Int32(truncatingIfNeeded: c ?? -1), Int32(truncatingIfNeeded: d ?? -1))
}
