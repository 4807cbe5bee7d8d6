package import Partnerships

extension CountryID {
  /// ISO 3166-1; `ZZ` where it is not stated (rule 4).
  package var code: String { self == .notStated ? Countries.codeOfNone : Countries[self].alpha2 }
}

extension RegionID {
  /// KATOTTG; `ZZ` where it is not stated (rule 4).
  package var code: String { self == .notStated ? Countries.codeOfNone : Regions[self].code }
}

extension Countries {
  /// Stands in CSV files for a country or a region that is not stated.
  package static let codeOfNone = "ZZ"
}
