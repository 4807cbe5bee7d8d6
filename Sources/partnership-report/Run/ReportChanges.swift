import Aggregation
import Agreements
import Gazetteer
import Loaders
import Partnerships
import Renderers
import Reports

extension ReportChanges {
  /// What has changed from one published report to another.
  init(from old: PublishedReport, to new: PublishedReport) throws {
    let recomputed = try new.count(with: new.options.with(asOf: old.counted.summary.asOf))
    var reports = try Self.reports(from: old)
    try new.forEachRecord { row, index in
      let fate = index.map { recomputed.fate(of: $0) }
      reports.append(new: row, recomputed: fate ?? row.fate)
    }
    self.init(from: old, to: Report(new), recomputed: recomputed, reports: reports)
  }

  /// What has changed from a published report to the one that is being made.
  init(from old: PublishedReport, to run: inout Run) throws {
    let asOf = old.counted.summary.asOf
    let recomputed = try Counter.count(
      run.exports.loader.reading, options: run.summary.options.with(asOf: asOf))
    var reports = try Self.reports(from: old)
    try run.describeRecords { row, index in
      // What is rejected, or repeats another record, is so on any day.
      reports.append(new: row, recomputed: index.map { recomputed.fate(of: $0) } ?? row.fate)
    }
    let report = Report(
      path: "", version: ReportManifest.programVersion, run.summary,
      readingOptions: run.exports.readingOptions)
    self.init(from: old, to: report, recomputed: recomputed, reports: reports)
  }

  /// Reports to be compared, with the records of the older one.
  private static func reports(from old: PublishedReport) throws -> ComparedReports {
    var reports = ComparedReports(oldAsOf: old.counted.summary.asOf, fold: { Folding.fold($0) })
    try old.forEachRecord { row, _ in reports.append(old: row) }
    return reports
  }

  private init(
    from old: PublishedReport, to new: Report, recomputed: Counted, reports: consuming ComparedReports
  ) {
    let (comparison, corrections) = reports.compare()
    self.init(
      from: Report(old), to: new, recomputed: recomputed.summary, corrections: corrections,
      comparison: comparison)
  }
}

extension CountingOptions {
  fileprivate func with(asOf: Day) -> CountingOptions {
    var options = self
    options.asOf = asOf
    return options
  }
}

extension ReportChanges.Report {
  fileprivate init(_ report: PublishedReport) {
    self.init(
      path: report.path, version: report.package.version, report.counted.summary,
      readingOptions: report.package.readingOptions)
  }
}

/// What has changed since the report of `--previous`, and its records, which the new report names.
struct ChangesSincePrevious {
  let changes: ReportChanges
  let source: DataPackage.Source

  init(from previous: PublishedReport, to run: inout Run) throws {
    changes = try ReportChanges(from: previous, to: &run)
    source = previous.recordsFile
  }
}
