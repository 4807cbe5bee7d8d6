// Equality is written out: what the compiler derives is a call from every other module, and it is asked of every record.

/// A first-level unit of Ukraine, by its place in the table of the 27 regions; `notStated` is the row "ZZ" (rule 4).
package struct RegionID: Hashable, Sendable {
  package let index: UInt8
  @inlinable package init(index: UInt8) { self.index = index }
  @inlinable package static var notStated: RegionID { RegionID(index: .max) }
  @inlinable package static func == (a: Self, b: Self) -> Bool { a.index == b.index }
}

/// The name of a raion, by its place among the names that raions have.
package struct RaionID: Hashable, Sendable, BitwiseCopyable {
  package let index: UInt8
  @inlinable package init(index: UInt8) { self.index = index }
}

/// A country of ISO 3166-1, by its place in the table of countries; `notStated` is the row "ZZ" (rule 4).
package struct CountryID: Hashable, Sendable {
  package let index: UInt8
  @inlinable package init(index: UInt8) { self.index = index }
  @inlinable package static var notStated: CountryID { CountryID(index: .max) }
  @inlinable package static func == (a: Self, b: Self) -> Bool { a.index == b.index }
}

/// A hromada: its place in the codifier's table or, beyond it, in the register of those kept as spelled (rule 3).
package struct HromadaID: Hashable, Sendable {
  package let index: UInt32
  @inlinable package init(index: UInt32) { self.index = index }
  /// A party that the record does not name: no pair is formed with it (rule 4).
  @inlinable package static var blank: HromadaID { HromadaID(index: .max) }
  @inlinable package static func == (a: Self, b: Self) -> Bool { a.index == b.index }
}

/// A foreign municipality met in this run, by its place in the register of partners.
package struct PartnerID: Hashable, Sendable {
  package let index: UInt32
  @inlinable package init(index: UInt32) { self.index = index }
  /// A party that the record does not name: no pair is formed with it (rule 4).
  @inlinable package static var blank: PartnerID { PartnerID(index: .max) }
  @inlinable package static func == (a: Self, b: Self) -> Bool { a.index == b.index }
}
