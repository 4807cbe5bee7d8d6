import Messages
import Partnerships

/// Reads one date from the beginning of a cell; a place may follow it, another date may not.
struct DateReader {
  private var rest: ArraySlice<DateToken>

  /// - Parameter mayHaveTime: whether the cell has a colon, so that a day's time of day may follow it.
  static func date(_ tokens: [DateToken], mayHaveTime: Bool) -> DateCell {
    var reader = DateReader(rest: tokens[...])
    let cell = reader.read()
    guard case .found(let span, _) = cell else { return cell }
    if mayHaveTime, span.precision == .day { reader.skipTime() }
    return reader.mayEnd(after: span.precision) ? cell : unreadable
  }

  /// A date that has nothing but a place after it.
  static func end(_ tokens: [DateToken]) -> DateCell {
    var reader = DateReader(rest: tokens[...])
    let cell = reader.read()
    let isAlone = reader.rest.allSatisfy { if case .word = $0 { true } else { false } }
    return isAlone ? cell : unreadable
  }

  private static let unreadable = DateCell.rejected(.unreadable, meant: nil)

  // MARK: The date itself

  private mutating func read() -> DateCell {
    if let number = takeRomanNumber() {
      return take(.quarter) ? readYear(ofQuarter: number) : Self.unreadable
    }
    switch rest.popFirst() {
    case .number(let year, digits: 4): return readAfterYear(year)
    case .number(let number, digits: 1...2): return readAfterNumber(number)
    case .month(let month): return readAfterMonth(month)
    case .quarter:
      guard let number = takeNumber(1...1) else { return Self.unreadable }
      return readYear(ofQuarter: number)
    default: return Self.unreadable
    }
  }

  /// "2023-02-09", "2023.02.09", "2023/02", "2023-Q1", "2023, лютий", "2023"; Wikidata writes a month or day that it
  /// does not know as `00`.
  private mutating func readAfterYear(_ year: Int) -> DateCell {
    let behindYear = rest
    let separator = takeSeparator()
    if let quarter = takeQuarter() { return Self.quarter(quarter, of: year) }
    if let month = takeMonth() {
      _ = takeSeparator()
      return takeNumber(1...2).map { Self.day(year, month, $0) }
        ?? Self.cell(DateSpan(year: year, month: month))
    }
    if let month = takeNumber(1...2) {
      let behindMonth = rest
      if takeSeparator() == separator, let day = takeNumber(1...2) {
        if separator == .dash, take(.time) { skipTime() }
        if month == 0 { return Self.cell(DateSpan(year: year)) }
        return day == 0 ? Self.cell(DateSpan(year: year, month: month)) : Self.day(year, month, day)
      }
      rest = behindMonth
      if separator != nil { return Self.cell(DateSpan(year: year, month: month)) }
      // "2023.0" is how a spreadsheet's number comes out of JSON.
      if month == 0, rest.isEmpty { return Self.cell(DateSpan(year: year)) }
    }
    rest = behindYear
    return Self.cell(DateSpan(year: year))
  }

  /// "09.02.2023", "09/02/2023", "9 лютого 2023", "09-лют-2023", "9.ІІ.2023", "02.2023", "1 квартал 2023"; the day is
  /// first.
  private mutating func readAfterNumber(_ number: Int) -> DateCell {
    if take(.quarter) { return readYear(ofQuarter: number) }
    let separator = takeSeparator()
    if let month = takeMonth() ?? takeRomanMonth() {
      _ = takeSeparator()
      return readYear { Self.day($0, month, number) }
    }
    if let month = takeNumber(1...2) {
      guard takeSeparator() == separator else { return Self.unreadable }
      return readYear { Self.day($0, month, number, warning: separator == nil ? nil : .dayFirst) }
    }
    return readYear { Self.cell(DateSpan(year: $0, month: number)) }
  }

  /// "серпень 2023", "August 9, 2023".
  private mutating func readAfterMonth(_ month: Int) -> DateCell {
    _ = takeSeparator()
    if let day = takeNumber(1...2) {
      if rest.isEmpty { return .rejected(.twoDigitYear, meant: nil) }
      _ = takeSeparator()
      return readYear { Self.day($0, month, day) }
    }
    return readYear { Self.cell(DateSpan(year: $0, month: month)) }
  }

  private mutating func readYear(ofQuarter number: Int) -> DateCell {
    guard (1...4).contains(number) else { return Self.unreadable }
    _ = takeSeparator()
    return readYear { Self.quarter(number, of: $0) }
  }

