package import Partnerships

extension CountryID {
  /// ISO 3166-1; `ZZ` where it is not stated (rule 4).
  package var code: String { self == .notStated ? Countries.codeOfNone : Countries[self].alpha2 }

  /// By the code that CSV files have; `notStated` for any other.
  package init(code: String) { self = Countries.id(alpha2: code) ?? .notStated }
}

extension RegionID {
  /// KATOTTG; `ZZ` where it is not stated (rule 4).
  package var code: String { self == .notStated ? Countries.codeOfNone : Regions[self].code }

  /// ISO 3166-2; empty where it is not stated.
  package var iso: String { self == .notStated ? "" : Regions[self].iso }

  /// By the code that CSV files have; `notStated` for any other.
  package init(code: String) { self = Regions.id(code: code) ?? .notStated }
}

extension Countries {
  /// Stands in CSV files for a country or a region that is not stated.
  package static let codeOfNone = "ZZ"
}
