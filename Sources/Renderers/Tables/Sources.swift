package import Aggregation
import Loaders
import Messages
import Partnerships
import Reports

extension Table.Name {
  // One export may be given twice, so that nothing tells the rows apart.
  package static let bySource = Table.Name(
    "by-source", title: Text(uk: "Джерела", en: "Sources"), key: [],
    shown: [.read, .counted, .onlyHere, .shared, .outOfScope, .duplicates, .rejected])
}

extension Table {
  /// What each input contributes (rule 21): the fullest first.
  package static func bySource(_ summary: Summary) -> Table {
    let shortNames = summary.shortNames
    let rows = summary.sources.sorted { row in
      let name = summary.inputs[row.input].name
      return RowOrder(agreements: row.records.counted, rank: Alphabetical(name), code: name)
    }
    var total = SourceRow(input: 0)
    total.records = summary.reconciliation
    return Table(
      .bySource, rows: RowsByLanguage(rows), label: { Text(shortNames[$0.input]) },
      columns: [
        TableColumn(.source) { .text(summary.inputs[$0.input].name) },
        TableColumn(.read, number: \.records.read), TableColumn(.counted, number: \.records.counted),
        TableColumn(.onlyHere, hasTotal: false, number: \.onlyHere),
        TableColumn(.shared, hasTotal: false, number: \.shared),
        TableColumn(.outOfScope, number: \.records.outOfScope),
        TableColumn(.duplicates, number: \.records.duplicates),
        TableColumn(.rejected, number: \.records.rejected),
      ], total: total)
  }
}

extension Column {
  static let source = Column(.source)
  static let read = Column(.read)
  static let counted = Column(.counted)
  static let onlyHere = Column(.onlyHere)
  static let shared = Column(.shared)
  static let outOfScope = Column(.outOfScope)
  static let duplicates = Column(.duplicates)
  static let rejected = Column(.rejected)
}

extension Summary {
  /// Of each input the last part of its name, or the whole where another input's ends with the same.
  var shortNames: [String] {
    let lasts = inputs.map { $0.name.split(separator: "/").last.map(String.init) ?? $0.name }
    var namesByLast: [String: Set<String>] = [:]
    for (input, last) in zip(inputs, lasts) { namesByLast[last, default: []].insert(input.name) }
    return zip(inputs, lasts).map { input, last in namesByLast[last]?.count == 1 ? last : input.name }
  }
}
