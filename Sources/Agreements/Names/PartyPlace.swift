package import Gazetteer
import Loaders
package import Partnerships

extension PartyName {
  /// The place abroad that it means; nil for a name that stands for itself: of no place, or in no one country.
  /// - Parameter qualifier: folded, what may tell the place from others of the name.
  package func place(in country: CountryID, qualifier: [UInt8]) -> PlaceLookup? {
    guard country != .notStated, mayBePlace else { return nil }
    if !wholeKey.isEmpty, PlacesAbroad.hasTypeName(wholeKey, in: country) {
      return PlacesAbroad.named(wholeKey, qualifier: qualifier, in: country)
    }
    if let (city, district) = districtOfCity(in: country) {
      return PlacesAbroad.named(district.key, qualifier: city, in: country)
    }
    let place = PlacesAbroad.named(key, qualifier: qualifier, in: country)
    return isRural ? PlacesAbroad.ruralNamesake(of: place, in: country) : place
  }

  /// The city and the district of "Berlin – Pankow" and "Budapest I – Budavár", which others write "Pankow (Berlin)"; nil
  /// for other names.
  private func districtOfCity(in country: CountryID) -> (city: [UInt8], district: PartyName)? {
    let words = spelled.split(separator: " ")
    let dashes = words.indices.filter { ["-", "–", "—"].contains(words[$0]) }
    guard dashes.count == 1, let dash = dashes.first, dash > 0, dash < words.count - 1,
      !PlacesAbroad.knows(key, qualifier: [], in: country)
    else { return nil }
    let city = words[..<dash].filter { !Self.isNumeral($0) }.joined(separator: " ")
    let key = PartyName(city, on: .foreign, in: country).key
    guard PlacesAbroad.knows(key, qualifier: [], in: country) else { return nil }
    return (key, PartyName(words[(dash + 1)...].joined(separator: " "), on: .foreign, in: country))
  }

  /// "I", "XII.", "5".
  private static func isNumeral(_ word: Substring) -> Bool {
    word.allSatisfy { "IVXLC0123456789.".contains($0) }
  }
}
