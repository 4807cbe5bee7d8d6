import CSVParsing
import Partnerships

/// The cells that rows below may leave out: each is kept until the next of its column, for columns whose merged cells
/// were saved in their first row only, for signs that repeat the cell above, and for headings between the rows.
struct FilledDown {
  /// The fields whose blank cells may be filled. Other cells are kept for signs of repetition alone.
  static let fields = LoadingOptions.fillable
  /// Other fields in which a sign of repetition is read; a title or a remark stands as it is spelled.
  private static let repeated: [Field] = [
    .partner, .hromadaCountry, .hromadaCountryCode, .kind, .stage, .signedOn, .endedOn,
  ]

  /// One cell: where it lies in the bytes of the batch, or its bytes where that batch is gone.
  private struct Carried {
    var range: Range<Int>?
    var bytes: [UInt8] = []
    var isEmpty: Bool { range == nil && bytes.isEmpty }

    func cell(in batch: [UInt8]) -> ArraySlice<UInt8> { range.map { batch[$0] } ?? bytes[...] }
  }

  private let filled: Set<Field>
  private let isAllowed: Bool
  /// By `Field.index`, what stands above; of other fields, in the last row of the batch before.
  private var carried = [Carried](repeating: Carried(), count: Field.allCases.count)
  /// What the headings above say, the outer ones first.
  private var headings: [(field: Field, cell: Carried)] = []
  /// Those of them that have a column, and their cells in the row above.
  private var others: [Field] = []
  private var above = [RawRecord.Cell](repeating: .absent, count: Field.allCases.count)
  private var isAboveInBatch = false

  /// - Parameter filled: the fields whose columns have merged cells.
  /// - Parameter isAllowed: whether blank cells are filled by headings, and repetition signs read.
  /// - Parameter columns: by `Field.index`, the column of a field.
  init(filled: [Field], isAllowed: Bool, columns: [Int?]) {
    (self.filled, self.isAllowed) = (Set(filled), isAllowed)
    arrange(by: columns)
  }

  /// The columns stand in another order from here on.
  mutating func arrange(by columns: [Int?]) {
    others = Self.repeated.filter { columns[$0.index] != nil }
  }

  /// Fills the blank cells of a record.
  mutating func fill(_ record: inout RawRecord) {
    guard isAllowed else { return }
    // A hromada lies within its region: where that is another, a blank cell is blank.
    var isInGroup = true
    // A code says which place it is, and so does a name: what is not said of one of them is said by the other.
    var typed = FieldSet()
    for field in Self.fields {
      let cell = record.cells[field.index]
      if !cell.isEmpty, !Ditto.matches(record.bytes[cell.range]) { typed.insert(field) }
    }
    for field in Self.fields {
      let cell = record.cells[field.index]
      if typed.contains(field) {
        if field.isOfRegion, !filled.isEmpty, isInGroup { isInGroup = !begins(field, record) }
        carried[field.index] = Carried(range: cell.range)
        continue
      }
      if !cell.isEmpty {
        take(carried[field.index], as: field, into: &record)
        continue
      }
      let isSaid = field.companion.map(typed.contains) ?? false
      if isSaid || !isInGroup && field.isOfHromada {
        carried[field.index] = Carried()
      } else if filled.contains(field) {
        take(carried[field.index], as: field, into: &record)
      }
      if record.cells[field.index].isEmpty, !isSaid {
        fillFromHeading(field, in: &record)
      }
    }
    for field in others {
      let cell = record.cells[field.index]
      if !cell.isEmpty, Ditto.matches(record.bytes[cell.range]) {
        take(carriedOther(field), as: field, into: &record)
      }
      above[field.index] = record.cells[field.index]
    }
    // What the row above says lies in this batch from here on.
    if !others.isEmpty { isAboveInBatch = true }
  }

  private func carriedOther(_ field: Field) -> Carried {
    guard isAboveInBatch else { return carried[field.index] }
    let cell = above[field.index]
    return cell.isEmpty ? Carried() : Carried(range: cell.range)
  }

  /// Whether a cell that is typed begins another group than that of the row above.
  private func begins(_ field: Field, _ record: RawRecord) -> Bool {
    if filled.contains(field) { return true }
    return !carried[field.index].cell(in: record.bytes).elementsEqual(record.bytes[record[field].range])
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
    for index in above.indices { above[index] = .absent }
    for index in carried.indices { carried[index] = Carried() }
  }

  /// The bytes of the batch are about to go.
  mutating func keep(of bytes: [UInt8]) {
    if isAboveInBatch {
      for field in others { carried[field.index] = Carried(bytes: Array(bytes[above[field.index].range])) }
      isAboveInBatch = false
    }
    func kept(_ cell: Carried) -> Carried { cell.range.map { Carried(bytes: Array(bytes[$0])) } ?? cell }
    carried = carried.map(kept)
    headings = headings.map { ($0.field, kept($0.cell)) }
  }
}

/// Some of the fields.
private struct FieldSet {
  private var bits: UInt64 = 0
  mutating func insert(_ field: Field) { bits |= 1 << UInt64(field.index) }
  func contains(_ field: Field) -> Bool { bits & (1 << UInt64(field.index)) != 0 }
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
