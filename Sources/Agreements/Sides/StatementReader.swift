import Loaders
import Messages
import Partnerships

/// Reads what a record states of the agreement itself: its kind, stage, evidence and dates.
struct StatementReader {
  private var kinds = Spellings { CellMeaning(kind: $0) }
  private var stages = Spellings { CellMeaning(stage: $0) }
  private var evidence = Spellings { CellMeaning(evidence: $0) }
  private var dates = Spellings { DateCell($0) }

  mutating func read(
    _ record: RawRecord, in context: InputContext, title: TitleFacts, into draft: inout Draft
  ) -> Rejection? {
    readKind(of: record, in: context, title: title, into: &draft)
    let dateProblem = readDates(of: record, into: &draft)
    let stageProblem = readStage(of: record, in: context, into: &draft)
    let marks = evidence.meaning(of: .evidence, in: record, for: &draft)
    if case .found(let marks, let warnings) = marks {
      draft.agreement.marks.formUnion(marks)
      draft.warnings.formUnion(warnings)
    }
    return stageProblem ?? dateProblem
  }

  /// Rule 6: where no column states a kind, the title's own words do.
  private mutating func readKind(
    of record: RawRecord, in context: InputContext, title: TitleFacts, into draft: inout Draft
  ) {
    switch kinds.meaning(of: .kind, in: record, for: &draft) {
    case .found(let kind?, let warnings):
      draft.agreement.kind = kind
      draft.warnings.formUnion(warnings)
    case .blank where context.hasKindColumn: break
    default:
      if title.kind == .notStated { return }
      draft.agreement.kind = title.kind
      draft.assumptions.insert(.kindFromTitle)
    }
  }

  private mutating func readDates(of record: RawRecord, into draft: inout Draft) -> Rejection? {
    var rejection: Rejection?
    for field in [Field.signedOn, .endedOn] {
      switch dates.meaning(of: field, in: record, for: &draft) {
      case .blank: continue
      case .rejected(let fault, let meant):
        let cell = spelled(record.bytes[record[field].range])
        rejection = rejection ?? Rejection(.date(fault, cell: cell, meant: meant), in: field)
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
    switch stages.meaning(of: .stage, in: record, for: &draft) {
    case .found(let stage, _): draft.agreement.stage = stage
    case .rejected(let rejection): return rejection
    case .blank:
      guard draft.agreement.signed != nil else { return Rejection(.noStage, in: .stage) }
      draft.agreement.stage = .signed
      draft.warnings.insert(.stageAssumed)
    }
    return nil
  }
}
