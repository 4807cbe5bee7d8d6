import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

/// The same records in every encoding: the same readings, and places that are places in the file.
@Suite struct EncodedExportTests {
  /// Ten records without the letters that one of the encodings lacks; the sixth has a date that is none.
  private static let csv = """
    Партнерства України;;;
    Громада;Партнер;Країна;Дата
    Полтава;Люблин;Польща;09.02.2023
    Черкаси;"Гданськ
    над морем";Польща;10.02.2023
    Суми;Щецин;Польща;11.02.2023
    Херсон;Познань;Польща;12.02.2023
    Одеса;Жешув;Польща;13.02.2023
    Бровари;Ченстохова;Польща;31.02.2023
    Ужгород;Анкара;Туреччина;15.02.2023
    Мукачево;Кошице;Словаччина;16.02.2023
    Луцьк;Дебрецен;Угорщина;17.02.2023
    Ковель;Каунас;Литва;18.02.2023

    """.replacing("\n", with: "\r\n")

  private static let rows = [
    ("Полтава", "Люблин", "PL"), ("Черкаси", "Гданськ", "PL"), ("Суми", "Щецин", "PL"),
    ("Херсон", "Познань", "PL"), ("Одеса", "Жешув", "PL"), ("Ужгород", "Анкара", "TR"),
    ("Мукачево", "Кошице", "SK"), ("Луцьк", "Дебрецен", "HU"), ("Ковель", "Каунас", "LT"),
    ("Бровари", "Ченстохова", "XX"),
  ]
  private static let objects = rows.map { hromada, partner, country in
    #"{"громада": "\#(hromada)", "партнер": "\#(partner) 🤝", "country": "\#(country)", "date": "2023"}"#
  }
  private static let json = "{\"rows\": [\n\(objects.joined(separator: ",\n"))\n]}\n"
  private static let lines = objects.joined(separator: "\n") + "\n"

  private struct Written {
    let encoding: TextEncoding
    let mark: String
    let export: Export

    /// Offsets of these pieces of the text in the export.
    func offsets(of pieces: [String], in text: String) throws -> [Int] {
      try pieces.map { piece in
        let start = try #require(text.firstRange(of: piece)).lowerBound
        return try #require(try [UInt8](mark + text[..<start], in: encoding)).count
      }
    }
  }

  /// The text in every encoding that has its characters, Unicode with and without a mark.
  private func written(_ text: String, portion: Int = .max) throws -> [Written] {
    try TextEncoding.allCases.flatMap { encoding in
      let isUnicode = encoding.rawValue.hasPrefix("utf")
      return try (isUnicode ? ["", "\u{FEFF}"] : [""]).compactMap { mark in
        try [UInt8](mark + text, in: encoding).map {
          Written(encoding: encoding, mark: mark, export: Export($0, portion: portion))
        }
      }
    }
  }

  private func records(of loaded: Loaded) -> [String] {
    loaded.rows.map { row in
      "\(row.hromadaCode) \(row.partner) \(row.countryCode) \(row.signedOn) \(row.fate) \(row.origin.line ?? 0)"
    }
  }

  @Test(arguments: [Int.max, 4099, 1])
  func `A table is the same in every encoding, and offsets are those of the file`(portion: Int) throws {
    let plain = try records(of: Loaded(Export(Self.csv)))
    #expect(plain.count == 10)
    let all = try written(Self.csv, portion: portion)
    #expect(all.count == 10)
    for written in all {
      // The delimiter and the header are looked for in the first portion.
      let isWhole = portion > written.export.bytes.count
      guard isWhole || portion > 2000 else { continue }
      let loaded = try Loaded(written.export)
      #expect(loaded.report.encoding == written.encoding || written.encoding == .cp1125)
      #expect(records(of: loaded) == plain, "\(written.encoding)")
      let names = ["Полтава", "Черкаси", "Суми", "Бровари", "Ковель"]
      let offsets = try written.offsets(of: names, in: Self.csv)
      #expect([0, 1, 2, 5, 9].map { loaded.rows[$0].origin.byteOffset } == offsets, "\(written.encoding)")
      let error = try #require(loaded.told.first { $0.severity == .error })
      #expect(error.origin == Origin(file: "export", line: 9, byteOffset: offsets[3]))
    }
  }

