import Gazetteer
import Partnerships

/// Which column of an export gives which field.
struct HeaderMap {
  /// The column of each field, by `Field.index`; nil where the export has none.
  private(set) var columns = [Int?](repeating: nil, count: Field.allCases.count)
  private let headers: [String]
  /// What the user chose and this export does not have; another export of the run may.
  private(set) var missing: [LoadingOptions.ColumnChoice] = []

  /// How many headers of a row are known: the row with the most is the header row.
  static func recognisedCount(_ headers: [String], _ gazetteer: Gazetteer) -> Int {
    Set(headers.compactMap { gazetteer.field(forHeader: Folding.fold($0))?.field }).count
  }

  /// Maps headers to fields.
  /// - Parameter choices: what the user says; it goes before what is recognised.
  /// - Throws: two columns of one field.
  init(
    _ headers: [String], _ choices: [LoadingOptions.ColumnChoice], _ gazetteer: Gazetteer
  ) throws(HeaderProblem) {
    self.headers = headers
    let keys = headers.map { Folding.fold($0) }
    var taken = Set<Int>()
    for choice in choices {
      guard let column = keys.firstIndex(of: Folding.fold(choice.header)) else {
        missing.append(choice)
        continue
      }
      columns[choice.field.index] = column
      taken.insert(column)
    }
    var ranks = [Int](repeating: .max, count: Field.allCases.count)
    for (column, key) in keys.enumerated() where !taken.contains(column) {
      guard let (field, rank) = gazetteer.field(forHeader: key) else { continue }
      if choices.contains(where: { $0.field == field && !missing.contains($0) }) { continue }
      if let other = columns[field.index], ranks[field.index] == rank {
        throw HeaderProblem(
          message: .twoColumnsForField(field: field, first: headers[other], second: headers[column]))
      }
      guard rank < ranks[field.index] else { continue }
      columns[field.index] = column
      ranks[field.index] = rank
    }
  }

  subscript(field: Field) -> Int? { columns[field.index] }

  func header(of field: Field) -> String? { self[field].map { headers[$0] } }

  /// The columns in use, in the order of the export.
  var used: [InputReport.Column] {
    Field.allCases.compactMap { field in self[field].map { (field, $0) } }.sorted { $0.1 < $1.1 }
      .map { InputReport.Column(field: $0.0, header: headers[$0.1]) }
  }

  var unused: [String] {
    let used = Set(columns.compactMap { $0 })
    return headers.indices.filter { !used.contains($0) && !headers[$0].isEmpty }.map { headers[$0] }
  }

  /// Stops the run where no country can be known from any column.
  func requireCountry() throws(HeaderProblem) {
    if self[.country] == nil, self[.countryCode] == nil {
      // A choice that was misspelt is the likelier reason.
      if let choice = missing.first { throw HeaderProblem(message: notFound(choice)) }
      throw HeaderProblem(message: .noCountryColumn(found: headers.filter { !$0.isEmpty }))
    }
  }
}

extension HeaderMap {
  func notFound(_ choice: LoadingOptions.ColumnChoice) -> Diagnostic.Message {
    .columnNotFound(field: choice.field, header: choice.header, found: headers.filter { !$0.isEmpty })
  }
}

/// Why the columns of an export cannot be told.
struct HeaderProblem: Error {
  let message: Diagnostic.Message
}
