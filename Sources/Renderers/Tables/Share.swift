extension Table.Cell {
  /// A share of a total, rounded half up to a tenth of a percent; blank where there is nothing to share.
  static func share(_ part: Int, of whole: Int) -> Table.Cell {
    whole == 0 ? .blank : .share(tenths: (part * 2000 + whole) / (whole * 2))
  }

  static func optional(_ value: Int?) -> Table.Cell { value.map(Table.Cell.integer) ?? .blank }
}
