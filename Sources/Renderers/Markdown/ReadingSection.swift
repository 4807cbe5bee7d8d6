import Aggregation
import Loaders
import Messages
import Partnerships

extension SummaryMarkdown {
  /// What each input gave, how each was read, and what was assumed in doing so.
  var reading: [Block] {
    let inputs = summary.sources.map { summary.inputs[$0.input] }
    let shortNames = summary.shortNames
    let facts = inputs.map { input in
      (label: input.name, text: input.facts.map { $0.sentence[language] }.joined(separator: " "))
    }
    return [
      table(.bySource, under: .sources), .labelledList(facts),
    ] + leftOut + [
      .paragraph([.readingChoice]),
      .list(assumptions(of: inputs, named: summary.sources.map { shortNames[$0.input] })),
    ]
  }

  /// Exports that were left out, each with the reason.
  private var leftOut: [Block] {
    if report.leftOut.isEmpty { return [] }
    return [
      .paragraph([.leftOut(report.leftOut.map(\.name))]),
      .list(report.leftOut.map { $0.fault.phrase(in: language) }),
    ]
  }

  /// Each assumption once, with the number of its records and, of several inputs, with those of each.
  private func assumptions(of inputs: [InputReport], named names: [String]) -> [String] {
    Assumption.allCases.filter { $0 != .decided }.compactMap { assumption in
      self.assumption(inputs.map { $0.assumptions[assumption] }, of: names) {
        assumption.sentence(records: $0)
      }
    }
      + RecordWarning.allCases.compactMap { warning in
        assumption(inputs.map { $0.warnings[warning] }, of: names) { warning.assumption(records: $0) }
      } + decisions(in: inputs, named: names)
  }

  /// What decisions changed is said also where that is nothing.
  private func decisions(in inputs: [InputReport], named names: [String]) -> [String] {
    guard let file = inputs.compactMap(\.decisionsFile).first else { return [] }
    let records = inputs.map { $0.assumptions[.decided] }
    let sentence = { Assumption.decided.sentence(records: $0, decisions: file) }
    return [assumption(records, of: names, as: sentence) ?? sentence(0)[language]]
  }

  /// - Parameter records: how many of each input; nil where it is none of any.
  private func assumption(_ records: [Int], of names: [String], as sentence: (Int) -> Text) -> String? {
    let sum = records.reduce(0, +)
    if sum == 0 { return nil }
    let text = sentence(sum)[language]
    let shares = zip(names, records).filter { $0.1 > 0 }.map { "\($0.0): \(grouped($0.1))" }
    return records.count == 1 ? text : "\(text) (\(shares.joined(separator: "; ")))"
  }
}
