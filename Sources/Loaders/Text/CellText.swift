/// Whether a cell's bytes are text, and text that a reader sees.
public enum CellText: Equatable {
  case plain
  /// Characters that nobody sees and nobody means: no-break and zero-width spaces, soft hyphens, byte-order marks.
  case invisible
  /// A character that steers whoever shows or reads the text: direction, NUL and the like.
  case control(Unicode.Scalar)
  /// No UTF-8.
  case invalid

  public init(_ bytes: borrowing Span<UInt8>) {
    // Most cells are printable ASCII and need no more than this look, which the compiler makes at many bytes at once.
    guard Self.someByte(of: bytes, { $0 < 0x20 || $0 > 0x7E }) else {
      self = .plain
      return
    }
    do {
      self = try Self.kind(of: UTF8Span(validating: copy bytes), bytes: bytes)
    } catch {
      self = .invalid
    }
  }

  private static func kind(of text: borrowing UTF8Span, bytes: borrowing Span<UInt8>) -> CellText {
    guard someByte(of: bytes, mayBeginUnseen) else { return .plain }
    var kind = CellText.plain
    var scalars = text.makeUnicodeScalarIterator()
    for index in bytes.indices where mayBeginUnseen(bytes[index]) {
      scalars.reset(roundingBackwardsFrom: index)
      guard let scalar = scalars.next() else { break }
      switch Visibility(scalar) {
      case .visible: continue
      case .space, .nothing: kind = .invisible
      case .control: return .control(scalar)
      }
    }
    return kind
  }

  /// Latin, Greek and Cyrillic letters, whose first bytes are C3 to D7, are all visible.
  @inline(__always)
  private static func mayBeginUnseen(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F || byte == 0xC2 || byte > 0xD7
  }

  /// Every byte is looked at: an early exit would cost more than it saves.
  @inline(__always)
  private static func someByte(of bytes: borrowing Span<UInt8>, _ matches: (UInt8) -> Bool) -> Bool {
    var found = false
    for index in bytes.indices { found = found || matches(bytes[index]) }
    return found
  }

  /// Text without its invisible characters; those that part words become spaces.
  package static func withoutInvisible(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch Visibility(scalar) {
      case .visible, .control: text.append(scalar)
      case .space: text.append(" ")
      case .nothing: break
      }
    }
    return Array(String(text).utf8)[...]
  }
}

/// How a character shows in a line of text, by its properties in the Unicode Character Database.
private enum Visibility {
  case visible, space, nothing, control

  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    // The usual ones, whose properties need not be looked up: letters, dashes, quotation marks, №.
    case " "..."~", "\t", "\n", "\r", "\u{A1}"..."\u{AC}", "\u{AE}"..."\u{2FF}", "\u{370}"..."\u{52F}",
      "\u{2010}"..."\u{2027}", "\u{2030}"..."\u{205E}", "\u{20A0}"..."\u{20BF}", "\u{2100}"..."\u{218B}":
      self = .visible
    case _ where scalar.properties.isBidiControl: self = .control
    default:
      self =
        switch scalar.properties.generalCategory {
        case .control: scalar.properties.isWhitespace ? .space : .control
        case .spaceSeparator, .lineSeparator, .paragraphSeparator: .space
        case .format: .nothing
        default: .visible
        }
    }
  }
}
