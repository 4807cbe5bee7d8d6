import Partnerships
import Testing

@testable import Renderers

@Suite("Headings and captions")
struct HeadingTests {
  @Test("Sections")
  func headingsOfSections() {
    expect(sections) { $0.heading($1) }
    #expect(Set(sections.map(\.value)) == Set(Section.allCases))
  }

  @Test("Captions")
  func wordsOfCaptions() {
    expect(captions) { $0.caption($1) }
  }

  @Test("Contents of the files")
  func wordsOfContents() {
    expect(contents) { $0.contents($1) }
    #expect(Set(contents.map(\.value)) == Set(Table.Name.allCases))
  }

  @Test("Columns")
  func headingsOfColumns() {
    expect(columns) { $0.heading($1) }
  }

  @Test("Tables are numbered")
  func numbers() {
    #expect(English().tableNumber(2) == "Table 2.")
    #expect(Ukrainian().tableNumber(2) == "Таблиця 2.")
  }
}

private let sections: [Said<Section>] = [
  Said(.keyFigures, "Key figures", "Ключові показники"),
  Said(.years, "By year and quarter", "За роками і кварталами"),
  Said(.countries, "By country", "За країнами"),
  Said(.regions, "By region", "За регіонами"),
  Said(.kinds, "By kind", "За видами"),
  Said(.pipeline, "On the way to a signature", "На шляху до підписання"),
  Said(.outside, "What is in no table", "Чого немає в таблицях"),
  Said(.sources, "By source", "За джерелами"),
  Said(.files, "Tables as files", "Таблиці у файлах"),
  Said(.reading, "What was read", "Що прочитано"),
  Said(.rules, "How it was counted", "Як рахували"),
]

private let captions: [Said<Caption>] = [
  Said(.keyFigures, "Key figures", "Ключові показники"),
  Said(.years, "Agreements and partnerships by year of signing", "Угоди й партнерства за роком підписання"),
  Said(.quarters, "Agreements by quarter of signing", "Угоди за кварталом підписання"),
  Said(.countries(first: nil), "Agreements and partnerships by country", "Угоди й партнерства за країнами"),
  Said(
    .countries(first: 15),
    "Agreements and partnerships by country, the first 15",
    "Угоди й партнерства за країнами, перші 15"),
  Said(
    .regions,
    "Agreements and partnerships by region of Ukraine",
    "Угоди й партнерства за регіонами України"),
  Said(.kinds, "Agreements and partnerships by kind", "Угоди й партнерства за видами"),
  Said(.pipeline, "Records and pairs on the way to a signature", "Записи й пари на шляху до підписання"),
  Said(.outOfScope, "Records out of scope by reason", "Записи поза обліком за причинами"),
  Said(.rejected, "Rejected records by reason", "Відхилені записи за причинами"),
  Said(.sources, "Records and agreements by source", "Записи й угоди за джерелами"),
  Said(.columns(of: "a.csv"), "Columns of a.csv", "Колонки файлу a.csv"),
]

private let contents: [Said<Table.Name>] = [
  Said(.totals, "key figures", "ключові показники"),
  Said(.byCountry, "countries, with each year", "країни, з кожним роком"),
  Said(.byRegion, "regions, with each year", "регіони, з кожним роком"),
  Said(.byYear, "years", "роки"),
  Said(.byQuarter, "quarters", "квартали"),
  Said(.regionByCountry, "each region with each country", "кожен регіон із кожною країною"),
  Said(.byKind, "kinds", "види"),
  Said(.byStage, "stages", "стани"),
  Said(.byArea, "areas of cooperation", "сфери співпраці"),
  Said(.bySource, "sources", "джерела"),
  Said(.outOfScope, "records out of scope", "записи поза обліком"),
]

private let columns: [Said<Column>] = [
  Said(.code(.country), "Country, code", "Країна, код"),
  Said(.code(.region), "Region, code", "Регіон, код"),
  Said(.code(.kind), "Kind, code", "Вид, код"),
  Said(.code(.stage), "Stage, code", "Стан, код"),
  Said(.code(.reason), "Reason, code", "Причина, код"),
  Said(.name(.country, .english), "Country", "Країна"),
  Said(.name(.region, .ukrainian), "Region", "Регіон"),
  Said(.name(.kind, .english), "Kind", "Вид"),
  Said(.name(.stage, .english), "Stage", "Стан"),
  Said(.name(.reason, .english), "Reason", "Причина"),
  Said(.regionISO, "ISO 3166-2", "ISO 3166-2"),
  Said(.measure, "Figure", "Показник"),
  Said(.year, "Year", "Рік"),
  Said(.quarter, "Quarter", "Квартал"),
  Said(.area, "Area", "Сфера"),
  Said(.source, "Source", "Джерело"),
  Said(.agreements, "Agreements", "Угоди"),
  Said(.partnerships, "Partnerships", "Партнерства"),
  Said(.renewed, "Renewed", "Поновлені"),
  Said(.hromadas, "Hromadas", "Громади"),
  Said(.partners, "Partners", "Партнери"),
  Said(.countries, "Countries", "Країни"),
  Said(.cumulativeAgreements, "Agreements so far", "Угоди від початку періоду"),
  Said(.agreementsInYear(2026), "2026", "2026"),
  Said(.agreementsYearUnknown, "Year unknown", "Рік невідомий"),
  Said(.undated, "Undated", "Без дати"),
  Said(.sharePercent, "Share, %", "Частка, %"),
  Said(
    .agreementsPreviousQuarter,
    "Agreements at the end of the previous quarter",
    "Угоди на кінець попереднього кварталу"),
  Said(.change, "Change", "Зміна"),
  Said(.value, "Value", "Значення"),
  Said(.previousQuarter, "Previous quarter", "Попередній квартал"),
  Said(.changeOnPreviousQuarter, "Change on previous quarter", "Зміна до попереднього кварталу"),
  Said(.previousYear, "Previous year", "Попередній рік"),
  Said(.changeOnPreviousYear, "Change on previous year", "Зміна до попереднього року"),
  Said(.records, "Records", "Записи"),
  Said(.pairs, "Pairs", "Пари"),
  Said(.overdue, "Overdue pairs", "Прострочені пари"),
  Said(.read, "Read", "Прочитано"),
  Said(.counted, "Counted", "Враховано"),
  Said(.outOfScope, "Out of scope", "Поза обліком"),
  Said(.duplicates, "Duplicates", "Дублікати"),
  Said(.rejected, "Rejected", "Відхилено"),
  Said(.onlyHere, "Only here", "Лише тут"),
  Said(.shared, "Shared", "Спільні"),
]
