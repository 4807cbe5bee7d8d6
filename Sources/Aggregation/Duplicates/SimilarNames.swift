import Agreements
import Gazetteer
import Partnerships

extension Reading {
  /// Whether two partners may be one that is only spelled differently (rule 14). Names are compared as spelled: a slip
  /// of the pen is in no table of places, and two names that the tables know are two places.
  func mayBeSpellings(of partner: PartnerID, and other: PartnerID) -> Bool {
    let (first, second) = (spellings(of: partner), spellings(of: other))
    return first.contains { name in second.contains { isSpelling(name, of: $0) } }
      && !(isKnownPlace(partner) && isKnownPlace(other))
  }

  private func isKnownPlace(_ partner: PartnerID) -> Bool {
    let (key, country) = (partnerKeys[Int(partner.index)], countryOfPartner[Int(partner.index)])
    return country != .notStated && PlacesAbroad.knows(Array(key.utf8), qualifier: [], in: country)
  }

  /// Whether folded names are equal, within two edits and a quarter of their length, or the words of one all among those
  /// of the other.
  private func isSpelling(_ name: String, of other: String) -> Bool {
    if name == other { return true }
    let (first, second) = (Set(name.split(separator: " ")), Set(other.split(separator: " ")))
    if first.isSubset(of: second) || second.isSubset(of: first) { return true }
    let (letters, others) = (Array(name.unicodeScalars), Array(other.unicodeScalars))
    let limit = min(2, min(letters.count, others.count) / 4)
    return EditDistance.between(letters, others, atMost: limit) != nil
  }
}
