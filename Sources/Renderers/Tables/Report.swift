package import Aggregation
package import Messages
package import Reports

/// What the documents of a report show: made once, and written in every language and format.
package struct Report: Sendable {
  let summary: Summary
  package let tables: ReportTables
  /// Records that may be one agreement, two by two.
  let probablePairs: [ProbablePair]
  /// What has changed since an earlier report, where one is named.
  let changes: ReportChanges?
  /// Exports that could not be read, and were left out because that was asked for.
  let leftOut: [UnreadExport]

  package init(
    _ summary: Summary, probablePairs: [ProbablePair], changes: ReportChanges? = nil,
    leftOut: [UnreadExport] = []
  ) {
    (self.summary, self.probablePairs, self.changes) = (summary, probablePairs, changes)
    self.leftOut = leftOut
    tables = ReportTables(summary)
  }
}
