/// Finds the ends of physical lines (LF, CR or CRLF) in a window of bytes that grows and slides.
struct LineEnds {
  /// A line without and with what ends it.
  struct Line {
    var content: Range<Int>
    var next: Int

    mutating func slide(by count: Int) {
      content = content.lowerBound - count..<content.upperBound - count
      next -= count
    }
  }

  // Each is the next such byte at or after the index last asked for, or how far none was found.
  private var lineFeed = 0
  private var carriageReturn = 0

  /// The line that begins at `start`, or nil where its end is not in the window yet. A CR at the very end of
  /// the window is no end yet: an LF may follow.
  mutating func line(from start: Int, in window: [UInt8], atEnd: Bool) -> Line? {
    Self.advance(&lineFeed, to: 0x0A, from: start, in: window)
    Self.advance(&carriageReturn, to: 0x0D, from: start, in: window)
    let end = min(lineFeed, carriageReturn)
    var next = end + 1
    if end == window.count {
      guard atEnd, start < end else { return nil }
      next = end
    } else if end == carriageReturn {
      guard next < window.count || atEnd else { return nil }
      if next < window.count, window[next] == 0x0A { next += 1 }
    }
    return Line(content: start..<end, next: next)
  }

  /// The window lost its first bytes.
  mutating func slide(by count: Int) {
    lineFeed = max(0, lineFeed - count)
    carriageReturn = max(0, carriageReturn - count)
  }

  /// The window lost its last bytes.
  mutating func truncate(to count: Int) {
    lineFeed = min(lineFeed, count)
    carriageReturn = min(carriageReturn, count)
  }

  private static func advance(
    _ index: inout Int, to byte: UInt8, from start: Int, in window: [UInt8]
  ) {
    if index < start { index = start }
    if index < window.count, window[index] != byte {
      index = firstIndex(of: byte, in: window, index..<window.count)
    }
  }
}
