import Messages
import Partnerships

/// Tells what two reports say otherwise of the agreements that they share, and which agreements they do not share.
struct ChangeFinder {
  private let matching: AgreementMatching
  private let texts: TextInterner
  private let oldAsOf: Day
  private var old: ReportedAgreements { matching.old.report }
  private var new: ReportedAgreements { matching.new.report }

  private var changes: [Change] = []
  private var countries = PlaceChanges()
  private var regions = PlaceChanges()

  /// An agreement of both reports by its index in either; or of one, where the other does not have it.
  private struct Matched {
    var old: Int?
    var new: Int?
  }

  /// - Parameter oldAsOf: the last day that the older report counts.
  init(_ matching: AgreementMatching, texts: TextInterner, oldAsOf: Day) {
    (self.matching, self.texts, self.oldAsOf) = (matching, texts, oldAsOf)
  }

  consuming func comparison() -> Comparison {
    compareShared()
    addDuplicates()
    addLost()
    addNew()
    return Comparison(
      changes: Change.Kind.allCases.flatMap { kind in changes.filter { $0.kind == kind } },
      then: old.all.indices.count(where: old.isCounted), now: new.all.indices.count(where: new.isCounted),
      countries: countries.sorted, regions: regions.sorted, renamedExports: matching.renamedExports)
  }

  /// As far as it counts in either report.
  private mutating func count(_ agreement: Matched) {
    let then = agreement.old.flatMap { old.isCounted($0) ? old.all[$0].values.normalized : nil }
    let now = agreement.new.flatMap { new.isCounted($0) ? new.all[$0].values.normalized : nil }
    countries.add(
      then: then.map { texts.codes(of: $0.countries) }, now: now.map { texts.codes(of: $0.countries) })
    regions.add(then: then.map { texts.codes(of: $0.regions) }, now: now.map { texts.codes(of: $0.regions) })
  }

  // MARK: Agreements of both reports

  private mutating func compareShared() {
    // An agreement that duplicates another one now brings its records along.
    var expected = new.all.map { _ in 0 }
    var given = old.all.map { _ in 0 }
    for found in matching.old.absorbed {
      expected[new.agreementOfRecord[found.duplicate]] += old.all[found.agreement].members.count
    }
    for found in matching.new.absorbed {
      given[old.agreementOfRecord[found.duplicate]] += new.all[found.agreement].members.count
    }
    for (then, counterpart) in matching.old.counterparts.enumerated() {
      guard let now = counterpart?.agreement else { continue }
      let agreement = Matched(old: then, new: now)
      count(agreement)
      compare(then, with: now)
      let (before, after) = (old.all[then].members.count, new.all[now].members.count)
      if before - given[then] != after - expected[now] {
        add(.retold, from: .records(before), to: .records(after), of: agreement, effect: 0)
      }
    }
  }

  private mutating func compare(_ then: Int, with now: Int) {
    let agreement = Matched(old: then, new: now)
    let (before, after) = (old.lead(then).fate, new.lead(now).fate)
    let corrections = corrections(of: then, to: now)
    let (stage, newStage) = (stage(of: old.all[then].values), stage(of: new.all[now].values))
    let isOver = after.isEnd && !before.isEnd
    for correction in corrections where !(isOver && correction.field == .endedOn) {
      add(
        .corrected, from: .cell(correction.before), to: .cell(correction.after), of: agreement,
        field: correction.field, effect: 0)
    }
    if isOver {
      add(.ended, from: stage.map(Change.Value.stage) ?? .fate(before), to: .fate(after), of: agreement)
    } else if let stage, let newStage, stage != newStage {
      add(.moved, from: .stage(stage), to: .stage(newStage), of: agreement)
    } else if before != after {
      let isOutgrown = before == .outOfScope(.afterAsOf) && after == .counted && corrections.isEmpty
      add(
        isOutgrown ? .signed : .recounted, from: .fate(before), to: .fate(after), of: agreement,
        isCorrected: !corrections.isEmpty)
    }
  }

  private func corrections(of then: Int, to now: Int) -> [Correction] {
    let (told, retold) = (old.all[then], new.all[now])
    let (values, newValues) = (told.values.normalized, retold.values.normalized)
    if values == newValues { return [] }
    let corrections = Corrections(old: told.values, new: retold.values, texts: texts)
    if old.lead(then).isRejected || new.lead(now).isRejected { return corrections.ofSpelling() }
    let all = corrections.all()
    if told.members.count == 1, retold.members.count == 1 { return all }
    // Another record may stand for the agreement now, and what it says was said, or is said, by one of the others.
    let members = told.members.map { old.records[$0].values.normalized }
    let newMembers = retold.members.map { new.records[$0].values.normalized }
    func isSaid(_ value: KeyPath<NormalizedValues, UInt32>) -> Bool {
      newMembers.contains { $0[keyPath: value] == values[keyPath: value] }
        || members.contains { $0[keyPath: value] == newValues[keyPath: value] }
    }
    return all.filter { correction in
      switch correction.field {
      case .title: !isSaid(\.title)
      case .kind: !isSaid(\.kind)
      case .evidence: !isSaid(\.evidence)
      case .areas: !isSaid(\.areas)
      case .sourceURL: !isSaid(\.sourceURL)
      default: true
      }
    }
  }

