import Loaders
import Messages
import Partnerships

/// Reads what a record states of the agreement itself: its kind, stage, evidence and dates.
struct StatementReader {
  private var kinds = Spellings(blank: KindCell.blank)
  private var stages = Spellings(blank: StageCell.blank)
  private var evidence = Spellings(blank: EvidenceCell.blank)
  private var dates = Spellings(blank: DateCell.blank)

  mutating func read(
    _ record: RawRecord, in context: InputContext, title: TitleFacts, into draft: inout Draft
  ) -> Rejection? {
    readKind(of: record, in: context, title: title, into: &draft)
    let dateProblem = readDates(of: record, into: &draft)
    let stageProblem = readStage(of: record, in: context, into: &draft)
    readEvidence(of: record, into: &draft)
    return stageProblem ?? dateProblem
  }

  /// Rule 6: where no column states a kind, the title's own words do.
  private mutating func readKind(
    of record: RawRecord, in context: InputContext, title: TitleFacts, into draft: inout Draft
  ) {
    let number = kinds.number(of: .kind, in: record, for: &draft) { KindCell($0) }
    let fromTitle: Bool
    switch kinds[number] {
    case .found(let kind):
      draft.agreement.kind = kind
      fromTitle = false
    case .unknown:
      draft.agreement.kind = .other
      draft.warnings.insert(.kindUnknown)
      fromTitle = false
    case .statutory: fromTitle = true
    case .blank: fromTitle = !context.hasKindColumn
    }
    if fromTitle, title.kind != .notStated {
      draft.agreement.kind = title.kind
      draft.assumptions.insert(.kindFromTitle)
    }
  }

  private mutating func readDates(of record: RawRecord, into draft: inout Draft) -> Rejection? {
    var rejection: Rejection?
    for field in [Field.signedOn, .endedOn] {
      let number = dates.number(of: field, in: record, for: &draft) { DateCell($0) }
      switch dates[number] {
      case .blank: continue
      case .rejected(let fault, let meant):
        rejection =
          rejection
          ?? Rejection(
            .date(fault, cell: spelled(record.bytes[record[field].range]), meant: meant), in: field)
      case .found(let span, let warning):
        if field == .signedOn {
          draft.agreement.signed = span
        } else {
          draft.agreement.endedFrom = span.first
        }
        if let warning { draft.warnings.insert(warning) }
      }
    }
    return rejection
  }

  /// Rule 5; after the dates, because a blank stage beside a signing date means signed.
  private mutating func readStage(
    of record: RawRecord, in context: InputContext, into draft: inout Draft
  ) -> Rejection? {
    guard context.hasStageColumn else {
      draft.agreement.stage = .signed
      draft.assumptions.insert(.stageAssumedSigned)
      return nil
    }
    let number = stages.number(of: .stage, in: record, for: &draft) { StageCell($0) }
    switch stages[number] {
    case .found(let stage): draft.agreement.stage = stage
    case .unknown(let spelled): return Rejection(.unknownStage(cell: spelled), in: .stage)
    case .blank:
      guard draft.agreement.signed != nil else { return Rejection(.noStage, in: .stage) }
      draft.agreement.stage = .signed
      draft.warnings.insert(.stageAssumed)
    }
    return nil
  }

  private mutating func readEvidence(of record: RawRecord, into draft: inout Draft) {
    let number = evidence.number(of: .evidence, in: record, for: &draft) { EvidenceCell($0) }
    switch evidence[number] {
    case .blank, .confirmed: break
    case .unconfirmed: draft.agreement.marks.insert(.unconfirmed)
    case .unknown: draft.warnings.insert(.evidenceUnknown)
    }
  }
}
