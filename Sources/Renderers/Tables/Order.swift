/// What rows that have no natural order stand by: agreements, descending, then the name's place in the alphabet of the
/// report's language, then the code; "not stated" comes last, above the total (rule 20).
struct RowOrder<Place: Comparable>: Comparable {
  let isNotStated: Bool
  let agreements: Int
  let place: Place
  let code: String

  static func < (a: RowOrder, b: RowOrder) -> Bool {
    if a.isNotStated != b.isNotStated { return b.isNotStated }
    if a.agreements != b.agreements { return a.agreements > b.agreements }
    if a.place != b.place { return a.place < b.place }
    return a.code.utf8.lexicographicallyPrecedes(b.code.utf8)
  }
}

extension Sequence {
  /// Sorted by what each element stands by.
  func sorted(by order: (Element) -> some Comparable) -> [Element] {
    map { ($0, order($0)) }.sorted { $0.1 < $1.1 }.map(\.0)
  }
}
