/// The columns of a reference table, from left to right. They bear the names that the table's first line gives them,
/// which a test checks: a column that is added to a table is added here.
protocol TableColumn: CaseIterable, RawRepresentable<Int>, Sendable {
  static var table: EmbeddedTable { get }
}

enum CountryColumn: Int, TableColumn {
  case alpha2, alpha3, numeric, nameUK, nameEN, rankUK, rankEN
  static var table: EmbeddedTable { .countries }
}

enum CountryNameColumn: Int, TableColumn {
  case key, alpha2, form
  static var table: EmbeddedTable { .countryNames }
}

enum AmbiguousCountryColumn: Int, TableColumn {
  case key, candidates
  static var table: EmbeddedTable { .countryAmbiguous }
}

enum NotCountryColumn: Int, TableColumn {
  case key, kind, candidates
  static var table: EmbeddedTable { .notCountries }
}

enum RegionColumn: Int, TableColumn {
  case code, iso, category, nameUK, nameEN, rankUK, rankEN, centre
  static var table: EmbeddedTable { .regions }
}

enum RegionNameColumn: Int, TableColumn {
  case key, code
  static var table: EmbeddedTable { .regionNames }
}

enum ProposedRegionColumn: Int, TableColumn {
  case key, code
  static var table: EmbeddedTable { .regionProposed }
}

enum HromadaColumn: Int, TableColumn {
  case code, name, type, region, raion, centreName, centreCode, rankUK
  static var table: EmbeddedTable { .hromadas }
}

enum HromadaNameColumn: Int, TableColumn {
  case key, code, form
  static var table: EmbeddedTable { .hromadaNames }
}

enum HromadaSkeletonColumn: Int, TableColumn {
  case key, code, form
  static var table: EmbeddedTable { .hromadaSkeletons }
}

enum SettlementColumn: Int, TableColumn {
  case key, tails
  static var table: EmbeddedTable { .settlements }
}

enum OtherUnitColumn: Int, TableColumn {
  case key, kind, name
  static var table: EmbeddedTable { .otherUnits }
}

enum PlaceNameColumn: Int, TableColumn {
  case key, place
  static var table: EmbeddedTable { .placeNames }
}

enum PlaceSkeletonColumn: Int, TableColumn {
  case key, place, by
  static var table: EmbeddedTable { .placeSkeletons }
}

enum PlaceHomonymColumn: Int, TableColumn {
  case key, units
  static var table: EmbeddedTable { .placeHomonyms }
}

enum CompositionColumn: Int, TableColumn {
  case base, mark, composed
  static var table: EmbeddedTable { .compositions }
}

enum HeaderColumn: Int, TableColumn {
  case key, field, rank
  static var table: EmbeddedTable { .headers }
}

enum KindWordColumn: Int, TableColumn {
  case key, kind
  static var table: EmbeddedTable { .kindWords }
}

enum StageWordColumn: Int, TableColumn {
  case key, stage
  static var table: EmbeddedTable { .stageWords }
}

enum EvidenceWordColumn: Int, TableColumn {
  case key, evidence
  static var table: EmbeddedTable { .evidenceWords }
}

enum PartyWordColumn: Int, TableColumn {
  case key, `class`
  static var table: EmbeddedTable { .partyWords }
}

enum NameEndingColumn: Int, TableColumn {
  case ending, nominative
  static var table: EmbeddedTable { .nameEndings }
}
