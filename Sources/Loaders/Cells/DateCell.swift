import Gazetteer
import Partnerships

/// What a date's cell means (rule 8).
enum DateCell {
  case blank
  case found(DateSpan, warning: RecordWarning?)
  case rejected(RejectionReason)

  init(_ cell: ArraySlice<UInt8>) {
    // The usual way to write a day needs none of what follows.
    if let day = Day(iso: cell) {
      self = .found(DateSpan(day: day), warning: nil)
      return
    }
    let key = Folding.fold(cell)
    if Blank.matches(key) {
      self = .blank
    } else {
      var words = DateWords(key)
      self = words.read()
    }
  }
}

/// Reads a date from the beginning of a folded cell; a place may follow it, another number may not.
private struct DateWords {
  private var words: ArraySlice<Substring>

  init(_ key: [UInt8]) {
    words = String(decoding: key, as: UTF8.self).split(separator: " ")[...]
  }

  mutating func read() -> DateCell {
    let cell = readDate()
    return isFollowedByAnotherNumber(cell) ? .rejected(.unreadableDate) : cell
  }

  private mutating func readDate() -> DateCell {
    guard let first = words.popFirst() else { return .blank }
    if first.contains("/") { return readSlashes(first) }
    if first.utf8.count == 4, let year = Self.number(first) { return readNumber(year, digits: 4) }
    if let span = Self.isoSpan(first) {
      if first.contains("t") { skipTime() }
      return Self.cell(span)
    }
    if let quarter = readQuarter(first) { return quarter }
    if let month = MonthNames.number(of: first) { return readMonth(month) }
    if let range = Self.numbers(first, separator: "-"), range.count == 2 { return readDayRange(range) }
    guard let number = Self.number(first) else { return .rejected(.unreadableDate) }
    return readNumber(number, digits: first.utf8.count)
  }

  /// Minutes and seconds of an ISO time, whose colons fold to spaces: `t00 00 00z`.
  private mutating func skipTime() {
    while let word = words.first, Self.number(word.hasSuffix("z") ? word.dropLast() : word) != nil,
      word.utf8.count <= 3
    {
      words.removeFirst()
    }
  }

  /// Behind a date a place may follow, and behind a day a time; another date would make it a list.
  private func isFollowedByAnotherNumber(_ cell: DateCell) -> Bool {
    guard case .found(let span, _) = cell else { return false }
    // "2023.0" is how a spreadsheet's number comes out of JSON.
    if words == ["0"] { return false }
    let numbers = words.filter { $0.utf8.first.map { (48...57).contains($0) } ?? false }
    return span.precision == .day ? numbers.contains { $0.utf8.count >= 4 } : !numbers.isEmpty
  }

  private mutating func readNumber(_ number: Int, digits: Int) -> DateCell {
    if digits == 4 {
      // "2023.02.09": year first.
      guard words.count >= 2, let month = Self.number(words[words.startIndex]),
        let day = Self.number(words[words.startIndex + 1]), words[words.startIndex].utf8.count == 2
      else { return Self.cell(DateSpan(year: number)) }
      words.removeFirst(2)
      return Self.day(number, month, day)
    }
    if digits == 5, (20_000...80_000).contains(number), words.isEmpty || words.first == "0" {
      // Day 1 is 1900-01-01, and 1900 counts as a leap year, in the spreadsheet's calendar.
      return .found(DateSpan(day: Day(number: Int32(number - 25_569))), warning: .dateSerial)
    }
    guard digits <= 2, let second = words.first else { return .rejected(.unreadableDate) }
    if let month = MonthNames.number(of: second) {
      words.removeFirst()
      return readYear { Self.day($0, month, number) }
    }
    guard let month = Self.number(second), second.utf8.count <= 2 else { return .rejected(.unreadableDate) }
    words.removeFirst()
    return readYear { Self.day($0, month, number) }
  }

  /// "серпень 2023", "August 9 2023".
  private mutating func readMonth(_ month: Int) -> DateCell {
    if let word = words.first, word.utf8.count <= 2, let day = Self.number(word) {
      words.removeFirst()
      if words.isEmpty { return .rejected(.twoDigitYear) }
      return readYear { Self.day($0, month, day) }
    }
    return readYear { Self.cell(DateSpan(year: $0, month: month)) }
  }

  /// "29-30 серпня 2023".
  private mutating func readDayRange(_ days: [Int]) -> DateCell {
    guard let word = words.popFirst(), let month = MonthNames.number(of: word) ?? Self.number(word) else {
      return .rejected(.unreadableDate)
    }
    return readYear { year in
      guard let first = Day(year: year, month: month, day: days[0]),
        let last = Day(year: year, month: month, day: days[1])
      else { return .rejected(.impossibleDate) }
      return Self.cell(DateSpan(from: first, through: last))
    }
  }

