import Partnerships

extension Explainer {
  /// Agreements, each once (rule 13).
  func explainAgreements(_ selection: Selection) -> Explanation {
    var selection = selection
    if selection.measure == .declarationsOfIntent { selection.kind = .declarationOfIntent }
    let items = agreements.items.indices.filter { number in
      let item = agreements.items[number]
      return matchesBesidesPlace(item, selection) && matchesPlace(item, selection)
        && isShownWhereSelected(item, selection)
    }
    let things = items.map { Explanation.Thing(subject: .agreement, records: recordsOfItem[$0]) }
    // What one input shows, and others do not, is no reason to leave it out.
    if selection.measure == .onlyHere || selection.measure == .shared {
      return Explanation(things: things, leftOut: duplicates(of: things))
    }
    return Explanation(
      things: things,
      leftOut: leftOut(of: things, selection) {
        reasonUnderNumber(of: $0) ?? reasonBesidesStock(of: $0, selection)
      })
  }

  /// Whether an agreement is shown by one input only, or by several (rule 21).
  private func isShownWhereSelected(_ item: CountedAgreements.Item, _ selection: Selection) -> Bool {
    switch selection.measure {
    case .onlyHere: each { add in agreements.forEachInput(of: item) { add($1) } } == [true]
    case .shared: each { add in agreements.forEachInput(of: item) { add($1) } } != [true]
    default: true
    }
  }

  /// Pairs, which stand in the period of their first agreement (rule 15), and in the kinds, areas and sources of all.
  func explainPartnerships(_ selection: Selection) -> Explanation {
    var things: [Explanation.Thing] = []
    pairs.forEachPair { number, pair, firstItem, isRenewed in
      guard isPlaced(by: firstItem, in: selection.period), matchesPlace(pair: number, selection),
        isRenewed || selection.measure != .renewed,
        itemsOfPair[number].contains(where: { matchesGroups(agreements.items[$0], selection) })
      else { return }
      let items = [firstItem] + inOrderOfDates(itemsOfPair[number].filter { $0 != firstItem })
      things.append(
        Explanation.Thing(subject: .pair(pair.hromada, pair.partner), records: records(of: items)))
    }
    let leftOut = leftOut(of: things, selection) { record in
      selection.measure == .renewed ? nil : reasonWithoutPair(of: record, selection)
    }
    return Explanation(
      things: sorted(things),
      leftOut: selection.measure == .renewed ? naming(things, leftOut) : leftOut)
  }

  /// Those that name one of the pairs: of a renewed one, the records that prove it.
  private func naming(
    _ things: [Explanation.Thing], _ leftOut: [Explanation.LeftOut]
  ) -> [Explanation.LeftOut] {
    let pairs = Set(things.map(\.subject))
    return leftOut.filter { left in
      var isNamed = false
      reading.forEachPair(of: reading.agreements[left.record]) { pair in
        if pairs.contains(.pair(pair.hromada, pair.partner)) { isNamed = true }
      }
      return isNamed
    }
  }

  private func isPlaced(by item: Int, in period: Selection.Period?) -> Bool {
    guard let period else { return true }
    return agreements.signed(agreements.items[item]).map { periods.contains($0, period) } ?? false
  }

  /// Why none of the pairs of a counted record is in the number.
  private func reasonWithoutPair(of record: Int, _ selection: Selection) -> Explanation.Reason? {
    guard let item = itemOfRecord[record] else { return nil }
    let numbers = each { agreements.forEachPairNumber(of: agreements.items[item], $0) }
    if numbers.isEmpty { return .noPair }
    let here = numbers.first { matchesPlace(pair: $0, selection) }
    if let first = here.flatMap({ firstItemOfPair[$0] }), first != item {
      return .placed(by: recordsOfItem[first][0])
    }
    return reasonUnderNumber(of: record)
  }

  /// Where the agreement stands otherwise than the record by itself would.
  private func reasonUnderNumber(of record: Int) -> Explanation.Reason? {
    guard let item = itemOfRecord[record], let leader = recordsOfItem[item].first, leader != record else {
      return nil
    }
    return .sameAgreement(as: leader)
  }

  /// Why a counted agreement is not among those of the last day of the selected period.
  private func reasonBesidesStock(of record: Int, _ selection: Selection) -> Explanation.Reason? {
    guard let item = itemOfRecord[record] else { return nil }
    return stock(selection)?.reasonOfDate(agreements.signed(agreements.items[item])).map { .outOfScope($0) }
  }

  /// Hromadas, partners or countries of the pairs of agreements, each once (rule 17).
  func explainParties(_ selection: Selection) -> Explanation {
    var order: [Explanation.Thing.Subject] = []
    var items: [Explanation.Thing.Subject: [Int]] = [:]
    func add(_ subject: Explanation.Thing.Subject, _ item: Int) {
      if items[subject] == nil { order.append(subject) }
      if items[subject]?.last != item { items[subject, default: []].append(item) }
    }
    for (number, item) in agreements.items.enumerated() where matchesBesidesPlace(item, selection) {
      agreements.forEachPairNumber(of: item) { pairNumber in
        guard matchesPlace(pair: pairNumber, selection) else { return }
        let pair = pairs.index.pairs[pairNumber]
        switch selection.measure {
        case .hromadas: add(.hromada(pair.hromada), number)
        case .partners: add(.partner(pair.partner), number)
        default:
          agreements.forEachCountry(of: pair, in: item) { country in
            if country != .notStated { add(.country(country), number) }
          }
        }
      }
    }
    let things = order.map {
      Explanation.Thing(subject: $0, records: records(of: inOrderOfDates(items[$0] ?? [])))
    }
    return Explanation(
      things: sorted(things),
      leftOut: leftOut(of: things, selection) { record in
        guard let item = itemOfRecord[record] else { return nil }
        let numbers = each { agreements.forEachPairNumber(of: agreements.items[item], $0) }
        if numbers.isEmpty { return .noPair }
        let isHere = numbers.contains { matchesPlace(pair: $0, selection) }
        return isHere && selection.measure == .countries ? .noCountry : reasonUnderNumber(of: record)
      })
  }

  /// Things in the order of their first records, and those of one record in that of its parties.
  func sorted(_ things: [Explanation.Thing]) -> [Explanation.Thing] {
    things.map { (place: ($0.records.min() ?? 0, $0.subject.numbers), thing: $0) }
      .sorted { a, b in
        a.place.0 != b.place.0
          ? a.place.0 < b.place.0 : a.place.1.lexicographicallyPrecedes(b.place.1)
      }.map(\.thing)
  }

  /// By the last day that each can mean, undated ones last.
  private func inOrderOfDates(_ items: [Int]) -> [Int] {
    items.sorted { a, b in
      let (first, second) = (agreements.signed(agreements.items[a]), agreements.signed(agreements.items[b]))
      return (first?.last.number ?? .max, a) < (second?.last.number ?? .max, b)
    }
  }
}

extension Explanation.Thing.Subject {
  /// The ids of what it names.
  fileprivate var numbers: [UInt32] {
    switch self {
    case .record, .agreement: []
    case .pair(let hromada, let partner): [hromada.index, partner.index]
    case .hromada(let hromada): [hromada.index]
    case .partner(let partner): [partner.index]
    case .country(let country): [UInt32(country.index)]
    }
  }
}
