package import Messages

/// A file of a report folder, or of a folder of changes, that its `datapackage.json` lists.
package enum ReportFile: Hashable, Sendable {
  case summary(Language)
  case chart(Chart, Language)
  case table(Table.Name)
  case records, partnerships, probableDuplicates, rejected
  /// What has changed since another report, as a document and as data.
  case changesDocument(Language)
  case changes

  /// Where it lies in the folder.
  package var path: String {
    switch self {
    case .summary(let language): "summary.\(language.rawValue).md"
    case .chart(let chart, let language): chart.path(in: language)
    case .table(let name): name.path
    case .records: "records.csv"
    case .partnerships: "partnerships.csv"
    case .probableDuplicates: "probable-duplicates.csv"
    case .rejected: "rejected.csv"
    case .changesDocument(let language): "changes.\(language.rawValue).md"
    case .changes: "changes.csv"
    }
  }

  /// What the file is called.
  package var title: Text {
    switch self {
    case .summary(let language): Text(uk: "Зведення, \(language.adverb)", en: "Summary, \(language.adverb)")
    case .chart(let chart, let language):
      Text(uk: "\(chart.caption), \(language.adverb)", en: "\(chart.caption), \(language.adverb)")
    case .table(let table): table.title
    case .changesDocument(let language):
      Text(uk: "Зміни, \(language.adverb)", en: "Changes, \(language.adverb)")
    case .records: Text(uk: "Записи", en: "Records")
    case .partnerships: Text(uk: "Партнерства", en: "Partnerships")
    case .probableDuplicates: Text(uk: "Імовірні дублікати", en: "Probable duplicates")
    case .rejected: Text(uk: "Відхилені записи", en: "Rejected records")
    case .changes: Text(uk: "Зміни", en: "Changes")
    }
  }
}
