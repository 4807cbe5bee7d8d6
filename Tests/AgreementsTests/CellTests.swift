import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

/// Blanks, words of kind, stage and evidence, and areas.
@Suite struct CellTests {
  @Test(arguments: [
    "", " ", "\u{A0}", "_", "-", "–", "―", "—", "--", "н/д", "Н/Д", "NA", "n/a", "null", "NULL",
    "(не названі)", "немає даних", "*", ",\u{A0},",
  ])
  func `A blank is written many ways, in every column`(blank: String) throws {
    let loaded = try record([
      "hromada": blank, "region": "Львівська область", "partner": blank, "country": blank, "kind": blank,
      "date": blank, "areas": blank,
      "agreement_id": blank, "source": "сайт",
    ])
    #expect(loaded.outcomes == ["read"])
    let agreement = try #require(loaded.reading.agreements.first)
    #expect(agreement.hromada == .blank && agreement.partner == .blank && agreement.country == .notStated)
    #expect(
      agreement.kind == .notStated && agreement.signed == nil && agreement.areas == 0 && agreement.number == 0
    )
  }

  @Test(arguments: ["/", "/ ;", "|", "\\", "+", "&", "•", "·", "«•»", "[/]", "- / -", "__", "/\n/", "-,-"])
  func `Separators alone are a blank, in every column but that of dates`(blank: String) throws {
    let loaded = try record([
      "title": blank, "hromada": blank, "hromada_code": blank, "region": "Львівська область",
      "region_code": blank,
      "partner": blank, "country": blank, "country_code": blank, "kind": blank, "stage": blank,
      "evidence": blank,
      "date": "2023", "areas": blank, "agreement_id": blank,
    ])
    #expect(loaded.outcomes == ["read"])
    let agreement = try #require(loaded.reading.agreements.first)
    #expect(agreement.hromada == .blank && agreement.partner == .blank && agreement.country == .notStated)
    #expect(agreement.kind == .notStated && agreement.areas == 0 && agreement.number == 0)
    #expect(loaded.rows[0].warnings.words == [.stageAssumed])
  }

  @Test(arguments: [
    (
      Stage.signed,
      [
        "signed", "підписано", "укладено", "чинна", "чинний", "діє", "діюча", "active", "in force",
        "Unterzeichnet",
      ]
    ),
    (.registered, ["зареєстровано", "registered"]), (.cleared, ["погоджено", "cleared"]),
    (.draft, ["проєкт", "проект", "draft", "Entwurf"]),
    (.planned, ["планується", "planned", "geplant"]), (.negotiation, ["переговори", "обговорення"]),
    (.intent, ["намір", "intent"]),
    (.contact, ["контакт", "візит", "конференція", "захід"]), (.aid, ["допомога", "aid"]),
    (.suspended, ["призупинено", "suspended"]),
    (.ended, ["припинено", "завершено", "розірвано", "terminated", "beendet"]),
  ])
  func `A stage has many words`(stage: Stage, words: [String]) throws {
    for word in words + words.map({ " \($0.uppercased())." }) {
      let loaded = try record(["hromada": "Житомир", "country": "DE", "stage": word, "date": "2023"])
      #expect(loaded.reading.agreements.first?.stage == stage, "\(word)")
    }
  }

  @Test(arguments: [
    (Kind.twinning, ["побратимство", "Städtepartnerschaft", "twin town", "sister city"]),
    (.solidarityPartnership, ["солідарне партнерство", "Solidaritätspartnerschaft"]),
    (.partnership, ["партнерство", "Kommunalpartnerschaft"]),
    (
      .cooperationAgreement,
      ["угода про співпрацю", "договір про співробітництво", "угода про співробітництво"]
    ),
    (.memorandum, ["меморандум"]), (.declarationOfIntent, ["протокол намірів", "декларація намірів"]),
    (.operatorPartnership, ["Betreiberpartnerschaft"]), (.friendship, ["дружба"]),
    (.other, ["інше", "танці"]), (.notStated, ["", "не зазначено"]),
  ])
  func `A kind has many words, and one that is not known is another kind`(kind: Kind, words: [String]) throws
  {
    for word in words {
      let loaded = try record(["hromada": "Житомир", "country": "DE", "kind": word, "date": "2023"])
      #expect(loaded.reading.agreements.first?.kind == kind, "\(word)")
      #expect(loaded.rows[0].warnings.words == (word == "танці" ? [.kindUnknown] : []))
    }
  }

  @Test(arguments: [
    ("", false, []), ("—", false, []), ("підтверджено", false, []), ("Реєстр", false, []),
    ("registry", false, []),
    ("імовірно", true, []), ("Гіпотеза", true, []), ("news_mention", true, []),
    ("так", false, [RecordWarning.evidenceUnknown]),
  ])
  func `Words of evidence: one that is not known counts as confirmed, with a warning`(
    word: String, isUnconfirmed: Bool, warnings: [RecordWarning]
  ) throws {
    let loaded = try record([
      "hromada": "Житомир", "partner": "Bonn", "country": "DE", "confidence": word, "date": "2023",
    ])
    #expect(loaded.reading.agreements.first?.marks.contains(.unconfirmed) == isUnconfirmed)
    #expect(loaded.rows[0].warnings.words == warnings)
  }

  @Test(arguments: [
    "транскордонне", "Міжтериторіальне співробітництво", "транскордонне та міжтериторіальне",
    "транснаціональне",
  ])
  func `The statutory form is no kind, wherever it stands`(form: String) throws {
    let loaded = try record([
      "title": "Угода про побратимство", "hromada": "Житомир", "country": "DE", "вид": form, "date": "2023",
    ])
    #expect(loaded.reading.agreements.first?.kind == .twinning)
    #expect(loaded.rows[0].warnings.isEmpty)
  }

  @Test func `Areas are parted by semicolons and bullets, and kept as spelled`() throws {
    let loaded = try record([
      "hromada": "Житомир", "country": "DE", "date": "2023",
      "areas": "Культура, спорт;  охорона \n здоров’я ;_;• Освіта • культура, СПОРТ",
    ])
    #expect(loaded.rows[0].areas == "Культура, спорт;охорона здоров’я;Освіта")
  }

  @Test func `Of several spellings of an area the one with the least bytes is printed, whatever the order`()
    throws
  {
    let rows = [
      "Житомир,DE,2023-01-01,освіта", "Житомир,DE,2023-01-02,Освіта", "Житомир,DE,2023-01-03,ОСВІТА",
    ]
    for order in [rows, rows.reversed()] {
      let loaded = try Loaded(Export((["hromada,country,date,areas"] + order).joined(separator: "\n")))
      #expect(loaded.reading.areaNames == ["ОСВІТА"])
    }
  }
}
