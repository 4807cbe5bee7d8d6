package import Gazetteer
package import Loaders
package import Messages
package import Partnerships

/// Reads exports into agreements, one export after another, and tells their records again on a second pass.
///
/// It opens nothing: exports are given to it as bytes. One reader reads all inputs of a run, so that a spelling is
/// understood once and a partner has one id.
package struct AgreementReader {
  private let options: LoadingOptions
  private let decisions: Decisions?
  private var resolver: Resolver
  private var agreements: [Agreement] = []
  private var inputs: [Input] = []

  /// One export: how it is read is decided on the first pass, and kept for the second.
  private struct Input {
    let reader: ExportReader
    let context: InputContext
    var report: InputReport

    var headers: HeaderMap { reader.headers }
  }

  /// - Parameter decisions: how spellings are to be read that the analyst has settled.
  package init(
    _ options: LoadingOptions = LoadingOptions(), decisions: Decisions? = nil
  ) {
    self.options = options
    self.decisions = decisions
    resolver = Resolver(decisions: decisions)
  }

  /// Reads one export from its beginning to its end.
  /// - Parameter sha256: of the export's bytes, in lower-case hexadecimal.
  /// - Parameter described: how this export is to be read, where it is not as all others are.
  /// - Parameter provenance: where it is from, as its description says.
  /// - Parameter tell: is given every rejection and every warning as it is met.
  /// - Throws: `UnusableExport`, or what reading the bytes throws.
  package mutating func load(
    _ export: some ExportBytes, sha256: String, described: LoadingOptions? = nil,
    provenance: Provenance? = nil, tell: (Diagnostic) -> Void
  ) throws {
    let options = described ?? self.options
    let reader = try ExportReader(
      export, sha256: sha256, options: options, published: RecordRow.Column.allCases.map(\.name), tell: tell)
    if let choice = options.requiredColumns.first(where: reader.headers.missing.contains) {
      throw UnusableExport(
        .header(reader.headers.notFound(choice)), in: export.name, line: reader.report.headerLine)
    }
    var report = reader.report
    if !report.morePages.isEmpty {
      tell(Diagnostic(.warning, at: Origin(file: export.name), .morePages(report.morePages)))
    }
    report.provenance = provenance
    for total in report.differingTotals {
      tell(Diagnostic(.warning, at: Origin(file: export.name), .totalDiffers(total)))
    }
    report.decisionsFile = decisions?.file
    let review = ColumnReview(reader.headers, constants: Set(options.constants.map(\.field)))
    report.missingColumns = review.missing
    func tellColumns(_ severity: Diagnostic.Severity, _ remark: ColumnRemark) {
      tell(Diagnostic(severity, at: Origin(file: export.name, line: report.headerLine), .columns(remark)))
    }
    for remark in review.remarks { tellColumns(review.severity(of: remark), remark) }
    do {
      try review.requireUkrainianSide()
    } catch {
      throw UnusableExport(.header(error), in: export.name, line: report.headerLine)
    }
    let context = InputContext(
      input: UInt16(clamping: inputs.count),
      hasStageColumn: reader.headers[.stage] != nil || options.isConstant(.stage),
      hasKindColumn: reader.headers[.kind] != nil || options.isConstant(.kind),
      countryIsOfHromada: try OnlyCountry.isOfHromada(in: reader))
    var tally = InputTally(of: report, headers: reader.headers)
    var repeats = Repeats(from: agreements.count)
    try reader.forEachRecord { record in
      defer { record.restoreSides() }
      if context.countryIsOfHromada { record.arrange(.countryMoved) }
      let content = record.content
      repeats.expect(content)
      let resolution = resolver.resolve(&record, content: content, in: context)
      tally.add(resolution, of: record, tell: tell)
      guard case .readable(let agreement, _, _) = resolution else { return }
      let next = agreements.count
      if repeats.first(like: agreement, in: agreements, before: next, lists: resolver.lists) == nil {
        agreements.append(agreement)
      } else {
        tally.addRepeat()
      }
    }
    tally.tellPassedOver(tell: tell)
    tally.tellOmitted(tell: tell)
    for remark in review.remarks(on: tally.report) { tellColumns(.warning, remark) }
    if tally.report.read == 0 {
      throw UnusableExport(.input(.noRecords), in: export.name)
    }
    inputs.append(Input(reader: reader, context: context, report: tally.report))
  }

  /// Stops the run where a column that the user chose is in none of its exports.
  package func requireChosenColumns() throws(UnusableExport) {
    for choice in options.columns {
      guard let input = inputs.first, inputs.allSatisfy({ $0.headers.missing.contains(choice) }) else {
        continue
      }
      throw UnusableExport(
        .header(input.headers.notFound(choice)), in: input.report.name, line: input.report.headerLine)
    }
  }

  /// Everything that was read so far.
  package var reading: Reading {
    Reading(
      agreements: agreements, lists: resolver.lists,
      regionOfHromada: resolver.ukrainian.hromadas.regionOfHromada,
      countryOfPartner: resolver.foreign.partners.countries, partnerKeys: resolver.foreign.partners.keys,
      partnerSpellings: resolver.foreign.partners.spellings,
      areaLists: resolver.areas.lists, areaNames: resolver.areas.names,
      inputs: reports)
  }

  /// What the parties that were met are called.
  package var partyNames: PartyNames { resolver.partyNames }

  /// What was read of each input.
  package var reports: [InputReport] { inputs.map(\.report) }

  /// The registration number of a readable record, as spelled.
  /// - Parameter index: into `Reading.agreements`.
  package func agreementNumber(of index: Int) -> String { resolver.numbers.text(agreements[index].number) }

  /// Where a readable record stands.
  /// - Parameter index: into `Reading.agreements`.
  package func origin(of index: Int) -> Origin {
    let agreement = agreements[index]
    return inputs[Int(agreement.input)].report
      .origin(position: Int(agreement.position), part: Int(agreement.part))
  }

  /// Reads all exports again and tells each record with what became of it, in the order of the inputs.
  /// - Parameter fateOf: the fate of a readable record, by its index in `Reading.agreements`; nil where only the
  ///   rejected ones are to be told.
  /// - Parameter supersededBy: for planned records, the signed ones that overtook them (rule 16).
  /// - Parameter body: is given each row, and the record's index in `Reading.agreements`; nil for a rejected record and
  ///   for one that repeats an earlier one.
  package mutating func describeRecords(
    fateOf: ((Int) -> Fate)?, supersededBy: [Int: Int] = [:], _ body: (RecordRow, Int?) throws -> Void
  ) throws {
    var index = 0
    for input in inputs {
      let rows = RecordRows(of: input.report, headers: input.headers)
      var repeats = Repeats(from: index)
      var number = 0
      try input.reader.forEachRecord { record in
        defer { record.restoreSides() }
        if input.context.countryIsOfHromada { record.arrange(.countryMoved) }
        switch resolver.resolve(&record, content: record.content, in: input.context) {
        case .nonRecord: break
        case .rejected(let rejection):
          number += 1
          try body(rows.row(of: record, rejected: rejection, number: number), nil)
        case .readable(let agreement, let warnings, _):
          number += 1
          guard let fateOf else { return }
          let first =
            input.report.repeats == 0
            ? nil : repeats.first(like: agreement, in: agreements, before: index, lists: resolver.lists)
          let fate = first.map { fateOf($0).ofRepeat(of: $0) } ?? fateOf(index)
          var row = rows.row(of: record, fate: fate, number: number)
          row.warnings = warnings
          row.fill(from: agreement, by: resolver)
          if case .duplicate(let twin) = fate { row.twin = "\(origin(of: twin))" }
          if first != nil { return try body(row, nil) }
          if let overtaking = supersededBy[index] { row.twin = "\(origin(of: overtaking))" }
          try body(row, index)
          index += 1
        }
      }
    }
  }

  /// Reads all exports again and tells the rejected records, in the order of the inputs.
  package mutating func describeRejected(_ body: (RecordRow) throws -> Void) throws {
    try describeRecords(fateOf: nil) { row, _ in try body(row) }
  }
}

extension Fate {
  /// The fate of a record that repeats one with this fate: a duplicate of it, or of what it is a duplicate of itself.
  fileprivate func ofRepeat(of first: Int) -> Fate {
    if case .duplicate = self { return self }
    return .duplicate(of: first)
  }
}
