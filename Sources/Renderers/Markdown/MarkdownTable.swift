/// A table of GFM: text in the first column, numbers in the others, or text in all of them.
struct MarkdownTable {
  let headings: [String]
  let isText: Bool
  /// As Markdown; as many cells in each row as there are headings.
  private(set) var rows: [[String]] = []

  init(headings: [String], isText: Bool = false) {
    self.headings = headings.map(markdown)
    self.isText = isText
  }

  /// The first column is the rows' labels under the heading of `label`; the others are `columns` of the table.
  init(_ table: Table, _ columns: [Column], label: Column, in language: Language) {
    self.init(headings: ([label] + columns).map { $0.heading[language] })
    for row in table.rows { append(row.label[language], row.shown(columns, of: table, in: language)) }
    if let total = table.total {
      appendTotal(total.label[language], total.shown(columns, of: table, in: language))
    }
  }

  /// A dash stands where there is no number.
  mutating func append(_ label: String, _ numbers: [String]) {
    rows.append([markdown(label)] + numbers.map { $0.isEmpty ? "—" : $0 })
  }

  /// In bold; what has no total stays empty.
  mutating func appendTotal(_ label: String, _ numbers: [String]) {
    rows.append(([markdown(label)] + numbers).map { $0.isEmpty ? "" : "**\($0)**" })
  }
}

extension Table.Row {
  /// The cells of some columns of the row's table, as a reader of the language expects them.
  func shown(_ columns: [Column], of table: Table, in language: Language) -> [String] {
    columns.map { column in
      guard let place = table.columns.firstIndex(of: column) else { return "" }
      return cells[place].shown(as: column.type, in: language)
    }
  }
}

extension Table.Cell {
  func shown(as type: Column.ValueType, in language: Language) -> String {
    switch self {
    case .blank: ""
    case .text(let text): markdown(text)
    case .integer(let number): type == .change ? signed(number) : grouped(number)
    case .share(let tenths): "\(grouped(tenths / 10))\(Text.decimalMark[language])\(tenths % 10)"
    }
  }
}
