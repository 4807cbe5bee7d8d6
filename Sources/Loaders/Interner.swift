/// Numbers distinct byte strings from 0 in the order of first sight, and keeps them in one arena.
struct Interner {
  private var arena: [UInt8] = []
  /// Where each string begins in the arena, and at the end where the last one ends.
  private var bounds: [Int] = [0]
  private var numbers = NumberTable()

  var count: Int { bounds.count - 1 }

  /// The bytes of a string.
  func bytes(_ number: Int) -> ArraySlice<UInt8> { arena[bounds[number]..<bounds[number + 1]] }

  /// The number of a string, and whether it is new.
  mutating func intern(_ text: borrowing Span<UInt8>) -> (number: Int, isNew: Bool) {
    let digest = Digest.of(text)
    if let number = numbers.number(digest, where: { holds($0, text) }) { return (number, false) }
    let number = count
    for offset in 0..<text.count { arena.append(text[offset]) }
    bounds.append(arena.count)
    numbers.insert(number, digest) { [arena, bounds] in
      Digest.of(arena.span.extracting(bounds[$0]..<bounds[$0 + 1]))
    }
    return (number, true)
  }

  private func holds(_ number: Int, _ text: borrowing Span<UInt8>) -> Bool {
    Digest.areEqual(arena.span.extracting(bounds[number]..<bounds[number + 1]), text)
  }
}