  private mutating func readYear(_ make: (Int) -> DateCell) -> DateCell {
    switch rest.popFirst() {
    case .number(let year, digits: 4): make(year)
    case .number(_, digits: 2) where takeNumber(4...4) == nil: .rejected(.twoDigitYear, meant: nil)
    default: Self.unreadable
    }
  }

  // MARK: What follows it

  /// Hours and minutes, and where they stand seconds, a fraction and a time zone, whose colons and dots are folded.
  private mutating func skipTime() {
    let behindDate = rest
    if case .word = rest.first { rest.removeFirst() }  // "о 14:30"
    guard let hour = takeNumber(1...2), hour <= 24, let minute = takeNumber(2...2), minute < 60 else {
      rest = behindDate
      return
    }
    if takeNumber(2...2) != nil { _ = takeNumber(1...9) }
    _ = take(.dash)
    if takeNumber(2...4) != nil { _ = takeNumber(2...2) }
  }

  /// After a date a place may follow, which after a day may have small numbers of its own; other numbers would
  /// make it a list of dates.
  private func mayEnd(after precision: DateSpan.Precision) -> Bool {
    // "10.02.2023 № 1234": after it stands the number of a document.
    let rest = rest.prefix { $0 != .word("№") }
    if rest.first == .slash || rest.contains(.time) || rest.contains(.other) { return false }
    if rest.first == .dash {
      // "22.03.2017 – м. Київ"
      guard case .word = rest.dropFirst().first else { return false }
    }
    guard precision == .day else {
      return !rest.contains { token in
        switch token {
        case .number, .month, .quarter: true
        default: false
        }
      }
    }
    let digits = rest.map { if case .number(_, let digits) = $0 { digits } else { 0 } }
    let hasAnotherDate = zip(digits, zip(digits.dropFirst(), digits.dropFirst(2))).contains {
      $0 > 0 && $1.0 > 0 && $1.1 > 0
    }
    return !hasAnotherDate && digits.allSatisfy { $0 < 4 }
  }

  // MARK: Pieces

  private mutating func take(_ token: DateToken) -> Bool {
    guard rest.first == token else { return false }
    rest.removeFirst()
    return true
  }

  /// nil where only spaces or dots part two pieces.
  private mutating func takeSeparator() -> DateToken? {
    take(.dash) ? .dash : take(.slash) ? .slash : nil
  }

  private mutating func takeNumber(_ lengths: ClosedRange<Int>) -> Int? {
    guard case .number(let number, let digits) = rest.first, lengths.contains(digits) else { return nil }
    rest.removeFirst()
    return number
  }

  private mutating func takeMonth() -> Int? {
    guard case .month(let month) = rest.first else { return nil }
    rest.removeFirst()
    return month
  }

  private mutating func takeRomanNumber() -> Int? {
    guard case .word(let word) = rest.first, let number = DateWords.romanNumber(word) else { return nil }
    rest.removeFirst()
    return number
  }

  /// The month in "9.ІІ.2023"; without a year after it "і" is the word for "and".
  private mutating func takeRomanMonth() -> Int? {
    let start = rest
    let month = takeRomanNumber()
    if case .number(_, digits: 4) = rest.first { return month }
    rest = start
    return nil
  }

  /// "Q1", "I квартал", "1-й квартал".
  private mutating func takeQuarter() -> Int? {
    let start = rest
    if take(.quarter), let number = takeNumber(1...1) { return number }
    rest = start
    if let number = takeNumber(1...1), take(.quarter) { return number }
    rest = start
    if let number = takeRomanNumber(), take(.quarter) { return number }
    rest = start
    return nil
  }

  // MARK: Spans

  /// A day that does not exist as day and month may be meant as month and day.
  private static func day(_ year: Int, _ month: Int, _ day: Int, warning: RecordWarning? = nil) -> DateCell {
    if let found = Day(year: year, month: month, day: day) {
      return .found(DateSpan(day: found), warning: warning)
    }
    let swapped = month > 12 ? Day(year: year, month: day, day: month) : nil
    return .rejected(.impossible, meant: swapped.map(DateSpan.init(day:)))
  }

  private static func quarter(_ number: Int, of year: Int) -> DateCell {
    cell(Quarter(year: year, number: number).map(DateSpan.init(quarter:)))
  }

  private static func cell(_ span: DateSpan?) -> DateCell {
    span.map { .found($0, warning: nil) } ?? .rejected(.impossible, meant: nil)
  }
}
