import Agreements
import Interning
import Loaders
import Partnerships

/// Two records that may be the same agreement (rule 14); indices into `Reading.agreements`.
package struct ProbableDuplicate: Hashable, Sendable {
  package enum Reason: String, CaseIterable, Sendable {
    case nearbyDates = "nearby_dates"
    case unresolvedPartners = "unresolved_partners"
    case differentHromadas = "different_hromadas"
    case blankPartner = "blank_partner"
  }
  package let first: Int
  package let second: Int
  package let reason: Reason

  package init(first: Int, second: Int, reason: Reason) {
    (self.first, self.second, self.reason) = (first, second, reason)
  }
}

/// Counted records that may be one agreement but are not certainly one (rule 14): listed, never merged.
struct ProbableDuplicates {
  private let reading: Reading
  private let isCounted: (Int) -> Bool
  private(set) var found: [ProbableDuplicate] = []

  /// How far apart two dates of one agreement may be in two exports.
  private static let dayTolerance = 366

  init(in reading: Reading, isCounted: @escaping (Int) -> Bool) {
    self.reading = reading
    self.isCounted = isCounted
    if reading.inputs.count > 1 {
      findNearbyDates()
      findUnresolvedPartners()
      findBlankPartners()
    }
    findDifferentHromadas()
    found.sort { ($0.first, $0.second) < ($1.first, $1.second) }
  }

  /// The same pair in two exports, dated up to a year apart.
  private mutating func findNearbyDates() {
    let groups = groups { agreement in
      agreement.parties == 0 && agreement.hromada != .blank && agreement.partner != .blank
        ? Pair(hromada: agreement.hromada, partner: agreement.partner).key : nil
    }
    compare(groups, reason: .nearbyDates) { a, b in
      guard a.input != b.input, let first = a.signed, let second = b.signed else { return false }
      let (early, late) = first.first <= second.first ? (first, second) : (second, first)
      return Int(late.first.number - early.last.number) <= Self.dayTolerance
    }
  }

  /// The same hromada, country and day, with partners that folding cannot compare: one in Cyrillic, one in Latin.
  private mutating func findUnresolvedPartners() {
    let groups = groups { agreement in
      guard agreement.parties == 0, agreement.hromada != .blank, agreement.partner != .blank,
        let day = Self.day(agreement)
      else { return nil }
      return UInt64(agreement.hromada.index) << 40 | UInt64(agreement.country.index) << 32
        | UInt64(UInt32(bitPattern: day.number))
    }
    let isCyrillic = reading.partnerKeys.map(Self.isCyrillic)
    compare(groups, reason: .unresolvedPartners) { a, b in
      a.input != b.input && isCyrillic[Int(a.partner.index)] != isCyrillic[Int(b.partner.index)]
    }
  }

  /// The same hromada, country, day and title in two exports, and no partner in one of them or in both.
  private mutating func findBlankPartners() {
    let groups = groups { agreement in
      guard agreement.titleDigest != 0, agreement.parties == 0, agreement.hromada != .blank,
        let day = Self.day(agreement)
      else { return nil }
      return Self.key(title: agreement.titleDigest, party: agreement.hromada.index, day: day)
        ^ UInt64(agreement.country.index)
    }
    compare(groups, reason: .blankPartner) { a, b in
      a.input != b.input && (a.partner == .blank || b.partner == .blank)
    }
  }

  /// One day, partner and title, with different hromadas.
  private mutating func findDifferentHromadas() {
    let groups = groups { agreement in
      guard agreement.titleDigest != 0, agreement.parties == 0, agreement.partner != .blank,
        agreement.hromada != .blank, let day = Self.day(agreement)
      else { return nil }
      return Self.key(title: agreement.titleDigest, party: agreement.partner.index, day: day)
    }
    compare(groups, reason: .differentHromadas) { a, b in a.hromada != b.hromada }
  }

  private static func key(title: UInt64, party: UInt32, day: Day) -> UInt64 {
    var key = Digest()
    key.combine(title)
    key.combine(UInt64(party) << 32 | UInt64(UInt32(bitPattern: day.number)))
    return key.value
  }

  private static func day(_ agreement: Agreement) -> Day? {
    agreement.signed.flatMap { $0.precision == .day ? $0.first : nil }
  }

  private static func isCyrillic(_ key: String) -> Bool {
    key.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
  }

  /// The groups of two and more counted records with one key, in the order of the records.
  private func groups(by keyOf: (Agreement) -> UInt64?) -> [[Int]] {
    var firsts = FirstUnderKey()
    var groups: [Int: [Int]] = [:]
    for (index, agreement) in reading.agreements.enumerated() {
      guard let key = keyOf(agreement), isCounted(index) else { continue }
      let first = firsts.insert(index, under: key)
      if first != index { groups[first, default: [first]].append(index) }
    }
    return groups.keys.sorted().map { groups[$0] ?? [] }
  }

  /// Compares each record with the one before it in its group: a list for a person, not every combination.
  private mutating func compare(
    _ groups: [[Int]], reason: ProbableDuplicate.Reason, where isProbable: (Agreement, Agreement) -> Bool
  ) {
    for group in groups {
      for (first, second) in zip(group, group.dropFirst())
      where isProbable(reading.agreements[first], reading.agreements[second]) {
        found.append(ProbableDuplicate(first: first, second: second, reason: reason))
      }
    }
  }
}
