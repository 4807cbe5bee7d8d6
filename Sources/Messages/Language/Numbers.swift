/// Digits in groups of three from 10 000 on, parted by U+00A0, which Word and Excel keep.
package func grouped(_ number: Int) -> String {
  let digits = String(number.magnitude)
  let sign = number < 0 ? "\u{2212}" : ""
  guard digits.utf8.count > 4 else { return sign + digits }
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text += "\u{A0}" }
    text.append(digit)
  }
  return sign + text
}

/// A change with its sign, the minus being U+2212; no change is `0`.
package func signed(_ change: Int) -> String { change > 0 ? "+" + grouped(change) : grouped(change) }

/// `0x98`
package func hexadecimal(_ byte: UInt8) -> String {
  (byte < 0x10 ? "0x0" : "0x") + String(byte, radix: 16, uppercase: true)
}

/// `A, B and C`
package func enumeration(_ items: [String], last conjunction: String) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return "\(items.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
}
