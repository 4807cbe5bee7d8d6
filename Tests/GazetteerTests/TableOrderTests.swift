import Partnerships
import Testing

@testable import Gazetteer

/// Look-ups halve the bytes of the tables, so a row out of order or a key not folded is a name that is never found.
@Suite struct TableOrderTests {
  @Test(arguments: Table.named)
  func `Every key is folded`(table: Table) {
    #expect(table.keys.filter { Folding.folded($0) != $0 } == [])
  }

  @Test func `Every word that classifies a party is folded, behind the side or the country it is for`() {
    let countries = Set(Table.named("countries").keys.map { $0.lowercased() })
    let wrong = Table.partyWords.keys.filter { key in
      let parts = key.split(separator: " ", maxSplits: 1).map(String.init)
      let word = parts.count == 2 ? String(parts[1].hasSuffix("*") ? parts[1].dropLast() : parts[1][...]) : ""
      let isList = ["ua", "foreign"].contains(parts[0]) || countries.contains(parts[0])
      return !isList || word.contains(" ") || Folding.folded(word) != word
    }
    #expect(wrong == [])
  }

  @Test(arguments: Table.all)
  func `Rows stand in the order of their bytes`(table: Table) {
    let pairs = zip(table.keys, table.keys.dropFirst())
    #expect(pairs.filter { $1.utf8.lexicographicallyPrecedes($0.utf8) }.map { "\($0) before \($1)" } == [])
  }

  @Test(arguments: Table.all)
  func `Columns are those that the first line of their table names`(table: Table) {
    #expect(table.declared.map { $0.lowercased() } == table.columns.map { $0.replacing("_", with: "") })
  }

  private static let keysRepeat: Set = [
    "hromada_names", "hromada_skeletons", "compositions", "name_endings", "settlement_names",
  ]

  @Test(arguments: Table.all.filter { !keysRepeat.contains($0.name) })
  func `A key stands in one row`(table: Table) {
    #expect(zip(table.keys, table.keys.dropFirst()).filter(==).map(\.0) == [])
  }

  @Test(arguments: Table.all)
  func `Rows have as many cells as there are columns, and none of them is empty, quoted or padded`(
    table: Table
  ) {
    let optional: Set = ["centre", "raion", "candidates", "place", "state", "cities"]
    for row in table.rows where row.count == table.columns.count {
      for (column, cell) in zip(table.columns, row) where !optional.contains(column) {
        let isPlain = !cell.isEmpty && cell.first?.isWhitespace == false && cell.last?.isWhitespace == false
        if !isPlain || cell.contains("\"") { Issue.record("\(column) in \(row)") }
      }
    }
    #expect(table.rows.filter { $0.count != table.columns.count } == [])
  }

  @Test func `Every name leads to an entity that there is`() {
    let countries = Set(Table.named("countries").keys)
    let regions = Set(Table.named("regions").keys)
    let hromadas = Set(Table.named("hromadas").keys)
    #expect(Table.named("country_names").rows.filter { !countries.contains($0[1]) } == [])
    #expect(Table.named("region_names").rows.filter { !regions.contains($0[1]) } == [])
    #expect(Table.named("hromada_names").rows.filter { !hromadas.contains($0[1]) } == [])
    #expect(Table.named("hromadas").rows.filter { !regions.contains($0[3]) } == [])
    let centres = Table.named("regions").rows.map { $0[7] }
    #expect(centres.filter { !$0.isEmpty && !hromadas.contains($0) } == [])
    for row in Table.named("country_ambiguous").rows {
      let candidates = row[1].split(separator: " ").map(String.init)
      #expect(candidates.count > 1 && candidates.allSatisfy(countries.contains), "\(row)")
    }
  }

  @Test func `A name is one country's, or several countries', or no country's`() {
    let tables = ["country_names", "country_ambiguous", "not_countries"].map { Set(Table.named($0).keys) }
    #expect(tables[0].intersection(tables[1]).union(tables[0].intersection(tables[2])) == [])
    #expect(tables[1].intersection(tables[2]) == [])
    let countries = Set(Table.named("countries").keys)
    for row in Table.named("not_countries").rows {
      #expect(row[2].split(separator: " ").allSatisfy { countries.contains(String($0)) }, "\(row)")
    }
    // A unit that has a country's name, such as Georgia, is told by what stands beside it.
    let units = Set(Table.named("subdivisions").keys)
    #expect(units.intersection(tables[0]).sorted() == ["georgia"])
    #expect(units.intersection(tables[1]).union(units.intersection(tables[2])) == [])
    for row in Table.named("subdivisions").rows {
      #expect(row[1].split(separator: " ").allSatisfy { countries.contains(String($0)) }, "\(row)")
    }
  }

