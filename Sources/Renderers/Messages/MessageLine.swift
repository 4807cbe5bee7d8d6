package import Partnerships

extension Diagnostic {
  /// `file:line: error: column: what, and what to do`, on one line whatever the data hold; without a line feed.
  package func line(in language: Language) -> String {
    let words = language.words
    let column = column ?? columnNumber.map { words.column($0) }
    let parts = [origin?.description, words.label(severity), column, words.sentence(message)]
    return oneLine(parts.compactMap(\.self).joined(separator: ": "))
  }
}

extension RunFailure {
  /// `error: what, and what to do`, on one line; without a line feed.
  package func line(in language: Language) -> String {
    oneLine("\(language.words.label(.error)): \(language.words.sentence(self))")
  }
}

/// Line breaks become spaces: a message is one line.
func oneLine(_ text: String) -> String {
  var line = String.UnicodeScalarView()
  for scalar in visible(text).unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: line.append(" ")
    default: line.append(scalar)
    }
  }
  return String(line)
}
