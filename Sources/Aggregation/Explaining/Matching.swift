import Partnerships

extension Explainer {
  /// Whether an agreement stands in the selected rows, its place aside.
  func matchesBesidesPlace(_ item: CountedAgreements.Item, _ selection: Selection) -> Bool {
    matchesPeriod(agreements.signed(item), selection) && matchesGroups(item, selection)
  }

  private func matchesPeriod(_ span: DateSpan?, _ selection: Selection) -> Bool {
    guard let period = selection.period else { return true }
    if let stock = stock(selection) { return stock.reasonOfDate(span) == nil }
    return span.map { periods.contains($0, period) } ?? false
  }

  /// What is counted on the last day of the selected period, where this is asked for (rules 8 and 12).
  func stock(_ selection: Selection) -> Scope? {
    guard selection.measure == .cumulativeAgreements, let lastDay = selection.period?.lastDay else {
      return nil
    }
    var options = scope.options
    options.includeUndated = false
    return Scope(options, asOf: lastDay)
  }

  /// Whether an agreement is of the selected kind, area and source.
  func matchesGroups(_ item: CountedAgreements.Item, _ selection: Selection) -> Bool {
    let kinds = each { agreements.forEachKind(of: item, $0) }
    let areas = each { agreements.forEachArea(of: item, $0) }
    let inputs = each { add in agreements.forEachInput(of: item) { input, _ in add(input) } }
    return includes(kinds, selection.kind) && includes(areas, selection.area)
      && selection.inputs.map { !$0.isDisjoint(with: inputs) } ?? true
  }

  /// Whether an agreement names the selected country and region.
  func matchesPlace(_ item: CountedAgreements.Item, _ selection: Selection) -> Bool {
    includes(each { agreements.forEachCountry(of: item, $0) }, selection.country)
      && includes(each { agreements.forEachRegion(of: item, $0) }, selection.region)
  }

  /// Whether a counted pair stands in the selected country and region.
  func matchesPlace(pair number: Int, _ selection: Selection) -> Bool {
    let pair = pairs.index.pairs[number]
    return includes([places.region(of: pair)], selection.region)
      && includes(each { places.forEachCountry(of: pair, number: number, $0) }, selection.country)
  }

  /// Whether a record by itself belongs to the selection, whatever its fate.
  func matches(record index: Int, _ selection: Selection) -> Bool {
    let agreement = reading.agreements[index]
    let parties = reading.lists[agreement]
    return mayBelong(agreement, toPeriodOf: selection) && includes(parties.countries, selection.country)
      && includes(parties.regions, selection.region)
      && includes([agreement.kind], selection.kind)
      && includes(reading.areas(of: agreement), selection.area)
      && includes([agreement.stage], selection.stage)
      && selection.inputs.map { $0.contains(Int(agreement.input)) } ?? true
  }

  /// A stock leaves out what may have been signed by its day: what is undated, and what may have been signed later too.
  private func mayBelong(_ agreement: Agreement, toPeriodOf selection: Selection) -> Bool {
    if matchesPeriod(agreement.signed, selection) { return true }
    switch stock(selection)?.reasonOfDate(agreement.signed) {
    case .undated: return agreement.stage.isSignedOrLater
    case .dateUncertain: return true
    default: return false
    }
  }

  /// Everything that a function gives.
  func each<Element>(_ give: ((Element) -> Void) -> Void) -> [Element] {
    var all: [Element] = []
    give { all.append($0) }
    return all
  }

  private func includes<Element: Equatable>(_ elements: [Element], _ selected: Element?) -> Bool {
    selected.map { elements.contains($0) } ?? true
  }
}

extension Explainer {
  func fate(_ record: Int) -> Fate { counted.fate(of: record) }

  /// The records of items, each item's leading record first.
  func records(of items: [Int]) -> [Int] { items.flatMap { recordsOfItem[$0] } }

  /// The records that belong to the selection, or are duplicates of records in the number, and are not in it.
  /// - Parameter reasonOfCounted: why a counted one is not; nil where there is nothing to say.
  func leftOut(
    of things: [Explanation.Thing], _ selection: Selection, reasonOfCounted: (Int) -> Explanation.Reason?
  ) -> [Explanation.LeftOut] {
    let shown = Set(things.flatMap(\.records))
    return reading.agreements.indices.compactMap { record in
      if shown.contains(record) { return nil }
      let reason: Explanation.Reason?
      switch fate(record) {
      case .duplicate(let survivor):
        let belongs = shown.contains(survivor) || matches(record: record, selection)
        reason = belongs ? .duplicate(of: survivor) : nil
      case .outOfScope(let outside):
        reason = matches(record: record, selection) ? self.reason(of: record, outside) : nil
      case .counted: reason = matches(record: record, selection) ? reasonOfCounted(record) : nil
      case .rejected: reason = nil  // is not among the readable ones
      }
      return reason.map { Explanation.LeftOut(record: record, reason: $0) }
    }
  }

  private func reason(of record: Int, _ outside: OutOfScopeReason) -> Explanation.Reason {
    counted.supersededBy[record].map { .superseded(by: $0) } ?? .outOfScope(outside)
  }

  /// Duplicates of the records in the number.
  func duplicates(of things: [Explanation.Thing]) -> [Explanation.LeftOut] {
    let shown = Set(things.flatMap(\.records))
    return reading.agreements.indices.compactMap { record in
      guard case .duplicate(let survivor) = fate(record), shown.contains(survivor), !shown.contains(record)
      else { return nil }
      return Explanation.LeftOut(record: record, reason: .duplicate(of: survivor))
    }
  }
}
