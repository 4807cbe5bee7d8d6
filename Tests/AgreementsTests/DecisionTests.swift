import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

/// What an analyst settled about names, and how it changes the reading of records.
@Suite struct DecisionTests {
  private static let header = "field,as_spelled,canonical,note\n"

  /// An export read with decisions: rows of field, spelling and canonical name below the header.
  private func read(_ export: Export, deciding rows: String) throws -> (loaded: Loaded, unused: [Diagnostic])
  {
    let decisions = try decisions(Export(Self.header + rows))
    return (try Loaded(export, decisions: decisions), decisions.unused)
  }

  private func decisions(_ file: Export, encoding: TextEncoding? = nil) throws -> Decisions {
    var file = file
    file.name = "decisions.csv"
    return try Decisions(reading: file, encoding: encoding) { _ in }
  }

  private func fault(in file: Export) -> Diagnostic? {
    do {
      _ = try decisions(file)
      return nil
    } catch {
      return (error as? UnusableExport)?.diagnostic
    }
  }

  @Test func `A name is read as it was decided, however it is spelled, and the records are counted`() throws {
    let export: Export = """
      hromada,partner,country
      Житомир,Краків,Польшча
      Житомир,Люблін,ПОЛЬШЧА
      Житомир,Сучава,Румунія

      """
    let (loaded, unused) = try read(export, deciding: "country,польшча,Польща,a slip\n")
    #expect(loaded.countries == [["PL"], ["PL"], ["RO"]])
    #expect(loaded.report.decisionsFile == "decisions.csv" && loaded.report.assumptions[.decided] == 2)
    #expect(unused == [])
  }

  @Test func `Every field that names somebody can be decided`() throws {
    let export: Export = """
      hromada,hromada_code,region,region_code,partner,country,country_code
      а,б,в,г,ґ,д,е

      """
    let (loaded, unused) = try read(
      export,
      deciding: """
        hromada,а,Житомир,
        hromada_code,б,UA18040190000029215,
        region,в,Житомирська область,
        region_code,г,UA-18,
        partner,ґ,Дортмунд,
        country,д,Німеччина,
        country_code,е,DE,

        """)
    #expect(loaded.outcomes == ["read"])
    #expect(loaded.rows[0].hromadaCode == "UA18040190000029215")
    #expect(loaded.regions == [["UA-18"]])
    #expect(loaded.countries == [["DE"]])
    #expect(loaded.rows[0].partner == "ґ")
    #expect(loaded.partners.map(\.count) == [1])
    #expect(loaded.report.assumptions[.decided] == 1)
    #expect(unused == [])
  }

  @Test func `A hromada that several may be is settled with a code`() throws {
    let export: Export = """
      hromada,partner,country
      Миколаївська,Краків,Польща

      """
    let (loaded, _) = try read(export, deciding: "hromada,Миколаївська,UA46100110000018989,\n")
    #expect(loaded.rows[0].hromadaCode == "UA46100110000018989")
    #expect(loaded.regions == [["UA-46"]])
  }

  @Test func `A decided code still contradicts another region beside it`() throws {
    let export: Export = """
      hromada,region,partner,country
      Миколаївська,Сумська область,Краків,Польща

      """
    let (loaded, _) = try read(export, deciding: "hromada,Миколаївська,UA46100110000018989,\n")
    #expect(loaded.outcomes == ["contradiction"])
    #expect(loaded.report.assumptions[.decided] == 0)
  }

