import Messages
import Partnerships
import Renderers
import Storage

/// Gathers messages for standard error: errors and what belongs to them always, warnings unless they are not wanted.
final class Console {
  private let language: Language
  private let isQuiet: Bool
  private var lines: [UInt8] = []

  init(_ language: Language, isQuiet: Bool) {
    self.language = language
    self.isQuiet = isQuiet
  }

  func tell(_ diagnostic: Diagnostic) {
    if isQuiet, isAboutWarnings(diagnostic) { return }
    lines += PathText.shown(diagnostic.line(in: language)).utf8
    lines.append(UInt8(ascii: "\n"))
  }

  private func isAboutWarnings(_ diagnostic: Diagnostic) -> Bool {
    switch diagnostic.message {
    case .warningsOmitted, .encodingConcluded, .columns, .decision(.unused): true
    default: diagnostic.severity == .warning
    }
  }

  /// Hands over what was told, also where something fails afterwards: it is still true.
  func flush<Result>(after body: () throws -> Result) throws -> Result {
    let result: Result
    do {
      result = try body()
    } catch {
      try flush()
      throw error
    }
    try flush()
    return result
  }

  /// Hands everything to standard error.
  func flush() throws {
    try writeToStandardError(lines)
    lines = []
  }
}
