/// How many rejected records a report may have: a number of them, or a share of all that were read.
struct RejectionLimit: Equatable, CustomStringConvertible {
  private let number: Int
  private let isShare: Bool
  let description: String

  /// `25` or `10%`, whole numbers; nil for anything else.
  init?(_ text: String) {
    isShare = text.hasSuffix("%")
    guard let number = Int(isShare ? String(text.dropLast()) : text), number >= 0, !isShare || number <= 100
    else {
      return nil
    }
    self.number = number
    description = text
  }

  func allows(_ rejected: Int, of read: Int) -> Bool {
    isShare ? rejected * 100 <= read * number : rejected <= number
  }
}
