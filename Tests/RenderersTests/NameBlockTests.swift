import Gazetteer
import Loaders
import Messages
import Partnerships
import Testing

@testable import Agreements
@testable import Renderers

@Suite("How a name is read, as lines for a person")
struct NameBlockTests {
  private func block(_ reading: NameReading) -> [String] {
    [Language.english, .ukrainian].map { reading.block(in: $0) }
  }

  private let lviv = Regions.named(Folding.fold("UA-46")) ?? .notStated

  @Test("Names stand with their codes, and what is as spelled is said to be")
  func names() {
    let reading = NameReading(
      text: "Ніяке\nмісто",
      answers: [
        .init(field: .country, outcome: .countries([Countries.ukraine])),
        .init(field: .region, outcome: .regions([lviv])),
        .init(
          field: .hromada,
          outcome: .hromadas([
            .init(
              name: "Миколаївська міська територіальна громада", code: "UA46100110000018989", region: lviv),
            .init(name: "Ніяка", code: nil, region: lviv),
          ]), warnings: RecordWarnings(.hromadaAsSpelled)),
        .init(
          field: .partner,
          outcome: .partners([
            .init(key: "ніяке", country: .notStated),
            .init(key: "місто", country: Countries.ukraine),
          ])),
      ])
    #expect(reading.isKnown)
    #expect(
      block(reading) == [
        """
        Ніяке місто
        - country: Ukraine (UA)
        - region: Lviv Oblast (UA46000000000026241, UA-46)
        - hromada: Миколаївська міська територіальна громада, Lviv Oblast (UA46100110000018989); Ніяка, Lviv Oblast; \
        as spelled
          - warning: "Ніяке місто" is not a hromada of the codifier; counted in its region as spelled. \
        Correct the name, or add the KATOTTG code.
        - partner: ніяке, country not stated; as spelled; місто, Ukraine (UA); as spelled

        """,
        """
        Ніяке місто
        - країна: Україна (UA)
        - регіон: Львівська область (UA46000000000026241, UA-46)
        - громада: Миколаївська міська територіальна громада, Львівська область (UA46100110000018989); \
        Ніяка, Львівська область; так, як написано
          - попередження: «Ніяке місто» — не громада з кодифікатора; враховано в її регіоні так, як написано. \
        Виправте назву або додайте код КАТОТТГ.
        - партнер: ніяке, країну не зазначено; так, як написано; місто, Україна (UA); так, як написано

        """,
      ])
  }

  @Test("How a partner was known stands behind it")
  func partners() {
    func partner(_ basis: NameReading.Partner.Basis, isShared: Bool = false) -> NameReading {
      let partner = NameReading.Partner(key: "köln", country: .notStated, basis: basis, isShared: isShared)
      return NameReading(text: "x", answers: [.init(field: .partner, outcome: .partners([partner]))])
    }
    #expect(
      block(partner(.otherName)) == [
        "x\n- partner: köln, country not stated\n", "x\n- партнер: köln, країну не зазначено\n",
      ])
    #expect(
      block(partner(.transcription)) == [
        "x\n- partner: köln, country not stated; by the rules of writing its name in Ukrainian\n",
        "x\n- партнер: köln, країну не зазначено; за правилами передачі назв українською\n",
      ])
    #expect(
      block(partner(.asSpelled, isShared: true)) == [
        "x\n- partner: köln, country not stated; as spelled; several places of the country bear this name\n",
        "x\n- партнер: köln, країну не зазначено; так, як написано; таку назву в країні мають кілька місць\n",
      ])
    #expect(partner(.otherName).isKnown && partner(.transcription).isKnown && partner(.mainName).isKnown)
    #expect(partner(.asSpelled, isShared: true).isKnown && !partner(.asSpelled).isKnown)
  }

  @Test("What is to be said of the text itself is said once")
  func warnings() {
    let answers = [Field.country, .region].map {
      NameReading.Answer(field: $0, outcome: .blank, warnings: RecordWarnings(.invisibleCharacters))
    }
    #expect(
      block(NameReading(text: "x", answers: answers))[0] == """
        x
        - country: not stated
          - warning: "x" holds invisible characters; read without them. Remove them.
        - region: not stated

        """)
  }

  @Test("What may be meant stands below, a line each")
  func candidates() {
    func rejected(_ cause: Rejection.Cause, _ field: Field) -> NameReading.Answer {
      .init(field: field, outcome: .rejected(Rejection(cause, in: field)))
    }
    let (poland, germany) = (
      Countries.id(alpha2: "PL") ?? .notStated, Countries.id(alpha2: "DE") ?? .notStated
    )
    let hromadas = ["UA18040190000029215", "UA46100110000018989"].compactMap { Hromadas.id(code: $0) }
    let ambiguous = NameReading(
      text: "x",
      answers: [
        rejected(.ambiguousCountry(cell: "x", [germany, poland]), .country),
        rejected(.unknownRegion(cell: "x", like: [lviv]), .region),
        rejected(.hromadaAmbiguous(cell: "x", hromadas), .hromada), .init(field: .partner, outcome: .blank),
      ])
    #expect(ambiguous.isKnown)
    #expect(
      block(ambiguous) == [
        """
        x
        - country: one of these; write which is meant:
          - Germany
          - Poland
        - region: not found
        - hromada: one of these; add the region or the KATOTTG code:
          - Zhytomyrska urban hromada, Zhytomyr Oblast (UA18040190000029215)
          - Mykolaivska urban hromada, Lviv Oblast (UA46100110000018989)
        - partner: not stated

        """,
        """
        x
        - країна: одна з цих; напишіть, про яку йдеться:
          - Німеччина
          - Польща
        - регіон: не знайдено
        - громада: одна з цих; додайте область або код КАТОТТГ:
          - Житомирська міська територіальна громада, Житомирська область (UA18040190000029215)
          - Миколаївська міська територіальна громада, Львівська область (UA46100110000018989)
        - партнер: не зазначено

        """,
      ])
    let unknown = NameReading(
      text: "x",
      answers: [
        rejected(.unknownCountry(cell: "x", like: []), .country),
        rejected(.unknownRegion(cell: "x", like: [lviv]), .region),
        .init(field: .hromada, outcome: .outOfScope(.notHromada)),
        .init(field: .partner, outcome: .outOfScope(.notMunicipality)),
      ])
    #expect(!unknown.isKnown)
    #expect(
      block(unknown) == [
        """
        x
        - country: not found
        - region: not found; did you mean:
          - Lviv Oblast
        - hromada: the Ukrainian side is not a hromada
        - partner: the foreign side is not a municipality

        """,
        """
        x
        - країна: не знайдено
        - регіон: не знайдено; можливо, це:
          - Львівська область
        - громада: українська сторона — не громада
        - партнер: іноземна сторона — не муніципалітет

        """,
      ])
  }

  @Test("Where no country is stated, the places that a partner's name can be of stand below")
  func placesOfPartner() {
    let reading = NameReading(
      text: "Кельн",
      answers: [
        .init(
          field: .partner, outcome: .partners([.init(key: "кельн", country: .notStated)]),
          places: [.init(key: "köln", country: Countries.ukraine, basis: .otherName, isShared: true)]
        )
      ])
    #expect(reading.isKnown)
    #expect(
      block(reading) == [
        """
        Кельн
        - partner: country not stated; places of this name:
          - köln, Ukraine (UA); several places of the country bear this name

        """,
        """
        Кельн
        - партнер: країну не зазначено; місця з такою назвою:
          - köln, Україна (UA); таку назву в країні мають кілька місць

        """,
      ])
  }
}
