import Gazetteer
import Messages
import Partnerships
import Reports

/// A country or a region as its tables show it, "not stated" included.
struct PlaceName: Hashable, Sendable {
  /// ISO 3166-1 alpha-2 or KATOTTG; `ZZ` where none is stated (rule 4).
  let code: String
  /// ISO 3166-2 of a region; empty for a country and where none is stated.
  let iso: String
  let label: Text
  private let rankUK: Int
  private let rankEN: Int

  init(_ id: CountryID) {
    self.init(id, code: id == .notStated ? Countries.codeOfNone : Countries[id].alpha2)
  }

  init(_ id: RegionID) {
    let region = id == .notStated ? nil : Regions[id]
    self.init(id, code: region?.code ?? Countries.codeOfNone, iso: region?.iso ?? "")
  }

  private init(_ place: some NamedPlace, code: String, iso: String = "") {
    (self.code, self.iso, label) = (code, iso, place.name)
    (rankUK, rankEN) = (place.rank(in: .ukrainian), place.rank(in: .english))
  }

  static var notStated: PlaceName { PlaceName(CountryID.notStated) }

  var isNotStated: Bool { code == Countries.codeOfNone }

  func rank(in language: Language) -> Int {
    switch language {
    case .ukrainian: rankUK
    case .english: rankEN
    }
  }

  /// The columns of a place in a table whose rows have one there: code, of a region ISO 3166-2 too, and names.
  static func columns<Row>(_ dimension: Dimension, of place: KeyPath<Row, PlaceName>) -> [TableColumn<Row>] {
    let iso = TableColumn<Row>(.regionISO) { .text($0[keyPath: place].iso) }
    return [TableColumn(.code(dimension)) { .text($0[keyPath: place].code) }]
      + (dimension == .region ? [iso] : []) + TableColumn.named(dimension, by: { $0[keyPath: place].label })
  }

  func order(agreements: Int, in language: Language) -> RowOrder<Int> {
    RowOrder(isNotStated: isNotStated, agreements: agreements, rank: rank(in: language), code: code)
  }
}
