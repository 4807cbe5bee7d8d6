import Gazetteer
import Loaders
package import Messages
package import Partnerships

/// What a date's cell means (rule 8).
package enum DateCell {
  case blank
  case found(DateSpan, warning: RecordWarning?)
  /// - Parameter meant: the date that may have been meant, as it should be written.
  case rejected(DateFault, meant: DateSpan?)

  /// Partnerships have no dates outside these years; whoever writes one has mistyped it.
  private static let plausibleYears = 1900...2100

  package init(_ cell: ArraySlice<UInt8>) {
    // The usual way to write a day needs none of what follows.
    if let day = Day(iso: cell.span) {
      self = DateCell.found(DateSpan(day: day), warning: nil).ifPlausible
      return
    }
    let key = Folding.fold(cell)
    if Blank.isWritten(key) {
      self = .blank
    } else if let day = DateSerial.day(cell) {
      self = .found(DateSpan(day: day), warning: .dateSerial)
    } else {
      let words = String(decoding: key, as: UTF8.self)
      let mayHaveTime = cell.contains(UInt8(ascii: ":"))
      self = Self.read(words, mayHaveTime: mayHaveTime)
      if case .rejected(.unreadable, _) = self, let digits = DigitLookalikes.replaced(in: words),
        case .found(let span, _) = Self.read(digits, mayHaveTime: mayHaveTime)
      {
        self = .rejected(.lettersForDigits, meant: span)
      }
    }
  }

  private static func read(_ words: String, mayHaveTime: Bool) -> DateCell {
    let tokens = DateToken.tokens(of: words)
    let cell = DateReader.date(tokens, mayHaveTime: mayHaveTime)
    guard case .rejected(.unreadable, _) = cell else { return cell.ifPlausible }
    return (DateRange.interval(tokens) ?? cell).ifPlausible
  }

  private var ifPlausible: DateCell {
    guard case .found(let span, _) = self else { return self }
    let isPlausible =
      Self.plausibleYears.contains(span.first.year) && Self.plausibleYears.contains(span.last.year)
    return isPlausible ? self : .rejected(.implausibleYear, meant: nil)
  }
}
