import Messages
import Partnerships

/// Reads a range of dates: "2022–2024", "28 лютого – 3 березня 2023", "2022-02-24/2024-05-31", "з 2022 до 2024".
enum DateRange {
  /// A free interval (rule 8); nil where the cell is no range of dates.
  static func interval(_ tokens: [DateToken]) -> DateCell? {
    var problem: DateCell?
    // A dash also stands inside dates, so that the other signs of a range are tried before it.
    for sign in [DateToken.until, .slash, .dash] {
      for index in tokens.indices where tokens[index] == sign {
        switch interval(from: Array(tokens[..<index]), through: Array(tokens[(index + 1)...]), sign: sign) {
        case .found(let span, let warning)?: return .found(span, warning: warning)
        case let other: problem = problem ?? other
        }
      }
    }
    return problem
  }

  private static func interval(
    from first: [DateToken], through last: [DateToken], sign: DateToken
  ) -> DateCell? {
    switch DateReader.end(last) {
    case .blank, .rejected(.unreadable, _): return nil
    case .rejected(let fault, let meant): return .rejected(fault, meant: meant)
    case .found(let lastSpan, let lastWarning):
      guard case .found(let firstSpan, let warning)? = start(first, of: lastSpan, sign: sign) else {
        return nil
      }
      guard let span = DateSpan(from: firstSpan.first, through: lastSpan.last) else {
        return .rejected(.impossible, meant: nil)
      }
      return .found(span, warning: warning ?? lastWarning)
    }
  }

  /// The first date, whose month or year may stand only at the last one.
  private static func start(_ tokens: [DateToken], of last: DateSpan, sign: DateToken) -> DateCell? {
    let whole = DateReader.end(tokens)
    if case .found = whole { return whole }
    guard sign != .slash else { return nil }
    let (year, month, _) = last.last.components
    let missing: [DateToken]
    switch (last.precision, tokens.count, tokens.last) {
    case (.day, 1, .number): missing = [.number(month, digits: 2), .number(year, digits: 4)]
    case (.day, 2, _), (.month, 1, .month): missing = [.number(year, digits: 4)]
    case (.quarter, 1, _): missing = [.quarter, .number(year, digits: 4)]
    default: return nil
    }
    let completed = DateReader.end(tokens + missing)
    guard case .found(let span, _) = completed, span.precision == last.precision else { return nil }
    return completed
  }
}
