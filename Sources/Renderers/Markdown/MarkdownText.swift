import Messages

/// Plain text as Markdown that shows just this text: every sign that GFM, or a reader of it, takes for mark-up is
/// escaped, line breaks become spaces, and no HTML gets through.
package func markdown(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  result.reserveCapacity(text.utf8.count)
  for scalar in visible(text).unicodeScalars {
    switch scalar {
    case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "&", "|", "#", "~", "$":
      result.append("\\")
      result.append(scalar)
    case _ where scalar.isBreak:
      // CRLF is one break.
      if result.last != " " { result.append(" ") }
    default:
      result.append(scalar)
    }
  }
  return escapedStart(String(result))
}

/// What would open a list, a heading or a rule at the start of a line: `- `, `+ `, `===`, `1. `, `1) `.
private func escapedStart(_ text: String) -> String {
  guard let first = text.first else { return text }
  if first == "-" || first == "+" || first == "=" { return "\\" + text }
  let rest = text.drop { $0.isASCII && $0.isNumber }
  guard first.isASCII, first.isNumber, let mark = rest.first, mark == "." || mark == ")" else { return text }
  return text.prefix(text.count - rest.count) + "\\" + rest
}
