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
  /// By agreement of either report: the records that came along with one that duplicates it in the other report.
  private var broughtAlong = (old: [Int: Int](), new: [Int: Int]())

  /// - Parameter oldAsOf: the last day that the older report counts.
  init(_ matching: AgreementMatching, texts: TextInterner, oldAsOf: Day) {
    (self.matching, self.texts, self.oldAsOf) = (matching, texts, oldAsOf)
  }

  consuming func comparison() -> Comparison {
    let matches = matching.matches
    for match in matches {
      guard let then = match.old, let now = match.new else { continue }
      if !new.isLead(now) {
        broughtAlong.new[new.agreement(of: now).lead, default: 0] += old.members(of: then).count
      } else if !old.isLead(then) {
        broughtAlong.old[old.agreement(of: then).lead, default: 0] += new.members(of: now).count
      }
    }
    for match in matches {
      countPlaces(of: match)
      switch (match.old, match.new) {
      case (let then?, let now?): compare(then, with: now, in: match)
      case (let then?, nil): add(.lost, from: .fate(old.fates[then]), to: .nothing, of: match)
      case (nil, let now?): addNew(now, of: match)
      case (nil, nil): break
      }
    }
    return Comparison(
      changes: Change.Kind.allCases.flatMap { kind in changes.filter { $0.kind == kind } },
      then: old.all.count { old.fates[$0.lead] == .counted },
      now: new.all.count { new.fates[$0.lead] == .counted },
      countries: countries.sorted, regions: regions.sorted, renamedExports: matching.renamedExports)
  }

  /// As far as it counts in either report.
  private mutating func countPlaces(of match: Match) {
    func values(_ record: Int?, in report: ReportedAgreements) -> NormalizedValues? {
      record.flatMap { report.fates[$0] == .counted ? report.values(of: $0).normalized : nil }
    }
    let (then, now) = (values(match.old, in: old), values(match.new, in: new))
    countries.add(
      then: then.map { texts.codes(of: $0[.countries]) }, now: now.map { texts.codes(of: $0[.countries]) })
    regions.add(
      then: then.map { texts.codes(of: $0[.regions]) }, now: now.map { texts.codes(of: $0[.regions]) })
  }

  // MARK: Agreements of both reports

  private mutating func compare(_ then: Int, with now: Int, in match: Match) {
    let (before, after) = (old.fates[then], new.fates[now])
    let isShared = old.isLead(then) && new.isLead(now)
    let isOver = isShared && after.isEnd && !before.isEnd
    let corrections = corrections(from: then, to: now)
    for correction in corrections where !(isOver && correction.field == .endedOn) {
      add(
        .corrected, from: .cell(correction.before), to: .cell(correction.after), of: match,
        field: correction.field, isCorrected: true)
    }
    let isCorrected = !corrections.isEmpty
    if isOver {
      let stage = Stage(code: texts[old.values(of: then).normalized[.stage]])
      add(.ended, from: stage.map(Change.Value.stage) ?? .fate(before), to: .fate(after), of: match)
    } else if isShared, let move = move(from: then, to: now) {
      add(.moved, from: .stage(move.from), to: .stage(move.to), of: match)
    } else if before != after {
      let isOutgrown = before == .outOfScope(.afterAsOf) && after == .counted && !isCorrected
      add(
        isOutgrown ? .signed : .recounted, from: .fate(before), to: .fate(after), of: match,
        isCorrected: isCorrected)
    }
    let (members, newMembers) = (old.members(of: then).count, new.members(of: now).count)
    if isShared,
      members - broughtAlong.old[then, default: 0] != newMembers - broughtAlong.new[now, default: 0]
    {
      add(.retold, from: .records(members), to: .records(newMembers), of: match)
    }
  }

  private func corrections(from then: Int, to now: Int) -> [Correction] {
    let (values, newValues) = (old.values(of: then), new.values(of: now))
    if values.normalized == newValues.normalized { return [] }
    var attributes = Attribute.allCases
    if old.fates[then].isRejected || new.fates[now].isRejected {
      // Of a rejected record nothing is known but what it was spelled with.
      attributes = [.title, .partners, .sourceURL]
    } else if old.isLead(then), new.isLead(now) {
      // Another record may stand for the agreement now, and what it says was said, or is said, by one of the others.
      let members = old.members(of: then).map { old.records[$0].values.normalized }
      let newMembers = new.members(of: now).map { new.records[$0].values.normalized }
      attributes.removeAll { attribute in
        attribute.isOfRecord
          && (newMembers.contains { $0[attribute] == values.normalized[attribute] }
            || members.contains { $0[attribute] == newValues.normalized[attribute] })
      }
    }
    return attributes.compactMap { Correction(of: $0, from: values, to: newValues, texts: texts) }
  }

  /// From one stage to another; nil also where a record was rejected, and has none.
  private func move(from then: Int, to now: Int) -> (from: Stage, to: Stage)? {
    let (stage, newStage) = (old.values(of: then).normalized[.stage], new.values(of: now).normalized[.stage])
    guard stage != newStage, let from = Stage(code: texts[stage]), let to = Stage(code: texts[newStage])
    else { return nil }
    return (from, to)
  }

  // MARK: Agreements of one report

  private mutating func addNew(_ now: Int, of match: Match) {
    let fate = new.fates[now]
    let isLater = fate == .counted && new.values(of: now).signed.map { $0.first > oldAsOf } ?? false
    add(isLater ? .signed : .found, from: .nothing, to: .fate(fate), of: match)
  }

  // MARK: Changes

  private mutating func add(
    _ kind: Change.Kind, from before: Change.Value, to after: Change.Value, of match: Match,
    field: Field? = nil, isCorrected: Bool = false
  ) {
    changes.append(
      Change(
        kind: kind, field: field, before: before, after: after, old: match.old.map { side($0, of: old) },
        new: match.new.map { side($0, of: new) }, matchedBy: match.rule, isDoubtful: match.isDoubtful,
        isCorrected: isCorrected))
  }

  private func side(_ record: Int, of report: ReportedAgreements) -> Change.Side {
    let values = report.values(of: record)
    return Change.Side(
      origin: report.records[record].origin, fate: report.fates[record], title: texts[values.raw.title],
      hromada: texts[values.raw.hromada], partner: texts[values.raw.partner],
      countries: texts[values.normalized[.countries]], regions: texts[values.normalized[.regions]],
      signedOn: texts[values.normalized[.signedOn]])
  }
}

extension Attribute {
  /// Whether each record of an agreement says it for itself.
  fileprivate var isOfRecord: Bool { [.title, .kind, .evidence, .areas, .sourceURL].contains(self) }
}

extension Fate {
  fileprivate var isEnd: Bool { self == .outOfScope(.ended) || self == .outOfScope(.suspended) }
}