  @Test func `A territory belongs to a state that is none itself`() {
    let rows = Table.named("countries").rows
    let states = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[7]) })
    #expect(rows.filter { !$0[7].isEmpty && states[$0[7]] != "" }.map { $0[0] } == [])
    #expect(states["GL"] == "DK" && states["HK"] == "CN" && states["PR"] == "US" && states["DK"] == "")
  }

  @Test func `A proposed name of a region is not accepted as one, and says which region is meant`() {
    let accepted = Set(Table.named("region_names").keys)
    let regions = Set(Table.named("regions").keys)
    for row in Table.named("region_proposed").rows {
      #expect(!accepted.contains(row[0]) && regions.contains(row[1]), "\(row)")
    }
  }

  @Test func `Every hromada has skeletons of its name and of its centre's`() {
    let hromadas = Table.named("hromadas").keys
    for form in ["centre", "name"] {
      let bearers = Set(Table.named("hromada_skeletons").rows.filter { $0[2] == form }.map { $0[1] })
      #expect(bearers.isSubset(of: hromadas), "\(form)")
    }
    let all = Set(Table.named("hromada_skeletons").rows.map { $0[1] })
    #expect(all == Set(hromadas))
  }

  @Test func `Every hromada but the two cities has settlements, its centre among them, under its prefix`() {
    let settlements = Dictionary(
      uniqueKeysWithValues: Table.named("settlements").rows.map { ($0[0], $0[1].split(separator: " ")) })
    #expect(settlements.values.joined().allSatisfy { $0.utf8.count == 10 })
    for row in Table.named("hromadas").rows where row[2] != "місто" {
      let tails = settlements[row[0].prefix(9).lowercased()]
      #expect(tails?.contains(row[6].dropFirst(9)) == true, "\(row)")
    }
  }

  @Test func `Places lie in countries, and none is spelled in two ways that are itself`() {
    let countries = Set(Table.named("countries").keys.map { $0.lowercased() })
    for table in [
      "place_names", "place_skeletons", "place_homonyms", "place_type_names", "rural_namesakes",
    ].map(Table.named) {
      #expect(table.keys.filter { !countries.contains(String($0.prefix(2))) } == [], "\(table)")
    }
    #expect(Table.named("place_names").rows.filter { $0[0].dropFirst(3) == $0[1] } == [])
  }

  @Test func `Every word of a word table means something`() {
    let fields = Set(Field.allCases.map(\.rawValue))
    #expect(Table.named("headers").rows.filter { !fields.contains($0[1]) || Int($0[2]) == nil } == [])
    let headerWords = Table.named("header_words").rows
    #expect(
      headerWords.filter { HeaderWord(rawValue: $0[1]) == nil || !["stem", "word"].contains($0[2]) } == [])
    let kinds = Set(Kind.allCases.map(\.code))
    #expect(Table.named("kind_words").rows.filter { !kinds.contains($0[1]) } == [])
    let stages = Set(Stage.allCases.map(\.code))
    #expect(Table.named("stage_words").rows.filter { !stages.contains($0[1]) } == [])
    #expect(Set(Table.named("evidence_words").rows.map { $0[1] }) == ["confirmed", "unconfirmed"])
    #expect(
      Set(Table.partyWords.rows.map { $0[1] }) == [
        "municipality", "unit", "institution", "accompanying", "preposition", "rural", "urban",
      ])
    #expect(Set(Table.named("no_names").rows.map { $0[1] }) == ["boolean", "placeholder"])
    #expect(Set(Table.named("markup_tags").rows.map { $0[1] }) == ["inline", "item", "line"])
  }

  @Test(arguments: [("countries", 5), ("countries", 6), ("regions", 5), ("regions", 6), ("hromadas", 7)])
  func `Rule 20: ranks count from 1 without a gap`(table: String, column: Int) {
    let ranks = Table.named(table).rows.compactMap { Int($0[column]) }
    #expect(ranks.sorted() == Array(1...Table.named(table).rows.count))
  }
}
