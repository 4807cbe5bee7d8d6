import Aggregation
import Partnerships

extension SummaryMarkdown {
  mutating func appendKinds() {
    let columns: [Column] = [.agreements, .sharePercent, .partnerships, .hromadas, .partners]
    let table = Table.byKind(summary, order: language)
    writer.table(.kinds, MarkdownTable(table, columns, label: .name(.kind, language), in: language))
    let excess = summary.notes.excessByKind
    writer.paragraph([.notToBeAdded] + (excess > 0 ? [.rowsExceedTotal(.byKind, by: excess)] : []))
  }
}
