import Partnerships

extension Explainer {
  /// Signed agreements without a date (rule 9): those of one number are one, and dated where one of them is.
  func explainUndated(_ selection: Selection) -> Explanation {
    var groups: [[Int]] = []
    var groupOfNumber: [UInt64: Int] = [:]
    var dated: [UInt64: Int] = [:]
    for (index, agreement) in reading.agreements.enumerated() where isSignedInScope(index) {
      let key = NumberedAgreements.key(agreement)
      if agreement.signed != nil {
        if let key, dated[key] == nil, scope.reasonOutside(agreement) == nil { dated[key] = index }
      } else if let key, let group = groupOfNumber[key] {
        groups[group].append(index)
      } else {
        if let key { groupOfNumber[key] = groups.count }
        groups.append([index])
      }
    }
    func isUndated(_ group: [Int]) -> Bool {
      NumberedAgreements.key(reading.agreements[group[0]]).map { dated[$0] == nil } ?? true
    }
    let things = groups.filter { group in
      isUndated(group) && group.contains { matches(record: $0, selection) }
    }.map { Explanation.Thing(subject: .agreement, records: $0) }
    let shown = Set(things.flatMap(\.records))
    let leftOut = reading.agreements.indices.compactMap { record -> Explanation.LeftOut? in
      let agreement = reading.agreements[record]
      guard agreement.signed == nil, agreement.stage.isSignedOrLater, !shown.contains(record),
        matches(record: record, selection)
      else { return nil }
      if let reason = scope.reasonBesidesDate(agreement) {
        return Explanation.LeftOut(record: record, reason: .outOfScope(reason))
      }
      return NumberedAgreements.key(agreement).flatMap { dated[$0] }.map {
        Explanation.LeftOut(record: record, reason: .sameAgreement(as: $0))
      }
    }
    return Explanation(things: things, leftOut: leftOut)
  }

  /// Whether a record survives its duplicates and would be counted if its date allowed it.
  private func isSignedInScope(_ record: Int) -> Bool {
    Int(counted.fates.survivors[record]) == record
      && scope.reasonBesidesDate(reading.agreements[record]) == nil
  }

  /// Pairs on their way to a signature, at their furthest stage (rule 16).
  func explainPairsOnTheWay(_ selection: Selection) -> Explanation {
    let pipeline = Pipeline(
      reading, counted.fates.survivors, scope, Pipeline.pairsOnTheWay(reading))
    let things = pipeline.placed.filter { pair in
      isInPlace(pair, selection) && selection.stage.map { $0 == pair.furthest } ?? true
        && (selection.measure != .overdue || pair.isOverdue)
    }.map { Explanation.Thing(subject: .pair($0.pair.hromada, $0.pair.partner), records: $0.records) }
    let shown = Set(things.flatMap(\.records))
    var pairsOfRecord: [Int: [Pipeline.PairOnTheWay]] = [:]
    for pair in pipeline.placed {
      for record in pair.records { pairsOfRecord[record, default: []].append(pair) }
    }
    let leftOut = reading.agreements.indices.compactMap { record -> Explanation.LeftOut? in
      let agreement = reading.agreements[record]
      guard agreement.stage.isPipeline, !shown.contains(record), matches(record: record, selection) else {
        return nil
      }
      let reason =
        reasonBeforeTheWay(record, pipeline)
        ?? reasonOnTheWay(record, pairsOfRecord[record] ?? [], selection.measure)
      return reason.map {
        Explanation.LeftOut(record: record, reason: $0)
      }
    }
    return Explanation(things: sorted(things), leftOut: leftOut)
  }

  /// The partner's country; where it is left open, those that the records name (rule 17).
  private func isInPlace(_ pair: Pipeline.PairOnTheWay, _ selection: Selection) -> Bool {
    let country = reading.countryOfPartner[Int(pair.pair.partner.index)]
    let open = pair.records.flatMap { reading.lists[reading.agreements[$0]].countries }
    let countries = country == .notStated ? open : [country]
    let region = reading.regionOfHromada[Int(pair.pair.hromada.index)]
    return selection.country.map(countries.contains) ?? true && selection.region.map { $0 == region } ?? true
  }

  /// Why a record that is not signed stands for no pair on its way.
  private func reasonBeforeTheWay(_ record: Int, _ pipeline: Pipeline) -> Explanation.Reason? {
    if case .duplicate(let survivor) = fate(record) { return .duplicate(of: survivor) }
    let agreement = reading.agreements[record]
    if agreement.marks.contains(.domestic) { return .outOfScope(.domestic) }
    if agreement.marks.contains(.notHromada) { return .outOfScope(.notHromada) }
    if agreement.marks.contains(.notMunicipality) { return .outOfScope(.notMunicipality) }
    return pipeline.supersededBy[record].map { .superseded(by: $0) }
  }

  /// Why a record on its way is not in the number, though none of its pairs has been signed.
  private func reasonOnTheWay(
    _ record: Int, _ pairs: [Pipeline.PairOnTheWay], _ measure: Selection.Measure
  ) -> Explanation.Reason? {
    if pairs.isEmpty { return .noPair }
    let stage = reading.agreements[record].stage
    let further = pairs.filter { $0.furthest > stage }.compactMap { pair in
      pair.records.first { reading.agreements[$0].stage == pair.furthest }
    }
    if let first = further.min() { return .furtherStage(first) }
    return measure == .overdue ? .notOverdue : nil
  }

  /// Agreements of an earlier day that have ended or been suspended since (rule 10).
  func explainEnded(_ selection: Selection, since day: Day) -> Explanation {
    let ended = Counter.ended(
      reading, counted.fates.survivors, from: Scope(scope.options, asOf: day), to: scope)
    let things = ended.filter { matches(record: $0, selection) }.map {
      Explanation.Thing(subject: .record, records: [$0])
    }
    return Explanation(things: things, leftOut: duplicates(of: things))
  }

  /// Records by what became of them.
  func explainRecords(_ selection: Selection) -> Explanation {
    let records = reading.agreements.indices.filter { record in
      matches(record: record, selection) && hasSelectedFate(record, selection)
    }
    let things = records.map { Explanation.Thing(subject: .record, records: [$0]) }
    var explanation = Explanation(
      things: things, leftOut: selection.measure == .records ? duplicates(of: things) : [])
    if selection.measure == .read || selection.measure == .rejected {
      explanation.rejectedInputs = reading.inputs.indices.filter { selection.inputs?.contains($0) ?? true }
      explanation.rejected = explanation.rejectedInputs.reduce(0) { $0 + reading.inputs[$1].rejected }
    }
    return explanation
  }

  private func hasSelectedFate(_ record: Int, _ selection: Selection) -> Bool {
    switch (selection.measure, fate(record)) {
    case (.read, _): true
    case (.rejected, _): false
    case (_, .outOfScope(let reason)):
      (selection.measure == .records || selection.measure == .outOfScope)
        && selection.reason.map { $0 == reason } ?? true
    case (.records, .counted), (.counted, .counted): selection.reason == nil
    case (.duplicates, .duplicate): selection.reason == nil
    default: false
    }
  }
}
