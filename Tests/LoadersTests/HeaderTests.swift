import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

@Suite struct HeaderTests {
  struct Known: Sendable, CustomTestStringConvertible {
    let field: Field
    let headers: [String]
    var testDescription: String { field.rawValue }
    init(_ field: Field, _ headers: String...) { (self.field, self.headers) = (field, headers) }
  }

  /// What a header is recognised as when it stands beside a title and a country.
  private func field(_ header: String, besideCountry: Bool = true) throws -> Field? {
    let headers = [header, "Назва угоди", besideCountry ? "Країна" : "Телефон"]
    do {
      let text = headers.map { "\"\($0)\"" }.joined(separator: ";") + "\nx;y;DE\n"
      return try Loaded(Export(text)).fields[header]
    } catch let error as UnusableExport {
      switch error.diagnostic.message {
      case .header(.twoColumnsForField(let field, _, _)), .header(.repeatedHeader(let field, _, _)):
        return field
      default: throw error
      }
    }
  }

  @Test(arguments: [
    Known(.recordID, "№", "№ з/п", "ID", "id", "record_id"),
    Known(.agreementID, "реєстраційний номер", "agreement_id"),
    Known(.title, "Назва угоди", "Назва документа", "title"),
    Known(
      .hromada, "Громада", "Громади", "Територіальна громада", "Назва громади", "Місто", "Українська сторона",
      "Суб’єкт",
      "Суб’єкт (Україна)", "hromada", "municipality", "community", "ua_name", "name", "short", "ua_name_de",
      "city1",
      "origincityLabel", "itemLabel"),
    Known(.hromadaCode, "КАТОТТГ", "Код КАТОТТГ", "katottg", "katottg_joined", "hromada_code"),
    Known(.region, "Область", "Регіон", "oblast", "region"), Known(.regionCode, "region_code"),
    Known(
      .partner, "Партнер", "Місто-партнер", "Місто-побратим", "Іноземний партнер", "Іноземний суб’єкт",
      "partner",
      "partner_name", "partner_city", "sistercityLabel", "city2", "twin", "АТО іноземної держави",
      "Partnerstadt"),
    Known(
      .country, "Країна", "Держава", "Іноземна держава", "country", "partner_country", "partner_country_ua",
      "country2",
      "destination_countryLabel", "Land"),
    Known(.countryCode, "partner_country_iso", "iso2", "Код країни", "country_code"),
    Known(.kind, "Вид", "Вид партнерства", "Тип", "Вид угоди", "type", "kind", "Typ"),
    Known(.statutoryKind, "Вид співробітництва", "statutory_kind"),
    Known(.stage, "Статус", "Стан", "Етап", "status", "stage", "Stand"),
    Known(.evidence, "confidence", "Достовірність"),
    Known(
      .signedOn, "Дата", "Дата підписання", "Дата укладення", "Дата та місце підписання", "Рік",
      "Рік підписання",
      "signed", "signed_on", "since", "date", "year", "Datum", "Jahr", "seit"),
    Known(.endedOn, "Дата припинення", "ended_on"), Known(.validUntil, "Строк дії", "valid_until"),
    Known(
      .areas, "Сфера", "Сфера співробітництва", "Сфери співпраці", "Напрями", "Теги", "areas", "sphere",
      "themes", "Themen"),
    Known(.source, "Джерело", "source", "Quelle"), Known(.sourceURL, "Посилання", "source_url"),
    Known(.note, "Примітка", "note", "Bemerkung"),
  ])
  func `Columns are recognised by their headers, in three languages`(known: Known) throws {
    let besideCountry = known.field != .country
    for header in known.headers {
      #expect(try field(header, besideCountry: besideCountry) == known.field, "\(header)")
    }
  }

