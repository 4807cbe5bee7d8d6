import CSVParsing
import Partnerships

/// The cells that rows below may leave out: each is kept until the next of its column, for columns whose merged cells
/// were saved in their first row only, for signs that repeat the cell above, and for headings between the rows.
struct FilledDown {
  static let fields = LoadingOptions.fillable

  /// One cell: where it lies in the bytes of the batch, or its bytes where that batch is gone.
  private struct Carried {
    var range: Range<Int>?
    var bytes: [UInt8] = []
    /// Whether a heading says it, so that it holds for blank cells of any column.
    var isHeading = false
    var isEmpty: Bool { range == nil && bytes.isEmpty }
  }

  private let filled: Set<Field>
  private let isAllowed: Bool
  private var carried: [Carried]

  /// - Parameter filled: the fields whose columns have merged cells.
  /// - Parameter isAllowed: whether blank cells are filled by headings, and repetition signs read.
  init(filled: [Field], isAllowed: Bool) {
    (self.filled, self.isAllowed) = (Set(filled), isAllowed)
    carried = [Carried](repeating: Carried(), count: Self.fields.count)
  }

  /// Fills the blank cells of a record.
  mutating func fill(_ record: inout RawRecord) {
    guard isAllowed else { return }
    for (index, field) in Self.fields.enumerated() {
      let cell = record.cells[field.index]
      let isDitto = Ditto.matches(record.bytes[cell.range])
      if !cell.isEmpty, !isDitto {
        carried[index] = Carried(range: cell.range)
      } else if isDitto || filled.contains(field) || carried[index].isHeading, !carried[index].isEmpty {
        take(index, field: field, into: &record)
      }
    }
  }

  private mutating func take(_ index: Int, field: Field, into record: inout RawRecord) {
    let range: Range<Int>
    if let known = carried[index].range {
      range = known
    } else {
      range = record.bytes.count..<record.bytes.count + carried[index].bytes.count
      record.bytes += carried[index].bytes
      carried[index].range = range
    }
    record.cells[field.index] = RawRecord.Cell(range)
    record.isFilledDown = true
  }

  /// A heading: what it does not name is not carried beyond it.
  mutating func startSection(_ heading: Heading?) {
    for index in carried.indices { carried[index] = Carried() }
    guard let heading, let index = Self.fields.firstIndex(of: heading.field) else { return }
    carried[index] = Carried(bytes: heading.cell, isHeading: true)
  }

  /// A total ends what stands above it, but for the heading.
  mutating func endGroup() {
    for index in carried.indices where !carried[index].isHeading { carried[index] = Carried() }
  }

  /// The bytes of the batch are about to go.
  mutating func keep(of bytes: [UInt8]) {
    for index in carried.indices {
      guard let range = carried[index].range else { continue }
      carried[index].bytes = Array(bytes[range])
      carried[index].range = nil
    }
  }
}
