import Aggregation
import Partnerships

extension SummaryMarkdown {
  /// What each input gave, how each was read, and what was assumed in doing so.
  mutating func appendReading() {
    let columns: [Column] = [.read, .counted, .onlyHere, .shared, .outOfScope, .duplicates, .rejected]
    writer.table(.sources, MarkdownTable(Table.bySource(summary), columns, label: .source, in: language))
    let inputs = summary.sources.map { summary.inputs[$0.input] }
    let shortNames = summary.shortNames
    writer.list(
      inputs.map { input in
        (input.name, input.facts.map { $0.sentence[language] }.joined(separator: " "))
      })
    writer.paragraph([.readingChoice])
    writer.list(assumptions(of: inputs, summary.sources.map { shortNames[$0.input] }))
  }

  /// Each assumption once, with the number of its records and, of several inputs, with those of each.
  private func assumptions(of inputs: [InputReport], _ names: [String]) -> [String] {
    Assumption.allCases.filter { $0 != .decided }.compactMap { assumption in
      self.assumption(inputs.map { $0.assumptions[assumption] }, names) { assumption.sentence(records: $0) }
    }
      + RecordWarning.allCases.compactMap { warning in
        assumption(inputs.map { $0.warnings[warning] }, names) { warning.assumption(records: $0) }
      } + decisions(inputs, names)
  }

  /// What decisions changed is said also where that is nothing.
  private func decisions(_ inputs: [InputReport], _ names: [String]) -> [String] {
    guard let file = inputs.compactMap(\.decisionsFile).first else { return [] }
    let records = inputs.map { $0.assumptions[.decided] }
    let sentence = { Assumption.decided.sentence(records: $0, decisions: file) }
    return [assumption(records, names, sentence) ?? sentence(0)[language]]
  }

  /// - Parameter records: how many of each input; nil where it is none of any.
  private func assumption(_ records: [Int], _ names: [String], _ sentence: (Int) -> Text) -> String? {
    let sum = records.reduce(0, +)
    if sum == 0 { return nil }
    let text = sentence(sum)[language]
    let shares = zip(names, records).filter { $0.1 > 0 }.map { "\($0.0): \(grouped($0.1))" }
    return records.count == 1 ? text : "\(text) (\(shares.joined(separator: "; ")))"
  }
}

extension Summary {
  /// Of each input the last part of its name, or the whole where another input's ends with the same.
  var shortNames: [String] {
    let lasts = inputs.map { $0.name.split(separator: "/").last.map(String.init) ?? $0.name }
    var namesByLast: [String: Set<String>] = [:]
    for (input, last) in zip(inputs, lasts) { namesByLast[last, default: []].insert(input.name) }
    return zip(inputs, lasts).map { input, last in namesByLast[last]?.count == 1 ? last : input.name }
  }
}
