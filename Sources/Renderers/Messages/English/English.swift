/// English: `en`.
package struct English: Wording {
  package init() {}
  package var language: Language { .english }

  /// As it stands in the data.
  package func quoted(_ text: String) -> String { "\"\(text)\"" }

  /// `1 record`, `2 records`
  func count(_ number: Int, _ one: String, _ many: String) -> String {
    "\(grouped(number)) \(number == 1 ? one : many)"
  }

  func records(_ number: Int) -> String { count(number, "record", "records") }
  func agreements(_ number: Int) -> String { count(number, "agreement", "agreements") }
}
