import Partnerships
import Testing

@testable import Gazetteer

/// A reference table read in the plainest way: by its commas and line ends.
struct Table: Sendable, CustomTestStringConvertible {
  let name: String
  let columns: [String]
  let rows: [[String]]

  init(_ name: String, _ table: EmbeddedTable) {
    self.name = name
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
    Table("country_names", .countryNames), Table("country_ambiguous", .countryAmbiguous),
    Table("region_names", .regionNames), Table("hromada_names", .hromadaNames), Table("headers", .headers),
    Table("kind_words", .kindWords), Table("stage_words", .stageWords),
    Table("evidence_words", .evidenceWords),
    Table("not_countries", .notCountries),
    Table("region_proposed", .regionProposed),
    Table("hromada_skeletons", .hromadaSkeletons),
    Table("settlements", .settlements),
    Table("other_units", .otherUnits),
    Table("place_names", .placeNames),
    Table("place_skeletons", .placeSkeletons),
    Table("place_homonyms", .placeHomonyms),
  ]
  static let entities = [
    Table("countries", .countries), Table("regions", .regions), Table("hromadas", .hromadas),
  ]
  static let partyWords = Table("party_words", .partyWords)
  static let all =
    named + entities + [
      partyWords, Table("compositions", .compositions), Table("name_endings", .nameEndings),
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
