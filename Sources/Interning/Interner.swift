/// Numbers distinct byte strings from 0 in the order of first sight, and keeps them in one arena.
@frozen public struct Interner: Sendable {
  @usableFromInline var arena: [UInt8] = []
  /// Where each string begins in the arena, and at the end where the last one ends.
  @usableFromInline var bounds: [Int] = [0]
  @usableFromInline var index = HashIndex()

  @inlinable public init() {}

  @inlinable public var count: Int { bounds.count - 1 }

  /// The bytes of a string.
  @inlinable public func bytes(_ number: Int) -> ArraySlice<UInt8> {
    arena[bounds[number]..<bounds[number + 1]]
  }

  /// The number of a string, and whether it is new.
  @inlinable public mutating func intern(_ text: borrowing Span<UInt8>) -> (number: Int, isNew: Bool) {
    let digest = Digest.of(text)
    if let number = index.number(of: digest, where: { isEqual($0, to: text) }) { return (number, false) }
    return (add(text, digest: digest), true)
  }

  @usableFromInline mutating func add(_ text: borrowing Span<UInt8>, digest: UInt64) -> Int {
    let number = count
    for offset in 0..<text.count { arena.append(text[offset]) }
    bounds.append(arena.count)
    index.insert(number, digest: digest) { [arena, bounds] in
      Digest.of(arena.span.extracting(bounds[$0]..<bounds[$0 + 1]))
    }
    return number
  }

  @inlinable func isEqual(_ number: Int, to text: borrowing Span<UInt8>) -> Bool {
    Digest.areEqual(arena.span.extracting(bounds[number]..<bounds[number + 1]), text)
  }
}
