import Partnerships
import Renderers
import Storage

/// Gathers messages for standard error: errors always, warnings and notes unless they are not wanted.
final class Console {
  private let language: Language
  private let isQuiet: Bool
  private var lines: [UInt8] = []

  init(_ language: Language, isQuiet: Bool) {
    self.language = language
    self.isQuiet = isQuiet
  }

  func tell(_ diagnostic: Diagnostic) {
    if isQuiet, diagnostic.severity != .error { return }
    lines += diagnostic.line(in: language).utf8
    lines.append(UInt8(ascii: "\n"))
  }

  /// Hands everything to standard error.
  func flush() throws {
    try writeToStandardError(lines)
    lines = []
  }
}
