import Interning
package import Partnerships

/// The partners of a run: each is known by its country and the place that its name means there (rule 7).
package struct PartnerRegister {
  /// Countries and keys.
  private var names = Interner()
  /// By `PartnerID.index`.
  package private(set) var countries: [CountryID] = []
  /// By `PartnerID.index`: the folded name that tells the place from others of the country.
  package private(set) var keys: [String] = []
  /// By `PartnerID.index`; none where the key is the only one.
  private(set) var spellings: [[String]] = []
  /// Those of partners that have several, each behind the number of its partner.
  private var known = Interner()

  package init() {}

  /// The partner of a place in a country.
  /// - Parameter name: the folded name by which the place is called here; nil where only its key is known.
  package mutating func keep(_ key: [UInt8], spelled name: [UInt8]? = nil, in country: CountryID) -> PartnerID
  {
    let name = name ?? key
    let (number, isNew) = names.intern(([country.index] + key).span)
    if isNew {
      countries.append(country)
      keys.append(String(decoding: key, as: UTF8.self))
      spellings.append([])
      if name != key { addSpelling(name, of: number) }
    } else if name != key || !spellings[number].isEmpty {
      if spellings[number].isEmpty { addSpelling(Array(keys[number].utf8), of: number) }
      addSpelling(name, of: number)
    }
    return PartnerID(index: UInt32(number))
  }

  private mutating func addSpelling(_ name: [UInt8], of number: Int) {
    let numbered = Self.bytes(of: number) + name
    if known.intern(numbered.span).isNew { spellings[number].append(String(decoding: name, as: UTF8.self)) }
  }

  private static func bytes(of number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  package func country(of id: PartnerID) -> CountryID { countries[Int(id.index)] }
  package func key(of id: PartnerID) -> String { keys[Int(id.index)] }
}
