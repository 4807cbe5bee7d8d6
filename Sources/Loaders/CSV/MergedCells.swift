import Gazetteer
import Partnerships

/// Looks for merged cells, which a spreadsheet saves in the first of their rows only (rule 22).
///
/// They are taken for certain where a person would see them: the number of the row is blank with them, or a column
/// that is known to be merged is; or whole runs of blank cells follow filled ones of which no two are the same. A column
/// in which two rows after another say the same is typed out, and its blank cells are blank.
struct MergedCells {
  private struct Column {
    var filled = 0
    var blank = 0
    /// Filled cells with a blank one below.
    var runs = 0
    /// Two rows after another say the same.
    var repeats = 0
    var startsFilled = false
    var last: [UInt8] = []
    var values: Set<[UInt8]> = []
    var hasDistinctValues = true
    /// In the row before.
    var wasFilled = false
    /// By marker, a column that tells where a group of rows begins: whether a cell is blank there, or says again within
    /// a group what stands above it.
    var contradicts: [Bool] = []

    var hasGaps: Bool { blank > 0 && filled > 0 && startsFilled }
    var mayBeMerged: Bool { hasGaps && repeats == 0 }
  }

  private let fields: [Field]
  /// Those of the Ukrainian side, by index.
  private let home: [Int]
  private var columns: [Column]
  /// The row's number: whether it is filled in all rows that begin something.
  private var hasNumbers = false
  private var blankNumbers = 0
  /// Rows below the first that name neither a region nor a hromada, of tables with several columns for them.
  private var blankRows = 0
  private var rows = 0

  /// - Parameter fields: those of `FilledDown.fields` that the table has columns for.
  init(fields: [Field]) {
    self.fields = fields
    home = fields.indices.filter { fields[$0] != .country && fields[$0] != .countryCode }
    columns = fields.map { _ in Column() }
    for index in columns.indices { columns[index].contradicts = fields.map { _ in false } + [false] }
  }

  /// Whether some column has blank cells that may be merged ones.
  var areLikely: Bool { columns.contains(where: \.hasGaps) }

  mutating func add(_ record: RawRecord) {
    rows += 1
    // A dash says that there is nothing; a cell that was merged is empty.
    let isBlank = fields.map { record[$0].isEmpty }
    let isNumbered = !record[.recordID].isEmpty
    if isNumbered { hasNumbers = true } else { blankNumbers += 1 }
    if rows > 1, home.count > 1, home.allSatisfy({ isBlank[$0] }) { blankRows += 1 }
    let beginsGroup = isBlank.map { !$0 } + [isNumbered]
    for index in columns.indices {
      if isBlank[index] {
        add(blankAt: index, beginsGroup: beginsGroup)
      } else {
        add(Folding.fold(record.bytes[record[fields[index]].range]), at: index, beginsGroup: beginsGroup)
      }
    }
  }

  private mutating func add(blankAt index: Int, beginsGroup: [Bool]) {
    columns[index].blank += 1
    if columns[index].wasFilled { columns[index].runs += 1 }
    columns[index].wasFilled = false
    for (marker, begins) in beginsGroup.enumerated() where begins {
      columns[index].contradicts[marker] = true
    }
  }

  private mutating func add(_ value: [UInt8], at index: Int, beginsGroup: [Bool]) {
    if rows == 1 { columns[index].startsFilled = true }
    columns[index].filled += 1
    if columns[index].wasFilled, columns[index].last == value {
      columns[index].repeats += 1
      for (marker, begins) in beginsGroup.enumerated() where !begins {
        columns[index].contradicts[marker] = true
      }
    }
    columns[index].wasFilled = true
    columns[index].last = value
    if columns[index].values.count < 20_000, !columns[index].values.insert(value).inserted {
      columns[index].hasDistinctValues = false
    }
  }

  /// The fields whose blank cells are certainly merged, and those of which it is not certain.
  var found: (certain: [Field], likely: [Field]) {
    var certain = Set(columns.indices.filter { hasRuns(columns[$0], of: fields[$0]) || followsNumbers($0) })
    // A column that is blank only where a merged one is.
    var previous = -1
    while certain.count != previous {
      previous = certain.count
      for index in columns.indices where columns[index].hasGaps {
        if certain.contains(where: { $0 != index && !columns[index].contradicts[$0] }) {
          certain.insert(index)
        }
      }
    }
    let likely = columns.indices.filter {
      !certain.contains($0)
        && (columns[$0].mayBeMerged && columns[$0].blank > 1 || columns[$0].hasGaps && blankRows > 0)
    }
    return (certain.sorted().map { fields[$0] }, likely.map { fields[$0] })
  }

  private func followsNumbers(_ index: Int) -> Bool {
    hasNumbers && blankNumbers > 0 && columns[index].hasGaps && !columns[index].contradicts[fields.count]
  }

  /// Whole runs follow the filled cells. A country may well be unknown, and a blank one tells less.
  private func hasRuns(_ column: Column, of field: Field) -> Bool {
    // One blank cell may be one that was forgotten.
    guard column.mayBeMerged, column.hasDistinctValues, column.blank > 1 else { return false }
    switch field {
    case .country, .countryCode: return column.filled > 1 && column.blank >= column.filled * 2
    default: return column.runs * 2 >= column.filled
    }
  }
}
