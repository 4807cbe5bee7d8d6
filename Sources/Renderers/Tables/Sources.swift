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
      return RowOrder(agreements: row.counted, rank: Alphabetical(name), code: name)
    }
    var total = SourceRow(input: 0)
    let all = summary.reconciliation
    (total.read, total.counted, total.outOfScope) = (all.read, all.counted, all.outOfScope)
    (total.duplicates, total.rejected) = (all.duplicates, all.rejected)
    return Table(
      .bySource, rows: RowsByLanguage(rows), label: { Text(shortNames[$0.input]) },
      columns: [
        TableColumn(.source) { .text(summary.inputs[$0.input].name) }, TableColumn(.read, number: \.read),
        TableColumn(.counted, number: \.counted), TableColumn(.onlyHere, hasTotal: false, number: \.onlyHere),
        TableColumn(.shared, hasTotal: false, number: \.shared),
        TableColumn(.outOfScope, number: \.outOfScope),
        TableColumn(.duplicates, number: \.duplicates), TableColumn(.rejected, number: \.rejected),
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
