import Partnerships
import Testing

@testable import Gazetteer

/// A reference table read in the plainest way: by its commas and line ends.
struct Table: Sendable, CustomTestStringConvertible {
  let name: String
  let columns: [String]
  let rows: [[String]]
  /// The columns as they are declared.
  let declared: [String]

  init<Column>(_ name: String, _ table: KeyedTable<Column>) {
    self.init(name, table.table, declared: Column.allCases.map { "\($0)" })
  }

  init<Column>(_ name: String, _ table: EntityTable<Column>) {
    self.init(name, table.table, declared: Column.allCases.map { "\($0)" })
  }

  init(_ name: String, _ table: EmbeddedTable, declared: [String] = []) {
    (self.name, self.declared) = (name, declared)
    var lines = table.text(0..<table.count).split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    if lines.last == [""] { lines.removeLast() }
    columns = lines[0]
    rows = Array(lines.dropFirst())
  }

  var keys: [String] { rows.map { $0[0] } }
  var testDescription: String { name }

  /// Tables whose first column is a folded name.
  static let named = [
    Table("country_names", ReferenceTables.countryNames),
    Table("country_ambiguous", ReferenceTables.countryAmbiguous),
    Table("region_names", ReferenceTables.regionNames), Table("hromada_names", ReferenceTables.hromadaNames),
    Table("headers", ReferenceTables.headers), Table("header_words", ReferenceTables.headerWords),
    Table("kind_words", ReferenceTables.kindWords), Table("stage_words", ReferenceTables.stageWords),
    Table("evidence_words", ReferenceTables.evidenceWords), Table("row_words", ReferenceTables.rowWords),
    Table("not_countries", ReferenceTables.notCountries),
    Table("region_proposed", ReferenceTables.regionProposed),
    Table("hromada_skeletons", ReferenceTables.hromadaSkeletons),
    Table("settlements", ReferenceTables.settlements), Table("subdivisions", ReferenceTables.subdivisions),
    Table("other_units", ReferenceTables.otherUnits),
    Table("place_names", ReferenceTables.placeNames),
    Table("place_skeletons", ReferenceTables.placeSkeletons),
    Table("place_homonyms", ReferenceTables.placeHomonyms),
    Table("place_type_names", ReferenceTables.placeTypeNames),
    Table("rural_namesakes", ReferenceTables.ruralNamesakes),
    Table("no_names", ReferenceTables.noNames),
    Table("markup_tags", ReferenceTables.markupTags),
  ]
  static let entities = [
    Table("countries", ReferenceTables.countries), Table("regions", ReferenceTables.regions),
    Table("hromadas", ReferenceTables.hromadas),
  ]
  static let partyWords = Table("party_words", ReferenceTables.partyWords)
  static let all =
    named + entities + [
      partyWords, Table("compositions", ReferenceTables.compositions),
      Table("name_endings", ReferenceTables.nameEndings),
      Table("character_references", ReferenceTables.characterReferences),
      Table("settlement_names", ReferenceTables.settlementNames),
    ]

  static func named(_ name: String) -> Table {
    guard let table = all.first(where: { $0.name == name }) else { preconditionFailure("no table \(name)") }
    return table
  }
}

/// The country that a name as spelled in an export stands for, as its alpha-2 code.
func country(_ name: String) -> NameLookup<String> {
  switch Countries.named(Folding.fold(name)) {
  case .found(let id): .found(Countries[id].alpha2)
  case .ambiguous(let ids): .ambiguous(ids.map { Countries[$0].alpha2 })
  case .notOne(let ids): .notOne(ids.map { Countries[$0].alpha2 })
  case .unknown: .unknown
  }
}

/// The ISO 3166-2 code of the region that a name stands for.
func region(_ name: String) -> String? {
  Regions.named(Folding.fold(name)).map { Regions[$0].iso }
}

/// The KATOTTG codes of all hromadas that bear a name.
func hromadas(_ name: String) -> [String] {
  Hromadas.named(Folding.fold(name)).hromadas.map { Hromadas[$0].code }
}
