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

  /// What a report tells of by itself: an agreement, or one record of it.
  private enum Told {
    case agreement(Int)
    case record(Int)
  }

  /// The same agreement in both reports; or in one, where the other does not have it.
  private struct Match {
    var old: Told?
    var new: Told?
    /// nil where one report does not have it.
    var rule: MatchRule?
    var isDoubtful = false
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

  /// An agreement, as far as it counts in either report.
  private mutating func count(old then: Int?, new now: Int?) {
    let then = then.flatMap { old.isCounted($0) ? old.all[$0].values.normalized : nil }
    let now = now.flatMap { new.isCounted($0) ? new.all[$0].values.normalized : nil }
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
      guard let (now, rule) = counterpart else { continue }
      let match = Match(old: .agreement(then), new: .agreement(now), rule: rule)
      count(old: then, new: now)
      compare(then, with: now, in: match)
      let (before, after) = (old.all[then].members.count, new.all[now].members.count)
      if before - given[then] != after - expected[now] {
        add(.retold, from: .records(before), to: .records(after), of: match)
      }
    }
  }

  private mutating func compare(_ then: Int, with now: Int, in match: Match) {
    let (before, after) = (old.lead(then).fate, new.lead(now).fate)
    let corrections = corrections(of: then, to: now)
    let (stage, newStage) = (stage(of: old.all[then].values), stage(of: new.all[now].values))
    let isOver = after.isEnd && !before.isEnd
    add(corrections.filter { !(isOver && $0.field == .endedOn) }, of: match)
    if isOver {
      add(.ended, from: stage.map(Change.Value.stage) ?? .fate(before), to: .fate(after), of: match)
    } else if let stage, let newStage, stage != newStage {
      add(.moved, from: .stage(stage), to: .stage(newStage), of: match)
    } else if before != after {
      let isOutgrown = before == .outOfScope(.afterAsOf) && after == .counted && corrections.isEmpty
      add(
        isOutgrown ? .signed : .recounted, from: .fate(before), to: .fate(after), of: match,
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
      count(old: found.agreement, new: nil)
      let (told, record) = (old.all[found.agreement].values, new.records[found.duplicate])
      addDuplicate(
        Match(old: .agreement(found.agreement), new: .record(found.duplicate), rule: found.rule),
        Corrections(old: told, new: record.values, texts: texts).all(),
        from: old.lead(found.agreement).fate, to: record.fate)
    }
    for found in matching.new.absorbed {
      count(old: nil, new: found.agreement)
      let (record, told) = (old.records[found.duplicate], new.all[found.agreement].values)
      addDuplicate(
        Match(old: .record(found.duplicate), new: .agreement(found.agreement), rule: found.rule),
        Corrections(old: record.values, new: told, texts: texts).all(),
        from: record.fate, to: new.lead(found.agreement).fate)
    }
  }

  private mutating func addDuplicate(
    _ match: Match, _ corrections: [Correction], from before: Fate, to after: Fate
  ) {
    add(corrections, of: match)
    add(.recounted, from: .fate(before), to: .fate(after), of: match, isCorrected: !corrections.isEmpty)
  }

  private mutating func addLost() {
    let absorbed = Set(matching.old.absorbed.map(\.agreement))
    for then in old.all.indices where matching.old.counterparts[then] == nil && !absorbed.contains(then) {
      count(old: then, new: nil)
      let match = Match(old: .agreement(then), isDoubtful: matching.old.isDoubtful[then])
      add(.lost, from: .fate(old.lead(then).fate), to: .nothing, of: match)
    }
  }

  private mutating func addNew() {
    let absorbed = Set(matching.new.absorbed.map(\.agreement))
    for now in new.all.indices where matching.new.counterparts[now] == nil && !absorbed.contains(now) {
      count(old: nil, new: now)
      let isLater = new.isCounted(now) && new.all[now].values.signed.map { $0.first > oldAsOf } ?? false
      let match = Match(new: .agreement(now), isDoubtful: matching.new.isDoubtful[now])
      add(isLater ? .signed : .found, from: .nothing, to: .fate(new.lead(now).fate), of: match)
    }
  }

  // MARK: Changes

  private mutating func add(_ corrections: [Correction], of match: Match) {
    for correction in corrections {
      add(
        .corrected, from: .cell(correction.before), to: .cell(correction.after), of: match,
        field: correction.field, isCorrected: true)
    }
  }

  private mutating func add(
    _ kind: Change.Kind, from before: Change.Value, to after: Change.Value, of match: Match,
    field: Field? = nil, isCorrected: Bool = false
  ) {
    let (then, now) = (match.old.map { side($0, of: old) }, match.new.map { side($0, of: new) })
    let isOfNumber = kind != .corrected && kind != .retold
    changes.append(
      Change(
        kind: kind, field: field, before: before, after: after,
        effect: isOfNumber ? (now?.fate == .counted ? 1 : 0) - (then?.fate == .counted ? 1 : 0) : 0,
        old: then, new: now, matchedBy: match.rule, isDoubtful: match.isDoubtful, isCorrected: isCorrected))
  }

  private func side(_ told: Told, of report: ReportedAgreements) -> Change.Side {
    switch told {
    case .agreement(let index): side(report.lead(index), values: report.all[index].values)
    case .record(let index): side(report.records[index], values: report.records[index].values)
    }
  }

  private func side(_ record: ReportedRecord, values: ReportedValues) -> Change.Side {
    let (normalized, raw) = (values.normalized, values.raw)
    return Change.Side(
      origin: record.origin, fate: record.fate, title: texts[raw.title], hromada: texts[raw.hromada],
      partner: texts[raw.partner], countries: texts[normalized.countries], regions: texts[normalized.regions],
      signedOn: texts[normalized.signedOn])
  }
}

extension Fate {
  fileprivate var isEnd: Bool { self == .outOfScope(.ended) || self == .outOfScope(.suspended) }
}
