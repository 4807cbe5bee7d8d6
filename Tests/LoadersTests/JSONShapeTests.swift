import Loaders
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
  func `An array, an object with an array inside, and JSON Lines`(
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
    #expect(try problem(two)?.message == .severalArraysOfRecords(found: ["rows", "items"]))
    let other = Export(#"{"угоди": [\#(Self.object)]}"#)
    #expect(try problem(other)?.message == .noArrayOfRecords(found: ["угоди"]))
    #expect(
      try problem(other, LoadingOptions(recordsPath: "rows"))?.message
        == .recordsPathNotFound(path: "rows", found: ["угоди"]))
    #expect(try problem(Export("[[1]]")).map(\.message) != nil)
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
    #expect(loaded.partners == [["бонн"]])
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
    guard case .brokenJSON = message else {
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
