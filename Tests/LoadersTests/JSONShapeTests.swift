import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

@Suite struct JSONShapeTests {
  private static let object =
    #"{"name": "Житомир", "partner": "Bonn", "country": "DE", "date": "2023-05-01"}"#

  @Test(arguments: [
    ("[\(object)]", InputReport.Format.json, ""), (#"{"rows": [\#(object)], "x": 1}"#, .json, "rows"),
    (#"{"hromadas": [\#(object)]}"#, .json, "hromadas"),
    (#"{"records": [\#(object)]}"#, .json, "records"), (#"{"data": [\#(object)]}"#, .json, "data"),
    (#"{"items": [\#(object)]}"#, .json, "items"),
    (#"{"features": [\#(object)]}"#, .json, "features"),
    (#"{"results": {"bindings": [\#(object)]}}"#, .json, "results.bindings"),
    ("\(object)\n\(object)\n", .jsonLines, ""), (object, .jsonLines, ""),
  ])
  func `Records are found in an array, in an object with an array inside, and in JSON Lines`(
    text: String, format: InputReport.Format, path: String
  ) throws {
    let loaded = try Loaded(Export(text))
    #expect(loaded.report.format == format)
    #expect(loaded.report.recordsPath ?? "" == path)
    #expect(Set(loaded.hromadas) == [["Житомирська"]] && Set(loaded.countries) == [["DE"]])
    #expect(Set(loaded.rows.map(\.signedOn)) == ["2023-05-01"])
  }

  @Test func `Another array is read when it is named, and named with its size when it is not`() throws {
    let export = Export(#"{"rows": [\#(Self.object)], "угоди": [\#(Self.object), \#(Self.object)]}"#)
    let loaded = try Loaded(export)
    #expect(loaded.rows.count == 1)
    #expect(loaded.report.unreadArrays == [.init(path: "угоди", count: 2)])
    let named = try Loaded(export, options: LoadingOptions(recordsPath: "угоди"))
    #expect(named.rows.count == 2)
    #expect(named.report.unreadArrays == [.init(path: "rows", count: 1)])
  }

  @Test func `Where it is not clear which array to read, the run stops and says which there are`() throws {
    let two = Export(#"{"rows": [\#(Self.object)], "items": [\#(Self.object)]}"#)
    #expect(try problem(two)?.message == .records(.severalArrays(found: ["rows", "items"])))
    let other = Export(#"{"різне": [\#(Self.object)]}"#)
    #expect(try problem(other)?.message == .records(.noArray(found: ["різне"])))
    #expect(
      try problem(other, LoadingOptions(recordsPath: "rows"))?.message
        == .records(.pathNotFound(path: "rows", found: ["різне"])))
    #expect(try problem("[[1]]")?.message == .records(.noObjects(path: "", found: [])))
  }

  @Test func `An array that is empty is no candidate beside one that is not`() throws {
    let loaded = try Loaded(Export(#"{"data": [], "rows": [\#(Self.object)]}"#))
    #expect(loaded.report.recordsPath == "rows" && loaded.rows.count == 1)
  }

  @Test func `The path of nested partners, as it is printed, can be given too`() throws {
    let export = Export(
      #"{"hromadas": [{"name": "Житомир", "partners": [{"name": "Bonn", "country": "DE"}], "twins": [{"name": "Łódź", "country": "PL"}]}]}"#
    )
    #expect(
      try problem(export)?.message
        == .records(.severalArrays(found: ["hromadas.partners", "hromadas.twins"])))
    for (path, partner, other) in [("partners", "bonn", "twins"), ("twins", "łódź", "partners")] {
      let loaded = try Loaded(export, options: LoadingOptions(recordsPath: "hromadas.\(path)"))
      #expect(loaded.report.recordsPath == "hromadas.\(path)")
      #expect(loaded.partners == [[partner]])
      #expect(loaded.report.unreadArrays == [.init(path: "hromadas.\(other)", count: 1)])
    }
    #expect(
      try problem(export, LoadingOptions(recordsPath: "hromadas.partnrs"))?.message
        == .records(
          .pathNotFound(
            path: "hromadas.partnrs", found: ["hromadas.partners", "hromadas.twins"])))
  }

  @Test func `A list inside records that is none of partners is not read, and loses no record`()
    throws
  {
    let loaded = try Loaded(
      Export(
        #"[\#(Self.object), {"name": "Львів", "partner": "Łódź", "country": "PL", "documents": [{"url": "a"}, {"url": "b"}], "visits": [{"country": "PL"}]}]"#
      ))
    #expect(loaded.hromadas == [["Житомирська"], ["Львівська"]])
    #expect(
      loaded.report.unreadArrays == [.init(path: "documents", count: 2), .init(path: "visits", count: 1)])
  }

  @Test func `What says nothing of a partner is a blank row, and what is no partner is rejected`() throws {
    let loaded = try Loaded(
      #"""
      [{"name": "Житомир", "partners": [{}, {"name": "Bonn", "country": "DE"}, 5, null, {"name": null}]},
       {"name": "Львів", "partners": {"name": "Łódź", "country": "PL"}}, {"name": "Одеса", "partners": null}, {"name": "Суми"}]
      """#)
    #expect(loaded.outcomes == ["read", "broken_element", "broken_element", "broken_element"])
    #expect(loaded.rows.map { "\($0.origin)" } == ["export#1.2", "export#1.3", "export#1.4", "export#2"])
    #expect(loaded.report.nonRecords[.blank] == 2)
    #expect(loaded.rows.map(\.origin.byteOffset) == [45, 80, 83, 143])
  }

  @Test
  func `A key twice with one value is read, with two it rejects, and where it is not read it is nothing`()
    throws
  {
    let loaded = try Loaded(
      #"""
      [{"name": "Житомир", "country": "DE", "country": "\u0044E"}, {"name": "Житомир", "country": "DE", "country": "PL"},
       {"name": "Житомир", "country": "DE", "phone": 1, "phone": 2}, {"name": "Житомир", "country": {"value": "DE", "value": "PL"}}]
      """#)
    #expect(loaded.outcomes == ["read", "broken_element", "read", "broken_element"])
    #expect(loaded.rows[1].rejection?.candidates == ["DE", "PL"])
    #expect(loaded.rows.map { $0.rejection?.field } == [nil, .country, nil, .country])
  }

  @Test func `An object is no value: it rejects where it decides, and stays as written elsewhere`() throws {
    let loaded = try Loaded(
      #"""
      [{"name": "Житомир", "country": {"uk": "Німеччина"}}, {"name": {"uk": "Житомир"}, "country": "DE"},
       {"name": "Житомир", "country": "DE", "title": {"uk": "Угода"}}, {"name": "Житомир", "country": {}, "region": null}]
      """#)
    #expect(loaded.outcomes == ["broken_element", "broken_element", "read", "read"])
    #expect(loaded.rows.map { $0.rejection?.field } == [.country, .hromada, nil, nil])
    #expect(loaded.rows[2].title == "" && loaded.report.unreadColumns.contains("title.uk"))
    #expect(loaded.rows[3].countryCode == "ZZ")
  }

  @Test(arguments: [
    (#""meta": {"total": 2}"#, [] as [String]), (#""total": "2", "count": 2.0"#, []),
    (#""total": 3"#, ["total 3 2"]),
    (#""count": "7", "meta": {"total": 1e1}"#, ["count 7 2", "meta.total 10 2"]),
    (#""x": {"total": 5}, "total": null, "count": -1, "totals": 9"#, []),
    (#""total_count": 0"#, ["total_count 0 2"]), (#""total": "1 234""#, ["total 1234 2"]),
    (#""total": "1,234""#, ["total 1234 2"]), (#""total": "1.234.567""#, ["total 1234567 2"]),
    (#""total": " 2 ""#, []),
  ])
  func `A total that is declared beside the array is compared with it`(total: String, told: [String]) throws {
    let loaded = try Loaded(Export("{\(total), \"rows\": [\(Self.object), \(Self.object)]}"))
    #expect(loaded.report.differingTotals.map { "\($0.path) \($0.declared) \($0.found)" } == told)
    #expect(
      loaded.told.filter { $0.severity == .warning && $0.column == nil }.map(\.message)
        == loaded.report.differingTotals.map { .totalDiffers($0) })
  }

  @Test func `A total may count hromadas or their partners`() throws {
    func totals(_ total: Int) throws -> [DeclaredTotal] {
      try Loaded(
        Export(
          #"{"total": \#(total), "hromadas": [{"name": "Житомир", "partners": [{"name": "Bonn", "country": "DE"}, {"name": "Ulm", "country": "DE"}]}]}"#
        )
      ).report.differingTotals
    }
    #expect(try totals(1) == [] && totals(2) == [])
    #expect(try totals(3) == [.init(path: "total", declared: 3, found: 2)])
  }

  @Test func `An element may have tens of thousands of keys`() throws {
    let keys = (0..<20_000).map { "\"key\($0)\": 1" }.joined(separator: ",")
    #expect(
      try Loaded(Export("[{\"country\": \"DE\", \"name\": \"Житомир\", \(keys)}]")).outcomes == ["read"])
  }

  @Test func `Partners nested under a hromada are a record each, and a hromada without any is none`() throws {
    let loaded = try Loaded(
      #"""
      {"hromadas": [
        {"name": "Житомир", "oblast": "Житомирська область", "partners": [
          {"name": "Bonn", "partner_country": "DE", "since": 2023}, {"name": "Bytom", "partner_country": "PL", "since": "2024"}]},
        {"name": "Львів", "partners": []},
        {"name": "Одеса", "partners": [{"name": "Lyon", "partner_country": "FR", "since": null}]}
      ]}
      """#)
    #expect(loaded.report.recordsPath == "hromadas.partners")
    #expect(loaded.hromadas == [["Житомирська"], ["Житомирська"], ["Одеська"]])
    #expect(loaded.partners == [["bonn"], ["bytom"], ["lyon"]])
    #expect(loaded.rows.map(\.signedOn) == ["2023", "2024", ""])
    #expect(loaded.rows.map { "\($0.origin)" } == ["export#1.1", "export#1.2", "export#3.1"])
  }

  @Test func `Values of a SPARQL result are read from inside`() throws {
    let loaded = try Loaded(
      #"""
      {"head": {"vars": []}, "results": {"bindings": [
        {"origincityLabel": {"type": "literal", "xml:lang": "uk", "value": "Житомир"}, "sistercityLabel": {"type": "literal", "value": "Бонн"},
         "destination_countryLabel": {"value": "Німеччина", "type": "literal"}, "since": {"datatype": "x", "value": "2023-02-09T00:00:00Z"}}]}}
      """#)
    #expect(loaded.hromadas == [["Житомирська"]])
    #expect(loaded.partners == [["bonn"]])
    #expect(loaded.countries == [["DE"]])
    #expect(loaded.rows.map(\.signedOn) == ["2023-02-09"])
  }

  @Test func `A list of areas is several areas, numbers and nulls are cells`() throws {
    let loaded = try Loaded(
      #"[{"name": "Житомир", "country": "DE", "areas": ["культура, спорт", null, "освіта"], "year": 2023, "note": null, "stage": true}]"#
    )
    #expect(loaded.outcomes == ["unknown_stage"])
    let other = try Loaded(
      #"[{"name": "Житомир", "country": "DE", "areas": ["культура, спорт", null, "освіта"], "year": 2023.0}]"#
    )
    #expect(other.rows[0].areas == "культура, спорт;освіта")
    #expect(other.rows[0].signedOn == "2023")
  }

  @Test func `Escapes are undone before a cell is read`() throws {
    let loaded = try Loaded(
      #"[{"n\u0061me": "\u0416\u0438\u0442\u043e\u043c\u0438\u0440", "country": "\u0044E", "title": "a\n\"b\"\/"}]"#
    )
    #expect(loaded.hromadas == [["Житомирська"]])
    #expect(loaded.rows[0].title == "a\n\"b\"/")
  }

  @Test func `A broken element is one rejected record, and those beside it are read`() throws {
    let loaded = try Loaded(
      Export("[\(Self.object), {\"name\": \"x\", \"country\": tru}, 7, \(Self.object)]"))
    #expect(loaded.outcomes == ["read", "broken_element", "broken_element", "read"])
    let lines = try Loaded(Export("\(Self.object)\n{\"name\": }\n\n\(Self.object)\n"))
    #expect(lines.outcomes == ["read", "broken_element", "read"])
    #expect(lines.rows.map(\.origin.line) == [1, 2, 4])
  }

  @Test func `A document that does not end is refused`() throws {
    let message = try problem(Export("[\(Self.object), "))?.message
    guard case .records(.brokenJSON) = message else {
      Issue.record("\(String(describing: message))")
      return
    }
  }

  @Test func `Elements may have different keys`() throws {
    let loaded = try Loaded(
      #"[{"name": "Житомир", "country": "DE"}, {"country": "PL", "date": "2023", "name": "Львів"}, {"country": "FR"}]"#
    )
    #expect(loaded.hromadas.prefix(2) == [["Житомирська"], ["Львівська"]])
    #expect(loaded.rows.map(\.signedOn) == ["", "2023", ""])
    #expect(loaded.outcomes == ["read", "read", "no_parties"])
  }
}
