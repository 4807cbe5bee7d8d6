package import Messages

/// What rows that have no natural order are sorted by: agreements, descending, then the name's rank in the alphabet of
/// the report's language, then the code; "not stated" comes last, above the total (rule 20).
struct RowOrder<Rank: Comparable>: Comparable {
  var isNotStated = false
  let agreements: Int
  let rank: Rank
  let code: String

  static func < (a: RowOrder, b: RowOrder) -> Bool {
    if a.isNotStated != b.isNotStated { return b.isNotStated }
    if a.agreements != b.agreements { return a.agreements > b.agreements }
    if a.rank != b.rank { return a.rank < b.rank }
    return a.code.utf8.lexicographicallyPrecedes(b.code.utf8)
  }
}

extension NamedPlace {
  /// What the row of a place is sorted by.
  func order(agreements: Int, in language: Language) -> RowOrder<Int> {
    RowOrder(
      isNotStated: self == .notStated, agreements: agreements, rank: rank(in: language), code: code)
  }
}

extension Sequence {
  /// Sorted by what a function makes of each element; it is asked once of each.
  func sorted(by order: (Element) -> some Comparable) -> [Element] {
    map { ($0, order($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
  }
}

/// The same rows in the order of each language (rule 20): a table is built once for all its documents.
package struct RowsByLanguage<Row> {
  private let ukrainian: [Row]
  private let english: [Row]

  private init(ukrainian: [Row], english: [Row]) { (self.ukrainian, self.english) = (ukrainian, english) }

  /// Rows that have an order of their own, whatever the language.
  init(_ rows: [Row]) { self.init(ukrainian: rows, english: rows) }

  init(_ rows: [Row], by order: (Row, Language) -> some Comparable) {
    self.init(
      ukrainian: rows.sorted { order($0, .ukrainian) }, english: rows.sorted { order($0, .english) })
  }

  package subscript(language: Language) -> [Row] {
    switch language {
    case .ukrainian: ukrainian
    case .english: english
    }
  }

  /// The same change to the rows in either order.
  func map<Other>(_ change: ([Row]) -> [Other]) -> RowsByLanguage<Other> {
    RowsByLanguage<Other>(ukrainian: change(ukrainian), english: change(english))
  }
}

extension RowsByLanguage: Sendable where Row: Sendable {}
