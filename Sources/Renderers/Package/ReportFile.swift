/// A file of a report folder, or of a folder of changes, that its `datapackage.json` lists.
package enum ReportFile: Hashable, Sendable {
  case summary(Language)
  case chart(Chart.Name, Language)
  case table(Table.Name)
  case records, partnerships, probableDuplicates, rejected
  /// What has changed since another report, as a document and as data.
  case changesDocument(Language)
  case changes

  /// Where it lies in the folder.
  package var path: String {
    switch self {
    case .summary(let language): "summary.\(language.rawValue).md"
    case .chart(let name, let language): name.path(in: language)
    case .table(let name): name.path
    case .records: "records.csv"
    case .partnerships: "partnerships.csv"
    case .probableDuplicates: "probable-duplicates.csv"
    case .rejected: "rejected.csv"
    case .changesDocument(let language): "changes.\(language.rawValue).md"
    case .changes: "changes.csv"
    }
  }
}
