/// Ukrainian: `uk`.
package struct Ukrainian: Wording {
  package init() {}
  package var language: Language { .ukrainian }

  /// As it stands in the data.
  package func quoted(_ text: String) -> String { "«\(text)»" }

  /// `1 запис`, `2 записи`, `5 записів`, `11 записів`, `21 запис`
  func count(_ number: Int, _ one: String, _ few: String, _ many: String) -> String {
    "\(grouped(number)) \(form(number, one, few, many))"
  }

  private func form(_ number: Int, _ one: String, _ few: String, _ many: String) -> String {
    let (tens, units) = (number.magnitude / 10 % 10, number.magnitude % 10)
    if tens == 1 { return many }
    switch units {
    case 1: return one
    case 2...4: return few
    default: return many
    }
  }

  /// `97 %`, with U+00A0
  func percent(_ number: Int) -> String { "\(number)\u{A0}%" }

  func records(_ number: Int) -> String { count(number, "запис", "записи", "записів") }
  func agreements(_ number: Int) -> String { count(number, "угода", "угоди", "угод") }
}
