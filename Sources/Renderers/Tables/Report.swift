package import Aggregation
package import Reports

/// What the documents of a report show: made once, and written in every language and format.
package struct Report: Sendable {
  let summary: Summary
  package let tables: ReportTables
  /// Records that may be one agreement, two by two.
  let probablePairs: [ProbablePair]
  /// What has changed since an earlier report, where one is named.
  let changes: ReportChanges?

  package init(_ summary: Summary, probablePairs: [ProbablePair], changes: ReportChanges? = nil) {
    (self.summary, self.probablePairs, self.changes) = (summary, probablePairs, changes)
    tables = ReportTables(summary)
  }
}
