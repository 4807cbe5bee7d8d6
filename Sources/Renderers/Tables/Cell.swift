import Messages

extension Table {
  /// What stands at a row and a column.
  package enum Cell: Hashable, Sendable {
    case blank
    case text(String)
    case integer(Int)
    /// A share in tenths of a percent: 125 is 12.5 %.
    case share(tenths: Int)

    /// A share of a total, rounded half up to a tenth of a percent; blank where there is nothing to share.
    static func share(_ part: Int, of whole: Int) -> Cell {
      whole == 0 ? .blank : .share(tenths: (part * 2000 + whole) / (whole * 2))
    }

    static func optional(_ value: Int?) -> Cell { value.map(Cell.integer) ?? .blank }

    /// As a reader of the language expects it.
    func text(as type: Column.ValueType, in language: Language) -> String {
      switch self {
      case .blank: ""
      case .text(let text): text
      case .integer(let number): type == .change ? signed(number) : grouped(number)
      case .share(let tenths): "\(grouped(tenths / 10))\(Text.decimalMark[language])\(tenths % 10)"
      }
    }
  }
}
