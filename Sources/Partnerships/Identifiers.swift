/// A first-level unit of Ukraine, by its place in the table of the 27 regions; `notStated` is the row "ZZ" (rule 4).
public struct RegionID: Hashable, Sendable {
  public let index: UInt8
  public init(index: UInt8) { self.index = index }
  public static var notStated: RegionID { RegionID(index: .max) }
}

/// The name of a raion, by its place among the names that raions have.
public struct RaionID: Hashable, Sendable, BitwiseCopyable {
  public let index: UInt8
  public init(index: UInt8) { self.index = index }
}

/// A country of ISO 3166-1, by its place in the table of countries; `notStated` is the row "ZZ" (rule 4).
public struct CountryID: Hashable, Sendable {
  public let index: UInt8
  public init(index: UInt8) { self.index = index }
  public static var notStated: CountryID { CountryID(index: .max) }
}

/// A hromada: its place in the codifier's table or, beyond it, in the register of those kept as spelled (rule 3).
public struct HromadaID: Hashable, Sendable {
  public let index: UInt32
  public init(index: UInt32) { self.index = index }
  /// A party that the record does not name: no pair is formed with it (rule 4).
  public static var blank: HromadaID { HromadaID(index: .max) }
}

/// A foreign municipality met in this run, by its place in the register of partners.
public struct PartnerID: Hashable, Sendable {
  public let index: UInt32
  public init(index: UInt32) { self.index = index }
  /// A party that the record does not name: no pair is formed with it (rule 4).
  public static var blank: PartnerID { PartnerID(index: .max) }
}
