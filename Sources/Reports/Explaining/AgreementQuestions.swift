import Aggregation
import Partnerships

extension Question {
  /// Agreements, each once (rule 13).
  func agreements() -> Explanation {
    let things = agreements { _ in true }
    return Explanation(
      things: things,
      leftOut: leftOut(of: things) { reasonUnderNumber(of: $0) ?? reasonBesidesStock(of: $0) })
  }

  /// Agreements that one input shows, or that several do (rule 21): of these it is no reason to be left out.
  func agreements(shownByOneInput: Bool) -> Explanation {
    let things = agreements { item in
      let isOnlyOne = collect { add in count.agreements.forEachInput(of: item) { add($1) } }
      return (isOnlyOne == [true]) == shownByOneInput
    }
    return Explanation(things: things, leftOut: duplicates(of: things))
  }

  private func agreements(where isMeant: (CountedAgreements.Item) -> Bool) -> [Explanation.Thing] {
    count.agreements.items.enumerated().compactMap { number, item in
      guard includesBesidesPlaces(item), includesPlaces(of: item), isMeant(item) else { return nil }
      return Explanation.Thing(subject: .agreement, records: explainer.recordsOfItem[number])
    }
  }

  /// Why a counted agreement is not among those of the last day of the selected period.
  private func reasonBesidesStock(of record: Int) -> Explanation.Reason? {
    guard let number = explainer.itemOfRecord[record] else { return nil }
    return stock?.reasonOfDate(count.agreements.signed(item(number))).map { .outOfScope($0) }
  }

  // MARK: Parties

  func hromadas() -> Explanation {
    parties { pair, _, add in add(.hromada(pair.hromada)) }
  }

  func partners() -> Explanation {
    parties { pair, _, add in add(.partner(pair.partner)) }
  }

  func countries() -> Explanation {
    parties(reasonHere: .noCountry) { pair, item, add in
      count.agreements.forEachCountry(of: pair, in: item) { country in
        if country != .notStated { add(.country(country)) }
      }
    }
  }

  /// What the pairs of agreements name, each once (rule 17).
  /// - Parameter reasonHere: why a pair in the selected places names nothing; nil where every pair does.
  /// - Parameter subjects: gives what a pair of an agreement names.
  private func parties(
    reasonHere: Explanation.Reason? = nil,
    subjects: (Pair, CountedAgreements.Item, (Explanation.Thing.Subject) -> Void) -> Void
  ) -> Explanation {
    var order: [Explanation.Thing.Subject] = []
    var items: [Explanation.Thing.Subject: [Int]] = [:]
    for (number, item) in count.agreements.items.enumerated() where includesBesidesPlaces(item) {
      count.agreements.forEachPairNumber(of: item) { pair in
        guard includesPlaces(ofPair: pair) else { return }
        subjects(count.agreements.pairs[pair], item) { subject in
          if items[subject] == nil { order.append(subject) }
          if items[subject]?.last != number { items[subject, default: []].append(number) }
        }
      }
    }
    let things = order.map {
      Explanation.Thing(subject: $0, records: records(of: inOrderOfDates(items[$0] ?? [])))
    }
    return Explanation(
      things: sorted(things),
      leftOut: leftOut(of: things) { record in
        guard let pairs = pairs(ofRecord: record) else { return nil }
        if pairs.isEmpty { return .noPair }
        let reason = pairs.contains(where: includesPlaces(ofPair:)) ? reasonHere : nil
        return reason ?? reasonUnderNumber(of: record)
      })
  }

  /// The pairs of a record's agreement; nil for a record that is not counted.
  func pairs(ofRecord record: Int) -> [Int]? {
    explainer.itemOfRecord[record].map { number in
      collect { count.agreements.forEachPairNumber(of: item(number), $0) }
    }
  }

  /// By the last day that each can mean, undated ones last.
  func inOrderOfDates(_ items: [Int]) -> [Int] {
    items.sorted { a, b in
      let (first, second) = (count.agreements.signed(item(a)), count.agreements.signed(item(b)))
      return (first?.last.number ?? .max, a) < (second?.last.number ?? .max, b)
    }
  }
}
