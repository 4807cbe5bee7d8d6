import Loaders
import Partnerships

/// Finds the records that are the same agreement as another (rule 14).
struct Duplicates {
  /// For each record its survivor's index, or its own.
  private var indices: [UInt32]
  private let reading: Reading
  private let unconfirmedCount: Bool

  /// - Parameter unconfirmedCount: whether mentions are counted like documents, and so may be their duplicates.
  init(in reading: Reading, pairs: PairIndex, unconfirmedCount: Bool) {
    self.reading = reading
    self.unconfirmedCount = unconfirmedCount
    indices = reading.agreements.indices.map(UInt32.init)
    for group in DuplicateGroups(of: reading, pairs: pairs).groups { settle(group) }
  }

  var survivors: Survivors { Survivors(indices) }

  /// Records that share a pair, or a title with the same hromada and day, settled in the order of survival:
  /// each is compared with survivors only, so that no two are joined through a third.
  private mutating func settle(_ group: [Int]) {
    let order = group.sorted(by: precedes)
    var survivorsByPair: [UInt64: [Int]] = [:]
    var survivorsByTitle: [UInt64: [Int]] = [:]
    for record in order {
      var best: Int?
      forEachIndexKey(of: record) { key, isTitle in
        for other in (isTitle ? survivorsByTitle[key] : survivorsByPair[key]) ?? [] {
          guard isSame(record, as: other, byTitle: isTitle) else { continue }
          best = best.map { isEarlier(other, than: $0) ? other : $0 } ?? other
        }
      }
      if let best {
        indices[record] = UInt32(best)
        continue
      }
      forEachIndexKey(of: record) { key, isTitle in
        if isTitle {
          survivorsByTitle[key, default: []].append(record)
        } else {
          survivorsByPair[key, default: []].append(record)
        }
      }
    }
  }

  /// The keys under which a record's duplicates are found: its pairs, and its title with hromada and day.
  private func forEachIndexKey(of record: Int, _ body: (_ key: UInt64, _ isTitle: Bool) -> Void) {
    let agreement = reading.agreements[record]
    reading.forEachPair(of: agreement) { body($0.key, false) }
    if let key = DuplicateGroups.titleKey(agreement) { body(key, true) }
  }

  /// The order in which records survive: finest date, latest stage, most parties, most fields, smallest digest of the
  /// normalised values; then the file's name and the place in it.
  private func precedes(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (reading.agreements[a], reading.agreements[b])
    let (aDate, bDate) = (first.signed?.precision.index ?? .max, second.signed?.precision.index ?? .max)
    if aDate != bDate { return aDate < bDate }
    if first.stage != second.stage { return first.stage > second.stage }
    // A record that names some of the parties only must not take the others with it.
    let (aParties, bParties) = (numberOfParties(first), numberOfParties(second))
    if aParties != bParties { return aParties > bParties }
    if first.fieldCount != second.fieldCount { return first.fieldCount > second.fieldCount }
    if first.contentDigest != second.contentDigest { return first.contentDigest < second.contentDigest }
    let (aName, bName) = (reading.inputs[Int(first.input)].name, reading.inputs[Int(second.input)].name)
    if aName != bName { return aName.utf8.lexicographicallyPrecedes(bName.utf8) }
    return (first.position, first.part, a) < (second.position, second.part, b)
  }

  private func numberOfParties(_ agreement: Agreement) -> Int {
    if agreement.parties == 0 { return 2 }
    let parties = reading.lists[agreement]
    return parties.hromadas.count + parties.partners.count
  }

  private func isEarlier(_ record: Int, than other: Int) -> Bool {
    guard let first = reading.agreements[record].signed, let second = reading.agreements[other].signed else {
      return false
    }
    return (first.last, first.first) < (second.last, second.first)
  }

  private func isSame(_ record: Int, as other: Int, byTitle: Bool) -> Bool {
    let (first, second) = (reading.agreements[record], reading.agreements[other])
    // A plan and a signature, a mention and a document are two things, however alike (Decisions, rule 14).
    guard first.stage.isSignedOrLater == second.stage.isSignedOrLater,
      unconfirmedCount || first.marks.contains(.unconfirmed) == second.marks.contains(.unconfirmed),
      let date = first.signed, let otherDate = second.signed
    else { return false }
    let differentExports = first.input != second.input
    let isCoarse = date.precision != .day || otherDate.precision != .day
    let sameDate = (date.first, date.last) == (otherDate.first, otherDate.last)
    guard sameDate || (differentExports && isCoarse && date.overlaps(otherDate)) else { return false }
    guard first.kind.agrees(with: second.kind) || (differentExports && isCoarse) else { return false }
    return byTitle
      ? hasSimilarPartner(first, as: second)
      : hasSameParties(first, as: second, maySomeBeMissing: differentExports)
  }

  /// - Parameter maySomeBeMissing: whether one of both may name some of the parties only.
  private func hasSameParties(
    _ agreement: Agreement, as other: Agreement, maySomeBeMissing: Bool
  ) -> Bool {
    if agreement.parties == other.parties, agreement.parties == 0 { return true }  // the pair that brought them together
    let (first, second) = (reading.lists[agreement], reading.lists[other])
    let (forth, back) = (first.areAll(among: second), second.areAll(among: first))
    return maySomeBeMissing ? forth || back : forth && back
  }

  /// One title, hromada and day: the same agreement if the partner is only spelled differently.
  private func hasSimilarPartner(_ agreement: Agreement, as other: Agreement) -> Bool {
    agreement.parties == 0 && other.parties == 0 && agreement.country == other.country
      && agreement.partner != .blank && other.partner != .blank
      && reading.mayBeSpellings(of: agreement.partner, and: other.partner)
  }
}

extension Parties {
  fileprivate func areAll(among others: Parties) -> Bool {
    hromadas.allSatisfy(others.hromadas.contains) && partners.allSatisfy(others.partners.contains)
  }
}
