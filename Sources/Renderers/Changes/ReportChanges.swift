package import Aggregation
package import Partnerships
package import Reports

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
      let digest = readingOptions.first { $0.name == ReadingOption.digestOfDecisions }?.value
      options =
        summary.options.named
        + readingOptions.filter { $0.name != ReadingOption.digestOfDecisions }.map { option in
          option.name == ReadingOption.decisions
            ? Option(name: option.name, value: "\(option.value) (\(digest ?? ""))", identity: digest)
            : Option(name: option.name, value: option.value)
        }
      figures = summary.figures
    }
  }

  /// An option, by the name that `datapackage.json` gives it.
  package struct Option: Sendable {
    private static let flags: Set = ["no_header", "include_undated", "include_unconfirmed"]

    let name: String
    let value: String
    /// What tells it from that of another report, where the value does not.
    let identity: String

    init(name: String, value: String, identity: String? = nil) {
      (self.name, self.value, self.identity) = (name, value, identity ?? value)
    }

    var isFlag: Bool { Self.flags.contains(name) }

    /// As it is written on the command line.
    var argument: String {
      name == "columns" ? "--column" : "--" + name.replacing("_", with: "-")
    }
  }

  let old: Report
  let new: Report
  /// The figures that the newer report's records give for the last day of the older one.
  let recomputed: [KeyFigure.Measure: Int]
  /// From the older report to those figures.
  let corrections: Comparison
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

  /// The options that the reports do not share, in the order of the older one.
  var differingOptions: [ChangeNote] {
    func option(_ name: String, of report: Report) -> Option? { report.options.first { $0.name == name } }
    let names = old.options.map(\.name)
    let all = names + new.options.map(\.name).filter { !names.contains($0) }
    return all.compactMap { name in
      let (then, now) = (option(name, of: old), option(name, of: new))
      guard then?.identity != now?.identity, let option = then ?? now else { return nil }
      return option.isFlag
        ? .flag(option.argument, isGivenNow: now?.value == "true")
        : .option(option.argument, then: then?.value, now: now?.value)
    }
  }

  /// nil where one version of the program made both reports.
  var differingVersions: ChangeNote? {
    old.version == new.version ? nil : .version(then: old.version, now: new.version)
  }
}

extension Summary {
  fileprivate var figures: [KeyFigure.Measure: Int] {
    Dictionary(keyFigures.map { ($0.measure, $0.value) }) { first, _ in first }
  }
}

extension CountingOptions {
  /// All but the as-of date: reports differ in it by nature.
  fileprivate var named: [ReportChanges.Option] {
    [
      ReportChanges.Option(name: "since", value: "\(since)"),
      ReportChanges.Option(name: "include_undated", value: "\(includeUndated)"),
      ReportChanges.Option(name: "include_unconfirmed", value: "\(includeUnconfirmed)"),
    ]
  }
}
