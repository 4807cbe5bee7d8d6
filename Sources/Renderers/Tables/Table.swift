import Gazetteer
package import Messages
import Partnerships
import Reports

/// A table of a report, before anything is decided about its looks.
package struct Table: Sendable {
  /// All that is said of a table but its rows: declared once, beside the function that makes them.
  package struct Name: Hashable, Sendable {
    /// What its file is called.
    package let id: String
    /// In at most 31 characters, which is what a sheet of Excel may bear.
    package let title: Text
    /// The columns that tell its rows apart; none where nothing does.
    let key: [Column]
    /// What the summary shows of it beside the rows' labels; none of a table that stands in its file only.
    let shown: [Column]

    init(_ id: String, title: Text, key: [Column], shown: [Column] = []) {
      (self.id, self.title, self.key, self.shown) = (id, title, key, shown)
    }

    /// Where the table lies in a report folder.
    package var path: String { "tables/\(id).csv" }
  }

  /// A row, whatever of it is shown.
  package struct Row: Hashable, Sendable {
    /// What the row is called where its codes are not shown.
    package let label: Text
    /// One for each column.
    package let cells: [Cell]
  }

  /// Which table it is.
  package let name: Name
  /// Its columns, in their order.
  package let columns: [Column]
  /// Its rows, in the order in which they are shown.
  package let rows: RowsByLanguage<Row>
  /// Counted, not added (rule 17); nil where a total would mean nothing.
  package let total: Row?

  /// - Parameter total: what the whole report has; names and ids stay blank in its row.
  init<Source>(
    _ name: Name, rows: RowsByLanguage<Source>, label: (Source) -> Text, columns: [TableColumn<Source>],
    total: Source? = nil
  ) {
    self.name = name
    self.columns = columns.map(\.column)
    self.rows = rows.map {
      $0.map { row in Row(label: label(row), cells: columns.map { $0.cell(row) }) }
    }
    self.total = total.map { total in
      Row(label: .total, cells: columns.map { $0.hasTotal ? $0.cell(total) : .blank })
    }
  }

  private init(_ other: Table, rows: RowsByLanguage<Row>) {
    (name, columns, self.rows, total) = (other.name, other.columns, rows, other.total)
  }

  /// The same table with some of its rows; the total stays that of all.
  func onlyRows(where isShown: (Row) -> Bool) -> Table { withRows { $0.filter(isShown) } }

  /// The same table with other rows.
  func withRows(_ change: ([Row]) -> [Row]) -> Table { Table(self, rows: rows.map(change)) }

  /// What stands in a row under a column; blank where the table has no such column.
  func cell(_ column: Column, of row: Row) -> Cell {
    columns.firstIndex(of: column).map { row.cells[$0] } ?? .blank
  }
}

/// A column of a table with what stands in it.
struct TableColumn<Source> {
  let column: Column
  /// Whether the row of totals has a number there.
  let hasTotal: Bool
  let cell: (Source) -> Table.Cell

  init(_ column: Column, hasTotal: Bool? = nil, cell: @escaping (Source) -> Table.Cell) {
    (self.column, self.cell) = (column, cell)
    self.hasTotal = hasTotal ?? (column.type != .text)
  }

  init(_ column: Column, hasTotal: Bool? = nil, number: KeyPath<Source, Int>) {
    self.init(column, hasTotal: hasTotal) { .integer($0[keyPath: number]) }
  }

  init(_ column: Column, number: KeyPath<Source, Int?>) {
    self.init(column) { .optional($0[keyPath: number]) }
  }

  /// The code of what a row is about, and its names in both languages.
  static func coded(
    _ dimension: Dimension, code: @escaping (Source) -> String, name: @escaping (Source) -> Text
  ) -> [TableColumn] {
    [TableColumn(.code(dimension)) { .text(code($0)) }] + named(dimension, by: name)
  }

  /// A country's code and names.
  static func country(_ country: @escaping (Source) -> CountryID) -> [TableColumn] {
    coded(.country, code: { country($0).code }, name: { country($0).name })
  }

  /// A region's codes and names.
  static func region(_ region: @escaping (Source) -> RegionID) -> [TableColumn] {
    [
      TableColumn(.code(.region)) { .text(region($0).code) },
      TableColumn(.regionISO) { .text(region($0).iso) },
    ] + named(.region) { region($0).name }
  }

  private static func named(_ dimension: Dimension, by name: @escaping (Source) -> Text) -> [TableColumn] {
    Language.allCases.map { language in
      TableColumn(.name(dimension, language)) { .text(name($0)[language]) }
    }
  }
}
