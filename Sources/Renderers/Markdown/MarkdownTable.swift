import Messages

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

  /// The rows' labels, and some columns of the table.
  /// - Parameter columns: those that the summary shows, where no others are named.
  init(_ table: Table, showing columns: [Column]? = nil, in language: Language) {
    let columns = columns ?? table.name.shown
    self.init(headings: ([table.columns[0].labelHeading] + columns.map(\.heading)).map { $0[language] })
    for row in table.rows[language] {
      append(row.label[language], cells: table.markdown(columns, of: row, in: language))
    }
    if let total = table.total {
      appendTotal(total.label[language], cells: table.markdown(columns, of: total, in: language))
    }
  }

  /// A dash stands where there is no number.
  mutating func append(_ label: String, cells: [String]) {
    rows.append([markdown(label)] + cells.map { $0.isEmpty ? "—" : $0 })
  }

  /// In bold; what has no total stays empty.
  mutating func appendTotal(_ label: String, cells: [String]) {
    rows.append(([markdown(label)] + cells).map { $0.isEmpty ? "" : "**\($0)**" })
  }
}

extension Table {
  fileprivate func markdown(_ columns: [Column], of row: Row, in language: Language) -> [String] {
    columns.map { column in
      let text = cell(column, of: row).text(as: column.type, in: language)
      return column.type == .text ? Renderers.markdown(text) : text
    }
  }
}