  @Test func `A code in the cell of a hromada's name is a code, and must not differ from the one beside it`()
    throws
  {
    let code = "UA46100110000018989"
    let other = "UA18040190000029215"
    #expect(try record(["hromada": code, "country": "DE"]).rows[0].hromadaCode == code)
    #expect(try record(["hromada": code, "katottg": code, "country": "DE"]).outcomes == ["read"])
    #expect(try record(["hromada": "\(code); \(other)", "country": "DE"]).regions == [["UA-46", "UA-18"]])
    let loaded = try record(["hromada": code, "katottg": other, "country": "DE"])
    #expect(
      loaded.rows[0].rejection.map(Rejected.init)
        == Rejected(.contradiction, in: .hromada, value: code, candidates: [code, other]))
    let elsewhere = try record(["hromada": code, "region": "UA-18", "country": "DE"])
    #expect(elsewhere.outcomes == ["contradiction"])
    #expect(elsewhere.rows[0].rejectedColumn == "hromada")
  }

  @Test func `A blank decision has a cell disregarded, which settles a contradiction`() throws {
    let export: Export = """
      hromada,hromada_code,partner,country
      Житомирська,UA46100110000018989,Краків,Польща

      """
    #expect(try Loaded(export).outcomes == ["contradiction"])
    let (loaded, _) = try read(export, deciding: "hromada_code,UA46100110000018989,,\n")
    #expect(loaded.outcomes == ["read"])
    #expect(loaded.regions == [["UA-18"]])
  }

  @Test func `Of several names in a cell each is decided by itself, and a decision is applied once`() throws {
    let export: Export = """
      hromada;partner;country
      Житомир;"перший; другий; третій";Німеччина

      """
    let (loaded, _) = try read(
      export, deciding: "partner,перший,другий,\npartner,другий,четвертий,\n")
    #expect(loaded.partners == [["другий", "четвертий", "третій"]])
  }

  @Test func `A decision about the whole cell goes before those about names in it`() throws {
    let export: Export = """
      hromada;partner;country
      Житомир;"перший; другий";Німеччина

      """
    let (loaded, unused) = try read(
      export, deciding: "partner,перший,інший,\npartner,перший; другий,обидва,\n")
    #expect(loaded.partners == [["обидва"]])
    #expect(unused.map(\.origin?.line) == [2])
  }

  @Test func `A decision that no record has is noted with its line`() throws {
    let export: Export = """
      hromada,partner,country
      Житомир,Краків,Польща

      """
    let (loaded, unused) = try read(
      export, deciding: "country,Польшча,Польща,\npartner,Краків,Kraków,\nhromada,Краків,Житомир,\n")
    #expect(
      unused == [
        Diagnostic(
          .note, at: Origin(file: "decisions.csv", line: 2),
          .decision(.unused(.country, spelling: "Польшча"))),
        Diagnostic(
          .note, at: Origin(file: "decisions.csv", line: 4),
          .decision(.unused(.hromada, spelling: "Краків"))),
      ])
    #expect(loaded.report.assumptions[.decided] == 1)
  }

  @Test func `Without a file of decisions nothing is said of any`() throws {
    let export: Export = "region,partner,country\n,Краків,Польща\n"
    #expect(try Loaded(export).report.decisionsFile == nil)
  }

  @Test(arguments: [
    "поле;як написано;як читати\nкраїна;Польшча;Польща\n",
    "sep=|\nfield|as_spelled|canonical\nКраїна|Польшча|PL\n",
    "\u{FEFF}Canonical\tAs spelled\tField\nПольща\tПольшча\tcountry\n",
    "\n\"field\",as_spelled,canonical,note,\r\n,,,,\r\ncountry,\"Польшча\",\"Польща\",\"a, b\",\r\n",
    "field,as_spelled,canonical\ncountry,Поль\u{AD}шча,Польща\ncountry,ПОЛЬШЧА,польща\n",
  ])
  func `The file is read in the dialects and languages of exports`(text: String) throws {
    let export: Export = "region,partner,country\n,Краків,Польшча\n"
    #expect(try Loaded(export, decisions: decisions(Export(text))).countries == [["PL"]])
  }

  @Test func `The file is read in other encodings, which --encoding helps to tell`() throws {
    let export: Export = "region,partner,country\n,Краків,Польшча\n"
    let text = "поле;як написано;як читати\nкраїна;Польшча;Польща\n"
    let windows = Export([UInt8](windows1251: text))
    #expect(try Loaded(export, decisions: decisions(windows, encoding: .windows1251)).countries == [["PL"]])
    // What has the form of UTF-8 is UTF-8, whatever is said of the exports.
    #expect(
      try Loaded(export, decisions: decisions(Export(text), encoding: .windows1251)).countries == [["PL"]])
  }

  @Test(arguments: notUnderstood)
  func `What is not understood stops the run at its line and column`(
    row: String, line: Int, column: String?, reason: RejectionReason
  ) throws {
    let problem = try #require(fault(in: Export(Self.header + row + "\n")))
    #expect(problem.severity == .error)
    #expect(problem.origin == Origin(file: "decisions.csv", line: line))
    #expect(problem.column == column)
    guard case .notUnderstood(let rejection) = problem.message else {
      Issue.record("\(problem.message)")
      return
    }
    #expect(rejection.reason == reason)
  }

  @Test func `A decision that contradicts another, an unknown field and a blank spelling stop the run`() {
    let fields: [Field] = [
      .country, .countryCode, .region, .regionCode, .hromada, .hromadaCode, .partner,
    ]
    #expect(
      fault(in: Export(Self.header + "partner,Кельн,Köln,\npartner,КЕЛЬН,Bonn,\n"))
        == Diagnostic(
          .error, at: Origin(file: "decisions.csv", line: 3),
          .decision(.contradicts(spelling: "КЕЛЬН", otherLine: 2))))
    #expect(
      fault(in: Export(Self.header + "stage,діє,підписано,\n"))
        == Diagnostic(
          .error, at: Origin(file: "decisions.csv", line: 2), column: "field",
          .decision(.fieldUnknown("stage", known: fields))))
    #expect(
      fault(in: Export(Self.header + "partner,,Köln,\n"))
        == Diagnostic(
          .error, at: Origin(file: "decisions.csv", line: 2), column: "as_spelled", .decision(.noSpelling)))
    #expect(
      fault(in: Export("Громада,Партнер\nЖитомир,Дортмунд\n"))
        == Diagnostic(
          .error, at: Origin(file: "decisions.csv", line: 1),
          .decision(.noHeader(firstCells: ["Громада", "Партнер"]))))
  }

  @Test func `The same decision twice, and a header alone, are no fault`() throws {
    #expect(fault(in: Export(Self.header + "partner,Кельн,Köln,\npartner,кельн,köln,\n")) == nil)
    #expect(fault(in: Export(Self.header)) == nil)
  }

  private static let notUnderstood: [(String, Int, String?, RejectionReason)] = [
    ("hromada,Миколаївська,UA99", 2, "canonical", RejectionReason.hromadaUnknown),
    ("hromada,Миколаївська,Миколаївська", 2, "canonical", .hromadaAmbiguous),
    ("country,Польшча,Польшча", 2, "canonical", .unknownCountry),
    ("region,X,Y", 2, "canonical", .unknownRegion),
    ("country,\u{202E}X,Польща", 2, "as_spelled", .controlCharacter),
    ("country,X", 2, nil, .wrongFieldCount), ("\n\"country,X,Y,Z", 3, nil, .brokenQuoting),
  ]
}
