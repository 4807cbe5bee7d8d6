import Aggregation
import Gazetteer
import Loaders
import Partnerships
import Renderers

extension ReportChanges {
  /// What has changed from one published report to another.
  init(from old: PublishedReport, to new: PublishedReport) throws {
    try self.init(
      from: old, to: Report(new), new.options, now: new.counted, count: new.count
    ) { counted, body in
      let (fates, reading) = (counted.fates, new.records.reading)
      try new.forEachRecord { row, index in
        var row = row
        if let index { row.fate = fates.fate(of: index, in: reading) }
        try body(row)
      }
    }
  }

  /// What has changed from a published report to the one that is being made.
  init(
    from old: PublishedReport, to run: inout Run, readingOptions: [(name: String, value: String)]
  ) throws {
    let report = Report(
      path: "", version: PartnershipReport.version, run.summary, readingOptions: readingOptions)
    let reading = run.exports.loader.reading
    try self.init(
      from: old, to: report, run.summary.options, now: run.counted,
      count: { try Counter.count(reading, $0, regionCount: Gazetteer.embedded.regionCount) },
      forEachRecord: { try run.describeRecords(as: $0, $1) })
  }

  /// - Parameter count: what the newer report's records give with other options.
  /// - Parameter forEachRecord: gives all of them with the fates of a count.
  private init(
    from old: PublishedReport, to new: Report, _ options: CountingOptions, now: Counted,
    count: (CountingOptions) throws -> Counted,
    forEachRecord: (Counted, (RecordRow) throws -> Void) throws -> Void
  ) throws {
    var earlier = options
    earlier.asOf = old.counted.summary.asOf
    let recomputed = try count(earlier)
    func compare(with counted: Counted) throws -> Comparison {
      var reports = ComparedReports(oldAsOf: old.counted.summary.asOf, fold: { Folding.fold($0) })
      try old.forEachRecord { row, _ in reports.append(old: row) }
      try forEachRecord(counted) { reports.append(new: $0) }
      return reports.compare()
    }
    let comparison = try compare(with: now)
    self.init(
      from: Report(old), to: new, recomputed: recomputed.summary,
      // Of one day there is one comparison.
      corrections: recomputed.summary.asOf == now.summary.asOf ? comparison : try compare(with: recomputed),
      comparison: comparison)
  }
}

extension ReportChanges.Report {
  fileprivate init(_ report: PublishedReport) {
    self.init(
      path: report.path, version: report.package.version, report.counted.summary,
      readingOptions: report.package.readingOptions.map { ($0.name, $0.value) })
  }
}

/// What has changed since the report of `--previous`, and its records, which the new report names.
struct ChangesSincePrevious {
  let changes: ReportChanges
  let source: DataPackage.Source

  init(
    _ previous: PublishedReport, _ run: inout Run, readingOptions: [(name: String, value: String)]
  ) throws {
    changes = try ReportChanges(from: previous, to: &run, readingOptions: readingOptions)
    source = try previous.recordsFile
  }
}
