package import Messages

/// A table of a report, before anything is decided about its looks.
package struct Table: Sendable {
  /// The tables of a report, in the order of their files.
  package enum Name: String, CaseIterable, Sendable {
    case totals
    case byCountry = "by-country"
    case byRegion = "by-region"
    case byYear = "by-year"
    case byQuarter = "by-quarter"
    case regionByCountry = "region-by-country"
    case byKind = "by-kind"
    case byStage = "by-stage"
    case byArea = "by-area"
    case bySource = "by-source"
    case outOfScope = "out-of-scope"

    /// Where the table lies in a report folder.
    package var path: String { "tables/\(rawValue).csv" }

    /// In at most 31 characters, which is what a sheet of Excel may bear.
    package var title: Text {
      switch self {
      case .totals: Text(uk: "Ключові показники", en: "Key figures")
      case .byCountry: Text(uk: "Країни", en: "Countries")
      case .byRegion: Text(uk: "Регіони", en: "Regions")
      case .byYear: Text(uk: "Роки", en: "Years")
      case .byQuarter: Text(uk: "Квартали", en: "Quarters")
      case .regionByCountry: Text(uk: "Регіони і країни", en: "Regions and countries")
      case .byKind: Text(uk: "Види", en: "Kinds")
      case .byStage: Text(uk: "Стани", en: "Stages")
      case .byArea: Text(uk: "Сфери співпраці", en: "Areas of cooperation")
      case .bySource: Text(uk: "Джерела", en: "Sources")
      case .outOfScope: Text(uk: "Поза обліком", en: "Out of scope")
      }
    }
  }

  /// What stands at a row and a column.
  package enum Cell: Hashable, Sendable {
    case blank
    case text(String)
    case integer(Int)
    /// A share in tenths of a percent: 125 is 12.5 %.
    case share(tenths: Int)

    /// Under `Column.coded`, in a row of totals.
    static let blankNames: [Cell] = [.blank, .blank, .blank]
  }

  /// A row, whatever of it is shown.
  package struct Row: Hashable, Sendable {
    /// What the row is called where its codes are not shown.
    package let label: Text
    /// One for each column.
    package let cells: [Cell]

    /// - Parameter cells: one for each column of the table.
    package init(_ label: Text, _ cells: [Cell]) {
      self.label = label
      self.cells = cells
    }

    /// A row that begins with a code and the names it stands for, under `Column.coded`.
    init(_ label: Text, code: String, _ cells: [Cell]) {
      self.init(label, [.text(code)] + label.nameCells + cells)
    }
  }

  /// Which table it is.
  package let name: Name
  /// Its columns, in their order.
  package let columns: [Column]
  /// Its rows, in the order in which they are shown (rule 20).
  package let rows: [Row]
  /// Counted, not added (rule 17); nil where a total would mean nothing.
  package let total: Row?

  init(_ name: Name, _ columns: [Column], _ rows: [Row], total: [Cell]? = nil) {
    self.init(name, columns, rows, total: total.map { Row(.total, $0) })
  }

  private init(_ name: Name, _ columns: [Column], _ rows: [Row], total: Row?) {
    (self.name, self.columns, self.rows, self.total) = (name, columns, rows, total)
  }

  /// The same table with some of its rows; the total stays that of all.
  func onlyRows(where isShown: (Row) -> Bool) -> Table {
    Table(name, columns, rows.filter(isShown), total: total)
  }
}
