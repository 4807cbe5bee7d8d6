/// How many fields a record of a table may have: empty headers at the end need none below them, and empty fields
/// beyond the last header are none.
package struct ColumnCount: Sendable {
  /// Up to the last header that is not empty.
  package let fewest: Int
  package let most: Int

  package init(of headers: [String]) {
    most = headers.count
    fewest = (headers.lastIndex { !$0.isEmpty } ?? -1) + 1
  }

  /// - Parameter filled: how many of the fields there are up to the last one that is not empty.
  package func fits(_ fields: Int, filled: Int) -> Bool { fields >= fewest && filled <= most }

  /// Whether a line would be such a record, quotes aside.
  func fits(_ line: ArraySlice<UInt8>, splitBy delimiter: UInt8) -> Bool {
    let fields = line.count { $0 == delimiter } + 1
    return fits(fields, filled: fields)
  }

  /// The same, where the last field may be left out.
  func mayFit(_ line: ArraySlice<UInt8>, splitBy delimiter: UInt8) -> Bool {
    let fields = line.count { $0 == delimiter } + 1
    return fields > 1 && fields >= fewest - 1 && fields <= most
  }
}
