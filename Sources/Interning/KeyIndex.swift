/// Numbers distinct 64-bit keys from 0 in the order of first sight: what byte strings have in an `Interner`.
@frozen public struct KeyIndex: Sendable {
  /// By number.
  @usableFromInline var keys: [UInt64] = []
  @usableFromInline var index = HashIndex()

  /// - Parameter capacity: how many keys there are at most, if that is known.
  @inlinable public init(capacity: Int = 32) {
    // Room that stays unused takes no memory, and growing would take twice what is used.
    keys.reserveCapacity(capacity)
  }

  @inlinable public var count: Int { keys.count }

  /// The key of a number.
  @inlinable public subscript(number: Int) -> UInt64 { keys[number] }

  /// The number of a key that was inserted, or nil.
  @inlinable public func number(of key: UInt64) -> Int? {
    index.number(of: Digest.of(key)) { keys[$0] == key }
  }

  @inlinable public func contains(_ key: UInt64) -> Bool { number(of: key) != nil }

  /// The number of a key, and whether it is new.
  @inlinable @discardableResult
  public mutating func insert(_ key: UInt64) -> (number: Int, isNew: Bool) {
    let digest = Digest.of(key)
    if let number = index.number(of: digest, where: { keys[$0] == key }) { return (number, false) }
    let number = keys.count
    keys.append(key)
    index.insert(number, digest: digest) { [keys] in Digest.of(keys[$0]) }
    return (number, true)
  }
}
