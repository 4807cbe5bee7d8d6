import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import TestSupport
import Testing

/// Values inside objects of a JSON export are columns with a path, and what a document says of its pages is told.
@Suite struct JSONPathTests {
  @Test(arguments: [
    "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":7,\"properties\":{RECORD},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}]}",
    "{\"features\":[{\"attributes\":{RECORD},\"geometry\":{\"x\":1,\"y\":2}}]}",
    "{\"records\":[{\"id\":\"a\",\"fields\":{RECORD},\"createdTime\":\"2024-01-01\"}]}",
    "{\"value\":[{\"data\":{\"attributes\":{RECORD}}}]}", "[{\"node\":{RECORD}}]",
  ])
  func `A record inside neutral objects is read as if it stood at the top`(document: String) throws {
    let record =
      "\"hromada\":\"Житомир\",\"oblast\":\"Житомирська\",\"partner\":\"Bonn\",\"country\":\"DE\",\"signed_on\":\"2023-02-09\""
    let loaded = try Loaded(Export(document.replacing("RECORD", with: record)))
    #expect(loaded.hromadas == [["Житомирська"]] && loaded.countries == [["DE"]])
    #expect("\(loaded.reading.agreements[0].signed?.first, default: "none")" == "2023-02-09")
  }

  @Test func `What names and codes something inside it is the thing's own name and code`() throws {
    let loaded = try Loaded(
      """
      [{"hromada": {"name": "Житомир", "katottg": "UA18040190000057815"},
        "partner": {"name": "Bonn", "region": "Nordrhein-Westfalen", "country": {"name": "Німеччина", "iso2": "DE"}},
        "agreement": {"date": "2023-02-09"}}]
      """)
    #expect(
      loaded.fields == [
        "hromada.name": .hromada, "hromada.katottg": .hromadaCode, "partner.name": .partner,
        "partner.country.name": .country, "partner.country.iso2": .countryCode, "agreement.date": .signedOn,
      ])
    #expect(loaded.report.unreadColumns == ["partner.region"])
  }

  @Test func `A path is chosen as it is printed`() throws {
    let options = LoadingOptions(columns: [.init(field: .partner, header: "x.y.z")])
    let loaded = try Loaded(
      "[{\"hromada\": \"Житомир\", \"country\": \"DE\", \"x\": {\"y\": {\"z\": \"Bonn\"}}}]", options: options
    )
    #expect(loaded.partners == [["bonn"]])
  }

  @Test func `Partners may be nested inside an object of their hromada`() throws {
    let loaded = try Loaded(
      "[{\"properties\": {\"hromada\": \"Житомир\", \"partners\": [{\"name\": \"Bonn\", \"country\": {\"code\": \"DE\"}}, {\"name\": \"Ulm\", \"country\": {\"code\": \"DE\"}}]}}]"
    )
    #expect(loaded.hromadas == [["Житомирська"], ["Житомирська"]] && loaded.countries == [["DE"], ["DE"]])
    #expect(loaded.report.recordsPath == "properties.partners")
  }

  /// Containers that say nothing of what is in them, at random: the record is the same, or its columns are listed.
  @Test func `However deep its values lie, a record is read right or its columns are named`() throws {
    var random = SeededGenerator(seed: 7)
    let values = [
      ("hromada", "Житомир"), ("oblast", "Житомирська"), ("partner", "Bonn"), ("country", "DE"),
      ("signed_on", "2023-02-09"),
    ]
    let containers = ["properties", "attributes", "fields", "data", "node", "x", "other", "details"]
    for _ in 0..<200 {
      var members: [String] = []
      for (key, value) in values.shuffled(using: &random) {
        var text = "\"\(key)\":\"\(value)\""
        for _ in 0..<Int.random(in: 0...3, using: &random) {
          text = "\"\(containers.randomElement(using: &random) ?? "")\":{\(text)}"
        }
        members.append(text)
      }
      // Each in an object of its own, so that no key stands twice.
      let record = members.enumerated().map { "\"k\($0)\":{\($1)}" }.joined(separator: ",")
      let export = Export("[{\(record),\"country_code\":\"DE\",\"region_code\":\"UA-18\"}]")
      let loaded = try Loaded(export)
      #expect(
        loaded.fields.values.allSatisfy {
          [.countryCode, .regionCode, .hromada, .region, .partner, .country, .signedOn].contains($0)
        })
      #expect(loaded.fields.count + loaded.report.unreadColumns.count == values.count + 2)
      for (header, field) in loaded.fields where field != .countryCode && field != .regionCode {
        #expect(header.hasSuffix(field == .region ? "oblast" : field.rawValue), "\(header)")
      }
    }
  }

  // Pages

  private static let records = "[{\"hromada\":\"Житомир\",\"partner\":\"Bonn\",\"country\":\"DE\"}]"

  @Test(arguments: [
    ("\"pagination\":{\"page\":1,\"pages\":12}", "pagination.pages", "12"),
    ("\"hasMore\":true", "hasMore", "true"),
    ("\"has_more\":true", "has_more", "true"), ("\"next\":\"http://a/?page=2\"", "next", "http://a/?page=2"),
    ("\"links\":{\"next\":\"/2\"}", "links.next", "/2"),
    ("\"@odata.nextLink\":\"u\"", "@odata.nextLink", "u"),
    ("\"exceededTransferLimit\":true", "exceededTransferLimit", "true"),
    ("\"offset\":\"itrX\"", "offset", "itrX"),
    ("\"meta\":{\"next_cursor\":\"abc\"}", "meta.next_cursor", "abc"),
    ("\"totalPages\":\"3\"", "totalPages", "3"),
    ("\"_links\":{\"next\":\"/2\"}", "_links.next", "/2"),
    ("\"links\":[{\"rel\":\"self\",\"href\":\"/1\"},{\"rel\":\"next\",\"href\":\"/2\"}]", "links.next", "/2"),
    ("\"more\":true", "more", "true"), ("\"last\":false", "last", "false"),
    ("\"previous\":\"/1\",\"next\":null", "previous", "/1"), ("\"page\":3", "page", "3"),
    ("\"meta\":{\"offset\":100}", "meta.offset", "100"),
  ])
  func `A document that says it is one page of several is a warning`(
    member: String, path: String, value: String
  ) throws {
    let loaded = try Loaded(Export("{\(member),\"data\":\(Self.records)}"))
    #expect(loaded.told.map(\.message) == [.morePages([MorePages(path: path, value: value)])])
    #expect(loaded.report.morePages.count == 1)
  }

  @Test(arguments: [
    "\"_links\":{\"self\":{\"href\":\"/1\"},\"next\":null}", "\"links\":[{\"rel\":\"self\",\"href\":\"/1\"}]",
    "\"more\":false,\"last\":true,\"first\":true", "\"page\":1,\"pages\":1,\"offset\":0,\"start\":1",
    "\"total\":\"1\",\"previous\":null,\"next\":\"\"", "\"first\":\"/1\",\"last\":\"/1\"",
  ])
  func `A document that says it is whole is none`(members: String) throws {
    #expect(try Loaded(Export("{\(members),\"data\":\(Self.records)}")).told == [])
  }

  @Test func `What a feature says of itself is no field, with or without a geometry`() throws {
    let properties =
      #"{"name": "Львівська", "type": "Побратимство", "partner": {"name": "Lublin", "country": "PL"}}"#
    for rest in ["", #", "geometry": null"#, #", "id": 1, "bbox": null"#] {
      let loaded = try Loaded(
        Export(#"{"features": [{"type": "Feature", "properties": \#(properties)\#(rest)}]}"#))
      #expect(loaded.fields["properties.type"] == .kind, "\(rest)")
    }
  }

  @Test(arguments: [
    "\"next\":null", "\"hasMore\":false", "\"pages\":1", "\"page\":1",
    "\"links\":{\"self\":\"/1\",\"next\":\"\"}",
    "\"offset\":0", "\"count\":1", "\"total\":\"1\"", "\"pagination\":{\"totalItems\":1,\"hasNext\":false}",
    "\"other\":{\"deep\":{\"next\":\"x\",\"total\":9}}",
  ])
  func `A document that is whole is none`(member: String) throws {
    #expect(try Loaded(Export("{\(member),\"data\":\(Self.records)}")).told.isEmpty)
  }

  @Test(arguments: [
    "totalItems", "total_items", "recordsTotal", "numFound", "@odata.count", "hydra:totalItems",
  ])
  func `A total that is not what is there is told, however its key is written`(key: String) throws {
    let loaded = try Loaded(Export("{\"\(key)\":230,\"data\":\(Self.records)}"))
    #expect(loaded.told.map(\.message) == [.totalDiffers(DeclaredTotal(path: key, declared: 230, found: 1))])
  }

  // Lines

  private static let line = "{\"hromada\":\"Житомир\",\"partner\":\"Bonn\",\"country\":\"DE\"}"

  @Test(arguments: ["\n", "\r\n", "\r"], ["", "\u{FEFF}"])
  func `Lines may begin with a byte-order mark and end in any way`(end: String, mark: String) throws {
    let text = (0..<5).map { _ in mark + Self.line + end }.joined()
    let loaded = try Loaded(Export(text))
    #expect(loaded.report.format == .jsonLines && loaded.report.read == 5)
    #expect(loaded.rows.map(\.origin.line) == [1, 2, 3, 4, 5])
  }
}
