import Agreements
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
    var survivors: [Key: [Int]] = [:]
    for record in order {
      var best: Int?
      forEachKey(of: record) { key in
        for other in survivors[key] ?? [] where isSame(record, as: other, under: key) {
          best = best.map { isEarlier(other, than: $0) ? other : $0 } ?? other
        }
      }
      if let best {
        indices[record] = UInt32(best)
      } else {
        forEachKey(of: record) { survivors[$0, default: []].append(record) }
      }
    }
  }

  /// What a record's duplicates are found under: its pairs, and its title with hromada and day.
  private enum Key: Hashable {
    case pair(UInt64)
    case title(UInt64)
  }

  private func forEachKey(of record: Int, _ body: (Key) -> Void) {
    let agreement = reading.agreements[record]
    reading.forEachPair(of: agreement) { body(.pair($0.key)) }
    if let key = DuplicateGroups.titleKey(agreement) { body(.title(key)) }
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

  private func isSame(_ record: Int, as other: Int, under key: Key) -> Bool {
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
    return switch key {
    case .pair: hasSameParties(first, as: second, maySomeBeMissing: differentExports)
    case .title: hasSimilarPartner(first, as: second)
    }
  }

  /// - Parameter maySomeBeMissing: whether one of both may name some of the parties only.
  private func hasSameParties(
    _ agreement: Agreement, as other: Agreement, maySomeBeMissing: Bool
  ) -> Bool {
    // The pair that brought them together.
    if agreement.parties == 0, other.parties == 0 { return true }
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
