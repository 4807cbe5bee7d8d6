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
        (input.name, input.facts.map { language.words.sentence($0) }.joined(separator: " "))
      })
    writer.paragraph([.readingChoice])
    writer.list(assumptions(of: inputs, summary.sources.map { shortNames[$0.input] }))
  }

  /// Each assumption once, with the number of its records and, of several inputs, with those of each.
  private func assumptions(of inputs: [InputReport], _ names: [String]) -> [String] {
    var assumptions = InputReport.Assumption.all
    if let file = inputs.compactMap(\.decisions).first?.file { assumptions.append(.decided(in: file)) }
    return assumptions.compactMap { assumption in
      let records = inputs.map(assumption.records)
      let sum = records.reduce(0, +)
      guard sum > 0 || assumption.isToldOfNone else { return nil }
      let sentence = language.words.sentence(assumption.fact(sum))
      let shares = zip(names, records).filter { $0.1 > 0 }.map { "\($0.0): \(grouped($0.1))" }
      return inputs.count == 1 || shares.isEmpty
        ? sentence : "\(sentence) (\(shares.joined(separator: "; ")))"
    }
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

extension InputReport {
  /// How an input was read, in the order in which it is.
  var facts: [InputFact] {
    var facts: [InputFact] = [.format(format, bytes: byteCount), .encoding(encoding, encodingRemark)]
    if let delimiter { facts.append(.delimiter(delimiter, isGuessed: delimiterIsGuessed)) }
    if let headerLine {
      facts.append(.header(line: headerLine))
    } else if format == .csv {
      facts.append(.noHeader)
    }
    if let recordsPath { facts.append(.recordsPath(recordsPath)) }
    if !unreadArrays.isEmpty { facts.append(.unreadArrays(unreadArrays)) }
    facts += differingTotals.map(InputFact.totalDiffers)
    if blankRows + titleRows + totalRows > 0 {
      facts.append(.skippedRows(blank: blankRows, title: titleRows, total: totalRows))
    }
    if !columns.isEmpty { facts.append(.columns(columns)) }
    if !unreadColumns.isEmpty { facts.append(.unreadColumns(unreadColumns)) }
    return facts
  }

  /// Something that may be assumed of an input's records.
  struct Assumption {
    /// For how many of its records it was.
    let records: (InputReport) -> Int
    let fact: (Int) -> InputFact
    /// Whether it is worth saying that there is no such record.
    var isToldOfNone = false

    static var all: [Assumption] {
      [
        Assumption(records: \.stageAssumedSigned, fact: InputFact.stageAssumedSigned),
        Assumption(records: \.kindFromTitle, fact: InputFact.kindFromTitle),
        Assumption(records: \.regionFromHromada, fact: InputFact.regionFromHromada),
        Assumption(records: \.countryFromPartner, fact: InputFact.countryFromPartner),
        Assumption(records: \.hromadaFromFormerName, fact: InputFact.hromadaFromFormerName),
        Assumption(records: \.hromadaFromInflectedName, fact: InputFact.hromadaFromInflectedName),
        Assumption(records: \.partnerByOtherName, fact: InputFact.partnerByOtherName),
        Assumption(records: \.partnerByTranscription, fact: InputFact.partnerByTranscription),
        Assumption(records: \.partnerNameIsShared, fact: InputFact.partnerNameIsShared),
        Assumption(records: \.partnerPlaced, fact: InputFact.partnerPlaced),
      ]
        + RecordWarning.allCases.map { warning in
          Assumption(
            records: { $0.warnings[Int(warning.rawValue)] }, fact: { .warning(warning, records: $0) })
        }
    }

    static func decided(in file: String) -> Assumption {
      Assumption(
        records: { $0.decisions?.records ?? 0 },
        fact: { .decided(InputReport.AppliedDecisions(file: file, records: $0)) }, isToldOfNone: true)
    }
  }
}
