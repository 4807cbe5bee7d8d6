import CReferenceTables

/// The reference tables, each with its columns from left to right. These bear the names that the table's first line gives
/// them, which a test checks: a column that is added to a table is added here.
enum ReferenceTables {
  static let countries = EntityTable<CountryColumn>(reference_table_countries)
  static let countryNames = KeyedTable<CountryNameColumn>(reference_table_country_names)
  static let countryAmbiguous = KeyedTable<AmbiguousCountryColumn>(reference_table_country_ambiguous)
  static let notCountries = KeyedTable<NotCountryColumn>(reference_table_not_countries)
  static let subdivisions = KeyedTable<SubdivisionColumn>(reference_table_subdivisions)
  static let regions = EntityTable<RegionColumn>(reference_table_regions)
  static let regionNames = KeyedTable<RegionNameColumn>(reference_table_region_names)
  static let regionProposed = KeyedTable<ProposedRegionColumn>(reference_table_region_proposed)
  static let hromadas = EntityTable<HromadaColumn>(reference_table_hromadas)
  static let hromadaNames = KeyedTable<HromadaNameColumn>(reference_table_hromada_names)
  static let hromadaSkeletons = KeyedTable<HromadaSkeletonColumn>(reference_table_hromada_skeletons)
  static let settlements = KeyedTable<SettlementColumn>(reference_table_settlements)
  static let settlementNames = KeyedTable<SettlementNameColumn>(reference_table_settlement_names)
  static let otherUnits = KeyedTable<OtherUnitColumn>(reference_table_other_units)
  static let placeNames = KeyedTable<PlaceNameColumn>(reference_table_place_names)
  static let placeSkeletons = KeyedTable<PlaceSkeletonColumn>(reference_table_place_skeletons)
  static let placeHomonyms = KeyedTable<PlaceHomonymColumn>(reference_table_place_homonyms)
  static let compositions = KeyedTable<CompositionColumn>(reference_table_compositions)
  static let headers = KeyedTable<HeaderColumn>(reference_table_headers)
  static let headerWords = KeyedTable<HeaderWordColumn>(reference_table_header_words)
  static let kindWords = KeyedTable<KindWordColumn>(reference_table_kind_words)
  static let stageWords = KeyedTable<StageWordColumn>(reference_table_stage_words)
  static let evidenceWords = KeyedTable<EvidenceWordColumn>(reference_table_evidence_words)
  static let rowWords = KeyedTable<RowWordColumn>(reference_table_row_words)
  static let partyWords = KeyedTable<PartyWordColumn>(reference_table_party_words)
  static let nameEndings = KeyedTable<NameEndingColumn>(reference_table_name_endings)
  static let placeTypeNames = KeyedTable<PlaceTypeNameColumn>(reference_table_place_type_names)
  static let ruralNamesakes = KeyedTable<RuralNamesakeColumn>(reference_table_rural_namesakes)
  static let noNames = KeyedTable<NoNameColumn>(reference_table_no_names)
  static let characterReferences = KeyedTable<CharacterReferenceColumn>(reference_table_character_references)
  static let markupTags = KeyedTable<MarkupTagColumn>(reference_table_markup_tags)
  /// Its columns are the letters of its rows.
  static let letterPairs = EmbeddedTable(reference_table_letter_pairs)
}

/// The columns of a reference table.
protocol TableColumn: CaseIterable, RawRepresentable<Int>, Sendable {}

enum CountryColumn: Int, TableColumn { case alpha2, alpha3, numeric, nameUK, nameEN, rankUK, rankEN, state }
enum CountryNameColumn: Int, TableColumn { case key, alpha2, form }
enum AmbiguousCountryColumn: Int, TableColumn { case key, candidates }
enum NotCountryColumn: Int, TableColumn { case key, kind, candidates }
enum SubdivisionColumn: Int, TableColumn { case key, candidates }
enum RegionColumn: Int, TableColumn { case code, iso, category, nameUK, nameEN, rankUK, rankEN, centre }
enum RegionNameColumn: Int, TableColumn { case key, code }
enum ProposedRegionColumn: Int, TableColumn { case key, code }
enum HromadaColumn: Int, TableColumn { case code, name, type, region, raion, centreName, centreCode, rankUK }
enum HromadaNameColumn: Int, TableColumn { case key, code, form }
enum HromadaSkeletonColumn: Int, TableColumn { case key, code, form }
enum SettlementColumn: Int, TableColumn { case key, tails }
enum SettlementNameColumn: Int, TableColumn { case key, name, hromadas, cities }
enum OtherUnitColumn: Int, TableColumn { case key, kind, name }
enum PlaceNameColumn: Int, TableColumn { case key, place }
enum PlaceSkeletonColumn: Int, TableColumn { case key, place, by }
enum PlaceHomonymColumn: Int, TableColumn { case key, units }
enum CompositionColumn: Int, TableColumn { case base, mark, composed }
enum HeaderColumn: Int, TableColumn { case key, field, rank }
enum HeaderWordColumn: Int, TableColumn { case key, meaning, form }
enum KindWordColumn: Int, TableColumn { case key, kind }
enum StageWordColumn: Int, TableColumn { case key, stage }
enum EvidenceWordColumn: Int, TableColumn { case key, evidence }
enum RowWordColumn: Int, TableColumn { case key, sort }
enum PartyWordColumn: Int, TableColumn { case key, `class` }
enum NameEndingColumn: Int, TableColumn { case ending, nominative }
enum PlaceTypeNameColumn: Int, TableColumn { case key, word }
enum RuralNamesakeColumn: Int, TableColumn { case key, word }
enum NoNameColumn: Int, TableColumn { case key, sort }
enum CharacterReferenceColumn: Int, TableColumn { case name, scalar }
enum MarkupTagColumn: Int, TableColumn { case tag, form }
