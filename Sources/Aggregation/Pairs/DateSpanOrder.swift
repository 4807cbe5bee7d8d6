package import Partnerships

extension DateSpan {
  /// The one with the earlier last possible day; a date before none.
  package static func earlier(of a: DateSpan?, and b: DateSpan?) -> DateSpan? {
    guard let a, let b else { return a ?? b }
    return (b.last, b.first) < (a.last, a.first) ? b : a
  }

  /// The one with the later last possible day; a date before none.
  package static func later(of a: DateSpan?, and b: DateSpan?) -> DateSpan? {
    guard let a, let b else { return a ?? b }
    return (b.last, b.first) > (a.last, a.first) ? b : a
  }
}
