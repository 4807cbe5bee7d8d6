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
    "recordstotal", "numfound", "odatacount", "totalsize", "totalhits", "totalentries", "totalnumber",
    "numberofrecords", "numberofitems", "recordcount", "rowcount", "itemcount", "всього", "усього", "разом",
  ]
  private static let flags: Set<String> = [
    "hasmore", "hasnext", "hasnextpage", "morepages", "exceededtransferlimit", "truncated",
    "incompleteresults",
    "incomplete", "ispartial", "more", "moreavailable", "moreresults", "morerecords", "moreitems", "moredata",
    "hasmorepages", "hasmoreitems", "hasmoreresults", "hasmorerecords", "hasmoredata", "hasnextpages",
    "hasprevious", "hasprev", "haspreviouspage", "hasprevpage", "partial",
  ]
  /// What says so where it is `false`.
  private static let ends: Set<String> = [
    "last", "islast", "islastpage", "complete", "iscomplete", "done", "first", "isfirst", "isfirstpage",
    "endofrecords",
  ]
  private static let links: Set<String> = [
    "next", "nextpage", "nexturl", "nextlink", "odatanextlink", "nextpagetoken", "nextcursor", "nexttoken",
    "nextoffset", "nextpageurl", "nextpageuri", "nextpagelink", "nexthref", "nexturi", "nextrecordsurl",
    "nextstart",
    "nextpagenumber", "nextcursormark", "nextmarker", "nextkey", "continuation", "continuationtoken",
    "continue",
    "resumptiontoken", "наступна", "наступнасторінка",
    // What stands before this page is missing too.
    "previous", "prev", "previouspage", "prevpage", "previousurl", "prevurl", "previouslink", "prevlink",
    "previouspageurl", "prevpageurl", "попередня",
  ]
  /// What a link is written as where it is an object: `"next": {"href": …}`.
  private static let addresses: Set<String> = ["href", "url", "uri", "link"]
  /// The number of this page, and of what stands before it; from 1 or 0.
  private static let pages: Set<String> = ["page", "currentpage", "pagenumber", "pageno", "pageindex"]
  private static let starts: Set<String> = [
    "offset", "start", "skip", "startindex", "startat", "resultoffset",
  ]
  private static let pageCounts: Set<String> = [
    "pages", "totalpages", "pagecount", "lastpage", "numpages", "pagestotal",
  ]
  private static let containers: Set<String> = [
    "meta", "pagination", "paging", "page", "pages", "pageinfo", "links", "info", "cursor", "paginator",
    "header", "metadata", "pager", "resultinfo", "searchmetadata", "responseheader", "navigation", "summary",
  ]

  /// - Parameter nestedCount: how many nested partners there are; a total may count them or the elements.
  /// - Parameter links: what an array of links says of them, each by its relation.
  init(_ scalars: [JSONScalar], array: JSONArray, nestedCount: Int?, links: [MorePages] = []) {
    morePages = links
    for scalar in scalars where Self.mayConcern(scalar, array) {
      let key = Self.key(of: scalar)
      if Self.totals.contains(key) {
        guard let declared = Self.number(scalar), declared != array.elementCount, declared != nestedCount
        else {
          continue
        }
        differingTotals.append(
          DeclaredTotal(path: scalar.path, declared: declared, found: nestedCount ?? array.elementCount))
      } else if Self.flags.contains(key) && scalar.kind == .true
        || Self.ends.contains(key) && scalar.kind == .false || Self.saysMore(key, scalar)
      {
        morePages.append(MorePages(path: scalar.path, value: scalar.text))
      }
    }
  }

  private static func saysMore(_ key: String, _ scalar: JSONScalar) -> Bool {
    // A number is where this page begins, a text is where the next one does.
    if key == "offset", scalar.kind == .string, number(scalar) == nil { return !scalar.text.isEmpty }
    if pages.contains(key) || starts.contains(key) { return (number(scalar) ?? 0) > 1 }
    if pageCounts.contains(key) { return (number(scalar) ?? 0) > 1 }
    guard links.contains(key) else { return false }
    return scalar.kind == .number || scalar.kind == .string && !scalar.text.isEmpty
  }

  /// Whether the object that holds a value holds the array too, or is one that speaks of it.
  private static func mayConcern(_ scalar: JSONScalar, _ array: JSONArray) -> Bool {
    // Keys such as `@odata.count` have a dot of their own.
    var keys = scalar.path.replacing("@odata.", with: "@odata").split(separator: ".").dropLast()
    if addresses.contains(plain(scalar.path.split(separator: ".").last ?? "")), let last = keys.last,
      links.contains(plain(last))
    {
      keys.removeLast()
    }
    if let last = keys.last, containers.contains(plain(last)) { keys.removeLast() }
    return array.path.split(separator: ".").starts(with: keys)
  }

  private static func key(of scalar: JSONScalar) -> String {
    let keys = scalar.path.replacing("@odata.", with: "@odata").split(separator: ".").map(plain)
    guard let last = keys.last else { return "" }
    let isAddress = addresses.contains(last) && keys.count > 1 && links.contains(keys[keys.count - 2])
    return (isAddress ? keys[keys.count - 2] : last).replacing("hydra", with: "")
  }

  /// `total_items`, `totalItems` and `hydra:totalItems` say the same.
  private static func plain(_ key: Substring) -> String {
    key.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// Whether an array holds the links of the object that the records stand in.
  static func isListOfLinks(_ path: String, of array: JSONArray) -> Bool {
    var keys = path.split(separator: ".")
    guard let last = keys.popLast(), ["links", "link"].contains(plain(last)) else { return false }
    if let last = keys.last, containers.contains(plain(last)) { keys.removeLast() }
    return array.path.split(separator: ".").starts(with: keys)
  }

  /// Whether a relation of a link says that there is another page.
  static func isLink(relation: String) -> Bool { links.contains(plain(relation[...])) }

  /// A whole number, be it written `2`, `2.0`, `"2"` or `"1 234"`.
  private static func number(_ scalar: JSONScalar) -> Int? {
    let text = scalar.kind == .string ? withoutGrouping(scalar.text) : scalar.text
    let number = Int(text) ?? Double(text).flatMap(Int.init(exactly:))
    return number.flatMap { $0 < 0 ? nil : $0 }
  }

  /// Digits in groups of three, without what parts them: a space, an apostrophe, a comma or a full stop.
  private static func withoutGrouping(_ text: String) -> String {
    let groups = text.split(omittingEmptySubsequences: false) { !$0.isNumber }
    let areGroups =
      groups.count > 1 && (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    return areGroups ? groups.joined() : text.filter { !$0.isWhitespace }
  }
}
