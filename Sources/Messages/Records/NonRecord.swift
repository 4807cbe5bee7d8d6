public import Partnerships

/// A row of a table that is no record (rule 1): it is passed over, and told by its line.
public enum NonRecord: String, ClosedList {
  case blank
  /// Above the header.
  case title
  /// The heading of the rows below it: `Львівська область`, `Розділ ІІ`.
  case section
  case total
  /// 1, 2, 3 … under the headers.
  case columnNumbers = "column_numbers"
  /// The header once more.
  case header
  /// Nothing but signs that repeat the row above.
  case ditto
  /// A number and nothing beside it.
  case numbered
  /// It begins with `#`.
  case comment
  case signature
  case note
  /// One text above records that does not name a place which is known.
  case unreadHeading = "unread_heading"

  /// `2 total rows`
  package func rows(_ count: Int) -> Text {
    switch self {
    case .blank:
      Text(uk: "\(count, one: "порожній рядок", few: "порожні рядки", many: "порожніх рядків")", en: "\(count, one: "blank row", many: "blank rows")")
    case .title:
      Text(uk: "\(count, one: "рядок із назвою таблиці", few: "рядки з назвою таблиці", many: "рядків із назвою таблиці")", en: "\(count, one: "title row", many: "title rows")")
    case .section:
      Text(uk: "\(count, one: "рядок із назвою розділу", few: "рядки з назвою розділу", many: "рядків із назвою розділу")", en: "\(count, one: "section heading", many: "section headings")")
    case .total:
      Text(uk: "\(count, one: "рядок підсумку", few: "рядки підсумку", many: "рядків підсумку")", en: "\(count, one: "total row", many: "total rows")")
    case .columnNumbers:
      Text(uk: "\(count, one: "рядок із номерами колонок", few: "рядки з номерами колонок", many: "рядків із номерами колонок")", en: "\(count, one: "row of column numbers", many: "rows of column numbers")")
    case .header:
      Text(uk: "\(count, one: "повтор заголовка", few: "повтори заголовка", many: "повторів заголовка")", en: "\(count, one: "repeated header", many: "repeated headers")")
    case .ditto:
      Text(uk: "\(count, one: "рядок зі знаками повтору", few: "рядки зі знаками повтору", many: "рядків зі знаками повтору")", en: "\(count, one: "row of ditto marks", many: "rows of ditto marks")")
    case .numbered:
      Text(uk: "\(count, one: "рядок із самим номером", few: "рядки із самим номером", many: "рядків із самим номером")", en: "\(count, one: "row with a number only", many: "rows with a number only")")
    case .comment:
      Text(uk: "\(count, one: "закоментований рядок", few: "закоментовані рядки", many: "закоментованих рядків")", en: "\(count, one: "commented row", many: "commented rows")")
    case .signature:
      Text(uk: "\(count, one: "рядок із підписом", few: "рядки з підписом", many: "рядків із підписом")", en: "\(count, one: "signature row", many: "signature rows")")
    case .unreadHeading:
      Text(uk: "\(count, one: "заголовок без відомого регіону чи країни", few: "заголовки без відомого регіону чи країни", many: "заголовків без відомого регіону чи країни")", en: "\(count, one: "heading", many: "headings") without a region or country that is known")
    case .note:
      Text(uk: "\(count, one: "рядок із приміткою", few: "рядки з приміткою", many: "рядків із приміткою")", en: "\(count, one: "note", many: "notes")")
    }
  }
}

/// Rows of one sort that are no records: how many, and the lines of the first of them.
package struct PassedOverRows: Hashable, Sendable {
  package let sort: NonRecord
  package private(set) var count = 0
  /// Physical lines, from 1; of many rows the first ten.
  package private(set) var lines: [Int] = []

  package init(_ sort: NonRecord) { self.sort = sort }

  package mutating func add(line: Int) {
    count += 1
    if lines.count < 10 { lines.append(line) }
  }

  /// `2 total rows (lines 5, 9)`
  package var phrase: Text {
    let rest = count > lines.count ? ", …" : ""
    let list = lines.map(String.init).joined(separator: ", ") + rest
    return Text(
      uk: "\(sort.rows(count)) (\(count == 1 ? "рядок" : "рядки") \(list))", en: "\(sort.rows(count)) (\(count == 1 ? "line" : "lines") \(list))")
  }
}

/// What a row of totals says, where as many records do not stand above it.
package struct RowTotal: Hashable, Sendable {
  package let declared: Int
  /// The records above it, in the table and since the last heading or total.
  package let found: Int
  package let foundSince: Int

  package init(declared: Int, found: Int, foundSince: Int) {
    (self.declared, self.found, self.foundSince) = (declared, found, foundSince)
  }

  var sentence: Text {
    let since =
      foundSince == found
      ? Text("") : Text(uk: ", від попереднього підсумку чи розділу — \(foundSince)", en: ", and \(foundSince) since the last total or heading")
    return Text(
      uk: "у рядку підсумку стоїть \(declared), а над ним прочитано \(records: found)\(since); перевірте, чи не бракує рядків.",
      en: "the row of totals says \(declared), and \(records: found) \(found == 1 ? "was" : "were") read above it\(since); check whether rows are missing.")
  }
}
