/// A closed list of words, each with the stable code that stands for it in CSV files.
package protocol ClosedList: CaseIterable {
  var code: String { get }
}

extension ClosedList {
  /// The word of a code; nil for a text that is none.
  package init?(code: some StringProtocol) {
    guard let word = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = word
  }
}

extension Kind: ClosedList {}
extension OutOfScopeReason: ClosedList {}
extension RecordWarning: ClosedList {}
extension RejectionReason: ClosedList {}
extension Stage: ClosedList {}