  /// nil for a rejected record.
  private func stage(of values: ReportedValues) -> Stage? {
    let code = texts[values.normalized.stage]
    return Stage.allCases.first { $0.code == code }
  }

  // MARK: Agreements of one report

  private mutating func addDuplicates() {
    for found in matching.old.absorbed {
      count(Matched(old: found.agreement))
      addDuplicate(
        from: told(old, agreement: found.agreement), to: told(new, record: found.duplicate),
        matchedBy: found.rule, effect: old.isCounted(found.agreement) ? -1 : 0)
    }
    for found in matching.new.absorbed {
      count(Matched(new: found.agreement))
      addDuplicate(
        from: told(old, record: found.duplicate), to: told(new, agreement: found.agreement),
        matchedBy: found.rule, effect: new.isCounted(found.agreement) ? 1 : 0)
    }
  }

  private mutating func addDuplicate(from then: Told, to now: Told, matchedBy rule: MatchRule, effect: Int) {
    let corrections = Corrections(old: then.values, new: now.values, texts: texts).all()
    for correction in corrections {
      changes.append(
        Change(
          kind: .corrected, field: correction.field, before: .cell(correction.before),
          after: .cell(correction.after), effect: 0, old: side(then), new: side(now), matchedBy: rule,
          isDoubtful: false, isCorrected: true))
    }
    changes.append(
      Change(
        kind: .recounted, field: nil, before: .fate(then.record.fate), after: .fate(now.record.fate),
        effect: effect, old: side(then), new: side(now), matchedBy: rule, isDoubtful: false,
        isCorrected: !corrections.isEmpty))
  }

  private mutating func addLost() {
    let absorbed = Set(matching.old.absorbed.map(\.agreement))
    for then in old.all.indices where matching.old.counterparts[then] == nil && !absorbed.contains(then) {
      count(Matched(old: then))
      add(.lost, from: .fate(old.lead(then).fate), to: .nothing, of: Matched(old: then))
    }
  }

  private mutating func addNew() {
    let absorbed = Set(matching.new.absorbed.map(\.agreement))
    for now in new.all.indices where matching.new.counterparts[now] == nil && !absorbed.contains(now) {
      count(Matched(new: now))
      let isLater = new.isCounted(now) && new.all[now].values.signed.map { $0.first > oldAsOf } ?? false
      add(isLater ? .signed : .found, from: .nothing, to: .fate(new.lead(now).fate), of: Matched(new: now))
    }
  }

  // MARK: Changes

  /// - Parameter effect: nil where it follows from what either report counts.
  private mutating func add(
    _ kind: Change.Kind, from before: Change.Value, to after: Change.Value, of agreement: Matched,
    field: Field? = nil, effect: Int? = nil, isCorrected: Bool = false
  ) {
    let wasCounted = agreement.old.map { old.isCounted($0) } ?? false
    let isCounted = agreement.new.map { new.isCounted($0) } ?? false
    let isDoubtful =
      switch (agreement.old, agreement.new) {
      case (let then?, nil): matching.old.isDoubtful[then]
      case (nil, let now?): matching.new.isDoubtful[now]
      default: false
      }
    changes.append(
      Change(
        kind: kind, field: field, before: before, after: after,
        effect: effect ?? (isCounted ? 1 : 0) - (wasCounted ? 1 : 0),
        old: agreement.old.map { side(told(old, agreement: $0)) },
        new: agreement.new.map { side(told(new, agreement: $0)) },
        matchedBy: agreement.old.flatMap { matching.old.counterparts[$0]?.rule }, isDoubtful: isDoubtful,
        isCorrected: isCorrected || field != nil))
  }

  /// A record with what it says, or with what its agreement says.
  private struct Told {
    let record: ReportedRecord
    let values: ReportedValues
  }

  private func told(_ report: ReportedAgreements, agreement: Int) -> Told {
    Told(record: report.lead(agreement), values: report.all[agreement].values)
  }

  private func told(_ report: ReportedAgreements, record index: Int) -> Told {
    Told(record: report.records[index], values: report.records[index].values)
  }

  private func side(_ told: Told) -> Change.Side {
    let (values, raw) = (told.values.normalized, told.values.raw)
    return Change.Side(
      origin: told.record.origin, fate: told.record.fate, title: texts[raw.title],
      hromada: texts[raw.hromada],
      partner: texts[raw.partner], countries: texts[values.countries], regions: texts[values.regions],
      signedOn: texts[values.signedOn])
  }
}

extension Fate {
  fileprivate var isEnd: Bool { self == .outOfScope(.ended) || self == .outOfScope(.suspended) }
}
