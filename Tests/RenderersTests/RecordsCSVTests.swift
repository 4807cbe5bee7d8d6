import Agreements
import Gazetteer
import Loaders
import Messages
import Partnerships
import Testing

@testable import Renderers

@Suite("records.csv has a row for every record, rejected.csv for every rejected one")
struct RecordsCSVTests {
  private let header =
    "file,line,element,byte_offset,record_id,agreement_id,fate,reason,twin,title,hromada_key,hromada_code,hromada,"
    + "region_code,partner_key,partner,partner_country_code,country_code,parties_outside,kind,stage,evidence,signed_on,"
    + "date_precision,ended_on,areas,source_url,warnings\n"

  private func written(_ row: RecordRow) -> String {
    var writer = CSVWriter()
    RecordsCSV.append(row, to: &writer)
    return text(writer.bytes)
  }

  @Test("The header is the one that other commands read")
  func headerRow() {
    var writer = CSVWriter()
    RecordsCSV.appendHeader(to: &writer)
    #expect(text(writer.bytes) == header)
  }

  @Test("Every value stands under its header")
  func fullRow() {
    var row = RecordRow(origin: Origin(file: "a.csv", line: 12, byteOffset: 345), fate: .counted, number: 11)
    (row.recordID, row.agreementID, row.twin, row.title) = ("7", "12/3", "b.csv:3", "Угода, перша")
    (row.hromadaKey, row.hromadaCode) = ("UA12020010000033698", "UA12020010000033698")
    (row.hromada, row.regionCode) = ("Дніпро", "UA12000000000090473")
    (row.partnerKey, row.partner) = ("köln;lublin", "Кельн; Люблін")
    (row.partnerCountryCode, row.countryCode) = ("DE;PL", "PL;DE")
    (row.kind, row.stage, row.signedOn, row.datePrecision) = ("twinning", "signed", "2024-05-31", "day")
    (row.partiesOutside, row.evidence, row.endedOn) = ("not_hromada", "unconfirmed", "2025-01-01")
    (row.areas, row.sourceURL) = ("транспорт;медицина", "https://example.org")
    row.warnings.insert(.dayFirst)
    row.warnings.insert(.cityAssumed)
    #expect(
      written(row)
        == "a.csv,12,,345,7,12/3,counted,,b.csv:3,\"Угода, перша\",UA12020010000033698,UA12020010000033698,Дніпро,"
        + "UA12000000000090473,köln;lublin,Кельн; Люблін,DE;PL,PL;DE,not_hromada,twinning,signed,unconfirmed,2024-05-31,day,2025-01-01,"
        + "транспорт;медицина,https://example.org,city_assumed;day_first\n")
  }

  @Test(
    "Fates and reasons are codes",
    arguments: [
      (Fate.counted, "counted,"), (.duplicate(of: 3), "duplicate,"),
      (.outOfScope(.beforeSince), "out_of_scope,before_since"),
      (.rejected(.unknownCountry), "rejected,unknown_country"),
    ])
  func fates(fate: Fate, written code: String) {
    let row = RecordRow(origin: Origin(file: "b.json", element: "3.2"), fate: fate, number: 1)
    #expect(written(row) == "b.json,,3.2,,,,\(code)" + String(repeating: ",", count: 20) + "\n")
  }

  @Test("A rejected record keeps the cells of recognised columns, under the names of their fields")
  func rejected() {
    var row = RecordRow(
      origin: Origin(file: "a.csv", line: 118, byteOffset: 9), fate: .rejected(.unknownCountry), number: 117)
    row.rejection = Rejection(
      .unknownCountry(cell: "Польшча", like: [Countries.id(alpha2: "PL") ?? .notStated]), in: .country)
    row.rejectedColumn = "Країна"
    row.recognisedCells = [(.partner, "Познань"), (.country, "Польшча"), (.recordID, "5")]
    let csv = RejectedCSV(fields: [.country, .partner, .recordID, .country])
    var writer = CSVWriter()
    csv.appendHeader(to: &writer)
    csv.append(row, to: &writer)
    #expect(
      text(writer.bytes)
        == "file,line,element,byte_offset,record,column,value,reason,reason_uk,reason_en,record_id,partner,country\n"
        + "a.csv,118,,9,117,Країна,Польшча,unknown_country,\"«Польшча» — не країна; можливо, «Польща»?\","
        + "\"\"\"Польшча\"\" is not a country; did you mean \"\"Poland\"\"?\",5,Познань,Польшча\n")
  }

  @Test(
    "Characters that nobody sees are named in the value and in the reasons, and stay in the record's own cells"
  )
  func hidden() {
    var row = RecordRow(
      origin: Origin(file: "a.csv", line: 2, byteOffset: 9), fate: .rejected(.controlCharacter), number: 1)
    row.rejection = Rejection(
      .controlCharacter(cell: "Ке\u{202E}льн", "\u{202E}"), in: .partner)
    row.rejectedColumn = "Партнер"
    row.recognisedCells = [(.partner, "Ке\u{202E}льн"), (.note, "a\0\r\n\"b\"")]
    var writer = CSVWriter()
    RejectedCSV(fields: [.partner, .note]).append(row, to: &writer)
    #expect(
      text(writer.bytes)
        == "a.csv,2,,9,1,Партнер,Ке<U+202E>льн,control_character,"
        + "\"у клітинці «Ке<U+202E>льн» є керівний символ U+202E, якому не місце в тексті; вилучіть його.\","
        + "\"\"\"Ке<U+202E>льн\"\" holds the control character U+202E, which does not belong in text; remove it.\","
        + "Ке\u{202E}льн,\"a\0\r\n\"\"b\"\"\"\n")
  }

  @Test("A record that was not rejected is not in rejected.csv")
  func notRejected() {
    var writer = CSVWriter()
    RejectedCSV(fields: []).append(
      RecordRow(origin: Origin(file: "a.csv"), fate: .counted, number: 1), to: &writer)
    #expect(writer.bytes.isEmpty)
  }
}
