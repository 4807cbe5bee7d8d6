import Partnerships
import Testing

@testable import Renderers

@Suite("Headings and captions")
struct HeadingTests {
  @Test func `Every section has its heading in both languages`() {
    expect(sections) { $0.heading($1) }
    #expect(Set(sections.map(\.value)) == Set(Section.allCases))
  }

  @Test func `A table of the summary has its caption in both languages`() {
    expect(captions) { $0.caption($1) }
  }

  @Test func `Every file has its title in both languages`() {
    expect(files) { $0.title($1) }
    #expect(
      files.filter { Table.Name.allCases.map(ReportFile.table).contains($0.value) }.count
        == Table.Name.allCases.count)
  }

  @Test("The title of a table fits on a sheet of Excel, and no two are alike")
  func titlesOfSheets() {
    let sheets = Table.Name.allCases.map(ReportFile.table) + [.records, .rejected]
    for language in Language.allCases {
      let titles = sheets.map { language.words.title($0) }
      #expect(Set(titles.map { $0.lowercased() }).count == titles.count)
      #expect(titles.allSatisfy { $0.count <= 31 && !$0.contains { "[]:*?/\\'".contains($0) } })
    }
  }

  @Test func `A column of records has its heading in both languages`() {
    expect(recordColumns) { $0.heading($1) }
  }

  @Test(arguments: Language.allCases)
  func `No two columns of records.csv have one heading`(language: Language) {
    let headings = RecordRow.Column.allCases.map { language.words.heading(RecordColumn.record($0)) }
    #expect(Set(headings).count == headings.count && !headings.contains(""))
  }

  @Test func `A column of a table has its heading in both languages`() {
    expect(columns) { $0.heading($1) }
  }

  @Test func `Tables and pictures are numbered`() {
    #expect(English().tableNumber(2) == "Table 2.")
    #expect(Ukrainian().tableNumber(2) == "Таблиця 2.")
    #expect(English().pictureNumber(3) == "Figure 3.")
    #expect(Ukrainian().pictureNumber(3) == "Рисунок 3.")
  }
}

private let sections: [Said<Section>] = [
  Said(.keyFigures, "Key figures", "Ключові показники"),
  Said(.changes, "What changed since the last report", "Що змінилося з попереднього звіту"),
  Said(.years, "By year", "За роками"),
  Said(.countries, "By country", "За країнами"),
  Said(.regions, "By region", "За регіонами"),
  Said(.kinds, "By kind", "За видами"),
  Said(.pipeline, "On the way to a signature", "На шляху до підписання"),
  Said(.outside, "What is in no table", "Чого немає в таблицях"),
  Said(.files, "What is in other files", "Що є в інших файлах"),
  Said(.reading, "What was read", "Що прочитано"),
  Said(.rules, "How it was counted", "Як рахували"),
]

private let captions: [Said<Caption>] = [
  Said(.keyFigures, "Key figures", "Ключові показники"),
  Said(.years, "Agreements and partnerships by year of signing", "Угоди й партнерства за роком підписання"),
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
  Said(.sources, "Records and agreements by source", "Записи й угоди за джерелами"),
]

private let files: [Said<ReportFile>] = [
  Said(.summary(.ukrainian), "Summary, in Ukrainian", "Зведення, українською"),
  Said(
    .chart(.byYear, .english), "Agreements by year of signing, in English",
    "Угоди за роком підписання, англійською"),
  Said(.table(.totals), "Key figures", "Ключові показники"),
  Said(.table(.byCountry), "Countries", "Країни"),
  Said(.table(.byRegion), "Regions", "Регіони"),
  Said(.table(.byYear), "Years", "Роки"),
  Said(.table(.byQuarter), "Quarters", "Квартали"),
  Said(.table(.regionByCountry), "Regions and countries", "Регіони і країни"),
  Said(.table(.byKind), "Kinds", "Види"),
  Said(.table(.byStage), "Stages", "Стани"),
  Said(.table(.byArea), "Areas of cooperation", "Сфери співпраці"),
  Said(.table(.bySource), "Sources", "Джерела"),
  Said(.table(.outOfScope), "Out of scope", "Поза обліком"),
  Said(.records, "Records", "Записи"),
  Said(.partnerships, "Partnerships", "Партнерства"),
  Said(.probableDuplicates, "Probable duplicates", "Імовірні дублікати"),
  Said(.rejected, "Rejected records", "Відхилені записи"),
  Said(.changesDocument(.english), "Changes, in English", "Зміни, англійською"),
  Said(.changes, "Changes", "Зміни"),
]

