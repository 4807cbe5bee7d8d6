import CSVParsing
import Partnerships

/// The cells that rows below may leave out: each is kept until the next of its column, for columns whose merged cells
/// were saved in their first row only, for signs that repeat the cell above, and for headings between the rows.
struct FilledDown {
  /// The fields whose blank cells may be filled. Other cells are kept for signs of repetition alone.
  static let fields = LoadingOptions.fillable

  /// One cell: where it lies in the bytes of the batch, or its bytes where that batch is gone.
  private struct Carried {
    var range: Range<Int>?
    var bytes: [UInt8] = []
    var isEmpty: Bool { range == nil && bytes.isEmpty }

    func cell(in batch: [UInt8]) -> ArraySlice<UInt8> { range.map { batch[$0] } ?? bytes[...] }
  }

  private let filled: Set<Field>
  private let isAllowed: Bool
  /// By `Field.index`, what stands above.
  private var carried = [Carried](repeating: Carried(), count: Field.allCases.count)
  /// What the headings above say, the outer ones first.
  private var headings: [(field: Field, cell: Carried)] = []
  /// The fields with a column that may not be filled.
  private var others: [Field] = []

  /// - Parameter filled: the fields whose columns have merged cells.
  /// - Parameter isAllowed: whether blank cells are filled by headings, and repetition signs read.
  /// - Parameter columns: by `Field.index`, the column of a field.
  init(filled: [Field], isAllowed: Bool, columns: [Int?]) {
    (self.filled, self.isAllowed) = (Set(filled), isAllowed)
    arrange(by: columns)
  }

  /// The columns stand in another order from here on.
  mutating func arrange(by columns: [Int?]) {
    others = Field.allCases.filter { columns[$0.index] != nil && !Self.fields.contains($0) }
  }

  /// Fills the blank cells of a record.
  mutating func fill(_ record: inout RawRecord) {
    guard isAllowed else { return }
    // A hromada lies within its region: where that is another, a blank cell is blank.
    var isInGroup = true
    for field in Self.fields {
      let cell = record.cells[field.index]
      let isDitto = Ditto.matches(record.bytes[cell.range])
      if !cell.isEmpty, !isDitto {
        if field.isOfRegion, !filled.isEmpty, isInGroup { isInGroup = !begins(field, record) }
        carried[field.index] = Carried(range: cell.range)
        continue
      }
      if isDitto {
        take(carried[field.index], as: field, into: &record)
        continue
      }
      let isSaid = isTyped(field.companion, in: record) || !isInGroup && field.isOfHromada
      if isSaid {
        carried[field.index] = Carried()
      } else if filled.contains(field) {
        take(carried[field.index], as: field, into: &record)
      }
      if record.cells[field.index].isEmpty, !isTyped(field.companion, in: record) {
        fillFromHeading(field, in: &record)
      }
    }
    for field in others {
      let cell = record.cells[field.index]
      if cell.isEmpty { continue }
      if Ditto.matches(record.bytes[cell.range]) {
        take(carried[field.index], as: field, into: &record)
      } else {
        carried[field.index] = Carried(range: cell.range)
      }
    }
  }

  /// Whether a cell that is typed begins another group than that of the row above.
  private func begins(_ field: Field, _ record: RawRecord) -> Bool {
    if filled.contains(field) { return true }
    return !carried[field.index].cell(in: record.bytes).elementsEqual(record.bytes[record[field].range])
  }

  /// A code says which place it is, and so does a name: what is not said of one of them is said by the other.
  private func isTyped(_ field: Field?, in record: RawRecord) -> Bool {
    guard let field else { return false }
    let cell = record[field]
    return !cell.isEmpty && !(carried[field.index].range.map { $0 == cell.range } ?? false)
      && !Ditto.matches(record.bytes[cell.range])
  }

  private mutating func fillFromHeading(_ field: Field, in record: inout RawRecord) {
    guard let index = headings.lastIndex(where: { $0.field == field }) else { return }
    var cell = headings[index].cell
    take(&cell, as: field, into: &record)
    headings[index].cell = cell
  }

  private mutating func take(_ above: Carried, as field: Field, into record: inout RawRecord) {
    if above.isEmpty { return }
    var above = above
    take(&above, as: field, into: &record)
    carried[field.index] = above
  }

  private func take(_ cell: inout Carried, as field: Field, into record: inout RawRecord) {
    let range: Range<Int>
    if let known = cell.range {
      range = known
    } else {
      range = record.bytes.count..<record.bytes.count + cell.bytes.count
      record.bytes += cell.bytes
      cell.range = range
    }
    record.cells[field.index] = RawRecord.Cell(range)
    record.isFilledDown = true
  }

  /// A heading: what stands above it is not carried beyond it, but for the headings that it lies within. One that names
  /// no place ends all of them.
  mutating func startSection(_ heading: Heading?) {
    endGroup()
    guard let heading else { return headings.removeAll() }
    end(heading)
    headings.append((heading.field, Carried(bytes: heading.cell)))
  }

  /// What stood below a heading ends with it, and so do the headings within it.
  mutating func end(_ heading: Heading) {
    if let outer = headings.firstIndex(where: { $0.field == heading.field }) {
      headings.removeSubrange(outer...)
    }
  }

  /// A total ends what stands above it, but for the headings.
  mutating func endGroup() {
    for index in carried.indices { carried[index] = Carried() }
  }

  /// The bytes of the batch are about to go.
  mutating func keep(of bytes: [UInt8]) {
    func kept(_ cell: Carried) -> Carried { cell.range.map { Carried(bytes: Array(bytes[$0])) } ?? cell }
    carried = carried.map(kept)
    headings = headings.map { ($0.field, kept($0.cell)) }
  }
}

extension Field {
  fileprivate var isOfRegion: Bool { self == .region || self == .regionCode }
  fileprivate var isOfHromada: Bool { self == .hromada || self == .hromadaCode }

  /// What names the same place: the code beside the name, and the name beside the code.
  fileprivate var companion: Field? {
    switch self {
    case .region: .regionCode
    case .regionCode: .region
    case .hromada: .hromadaCode
    case .hromadaCode: .hromada
    case .country: .countryCode
    case .countryCode: .country
    default: nil
    }
  }
}
