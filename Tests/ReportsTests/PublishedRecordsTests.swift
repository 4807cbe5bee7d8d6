import Agreements
import ExportSupport
import Gazetteer
import Loaders
import Messages
import Partnerships
import Reports
import Testing

/// What a report says of its records is taken as it stands, or refused.
@Suite struct PublishedRecordsTests {
  private static let package = #"""
    {
      "created_by": {"name": "partnership-report", "version": "0.1.0"},
      "options": {"since": "2022-01-01", "as_of": "2026-06-30", "include_undated": false, "include_unconfirmed": true},
      "sources": [
        {"path": "a.csv", "bytes": 10, "hash": "sha256:aa"}, {"path": "b.json", "bytes": 20, "hash": "sha256:bb"}
      ],
      "resources": [
        {"path": "summary.uk.md", "hash": "sha256:cc"},
        {"path": "records.csv", "hash": "sha256:dd", "dialect": {"delimiter": ","}}
      ]
    }
    """#

  /// By column, in the order of the file; what is not named is empty.
  private func row(_ cells: [RecordRow.Column: String]) -> String {
    RecordRow.Column.allCases.map { cells[$0] ?? "" }.joined(separator: ",")
  }

  private let usual: [RecordRow.Column: String] = [
    .file: "a.csv", .line: "2", .byteOffset: "30", .fate: "counted", .hromadaKey: "UA18040190000029215",
    .hromada: "Житомирська міська територіальна громада", .regionCode: "UA18000000000041385",
    .partnerKey: "bonn", .partner: "м. Бонн", .partnerCountryCode: "DE", .countryCode: "DE",
    .kind: "memorandum", .stage: "signed", .signedOn: "2023-05-01", .datePrecision: "day",
  ]
  private let second: [RecordRow.Column: String] = [
    .file: "b.json", .element: "1", .fate: "rejected", .reason: "unknown_country",
  ]

  private func records(_ rows: [RecordRow.Column: String]...) throws -> PublishedRecords {
    let header = RecordRow.Column.allCases.map(\.name).joined(separator: ",")
    let text = ([header] + rows.map(row)).joined(separator: "\n") + "\n"
    return try PublishedRecords(
      Export(text), of: #require(PublishedPackage(Array(Self.package.utf8))))
  }

  /// The usual record with other cells.
  private func usual(_ cells: [RecordRow.Column: String]) -> [RecordRow.Column: String] {
    usual.merging(cells) { $1 }
  }

  @Test func `A package tells the options, the inputs and the files`() throws {
    let package = try #require(PublishedPackage(Array(Self.package.utf8)))
    #expect([package.maker, package.version] == ["partnership-report", "0.1.0"])
    let options = try #require(package.options)
    #expect("\(options.since) \(options.asOf)" == "2022-01-01 2026-06-30")
    #expect(!options.includeUndated && options.includeUnconfirmed)
    #expect(package.sources.map(\.name) == ["a.csv", "b.json"])
    #expect(package.sources.map(\.sha256) == ["aa", "bb"])
    #expect(package.files.map(\.path) == ["summary.uk.md", "records.csv"])
    #expect(package.file("records.csv")?.sha256 == "dd")
    #expect(package.file("rejected.csv") == nil)
  }

  @Test(arguments: [
    "", "{", "[]", "null", "{}", "12", #"{"created_by": "partnership-report"}"#,
    #"{"created_by": {"name": 1}}"#,
    "\u{0}", #"{"created_by": []}"#,
  ])
  func `What is no package of anybody's is none`(text: String) {
    #expect(PublishedPackage(Array(text.utf8)) == nil)
  }

  @Test(arguments: ["since", "as_of", "include_undated", "include_unconfirmed"])
  func `A package without one of the options has none`(option: String) throws {
    let text = Self.package.replacing("\"\(option)\"", with: "\"x\"")
    let package = try #require(PublishedPackage(Array(text.utf8)))
    #expect(package.options == nil)
  }

  @Test func `A record is what its columns say`() throws {
    let records = try records(
      usual([.endedOn: "2025-01-01", .evidence: "unconfirmed", .partiesOutside: "not_hromada"]), second)
    let agreement = records.reading.agreements[0]
    #expect(Hromadas[agreement.hromada].centre == "Житомир")
    #expect(Regions[agreement.region].iso == "UA-18")
    #expect(records.reading.partnerKeys == ["bonn"])
    #expect(agreement.signed.map { "\($0)" } == "2023-05-01")
    #expect(agreement.endedFrom.map { "\($0)" } == "2025-01-01")
    #expect(agreement.marks.contains(.unconfirmed) && agreement.marks.contains(.notHromada))
    #expect(!agreement.marks.contains(.notMunicipality))
    #expect(records.fates == [.counted])
    #expect(records.reading.inputs.map(\.read) == [1, 1])
    #expect(records.reading.inputs.map(\.rejected) == [0, 1])
    #expect(records.names.partners == ["м. Бонн"])
  }

  @Test func `Several parties stand in one order, each hromada with its region`() throws {
    let records = try records(
      usual([
        .hromadaKey: "UA18040190000029215;ніде;ніде", .hromada: "Житомирська;Ніде;Ніде!",
        .regionCode: "UA18000000000041385;UA46000000000026241;UA18000000000041385", .partnerKey: "bonn;ulm",
        .partner: "м. Бонн; м. Ульм", .partnerCountryCode: "DE;ZZ", .countryCode: "DE;AT",
      ]))
    let parties = records.reading.lists[records.reading.agreements[0]]
    #expect(parties.hromadas.map { records.names.name(of: $0) }.dropFirst() == ["Ніде", "Ніде!"])
    #expect(parties.regions.map { Regions[$0].iso } == ["UA-18", "UA-46"])
    #expect(
      parties.hromadas.map { records.reading.regionOfHromada[Int($0.index)] }
        == [parties.regions[0], parties.regions[1], parties.regions[0]])
    #expect(
      parties.partners.map { records.reading.countryOfPartner[Int($0.index)] }
        == [parties.countries[0], .notStated])
    #expect(parties.countries.map { Countries[$0].alpha2 } == ["DE", "AT"])
  }

  @Test func `A duplicate is settled by the place of the record that survives it`() throws {
    let twin = usual([.line: "3", .fate: "duplicate", .twin: "a.csv:2"])
    let records = try records(usual, twin)
    #expect(records.reading.survivors == [0, 0])
    #expect(records.fates == [.counted, .duplicate(of: 0)])
    var rows: [RecordRow] = []
    try records.forEachRow { row, _ in rows.append(row) }
    #expect(rows.map(\.number) == [1, 2])
    #expect(rows.map { "\($0.origin)" } == ["a.csv:2", "a.csv:3"])
    #expect(rows[1].fate == .duplicate(of: 0))
  }

  @Test(arguments: [
    (RecordRow.Column.fate, "lost"), (.fate, ""), (.file, "c.csv"), (.line, "two"), (.line, ""),
    (.element, "1.2.3"), (.regionCode, "ZZ;ZZ"), (.regionCode, ""), (.regionCode, "UA-18"),
    (.countryCode, ""),
    (.countryCode, "XX"), (.partnerCountryCode, ""), (.partnerCountryCode, "DE;DE"),
    (.partnerCountryCode, "XX"), (.partiesOutside, "ended"), (.kind, "marriage"), (.stage, ""),
    (.evidence, "so they say"),
    (.signedOn, "yesterday"), (.endedOn, "31.02.2023"),
  ])
  func `A cell that the program does not write is named`(column: RecordRow.Column, text: String) throws {
    #expect {
      try records(usual([column: text]))
    } throws: { error in
      guard let export = error as? UnusableExport, case .report(.cellUnknown) = export.diagnostic.message
      else {
        return false
      }
      return export.diagnostic.column == (text.isEmpty && column == .line ? "element" : column.name)
        && export.diagnostic.origin?.line == 2
    }
  }

  @Test func `A row of another input than the next is named, and so is a twin that is not there`() throws {
    #expect(throws: UnusableExport.self) { try records(second, usual) }
    #expect(throws: UnusableExport.self) {
      try records(usual([.fate: "duplicate", .twin: "a.csv:7"]))
    }
  }

  /// Neither stops the program, nor a number that stands for nothing.
  @Test(arguments: [
    "", ";", "ZZ", "-1", "99999999999999999999", "\"\n\"", "UA18040190000029215", "9999", "'", "𝔘",
  ])
  func `Any text in any column is read or refused`(text: String) throws {
    for column in RecordRow.Column.allCases {
      do {
        let records = try records(
          usual([column: text]), usual([.line: "3"]).merging([column: text]) { $1 }, second)
        try records.forEachRow { _, _ in }
        #expect(records.reading.agreements.count == records.fates.count)
      } catch is UnusableExport {
        continue
      }
    }
  }
}