private let recordColumns: [Said<RecordColumn>] = [
  Said(.record(.file), "File", "Файл"),
  Said(.record(.line), "Line", "Рядок"),
  Said(.record(.element), "Element", "Елемент"),
  Said(.record(.byteOffset), "Offset, bytes", "Зміщення, байтів"),
  Said(.number, "Number of the record", "Запис за порядком"),
  Said(.record(.fate), "Fate", "Доля"),
  Said(.record(.reason), "Reason", "Причина"),
  Said(.reasonInWords(.ukrainian), "Explanation, in Ukrainian", "Пояснення, українською"),
  Said(.reasonInWords(.english), "Explanation, in English", "Пояснення, англійською"),
  Said(.record(.twin), "Twin", "Запис-двійник"),
  Said(.rejectedColumn, "Column at fault", "Колонка з помилкою"),
  Said(.rejectedValue, "Value at fault", "Значення з помилкою"),
  Said(.record(.partnerKey), "Partner, key", "Партнер, ключ"),
  Said(.record(.kind), "Kind", "Вид"),
  Said(.record(.stage), "Stage", "Стан"),
  Said(.record(.datePrecision), "Precision of the date", "Точність дати"),
  Said(.record(.warnings), "Warnings", "Попередження"),
  Said(.record(.hromadaKey), "Hromada, key", "Громада, ключ"),
  Said(.record(.partiesOutside), "Parties out of scope", "Сторони поза обліком"),
  Said(.record(.endedOn), "End date", "Дата припинення"),
  Said(.agreementCount, "Agreements", "Угоди"),
  Said(.firstSignedOn, "First agreement", "Перша угода"),
  Said(.latestSignedOn, "Latest agreement", "Остання угода"),
  Said(.earlierSignedOn, "Agreement before the period", "Угода до початку періоду"),
  Said(.kinds, "Kinds", "Види"),
  Said(.likeness, "Likeness", "Чим схожі"),
  Said(.second(.hromada), "Hromada, second record", "Громада, другий запис"),
  Said(.changeKind, "Change", "Зміна"),
  Said(.changedField, "Corrected field", "Виправлене поле"),
  Said(.before, "Before", "Було"),
  Said(.after, "After", "Стало"),
  Said(.agreementChange, "Change of agreements", "Зміна кількості угод"),
  Said(.matchedBy, "Matched by", "За чим упізнано"),
  Said(.remark, "Remark", "Примітка"),
  Said(.then(.line), "Line, then", "Рядок, тоді"),
  Said(.now(.fate), "Fate, now", "Доля, тепер"),
  Said(.field(.signedOn), "Date of signing", "Дата підписання"),
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
  Said(.printedThen, "Printed then", "Надруковано тоді"),
  Said(.recomputedThen, "Recomputed for that day", "Перераховано на той день"),
  Said(.difference, "Difference", "Різниця"),
  Said(.agreementsThen, "Agreements then", "Угоди тоді"),
  Said(.added, "Added", "Додано"),
  Said(.removed, "Removed", "Вилучено"),
  Said(.movedIn, "Moved in", "Перенесено сюди"),
  Said(.movedOut, "Moved out", "Перенесено звідси"),
]