  /// "І квартал 2023", "1-й квартал 2023 року", "Q1 2023", "2023-Q1".
  private mutating func readQuarter(_ first: Substring) -> DateCell? {
    let parts = first.split(separator: "-")
    if parts.count == 2, parts[1].hasPrefix("q"), let year = Self.number(parts[0]),
      let number = Self.number(parts[1].dropFirst())
    {
      return Quarter(year: year, number: number).map { .found(DateSpan(quarter: $0), warning: nil) }
        ?? .rejected(.impossibleDate)
    }
    let isQuarter = words.first.map { $0.hasPrefix("квартал") || $0 == "quarter" || $0 == "quartal" } ?? false
    guard isQuarter || first.hasPrefix("q"), let number = Self.quarterNumber(first) else { return nil }
    if isQuarter { words.removeFirst() }
    return readYear { year in
      Quarter(year: year, number: number).map { .found(DateSpan(quarter: $0), warning: nil) }
        ?? .rejected(.impossibleDate)
    }
  }

  private static func quarterNumber(_ word: Substring) -> Int? {
    // Roman numbers are typed with the Ukrainian і or the Latin i.
    let roman = ["i": 1, "ii": 2, "iii": 3, "iv": 4, "і": 1, "іі": 2, "ііі": 3, "іv": 4]
    if let number = roman[String(word)] { return number }
    // `1`, `1-й`, `1st`, `q1`
    let digits = (word.hasPrefix("q") ? word.dropFirst() : word).prefix { $0.isASCII && $0.isNumber }
    return digits.utf8.count == 1 ? Int(digits).flatMap { (1...4).contains($0) ? $0 : nil } : nil
  }

  private mutating func readYear(_ make: (Int) -> DateCell) -> DateCell {
    guard let word = words.popFirst(), let year = Self.number(word) else { return .rejected(.unreadableDate) }
    switch word.utf8.count {
    case 4: return make(year)
    case 2: return .rejected(.twoDigitYear)
    default: return .rejected(.unreadableDate)
    }
  }

  /// `2022-02-24/2024-05-31`, or `09/02/2023`, day first.
  private mutating func readSlashes(_ word: Substring) -> DateCell {
    if let parts = Self.numbers(word, separator: "/"), parts.count == 3 {
      let fields = word.split(separator: "/")
      if fields[0].utf8.count == 4 { return Self.day(parts[0], parts[1], parts[2]) }
      if fields[2].utf8.count == 2 { return .rejected(.twoDigitYear) }
      guard let day = Day(year: parts[2], month: parts[1], day: parts[0]) else {
        return .rejected(.impossibleDate)
      }
      return .found(DateSpan(day: day), warning: .dayFirst)
    }
    let ends = word.split(separator: "/").map(Self.isoSpan)
    guard ends.count == 2, case .some(let first) = ends[0], case .some(let last) = ends[1] else {
      return .rejected(.unreadableDate)
    }
    guard let first, let last, let span = DateSpan(from: first.first, through: last.last) else {
      return .rejected(.impossibleDate)
    }
    return .found(span, warning: nil)
  }

  /// `2023-02-09`, `+2023-02-09t00`, `2023-02`, `2023`; Wikidata writes a missing month or day as `00`.
  /// - Returns: nil for another shape; `.some(nil)` for a date that does not exist.
  private static func isoSpan(_ word: Substring) -> DateSpan?? {
    let word = word.hasPrefix("+") ? word.dropFirst() : word
    guard let date = word.split(separator: "t", maxSplits: 1, omittingEmptySubsequences: false).first else {
      return nil
    }
    let fields = date.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.first?.utf8.count == 4, fields.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      let numbers = numbers(date, separator: "-"), fields.count > 1 || word.utf8.count == 4
    else { return nil }
    let (year, month, day) = (numbers[0], numbers.dropFirst().first ?? 0, numbers.dropFirst(2).first ?? 0)
    if month == 0 { return .some(DateSpan(year: year)) }
    if day == 0 { return .some(DateSpan(year: year, month: month)) }
    return .some(Day(year: year, month: month, day: day).map(DateSpan.init(day:)))
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> DateCell {
    Day(year: year, month: month, day: day).map { .found(DateSpan(day: $0), warning: nil) }
      ?? .rejected(.impossibleDate)
  }

  private static func cell(_ span: DateSpan?) -> DateCell {
    span.map { .found($0, warning: nil) } ?? .rejected(.impossibleDate)
  }

  private static func number(_ word: Substring) -> Int? {
    word.utf8.allSatisfy { (48...57).contains($0) } ? Int(word) : nil
  }

  private static func numbers(_ word: Substring, separator: Character) -> [Int]? {
    let numbers = word.split(separator: separator, omittingEmptySubsequences: false).map(number)
    return numbers.contains(nil) ? nil : numbers.compactMap { $0 }
  }
}
