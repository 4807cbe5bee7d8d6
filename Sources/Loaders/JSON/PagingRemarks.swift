import JSONParsing
import Messages

/// What a JSON document says, beside its array of records, of how many there are: totals, flags and links to more.
struct PagingRemarks {
  /// Totals that are not what is there.
  private(set) var differingTotals: [DeclaredTotal] = []
  /// What says that the document is one page of several.
  private(set) var morePages: [MorePages] = []

  private static let totals: Set<String> = [
    "total", "count", "totalcount", "totalitems", "totalresults", "totalelements", "totalrecords",
    "totalrows",
    "recordstotal", "numfound", "odatacount",
  ]
  private static let flags: Set<String> = [
    "hasmore", "hasnext", "hasnextpage", "morepages", "exceededtransferlimit", "truncated",
    "incompleteresults",
    "incomplete", "ispartial",
  ]
  private static let links: Set<String> = [
    "next", "nextpage", "nexturl", "nextlink", "odatanextlink", "nextpagetoken", "nextcursor", "nexttoken",
    "nextoffset",
  ]
  private static let pageCounts: Set<String> = [
    "pages", "totalpages", "pagecount", "lastpage", "numpages", "pagestotal",
  ]
  private static let containers: Set<String> = [
    "meta", "pagination", "paging", "page", "pages", "pageinfo", "links", "info", "cursor", "paginator",
    "header",
  ]

  /// - Parameter nestedCount: how many nested partners there are; a total may count them or the elements.
  init(_ scalars: [JSONScalar], array: JSONArray, nestedCount: Int?) {
    for scalar in scalars where Self.mayConcern(scalar, array) {
      let key = Self.key(of: scalar)
      if Self.totals.contains(key) {
        guard let declared = Self.number(scalar), declared != array.elementCount, declared != nestedCount
        else {
          continue
        }
        differingTotals.append(
          DeclaredTotal(path: scalar.path, declared: declared, found: nestedCount ?? array.elementCount))
      } else if Self.flags.contains(key) ? scalar.kind == .true : Self.saysMore(key, scalar) {
        morePages.append(MorePages(path: scalar.path, value: scalar.text))
      }
    }
  }

  private static func saysMore(_ key: String, _ scalar: JSONScalar) -> Bool {
    // A number is where this page begins, a text is where the next one does.
    if key == "offset" { return scalar.kind == .string && number(scalar) == nil && !scalar.text.isEmpty }
    if pageCounts.contains(key) { return (number(scalar) ?? 0) > 1 }
    guard links.contains(key) else { return false }
    return scalar.kind == .number || scalar.kind == .string && !scalar.text.isEmpty
  }

  /// Whether the object that holds a value holds the array too, or is one that speaks of it.
  private static func mayConcern(_ scalar: JSONScalar, _ array: JSONArray) -> Bool {
    // Keys such as `@odata.count` have a dot of their own.
    var keys = scalar.path.replacing("@odata.", with: "@odata").split(separator: ".").dropLast()
    if let last = keys.last, containers.contains(plain(last)) { keys.removeLast() }
    return array.path.split(separator: ".").starts(with: keys)
  }

  private static func key(of scalar: JSONScalar) -> String {
    let path = scalar.path.replacing("@odata.", with: "@odata")
    return plain(path.split(separator: ".").last ?? "").replacing("hydra", with: "")
  }

  /// `total_items`, `totalItems` and `hydra:totalItems` say the same.
  private static func plain(_ key: Substring) -> String {
    key.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// A whole number, be it written `2`, `2.0` or `"2"`.
  private static func number(_ scalar: JSONScalar) -> Int? {
    let number = Int(scalar.text) ?? Double(scalar.text).flatMap(Int.init(exactly:))
    return number.flatMap { $0 < 0 ? nil : $0 }
  }
}
