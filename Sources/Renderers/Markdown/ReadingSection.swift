import Aggregation
import Partnerships

extension SummaryMarkdown {
  mutating func appendReading() {
    for source in summary.sources {
      let input = summary.inputs[source.input]
      writer.subheading(input.name)
      writer.list(input.facts(source.reconciliation).map { language.words.sentence($0) })
      appendColumns(of: input)
    }
  }

  /// Every column and what it was read as: those that were read in the order of the export, then the others.
  private mutating func appendColumns(of input: InputReport) {
    let words = language.words
    var table = MarkdownTable(headings: [words.column, words.readAs], isText: true)
    for column in input.columns {
      table.append(column.header, [markdown("\(words.name(column.field)) (\(column.field.rawValue))")])
    }
    for header in input.unreadColumns { table.append(header, [markdown(words.notRead)]) }
    writer.table(.columns(of: input.name), table)
    writer.paragraph([.columnChoice])
  }
}

extension InputReport {
  /// What there is to say of an input beside its columns, in the order in which it is read.
  /// - Parameter records: what became of its records.
  func facts(_ records: Reconciliation) -> [InputFact] {
    var facts: [InputFact] = [
      .format(format, bytes: byteCount), .sha256(sha256), .encoding(encoding, encodingRemark),
    ]
    if let delimiter { facts.append(.delimiter(delimiter, isGuessed: delimiterIsGuessed)) }
    if let headerLine {
      facts.append(.header(line: headerLine))
    } else if format == .csv {
      facts.append(.noHeader)
    }
    if let recordsPath { facts.append(.recordsPath(recordsPath)) }
    if !unreadArrays.isEmpty { facts.append(.unreadArrays(unreadArrays)) }
    facts += differingTotals.map(InputFact.totalDiffers)
    facts.append(.records(records))
    if blankRows + titleRows + totalRows > 0 {
      facts.append(.skippedRows(blank: blankRows, title: titleRows, total: totalRows))
    }
    return facts + assumptions
  }

  private var assumptions: [InputFact] {
    var facts: [InputFact] = []
    if stageAssumedSigned > 0 { facts.append(.stageAssumedSigned(stageAssumedSigned)) }
    if kindFromTitle > 0 { facts.append(.kindFromTitle(kindFromTitle)) }
    if regionFromHromada > 0 { facts.append(.regionFromHromada(regionFromHromada)) }
    if countryFromPartner > 0 { facts.append(.countryFromPartner(countryFromPartner)) }
    if hromadaFromFormerName > 0 { facts.append(.hromadaFromFormerName(hromadaFromFormerName)) }
    if hromadaFromInflectedName > 0 { facts.append(.hromadaFromInflectedName(hromadaFromInflectedName)) }
    if partnerByOtherName > 0 { facts.append(.partnerByOtherName(partnerByOtherName)) }
    if partnerByTranscription > 0 { facts.append(.partnerByTranscription(partnerByTranscription)) }
    if partnerNameIsShared > 0 { facts.append(.partnerNameIsShared(partnerNameIsShared)) }
    if let decisions { facts.append(.decided(decisions)) }
    for warning in RecordWarning.allCases {
      let records = warnings[Int(warning.rawValue)]
      if records > 0 { facts.append(.warning(warning, records: records)) }
    }
    return facts
  }
}
