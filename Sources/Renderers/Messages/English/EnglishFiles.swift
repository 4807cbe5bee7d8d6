package import Partnerships

extension English {
  package func title(_ file: ReportFile) -> String {
    switch file {
    case .summary(let language): "Summary, in \(name(language))"
    case .chart(let chart, let language): "\(caption(chart)), in \(name(language))"
    case .table(let table): title(table)
    case .records: "Records"
    case .partnerships: "Partnerships"
    case .probableDuplicates: "Probable duplicates"
    case .rejected: "Rejected records"
    case .changesDocument(let language): "Changes, in \(name(language))"
    case .changes: "Changes"
    }
  }

  private func title(_ table: Table.Name) -> String {
    switch table {
    case .totals: "Key figures"
    case .byCountry: "Countries"
    case .byRegion: "Regions"
    case .byYear: "Years"
    case .byQuarter: "Quarters"
    case .regionByCountry: "Regions and countries"
    case .byKind: "Kinds"
    case .byStage: "Stages"
    case .byArea: "Areas of cooperation"
    case .bySource: "Sources"
    case .outOfScope: "Out of scope"
    }
  }

  private func name(_ language: Language) -> String {
    switch language {
    case .ukrainian: "Ukrainian"
    case .english: "English"
    }
  }

  package func heading(_ column: RecordColumn) -> String {
    switch column {
    case .record(let column): heading(column)
    case .number: "Number of the record"
    case .reasonInWords(let language): "Explanation, in \(name(language))"
    case .rejectedColumn: "Column at fault"
    case .rejectedValue: "Value at fault"
    case .agreementCount: "Agreements"
    case .firstSignedOn: "First agreement"
    case .latestSignedOn: "Latest agreement"
    case .earlierSignedOn: "Agreement before the period"
    case .kinds: "Kinds"
    case .changeKind: "Change"
    case .changedField: "Corrected field"
    case .before: "Before"
    case .after: "After"
    case .agreementChange: "Change of agreements"
    case .matchedBy: "Matched by"
    case .remark: "Remark"
    case .likeness: "Likeness"
    case .second(let column): "\(heading(column)), second record"
    case .then(let column): "\(heading(column)), then"
    case .now(let column): "\(heading(column)), now"
    case .field(let field): sentenceCased(name(field))
    }
  }

  private func heading(_ column: RecordRow.Column) -> String {
    switch column {
    case .file: "File"
    case .line: "Line"
    case .element: "Element"
    case .byteOffset: "Offset, bytes"
    case .recordID: sentenceCased(name(.recordID))
    case .agreementID: sentenceCased(name(.agreementID))
    case .fate: "Fate"
    case .reason: "Reason"
    case .twin: "Twin"
    case .title: sentenceCased(name(.title))
    case .hromadaKey: "Hromada, key"
    case .hromadaCode: sentenceCased(name(.hromadaCode))
    case .hromada: sentenceCased(name(.hromada))
    case .regionCode: sentenceCased(name(.regionCode))
    case .partnerKey: "Partner, key"
    case .partner: sentenceCased(name(.partner))
    case .partnerCountryCode: "Partner, country's code"
    case .countryCode: sentenceCased(name(.countryCode))
    case .partiesOutside: "Parties out of scope"
    case .kind: "Kind"
    case .stage: "Stage"
    case .evidence: sentenceCased(name(.evidence))
    case .signedOn: sentenceCased(name(.signedOn))
    case .datePrecision: "Precision of the date"
    case .endedOn: sentenceCased(name(.endedOn))
    case .areas: sentenceCased(name(.areas))
    case .sourceURL: sentenceCased(name(.sourceURL))
    case .warnings: "Warnings"
    }
  }

  package func name(_ fate: Fate) -> String {
    switch fate {
    case .counted: "counted"
    case .outOfScope: "out of scope"
    case .duplicate: "duplicate"
    case .rejected: "rejected"
    }
  }

  package func name(_ precision: DateSpan.Precision) -> String {
    switch precision {
    case .day: "day"
    case .month: "month"
    case .quarter: "quarter"
    case .year: "year"
    case .interval: "interval"
    }
  }
}
