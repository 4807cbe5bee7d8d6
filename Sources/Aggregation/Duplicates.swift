import Partnerships

/// Finds the records that are the same agreement as another (rule 14).
struct Duplicates {
  /// For each record its survivor's index, or its own.
  private(set) var survivors: [UInt32]
  private let reading: Reading
  private let unconfirmedCount: Bool

  /// - Parameter unconfirmedCount: whether mentions are counted like documents, and so may be their duplicates.
  init(_ reading: Reading, _ pairs: PairIndex, unconfirmedCount: Bool) {
    self.reading = reading
    self.unconfirmedCount = unconfirmedCount
    survivors = reading.agreements.indices.map(UInt32.init)
    for group in DuplicateGroups(reading, pairs).groups { settle(group) }
  }

  /// Records that share a pair, or a title with the same hromada and day, settled in the order of survival:
  /// each is compared with survivors only, so that no two are joined through a third.
  private mutating func settle(_ group: [Int]) {
    let order = group.sorted { precedes($0, $1) }
    var survivorsByPair: [UInt64: [Int]] = [:]
    var survivorsByTitle: [UInt64: [Int]] = [:]
    for record in order {
      var best: Int?
      forEachIndexKey(of: record) { key, isTitle in
        for other in (isTitle ? survivorsByTitle[key] : survivorsByPair[key]) ?? [] {
          guard isSame(record, other, byTitle: isTitle) else { continue }
          best = best.map { isEarlier(other, $0) ? other : $0 } ?? other
        }
      }
      if let best {
        survivors[record] = UInt32(best)
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

  /// The keys under which a record's twins are found: its pairs, and its title with hromada and day.
  private func forEachIndexKey(of record: Int, _ body: (_ key: UInt64, _ isTitle: Bool) -> Void) {
    let agreement = reading.agreements[record]
    reading.forEachPair(of: agreement) { body($0.key, false) }
    if let key = DuplicateGroups.titleKey(agreement) { body(key, true) }
  }

  /// The order in which records survive: finest date, latest stage, most parties, most fields, smallest digest of the
  /// normalised values; then the file's name and the place in it.
  private func precedes(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (reading.agreements[a], reading.agreements[b])
    let (aDate, bDate) = (first.signed?.precision.rawValue ?? .max, second.signed?.precision.rawValue ?? .max)
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

  private func isEarlier(_ a: Int, _ b: Int) -> Bool {
    guard let first = reading.agreements[a].signed, let second = reading.agreements[b].signed else {
      return false
    }
    return (first.last, first.first) < (second.last, second.first)
  }

  private func isSame(_ a: Int, _ b: Int, byTitle: Bool) -> Bool {
    let (first, second) = (reading.agreements[a], reading.agreements[b])
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
    return byTitle ? haveSimilarPartners(first, second) : haveSameParties(first, second, differentExports)
  }

  private func haveSameParties(_ a: Agreement, _ b: Agreement, _ differentExports: Bool) -> Bool {
    if a.parties == b.parties, a.parties == 0 { return true }  // the pair that brought them together
    let (first, second) = (reading.lists[a], reading.lists[b])
    func isWithin(_ a: Parties, _ b: Parties) -> Bool {
      a.hromadas.allSatisfy(b.hromadas.contains) && a.partners.allSatisfy(b.partners.contains)
    }
    let (forth, back) = (isWithin(first, second), isWithin(second, first))
    return differentExports ? forth || back : forth && back
  }

  /// One title, hromada and day: the same agreement if the partner is only spelled differently.
  private func haveSimilarPartners(_ a: Agreement, _ b: Agreement) -> Bool {
    guard a.parties == 0, b.parties == 0, a.country == b.country, a.partner != .blank, b.partner != .blank
    else {
      return false
    }
    // Names as spelled: a slip of the pen is in no table of places.
    let (first, second) = (reading.spellings(of: a.partner), reading.spellings(of: b.partner))
    return first.contains { name in second.contains { SimilarNames.areSpellingsOfOne(name, $0) } }
  }
}
