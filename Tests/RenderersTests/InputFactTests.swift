import Aggregation
import Partnerships
import Testing

@testable import Renderers

@Suite("What was read of an input, and what was assumed")
struct InputFactTests {
  @Test("Every fact has its whole sentence in both languages")
  func sentences() {
    expect(facts) { $0.sentence($1) }
  }
}

private let facts: [Said<InputFact>] = [
  Said(.format(.csv, bytes: 1), "Format: CSV, 1 byte.", "Формат: CSV, 1 байт."),
  Said(
    .format(.json, bytes: 12_345),
    "Format: JSON, 12\u{A0}345 bytes.",
    "Формат: JSON, 12\u{A0}345 байтів."),
  Said(.format(.jsonLines, bytes: 22), "Format: JSON Lines, 22 bytes.", "Формат: JSON Lines, 22 байти."),
  Said(.encoding(.utf8, nil), "Encoding: utf-8.", "Кодування: utf-8."),
  Said(
    .encoding(
      .windows1251,
      .likeliest(
        InputReport.EncodingMargin(encoding: .windows1251, percent: 97, next: .koi8u, nextPercent: 14))),
    "Encoding: windows-1251, guessed from the letters: the text is 97% like Ukrainian, and 14% in koi8-u, "
      + "the next.",
    "Кодування: windows-1251, визначено за літерами: текст схожий на український на 97\u{A0}%, "
      + "а в koi8-u, наступному, — на 14\u{A0}%."),
  Said(
    .encoding(.utf16LittleEndian, .zeroBytes),
    "Encoding: utf-16le, guessed from the zero bytes.",
    "Кодування: utf-16le, визначено за нульовими байтами."),
  Said(
    .encoding(.utf8, .markOverrules(.cp866)),
    "Encoding: utf-8, by the byte-order mark of the file, and not cp866 as --encoding has it.",
    "Кодування: utf-8, за міткою порядку байтів у файлі, а не cp866, як задано в --encoding."),
  Said(.delimiter(UInt8(ascii: ","), isGuessed: false), "Delimiter: comma.", "Роздільник: кома."),
  Said(
    .delimiter(UInt8(ascii: ";"), isGuessed: true),
    "Delimiter: semicolon, guessed from the rows.",
    "Роздільник: крапка з комою, визначено за рядками."),
  Said(.delimiter(UInt8(ascii: "\t"), isGuessed: false), "Delimiter: tab.", "Роздільник: табуляція."),
  Said(
    .delimiter(UInt8(ascii: "|"), isGuessed: false),
    "Delimiter: vertical bar.",
    "Роздільник: вертикальна риска."),
  Said(.delimiter(UInt8(ascii: "!"), isGuessed: false), "Delimiter: \"!\".", "Роздільник: «!»."),
  Said(.header(line: 3), "Header: line 3.", "Заголовок: рядок 3."),
  Said(
    .noHeader,
    "Header: none, as --no-header says; columns are named by their numbers.",
    "Заголовок: немає, як задано параметром --no-header; колонки названо за номерами."),
  Said(
    .recordsPath("hromadas.partners"),
    "Records: the array hromadas.partners.",
    "Записи: масив hromadas.partners."),
  Said(
    .unreadArrays([.init(path: "meta", count: 2)]),
    "Arrays not read: meta (2).",
    "Непрочитані масиви: meta (2)."),
  Said(
    .totalDiffers(.init(path: "total", declared: 5, found: 2)),
    "Under \"total\" the document says that it has 5 records; 2 are there.",
    "За «total» у документі має бути 5 записів; є 2."),
  Said(
    .columns([.init(field: .country, header: "Країна"), .init(field: .signedOn, header: "date")]),
    "Columns: \"Країна\" is the country (country), \"date\" is the date of signing (signed_on).",
    "Колонки: «Країна» — країна (country), «date» — дата підписання (signed_on)."),
  Said(
    .unreadColumns(["Телефон", "E-mail"]),
    "Not read: \"Телефон\", \"E-mail\".",
    "Не прочитано: «Телефон», «E-mail»."),
  Said(
    .skippedRows(blank: 1, title: 2, total: 0),
    "Skipped: 1 blank row, 2 title rows.",
    "Пропущено: 1 порожній рядок, 2 рядки з назвою таблиці."),
  Said(
    .stageAssumedSigned(1),
    "Assumed: there is no column for the stage, so 1 record was read as signed. A column is named "
      + "with --column stage=HEADER.",
    "Припущення: колонки стану немає, тож прочитано як «підписано»: 1 запис. Колонку називають "
      + "параметром --column stage=HEADER."),
  Said(
    .stageAssumedSigned(5),
    "Assumed: there is no column for the stage, so 5 records were read as signed. A column is named "
      + "with --column stage=HEADER.",
    "Припущення: колонки стану немає, тож прочитано як «підписано»: 5 записів. Колонку називають "
      + "параметром --column stage=HEADER."),
  Said(
    .kindFromTitle(3),
    "Assumed: in 3 records no kind is stated, so it was taken from the title.",
    "Припущення: вид не зазначено, тож його взято з назви документа: 3 записи."),
  Said(
    .countryFromPartner(2),
    "Assumed: in 2 records the country was taken from the partner's cell. "
      + "A column is named with --column country=HEADER.",
    "Припущення: країну взято з клітинки партнера: 2 записи. "
      + "Колонку називають параметром --column country=HEADER."),
  Said(
    .hromadaFromFormerName(2),
    "Assumed: in 2 records a former name was read as that of the hromada of today. "
      + "Where another is meant, add its KATOTTG code.",
    "Припущення: за колишньою назвою прочитано теперішню громаду: 2 записи. "
      + "Якщо десь ідеться про іншу, додайте її код КАТОТТГ."),
  Said(
    .hromadaFromInflectedName(5),
    "Assumed: in 5 records the name of the hromada is inflected, and its nominative was read. "
      + "Where another is meant, add its KATOTTG code.",
    "Припущення: назву громади подано в непрямому відмінку, тож прочитано називний: 5 записів. "
      + "Якщо десь ідеться про іншу, додайте її код КАТОТТГ."),
  Said(
    .partnerByOtherName(21),
    "Assumed: in 21 records the partner was recognised by another name of the place, as Cologne for Köln. "
      + "Which place it is, is in the column partner_key of records.csv.",
    "Припущення: партнера розпізнано за іншою назвою того самого місця, як-от Кельн — Köln: 21 запис. "
      + "Яке це місце, показує колонка partner_key у records.csv."),
  Said(
    .partnerByTranscription(1),
    "Assumed: in 1 record the partner was recognised by the rules of writing the place's name in Ukrainian. "
      + "Which place it is, is in the column partner_key of records.csv.",
    "Припущення: партнера розпізнано за правилами передачі назв українською: 1 запис. "
      + "Яке це місце, показує колонка partner_key у records.csv."),
  Said(
    .partnerNameIsShared(3),
    "Assumed: in 3 records several places of the country bear the partner's name, and count as one. "
      + "They are told apart in brackets, as in Neustadt (Hessen).",
    "Припущення: у країні кілька місць мають назву партнера, їх пораховано як одне: 3 записи. "
      + "Розрізняють їх уточненням у дужках, як-от Neustadt (Hessen)."),
  Said(
    .partnerPlaced(2),
    "Assumed: in 2 records with several countries a partner's name told in which of them it lies. "
      + "Which one it is, is in the column partner_country_code of records.csv.",
    "Припущення: у записі кілька країн, і в якій із них партнер, визначено за його назвою: 2 записи. "
      + "Яка це країна, показує колонка partner_country_code у records.csv."),
  Said(
    .regionFromHromada(11),
    "Assumed: in 11 records the region was taken from the hromada. A column is named with --column "
      + "region=HEADER.",
    "Припущення: регіон визначено за громадою: 11 записів. Колонку називають параметром --column "
      + "region=HEADER."),
  Said(
    .warning(.hromadaAsSpelled, records: 2),
    "Hromadas that the codifier does not know, counted in their region as spelled: 2 records. Add "
      + "the KATOTTG code.",
    "Громади, яких немає в кодифікаторі, враховано в їхньому регіоні так, як написано: 2 записи. "
      + "Додайте код КАТОТТГ."),
  Said(
    .warning(.hromadaAmbiguous, records: 2),
    "Names that several hromadas of the region bear, counted in the region as spelled: 2 records. "
      + "Add the KATOTTG code.",
    "Назви, спільні для кількох громад регіону, враховано в регіоні так, як написано: 2 записи. "
      + "Додайте код КАТОТТГ."),
  Said(
    .warning(.hromadaTransliterated, records: 2),
    "Hromadas' names in Latin letters, read by their sound: 2 records. Where another hromada is meant, add "
      + "its region or KATOTTG code.",
    "Назви громад латиницею прочитано за звучанням: 2 записи. Якщо десь ідеться про іншу громаду, додайте її "
      + "область або код КАТОТТГ."),
  Said(
    .warning(.cityAssumed, records: 2),
    "Bare names of a region's centre, read as that city: 2 records. Where another hromada is meant, "
      + "add its region or KATOTTG code.",
    "Назви центрів регіонів прочитано як назви цих міст: 2 записи. Якщо десь ідеться про іншу громаду, додайте її "
      + "область або код КАТОТТГ."),
  Said(
    .warning(.kindUnknown, records: 2),
    "Kinds that are not known, counted as other: 2 records. Write a known kind.",
    "Невідомі види враховано як «інше»: 2 записи. Напишіть відомий вид."),
  Said(
    .warning(.evidenceUnknown, records: 2),
    "Words of evidence that are not known, counted as confirmed: 2 records. Write a known word, such as "
      + "\"підтверджено\".",
    "Записи з невідомою достовірністю враховано як підтверджені: 2 записи. Напишіть відоме слово, наприклад "
      + "«підтверджено»."),
  Said(
    .warning(.stageAssumed, records: 2),
    "Blank stages beside a signing date, read as signed: 2 records. State the stage where it is "
      + "another.",
    "Незазначений стан при даті підписання прочитано як «підписано»: 2 записи. Зазначте стан, де він "
      + "інший."),
  Said(
    .warning(.partnerOnlyInTitle, records: 2),
    "Partners that only the title names, left blank: 2 records. Write the municipality in the "
      + "partner's cell.",
    "Партнера названо лише в назві документа, тому його не зазначено: 2 записи. Напишіть "
      + "муніципалітет у клітинці партнера."),
  Said(
    .decided(InputReport.AppliedDecisions(file: "decisions.csv", records: 2)),
    "Decisions: in 2 records a name was read as decisions.csv settles it (--decisions).",
    "Рішення: назву прочитано так, як вирішено у файлі decisions.csv (--decisions): 2 записи."),
  Said(
    .warning(.perhapsSeveralHromadas, records: 2),
    "Cells that may name several hromadas, counted as one: 2 records. Put \";\" between several hromadas.",
    "Клітинки, в яких може бути кілька громад, враховано як одну громаду: 2 записи. Між кількома громадами ставте "
      + "«;»."),
  Said(
    .warning(.countryPart, records: 2),
    "Parts of the United Kingdom, counted as that country: 2 records. Write the United Kingdom or GB.",
    "Частини Великої Британії враховано як Велику Британію: 2 записи. Напишіть «Велика Британія» або GB."),
  Said(
    .warning(.hromadaCodeUnknown, records: 2),
    "KATOTTG codes that no hromada has, passed over: 2 records. Correct the codes.",
    "Коди КАТОТТГ, яких не має жодна громада, пропущено: 2 записи. Виправте коди."),
  Said(
    .warning(.perhapsSeveral, records: 2),
    "Cells that may name several partners, counted as one: 2 records. Put \";\" between several "
      + "partners.",
    "Клітинки, в яких може бути кілька партнерів, враховано як одного партнера: 2 записи. Між кількома партнерами "
      + "ставте «;»."),
  Said(
    .warning(.dateSerial, records: 2),
    "Day numbers of a spreadsheet, read as dates: 2 records. Write dates as 2023-02-09.",
    "Номери днів з електронної таблиці прочитано як дати: 2 записи. Пишіть дати як 2023-02-09."),
  Said(
    .warning(.dayFirst, records: 2),
    "Dates with slashes, read day first: 2 records. Write dates as 2023-02-09.",
    "У датах зі скісними рисками першим прочитано день: 2 записи. Пишіть дати як 2023-02-09."),
  Said(
    .warning(.quotesLiteral, records: 2),
    "Quotation marks inside unquoted cells, kept as they stand: 2 records. Put such cells in "
      + "quotation marks and double those inside.",
    "Лапки в клітинках без лапок залишено, як є: 2 записи. Беріть такі клітинки в лапки, а лапки "
      + "всередині подвоюйте."),
  Said(
    .warning(.invisibleCharacters, records: 2),
    "Cells with invisible characters, read without them: 2 records. Remove them.",
    "Клітинки з невидимими символами прочитано без них: 2 записи. Вилучіть їх."),
  Said(
    .warning(.lookAlikeLetters, records: 2),
    "Words of Latin and Cyrillic letters, read in one alphabet: 2 records. Type them again.",
    "Слова з латинських і кириличних літер прочитано однією абеткою: 2 записи. Наберіть їх наново."),
]
