package import Aggregation
package import Partnerships

/// What has changed from an older report to a newer one, and why.
package struct ReportChanges: Sendable {
  /// One of the two reports: what tells why its numbers may differ from those of the other.
  package struct Report: Sendable {
    /// The folder, as it was named; empty for the report that is being made.
    package let path: String
    /// With the options that change a number, by name.
    package let options: [Option]
    /// The version of the program that made it.
    package let version: String
    /// The last day that it counts.
    package let asOf: Day
    /// Its key figures, as it printed them.
    package let figures: [KeyFigure.Measure: Int]

    /// - Parameter path: empty for the report that is being made.
    /// - Parameter summary: what it counted.
    package init(path: String, version: String, _ summary: Summary, readingOptions: [ReadingOption]) {
      (self.path, self.version, asOf) = (path, version, summary.asOf)
      // A file of decisions may have another name and say the same.
      let digest = readingOptions.first { $0.name == ReadingOption.digestOfDecisions }?.value ?? ""
      options =
        summary.options.named
        + readingOptions.filter { $0.name != ReadingOption.digestOfDecisions }.map { option in
          option.name == ReadingOption.decisions
            ? Option(name: option.name, value: "\(option.value) (\(digest))", identity: digest)
            : Option(name: option.name, value: option.value, identity: option.value)
        }
      figures = summary.figures
    }
  }

  /// An option, by the name that `datapackage.json` gives it.
  package struct Option: Sendable {
    package let name: String
    package let value: String
    /// What tells it from that of another report.
    package let identity: String
  }

  package let old: Report
  package let new: Report
  /// The figures that the newer report's records give for the last day of the older one.
  package let recomputed: [KeyFigure.Measure: Int]
  /// From the older report to those figures.
  package let corrections: Comparison
  /// From the older report to the newer one.
  package let comparison: Comparison

  /// - Parameter recomputed: what the newer report's records give for the last day of the older one.
  /// - Parameter corrections: from the older report to that.
  /// - Parameter comparison: from the older report to the newer one.
  package init(
    from old: Report, to new: Report, recomputed: Summary, corrections: Comparison, comparison: Comparison
  ) {
    (self.old, self.new, self.recomputed) = (old, new, recomputed.figures)
    (self.corrections, self.comparison) = (corrections, comparison)
  }
}

extension Summary {
  fileprivate var figures: [KeyFigure.Measure: Int] {
    Dictionary(uniqueKeysWithValues: keyFigures.map { ($0.measure, $0.value) })
  }
}

extension CountingOptions {
  /// All but the as-of date: reports differ in it by nature.
  fileprivate var named: [ReportChanges.Option] {
    [
      ("since", "\(since)"), ("include_undated", "\(includeUndated)"),
      ("include_unconfirmed", "\(includeUnconfirmed)"),
    ].map { ReportChanges.Option(name: $0, value: $1, identity: $1) }
  }
}
