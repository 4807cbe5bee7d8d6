import Aggregation
import Partnerships

extension SummaryMarkdown {
  mutating func appendReading() {
    for input in summary.inputs {
      writer.subheading(input.name)
      writer.list(input.facts.map { language.words.sentence($0) })
    }
  }
}

extension InputReport {
  /// What there is to say of an input, in the order in which it is read.
  var facts: [InputFact] {
    var facts: [InputFact] = [
      .format(format, bytes: byteCount), .encoding(encoding.rawValue, isGuessed: encodingIsGuessed),
    ]
    if let delimiter { facts.append(.delimiter(delimiter, isGuessed: delimiterIsGuessed)) }
    if let headerLine {
      facts.append(.header(line: headerLine))
    } else if format == .csv {
      facts.append(.noHeader)
    }
    if let recordsPath { facts.append(.recordsPath(recordsPath)) }
    if !columns.isEmpty { facts.append(.columns(columns)) }
    if !unreadColumns.isEmpty { facts.append(.unreadColumns(unreadColumns)) }
    if !unreadArrays.isEmpty { facts.append(.unreadArrays(unreadArrays)) }
    facts += differingTotals.map(InputFact.totalDiffers)
    facts.append(.records(read: read, rejected: rejected))
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
    for warning in RecordWarning.allCases {
      let records = warnings[Int(warning.rawValue)]
      if records > 0 { facts.append(.warning(warning, records: records)) }
    }
    return facts
  }
}
