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
    find(.nearbyDates) { agreement in
      agreement.partner == .blank ? nil : Pair(hromada: agreement.hromada, partner: agreement.partner).key
    } where: { a, b in
      guard a.input != b.input, let first = a.signed, let second = b.signed else { return false }
      let (early, late) = first.first <= second.first ? (first, second) : (second, first)
      return Int(late.first.number - early.last.number) <= Self.dayTolerance
    }
  }

  /// The same hromada, country and day, with partners that folding cannot compare: one in Cyrillic, one in Latin.
  private mutating func findUnresolvedPartners() {
    let isCyrillic = reading.partnerKeys.map(Self.isCyrillic)
    find(.unresolvedPartners) { agreement in
      guard agreement.partner != .blank, let day = agreement.signedDay else { return nil }
      return UInt64(agreement.hromada.index) << 40 | UInt64(agreement.country.index) << 32
        | UInt64(UInt32(bitPattern: day.number))
    } where: { a, b in
      a.input != b.input && isCyrillic[Int(a.partner.index)] != isCyrillic[Int(b.partner.index)]
    }
  }

  /// The same hromada, country, day and title in two exports, and no partner in one of them or in both.
  private mutating func findBlankPartners() {
    find(.blankPartner) { agreement in
      agreement.titleKey(with: agreement.hromada.index).map { $0 ^ UInt64(agreement.country.index) }
    } where: { a, b in
      a.input != b.input && (a.partner == .blank || b.partner == .blank)
    }
  }

  /// One day, partner and title, with different hromadas.
  private mutating func findDifferentHromadas() {
    find(.differentHromadas) { agreement in
      agreement.partner == .blank ? nil : agreement.titleKey(with: agreement.partner.index)
    } where: { a, b in
      a.hromada != b.hromada
    }
  }

  private static func isCyrillic(_ key: String) -> Bool {
    key.unicodeScalars.contains { (0x400...0x52F).contains($0.value) }
  }

  /// Compares each counted record that names one hromada, and one partner or none, with the one before it under the same
  /// key: a list for a person, not every combination.
  /// - Parameter keyOf: nil for a record that is compared with none.
  private mutating func find(
    _ reason: ProbableDuplicate.Reason, by keyOf: (Agreement) -> UInt64?,
    where isProbable: (Agreement, Agreement) -> Bool
  ) {
    var keys = KeyIndex()
    var lasts: [UInt32] = []
    for (record, agreement) in reading.agreements.enumerated()
    where agreement.parties == 0 && agreement.hromada != .blank {
      guard let key = keyOf(agreement), isCounted(record) else { continue }
      let (number, isNew) = keys.insert(key)
      if isNew {
        lasts.append(UInt32(record))
        continue
      }
      let last = Int(lasts[number])
      if isProbable(reading.agreements[last], agreement) {
        found.append(ProbableDuplicate(first: last, second: record, reason: reason))
      }
      lasts[number] = UInt32(record)
    }
  }
}