  @Test(arguments: [
    "ДАТА ПІДПИСАННЯ", "дата підписання*", " Дата  підписання: ", "Дата\nпідписання", "Дата\u{A0}підписання",
    "\u{FEFF}Дата підписання",
    "«Дата підписання»",
  ])
  func `A header is folded before it is compared`(header: String) throws {
    #expect(
      try Loaded("\"\(header)\";Громада;Країна\n2023;;DE\n").report.columns.map(\.field)
        == [.signedOn, .hromada, .country])
  }

  @Test(arguments: [
    "Суб'єкт", "Суб’єкт", "Субʼєкт", "Іноземний субʼєкт", "Країна", "Краі\u{308}на", "Місто – партнер",
  ])
  func `Apostrophes, dashes and decomposed letters make no difference`(header: String) throws {
    #expect(try field(header) != nil)
  }

  @Test func `Of several headers for the hromada side by side the first in the order of the list is taken`()
    throws
  {
    let order = [
      "Громада", "Громади", "Територіальна громада", "Назва громади", "Місто", "Українська сторона",
      "Суб’єкт", "hromada", "municipality",
      "community", "ua_name", "name", "short", "ua_name_de", "city1", "origincityLabel", "itemLabel",
    ]
    for (first, second) in zip(order, order.dropFirst()) {
      let loaded = try Loaded(Export("\(second),\(first),country\nx,y,DE\n"))
      #expect(loaded.fields[first] == .hromada, "\(first) and \(second)")
      #expect(loaded.report.unreadColumns == [second])
    }
  }

  @Test func `The unit abroad is the partner only where no other header for it is there`() throws {
    #expect(
      try Loaded("АТО іноземної держави;Область;Країна\nБонн;;DE\n").fields["АТО іноземної держави"]
        == .partner)
    let both = try Loaded("АТО іноземної держави;Іноземний суб’єкт;Область;Країна\nx;Бонн;;DE\n")
    #expect(both.fields["Іноземний суб’єкт"] == .partner)
    #expect(both.report.unreadColumns == ["АТО іноземної держави"])
  }

  @Test func `A country column may hold names, codes, or stand beside one that holds codes`() throws {
    for (columns, cells) in [
      ("partner_country", "DE"), ("partner_country", "Німеччина"),
      ("partner_country,partner_country_iso", "Німеччина,DE"),
      ("iso2", "DE"), ("country,iso2", "Німеччина,"), ("country,iso2", ",de"),
    ] {
      #expect(try Loaded("name,\(columns)\nЖитомир,\(cells)\n").countries == [["DE"]], "\(columns)")
    }
  }

  @Test func `Two columns for one field are an error that names both`() throws {
    #expect(
      try problem("Партнер;Країна;Держава\nx;DE;DE\n")
        == Diagnostic(
          .error, at: Origin(file: "export", line: 1),
          .header(
            .twoColumnsForField(
              .country, first: .init(header: "Країна", number: 2), second: .init(header: "Держава", number: 3)
            ))))
  }

  @Test func `No country column is an error that lists what was found`() throws {
    #expect(
      try problem("Громада;Партнер;Телефон\nx;y;1\n")?.message
        == .header(.noCountryColumn(found: ["Громада", "Партнер", "Телефон"], likely: nil)))
  }

  @Test func `The user's choice goes before what is recognised`() throws {
    let options = LoadingOptions(columns: [
      .init(field: .country, header: "ДЕ САМЕ"), .init(field: .partner, header: "Держава"),
    ])
    let loaded = try Loaded("Громада;Держава;Де саме;Країна\nЖитомир;Бонн;DE;PL\n", options: options)
    #expect(loaded.countries == [["DE"]])
    #expect(loaded.partners == [["bonn"]])
    #expect(loaded.report.unreadColumns == ["Країна"])
  }

  @Test func `A chosen column that no export has is an error`() throws {
    let options = LoadingOptions(columns: [.init(field: .partner, header: "Хто")])
    #expect(
      try problem("Громада;Країна\nЖитомир;DE\n", options)?.message
        == .header(.columnNotFound(.partner, header: "Хто", found: ["Громада", "Країна"])))
  }

  @Test func `Columns that are not recognised are named, and their cells go nowhere`() throws {
    let loaded = try Loaded("Громада;Країна;Телефон;E-mail\nНетамська;DE;0441234567;a@b.c\n")
    #expect(loaded.report.unreadColumns == ["Телефон", "E-mail"])
    #expect(loaded.rows[0].recognisedCells.map(\.text) == ["Нетамська", "DE"])
  }
}
