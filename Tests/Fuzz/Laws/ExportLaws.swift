import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships

extension Export {
  /// Loads the export to its end, unless it is refused, and requires that its records add up.
  func load(_ options: LoadingOptions) throws {
    var loader = AgreementReader(options)
    do {
      try loader.load(self, sha256: "") { _ in }
    } catch is UnusableExport {
      return
    }
    var rows = 0
    func count(_ row: RecordRow, _ index: Int?) { rows += 1 }
    try loader.describeRecords(fateOf: { _ in .counted }, supersededBy: [:], count)
    try checkSums(loader.reports[0], loader.reading, rows: rows)
  }

  /// Rule 1: every record is readable or rejected, and has one row.
  private func checkSums(_ report: InputReport, _ reading: Reading, rows: Int) throws {
    try require(
      report.read == reading.agreements.count + report.repeats + report.rejected,
      "\(report.read) read, \(reading.agreements.count) kept, \(report.repeats) repeated, \(report.rejected) rejected"
    )
    try require(report.read == rows, "\(report.read) read, \(rows) described")
    try require(
      report.rejected == report.rejectedByReason.total, "rejected records do not add up by reason")
    for agreement in reading.agreements {
      if let span = agreement.signed {
        try require(span.first <= span.last, "a date that ends before it begins")
      }
    }
  }
}
