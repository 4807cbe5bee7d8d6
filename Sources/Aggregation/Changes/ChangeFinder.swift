import Partnerships

/// Tells what two reports say otherwise of the agreements that they share, and which agreements they do not share.
struct ChangeFinder {
  private let matching: AgreementMatching
  private let texts: TextRegister
  private let oldAsOf: Day
  private var old: ReportedAgreements { matching.old }
  private var new: ReportedAgreements { matching.new }

  private var changes: [Change] = []
  private var countries = PlaceChanges()
  private var regions = PlaceChanges()

  /// - Parameter oldAsOf: the last day that the older report counts.
  init(_ matching: AgreementMatching, _ texts: TextRegister, oldAsOf: Day) {
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
      countries: countries.sorted, regions: regions.sorted,
      renamedExports: matching.exports.renamed.map {
        Comparison.RenamedExport(then: old.sources[$0.old], now: new.sources[$0.new])
      })
  }

  /// One of either report, as far as it counts there; nil where a report does not have it.
  private mutating func count(_ then: Int?, _ now: Int?) {
    let then = then.flatMap { old.isCounted($0) ? old.all[$0].statement : nil }
    let now = now.flatMap { new.isCounted($0) ? new.all[$0].statement : nil }
    countries.add(
      then: then.map { texts.codes(of: $0.countries) }, now: now.map { texts.codes(of: $0.countries) })
    regions.add(then: then.map { texts.codes(of: $0.regions) }, now: now.map { texts.codes(of: $0.regions) })
  }

  // MARK: Agreements of both reports

  private mutating func compareShared() {
    // An agreement that duplicates another one now brings its records along.
    var expected = new.all.map { _ in 0 }
    var given = old.all.map { _ in 0 }
    for found in matching.duplicatesNow {
      expected[new.agreementOfRecord[found.duplicate]] += old.all[found.agreement].members.count
    }
    for found in matching.duplicatesThen {
      given[old.agreementOfRecord[found.duplicate]] += new.all[found.agreement].members.count
    }
    for (then, counterpart) in matching.newOfOld.enumerated() {
      guard let now = counterpart else { continue }
      count(then, now)
      compare(then, now)
      let (before, after) = (old.all[then].members.count, new.all[now].members.count)
      if before - given[then] != after - expected[now] {
        add(.retold, .records(before), .records(after), then, now, effect: 0)
      }
    }
  }

  private mutating func compare(_ then: Int, _ now: Int) {
    let (before, after) = (old.lead(then).fate, new.lead(now).fate)
    let corrections = corrections(then, now)
    let (stage, newStage) = (self.stage(old.all[then].statement), self.stage(new.all[now].statement))
    let isOver = after.isEnd && !before.isEnd
    for correction in corrections where !(isOver && correction.field == .endedOn) {
      add(
        .corrected, .cell(correction.before), .cell(correction.after), then, now, field: correction.field,
        effect: 0)
    }
    if isOver {
      add(.ended, stage.map(Change.Value.stage) ?? .fate(before), .fate(after), then, now)
    } else if let stage, let newStage, stage != newStage {
      add(.moved, .stage(stage), .stage(newStage), then, now)
    } else if before != after {
      let isOutgrown = before == .outOfScope(.afterAsOf) && after == .counted && corrections.isEmpty
      add(
        isOutgrown ? .signed : .recounted, .fate(before), .fate(after), then, now,
        isCorrected: !corrections.isEmpty)
    }
  }

  private func corrections(_ then: Int, _ now: Int) -> [Correction] {
    let (told, retold) = (old.all[then], new.all[now])
    if told.statement == retold.statement { return [] }
    let corrections = Corrections(
      old: (told.statement, told.words), new: (retold.statement, retold.words), texts: texts)
    if old.lead(then).isRejected || new.lead(now).isRejected { return corrections.ofSpelling() }
    let all = corrections.all()
    if told.members.count == 1, retold.members.count == 1 { return all }
    // Another record may stand for the agreement now, and what it says was said, or is said, by one of the others.
    let (members, newMembers) = (told.members.map { old.records[$0] }, retold.members.map { new.records[$0] })
    func isSaid(_ value: KeyPath<ReportedRecord.Statement, UInt32>) -> Bool {
      newMembers.contains { $0.statement[keyPath: value] == told.statement[keyPath: value] }
        || members.contains { $0.statement[keyPath: value] == retold.statement[keyPath: value] }
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
  private func stage(_ statement: ReportedRecord.Statement) -> Stage? {
    let code = texts[statement.stage]
    return Stage.allCases.first { $0.code == code }
  }

  // MARK: Agreements of one report

  private mutating func addDuplicates() {
    for found in matching.duplicatesNow {
      count(found.agreement, nil)
      let record = new.records[found.duplicate]
      let told = old.all[found.agreement]
      let corrections = Corrections(
        old: (told.statement, told.words), new: (record.statement, record.words), texts: texts
      ).all()
      addDuplicate(
        corrections, .fate(old.lead(found.agreement).fate), .fate(record.fate),
        effect: old.isCounted(found.agreement) ? -1 : 0, side(told, of: old), side(record), found.ground)
    }
    for found in matching.duplicatesThen {
      count(nil, found.agreement)
      let record = old.records[found.duplicate]
      let told = new.all[found.agreement]
      let corrections = Corrections(
        old: (record.statement, record.words), new: (told.statement, told.words), texts: texts
      ).all()
      addDuplicate(
        corrections, .fate(record.fate), .fate(new.lead(found.agreement).fate),
        effect: new.isCounted(found.agreement) ? 1 : 0, side(record), side(told, of: new), found.ground)
    }
  }

  private mutating func addDuplicate(
    _ corrections: [Correction], _ before: Change.Value, _ after: Change.Value, effect: Int,
    _ then: Change.Side, _ now: Change.Side, _ ground: MatchingGround
  ) {
    for correction in corrections {
      changes.append(
        Change(
          kind: .corrected, field: correction.field, before: .cell(correction.before),
          after: .cell(correction.after), effect: 0, old: then, new: now, ground: ground, isDoubtful: false,
          isCorrected: true))
    }
    changes.append(
      Change(
        kind: .recounted, field: nil, before: before, after: after, effect: effect, old: then, new: now,
        ground: ground, isDoubtful: false, isCorrected: !corrections.isEmpty))
  }

  private mutating func addLost() {
    let absorbed = Set(matching.duplicatesNow.map(\.agreement))
    for then in old.all.indices where matching.newOfOld[then] == nil && !absorbed.contains(then) {
      count(then, nil)
      add(.lost, .fate(old.lead(then).fate), .nothing, then, nil)
    }
  }

  private mutating func addNew() {
    let absorbed = Set(matching.duplicatesThen.map(\.agreement))
    for now in new.all.indices where matching.oldOfNew[now] == nil && !absorbed.contains(now) {
      count(nil, now)
      let isLater = new.isCounted(now) && new.all[now].signed.map { $0.first > oldAsOf } ?? false
      add(isLater ? .signed : .found, .nothing, .fate(new.lead(now).fate), nil, now)
    }
  }

  // MARK: Changes

  private mutating func add(
    _ kind: Change.Kind, _ before: Change.Value, _ after: Change.Value, _ then: Int?, _ now: Int?,
    field: Field? = nil, effect: Int? = nil, isCorrected: Bool = false
  ) {
    let counted = (then.map { old.isCounted($0) } ?? false, now.map { new.isCounted($0) } ?? false)
    changes.append(
      Change(
        kind: kind, field: field, before: before, after: after,
        effect: effect ?? (counted.1 ? 1 : 0) - (counted.0 ? 1 : 0),
        old: then.map { side(old.all[$0], of: old) }, new: now.map { side(new.all[$0], of: new) },
        ground: now == nil ? nil : then.flatMap { matching.grounds[$0] },
        isDoubtful: (now == nil && then.map { matching.isDoubtful.old[$0] } ?? false)
          || (then == nil && now.map { matching.isDoubtful.new[$0] } ?? false),
        isCorrected: isCorrected || field != nil))
  }

  private func side(_ agreement: ReportedAgreement, of report: ReportedAgreements) -> Change.Side {
    side(report.records[agreement.lead], agreement.statement, agreement.words)
  }

  private func side(_ record: ReportedRecord) -> Change.Side {
    side(record, record.statement, record.words)
  }

  private func side(
    _ record: ReportedRecord, _ statement: ReportedRecord.Statement, _ words: ReportedRecord.Words
  ) -> Change.Side {
    Change.Side(
      origin: record.origin, fate: record.fate, title: texts[words.title], hromada: texts[words.hromada],
      partner: texts[words.partner], countries: texts[statement.countries], regions: texts[statement.regions],
      signedOn: texts[statement.signedOn])
  }
}

extension Fate {
  fileprivate var isEnd: Bool { self == .outOfScope(.ended) || self == .outOfScope(.suspended) }
}