  @Test(arguments: [Int.max, 1, 7])
  func `JSON is the same in UTF-8 and UTF-16, and offsets are those of the file`(portion: Int) throws {
    for text in [Self.json, Self.lines] {
      let plain = try records(of: Loaded(Export(text)))
      #expect(plain.count == 10)
      let all = try written(text, portion: portion)
      #expect(all.count == 6)
      for written in all {
        let loaded = try Loaded(written.export)
        #expect(loaded.report.encoding == written.encoding)
        #expect(records(of: loaded) == plain, "\(written.encoding)")
        let offsets = try written.offsets(of: Self.objects, in: text)
        #expect(loaded.rows.map(\.origin.byteOffset) == offsets, "\(written.encoding)")
      }
    }
  }

  @Test func `JSON in an eight-bit encoding is read as the user says, or as its letters say`() throws {
    let text = Self.json.replacing(" 🤝", with: "")
    let plain = try records(of: Loaded(Export(text)))
    for encoding in [TextEncoding.windows1251, .koi8u, .cp866] {
      let bytes = try #require(try [UInt8](text, in: encoding))
      for option in [encoding, nil] {
        let loaded = try Loaded(Export(bytes), options: LoadingOptions(encoding: option))
        #expect(loaded.report.encoding == encoding)
        #expect(records(of: loaded) == plain)
      }
    }
  }

  @Test func `CP866 has no «і»: with a Latin i in its place the names are the same`() throws {
    let text = """
      Громада;Область;Партнер;Країна;Дата
      Рiвне;Рiвненська область;Вiльнюс;Литва;09.02.2023
      Вiнниця;Вiнницька;Мюнстер;Нiмеччина;10.02.2023
      """
    let bytes = try #require(try [UInt8](text, in: .cp866))
    let loaded = try Loaded(Export(bytes), options: LoadingOptions(encoding: .cp866))
    #expect(loaded.hromadas == [["Рівненська"], ["Вінницька"]])
    #expect(loaded.regions == [["UA-56"], ["UA-05"]])
    #expect(loaded.countries == [["LT"], ["DE"]])
    #expect(loaded.report.warnings[.lookAlikeLetters] == 2)
  }

  @Test func `A fault of JSON is where it is in the file`() throws {
    let broken = Self.json.replacing("]}", with: "}")
    for written in try written(broken) {
      let plainOffset = try #require(broken.utf8.lastIndex(of: UInt8(ascii: "}")))
      let before = try #require(try [UInt8](written.mark + broken[..<plainOffset], in: written.encoding))
      guard case .records(.brokenJSON(.syntax, let offset, _)) = try problem(written.export)?.message else {
        Issue.record("\(written.encoding)")
        continue
      }
      #expect(offset == before.count, "\(written.encoding)")
    }
  }

  @Test func `Offsets hold behind many blocks, in characters of one to four bytes`() throws {
    let row = "Полтава;Łódź 🤝 €;Польща;09.02.2023\n"
    let text = "Громада;Партнер;Країна;Дата\n" + String(repeating: row, count: 5000)
    for encoding in [TextEncoding.utf16LittleEndian, .utf16BigEndian] {
      let bytes = try #require(try [UInt8](text, in: encoding))
      let loaded = try Loaded(Export(bytes))
      let rowSize = row.utf16.count * 2
      let first = bytes.count - rowSize * 5000
      let offsets = loaded.rows.map(\.origin.byteOffset)
      #expect(offsets == (0..<5000).map { first + $0 * rowSize })
    }
  }
}
