import Partnerships

/// Text with the characters named that nobody sees, `<U+202E>`: a cell cannot forge a message, steer a terminal or hide
/// from its reader what is wrong with it. White space stays as it is.
package func visible(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isHidden) else { return text }
  return text.unicodeScalars.reduce(into: "") { visible, scalar in
    if isHidden(scalar) { visible += "<\(scalar.codePoint)>" } else { visible.unicodeScalars.append(scalar) }
  }
}

/// A control or format character of the Unicode Standard that is no white space.
private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  if (" "..."~").contains(scalar) { return false }
  return switch scalar.properties.generalCategory {
  case .control: !scalar.properties.isWhitespace
  case .format: true
  default: false
  }
}

/// Line breaks become spaces: a message is one line.
package func oneLine(_ text: String) -> String {
  String(String.UnicodeScalarView(visible(text).unicodeScalars.map { $0.isBreak ? " " : $0 }))
}

extension Unicode.Scalar {
  /// Whether it breaks a line, or controls something else where there is nothing to control.
  package var isBreak: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
