import Foundation
import TestSupport
import Testing

/// `names`: how a spelling is read.
@Suite struct NamesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func names(_ arguments: String..., input: Data = Data()) async throws -> Program.Outcome {
    try await Program.run(["names"] + arguments, in: folder.url, input: input)
  }

  @Test(arguments: [
    (
      "uk",
      """
      Житомирська
      - країна: не знайдено
      - регіон: Житомирська область (UA18000000000041385, UA-18)
      - громада: Житомирська міська територіальна громада, Житомирська область (UA18040190000029215)
      - партнер: житомирська, країну не зазначено; так, як написано

      Покровська
      - країна: не знайдено
      - регіон: не знайдено
      - громада: одна з цих; додайте область або код КАТОТТГ:
        - Покровська міська територіальна громада, Дніпропетровська область (UA12080090000039979)
        - Покровська сільська територіальна громада, Дніпропетровська область (UA12080110000055958)
        - Покровська селищна територіальна громада, Дніпропетровська область (UA12140250000015858)
        - Покровська міська територіальна громада, Донецька область (UA14160210000011148)
      - партнер: покровська, країну не зазначено; так, як написано

      """
    ),
    (
      "en",
      """
      Житомирська
      - country: not found
      - region: Zhytomyr Oblast (UA18000000000041385, UA-18)
      - hromada: Житомирська міська територіальна громада, Zhytomyr Oblast (UA18040190000029215)
      - partner: житомирська, country not stated; as spelled

      Покровська
      - country: not found
      - region: not found
      - hromada: one of these; add the region or the KATOTTG code:
        - Pokrovska urban hromada, Dnipropetrovsk Oblast (UA12080090000039979)
        - Pokrovska rural hromada, Dnipropetrovsk Oblast (UA12080110000055958)
        - Pokrovska settlement hromada, Dnipropetrovsk Oblast (UA12140250000015858)
        - Pokrovska urban hromada, Donetsk Oblast (UA14160210000011148)
      - partner: покровська, country not stated; as spelled

      """
    ),
  ])
  func `each name is read in each place of a record, with codes or with what may be meant`(
    language: String, answers: String
  ) async throws {
    let outcome = try await names("Житомирська", "Покровська", "--language", language)
    #expect(outcome.errors == "")
    #expect(outcome.output == answers)
    #expect(outcome.status == 0)
  }

  @Test func `--region and --country say what stands beside a name`() async throws {
    let outcome = try await names(
      "Покровська", "--region", "Донецька область", "--country", "DE", "--language", "en")
    #expect(outcome.errors == "")
    #expect(
      outcome.output == """
        Покровська
        - country: not found
        - region: not found
        - hromada: Покровська міська територіальна громада, Donetsk Oblast (UA14160210000011148)
        - partner: покровська, Germany (DE); as spelled

        """)
    #expect(outcome.status == 0)
  }

  @Test func `a name that is nothing known ends with status 1, and all are answered`() async throws {
    let outcome = try await names("Польшча", "Польща", "--language", "en")
    #expect(outcome.errors == "")
    #expect(
      outcome.output == """
        Польшча
        - country: not found; did you mean:
          - Poland
        - region: not found
        - hromada: not found
        - partner: польшча, country not stated; as spelled

        Польща
        - country: Poland (PL)
        - region: not found
        - hromada: not found
        - partner: not stated

        """)
    #expect(outcome.status == 1)
  }

  @Test func `lines of standard input are names, blank ones left out`() async throws {
    let input = Data("\u{FEFF}Польща\r\n \n\nЖитомирська".utf8)
    let piped = try await names("Львівська", "-", input: input)
    let named = try await names("Львівська", "Польща", "Житомирська")
    #expect(piped.errors == "")
    #expect(piped.output == named.output)
    #expect(piped.status == 0)
    let bytes = try await names("-", "--language", "en", input: Data([0xCF, 0xEE]))
    #expect(bytes.output.hasPrefix("\\xCF\\xEE\n- country: the record holds bytes that are not UTF-8"))
    #expect(bytes.status == 1)
  }

  @Test func `decisions are applied`() async throws {
    try folder.write(
      "field,as_spelled,canonical\nhromada,Покровська,UA14160210000011148\n", to: "decisions.csv")
    let outcome = try await names("Покровська", "--decisions", "decisions.csv", "--language", "en")
    #expect(outcome.errors == "")
    #expect(
      outcome.output.contains(
        "\n- hromada: Покровська міська територіальна громада, Donetsk Oblast (UA14160210000011148)\n"))
    #expect(outcome.status == 0)
  }

  @Test(arguments: failures) func `wrong usage is explained`(story: FailureStory) async throws {
    try await story.check()
  }

  private static let failures = [
    FailureStory(
      "no name", "names", status: 64,
      ukrainian: "не задано жодної назви; напишіть назви або - для рядків стандартного вводу.",
      english: "no name was given; write names, or - for lines of standard input."),
    FailureStory(
      "standard input twice", "names - Польща -", status: 64,
      ukrainian: "стандартний ввід задано двічі; залиште лише один -.",
      english: "standard input was given twice; pass - only once."),
    FailureStory(
      "a country that is none", "names Краків --country Польшча", status: 64, column: "--country",
      ukrainian: "«Польшча» — не країна; можливо, «Польща»?",
      english: "\"Польшча\" is not a country; did you mean \"Poland\"?"),
    FailureStory(
      "a region that is none", "names Миколаївська --region 12345", status: 64,
      ukrainian:
        "«12345» — не регіон України; напишіть регіон назвою чи кодом: --region Житомирська або "
        + "--region UA-18.",
      english:
        "\"12345\" is not a region of Ukraine; write one by its name or code, --region Zhytomyr or "
        + "--region UA-18."),
    FailureStory(
      "a file of decisions that is not there", "names Польща --decisions nowhere.csv", status: 66,
      ukrainian: "nowhere.csv не існує; перевірте назву.",
      english: "nowhere.csv does not exist; check the name."),
  ]
}
