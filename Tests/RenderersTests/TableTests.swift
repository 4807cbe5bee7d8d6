import Aggregation
import Gazetteer
import Messages
import Partnerships
import TestSupport
import Testing

@testable import Renderers

@Suite("Tables hold what the summary counts")
struct TableTests {
  private func records(_ name: Table.Name, _ sample: Sample = Sample()) -> [[String: String]] {
    CSVText.rows(text(ReportTables(sample.summary)[name].csv()))
  }

  private func number(_ row: [String: String], _ column: String) -> Int { Int(row[column] ?? "") ?? 0 }

  @Test("Headers are the published ones")
  func headers() {
    let tables = ReportTables(Sample().summary).all
    let headers = tables.map { "\($0.name.id): " + $0.columns.map(\.id).joined(separator: ",") }
    #expect(
      headers.joined(separator: "\n") == """
        totals: measure,value,previous_quarter,change_quarter,previous_year,change_year
        by-country: country_code,country_uk,country_en,agreements,partnerships,hromadas,partners,\
        agreements_2022,agreements_2023,agreements_2024,agreements_2025,agreements_2026,\
        agreements_year_unknown,undated,share_percent,agreements_previous_quarter,change
        by-region: region_code,region_iso,region_uk,region_en,agreements,partnerships,hromadas,partners,\
        agreements_2022,agreements_2023,agreements_2024,agreements_2025,agreements_2026,\
        agreements_year_unknown,undated,share_percent,agreements_previous_quarter,change
        by-year: year,agreements,partnerships,renewed,hromadas,partners,countries,\
        cumulative_agreements,change
        by-quarter: quarter,agreements,partnerships,renewed,hromadas,partners,countries,\
        cumulative_agreements,change
        region-by-country: region_code,region_iso,region_uk,region_en,country_code,country_uk,country_en,\
        agreements,partnerships,hromadas,partners
        by-kind: kind,kind_uk,kind_en,agreements,partnerships,hromadas,partners,share_percent
        by-stage: stage,stage_uk,stage_en,records,pairs,overdue
        by-area: area,agreements,partnerships,hromadas,partners,share_percent
        by-source: source,read,counted,only_here,shared,out_of_scope,duplicates,rejected
        out-of-scope: reason,reason_uk,reason_en,records
        """)
    #expect(
      tables.allSatisfy { $0.csv().starts(with: Array($0.columns.map(\.id).joined(separator: ",").utf8)) })
    #expect(Table.Name.totals.path == "tables/totals.csv")
  }

  @Test("Every row and every total has a cell for each column", arguments: Language.allCases)
  func shape(order: Language) {
    for table in ReportTables(Sample().summary).all {
      #expect(table.rows[order].allSatisfy { $0.cells.count == table.columns.count }, "\(table.name.id)")
      #expect(table.total.map { $0.cells.count == table.columns.count } ?? true, "\(table.name.id)")
    }
  }

  @Test(
    "Agreements are their years, the unknown year and, where included, the undated (rule 18)",
    arguments: [
      false, true,
    ])
  func identities(includeUndated: Bool) {
    var sample = Sample()
    sample.includeUndated = includeUndated
    for name in [Table.Name.byCountry, .byRegion] {
      for row in records(name, sample) {
        let years = (2022...2026).reduce(0) { $0 + number(row, "agreements_\($1)") }
        let undated = includeUndated ? number(row, "undated") : 0
        #expect(
          number(row, "agreements") == years + number(row, "agreements_year_unknown") + undated, "\(row)")
      }
    }
    let total = records(.totals, sample).first { $0["measure"] == "agreements" }.map { number($0, "value") }
    let undated = includeUndated ? 1 : 0
    #expect(records(.byYear, sample).reduce(undated) { $0 + number($1, "agreements") } == total)
    #expect(records(.byQuarter, sample).reduce(undated) { $0 + number($1, "agreements") } == total)
  }

  @Test("Quarters add up to years (rule 8)")
  func quarters() {
    let quarters = records(.byQuarter)
    for year in records(.byYear) {
      let code = year["year"] ?? ""
      let parts = quarters.filter { $0["quarter"]?.hasPrefix(code) ?? false }
      #expect(parts.reduce(0) { $0 + number($1, "agreements") } == number(year, "agreements"), "\(code)")
    }
  }

  @Test("Every year and quarter of the period has a row, the unknown ones after them (rule 19)")
  func periods() {
    #expect(records(.byYear).map { $0["year"] } == ["2022", "2023", "2024", "2025", "2026", "unknown"])
    let quarters = records(.byQuarter).compactMap { $0["quarter"] }
    #expect(quarters.prefix(6) == ["2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4", "2022-unknown", "2023-Q1"])
    #expect(quarters.suffix(2) == ["2026-Q3", "unknown"])
    #expect(quarters.count == 21)
  }

  @Test("All 27 regions have a row (rule 19)")
  func regions() {
    let regions = records(.byRegion)
    #expect(regions.count == 27)
    #expect(Set(regions.map { $0["region_code"] }).count == 27)
  }

  @Test("Places stand by agreements, then by the alphabet of the language, not stated last (rule 20)")
  func orderOfPlaces() {
    func names(_ order: Language, _ name: Table.Name) -> [String] {
      ReportTables(Sample().summary)[name].rows[order].map { $0.label[order] }
    }
    #expect(
      names(.ukrainian, .byCountry)
        == ["Німеччина", "Польща", "Данія", "Молдова", "Румунія", "не зазначено"])
    #expect(
      names(.english, .byCountry) == ["Germany", "Poland", "Denmark", "Moldova", "Romania", "not stated"])
    #expect(
      names(.ukrainian, .byRegion).prefix(3)
        == ["Вінницька область", "Дніпропетровська область", "Миколаївська область"])
    #expect(
      names(.english, .byRegion).prefix(3) == [
        "Dnipropetrovsk Oblast", "Mykolaiv Oblast", "Vinnytsia Oblast",
      ])
    #expect(records(.regionByCountry).last?["country_code"] == "ZZ")
    #expect(records(.byKind).last?["kind"] == "not_stated")
    #expect(
      names(.ukrainian, .byKind).prefix(4)
        == ["побратимство", "меморандум", "солідарне партнерство", "угода про співпрацю"])
    #expect(names(.english, .byKind).prefix(2) == ["twinning", "cooperation agreement"])
    #expect(records(.byArea).map { $0["area"] } == ["медицина", "транспорт"])
  }

  @Test("The Ukrainian alphabet has ґ after г, є after е, і and ї after и")
  func alphabet() {
    let words = ["га", "ґа", "да", "еа", "єа", "жа", "иа", "іа", "їа", "йа", "щь", "юа", "яа"]
    #expect(words.reversed().sorted { Alphabetical($0) < Alphabetical($1) } == words)
    #expect(Alphabetical("Аґа") < Alphabetical("ада"))
    #expect(Alphabetical("а") < Alphabetical("аа"))
    #expect(Alphabetical("ів") < Alphabetical("їа"))
  }

  @Test(
    "Shares are rounded half up to a tenth, and blank where there is nothing to share",
    arguments: [
      (1, 3, Table.Cell.share(tenths: 333)), (2, 3, .share(tenths: 667)), (1, 16, .share(tenths: 63)),
      (0, 5, .share(tenths: 0)), (5, 5, .share(tenths: 1000)), (0, 0, .blank),
    ])
  func shares(part: Int, whole: Int, cell: Table.Cell) {
    #expect(Table.Cell.share(part, of: whole) == cell)
  }

  @Test("What is not stated has the code ZZ and no ISO code (rule 4)")
  func notStated() {
    let country = records(.byCountry).last
    #expect(country?["country_code"] == "ZZ")
    #expect(country?["country_uk"] == "не зазначено")
    let region = RegionID.notStated
    #expect([region.code, region.iso, region.name[.english]] == ["ZZ", "", "not stated"])
  }

  @Test("Nothing is compared with a day before the period (rule 12)")
  func noComparison() {
    var sample = Sample()
    sample.facts = [Sample.Fact("Миколаїв", "UA-48", "Орхус", "DK", signed: "2022-02-15")]
    sample.asOf = Sample.day("2022-03-15")
    #expect(records(.totals, sample).allSatisfy { $0["previous_quarter"] == "" && $0["change_year"] == "" })
    #expect(
      records(.totals, sample).filter { $0["measure"]?.hasPrefix("ended") ?? false }.allSatisfy {
        $0["value"] == ""
      })
    #expect(
      records(.byCountry, sample).allSatisfy { $0["agreements_previous_quarter"] == "" && $0["change"] == "" }
    )
  }

  @Test("Totals end with what has ended since")
  func ended() {
    #expect(
      records(.totals).suffix(2).map { [$0["measure"], $0["value"], $0["previous_quarter"]] } == [
        ["ended_since_previous_quarter", "1", ""], ["ended_since_previous_year", "2", ""],
      ])
  }
}
