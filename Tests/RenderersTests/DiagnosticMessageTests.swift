import Partnerships
import Testing

@testable import Renderers

@Suite("Diagnostics are sentences on one line")
struct DiagnosticMessageTests {
  @Test("Every message has its whole sentence in both languages")
  func sentences() {
    expect(messages) { $0.sentence($1) }
  }

  @Test("A line names the place, the severity and the column before the sentence")
  func line() {
    let diagnostic = Diagnostic(
      .error, at: Origin(file: "partnerships.csv", line: 118), column: "Країна",
      .rejected(Rejection(.unknownCountry, field: .country, value: "Польшча", candidates: ["Польща"])))
    #expect(
      diagnostic.line(in: .english)
        == "partnerships.csv:118: error: Країна: \"Польшча\" is not a country; did you mean \"Польща\"? "
        + "The record was set aside.")
    #expect(
      diagnostic.line(in: .ukrainian)
        == "partnerships.csv:118: помилка: Країна: «Польшча» — не країна; можливо, «Польща»? Запис відкладено."
    )
  }

  @Test("A column without a header is named by its number")
  func columnNumber() {
    let diagnostic = Diagnostic(
      .error, at: Origin(file: "a.csv", line: 3), columnNumber: 4,
      .rejected(Rejection(.unknownCountry, field: .country, value: "Польшча", candidates: ["Польща"])))
    #expect(
      diagnostic.line(in: .english)
        == "a.csv:3: error: column 4: \"Польшча\" is not a country; did you mean \"Польща\"? "
        + "The record was set aside.")
    #expect(
      diagnostic.line(in: .ukrainian)
        == "a.csv:3: помилка: колонка 4: «Польшча» — не країна; можливо, «Польща»? Запис відкладено.")
  }

  @Test("What has no place and no column begins with its severity")
  func lineWithoutPlace() {
    #expect(Diagnostic(.note, .inputEmpty).line(in: .english) == "note: the file is empty; export it again.")
    #expect(
      Diagnostic(.warning, .inputEmpty).line(in: .ukrainian)
        == "попередження: файл порожній; зробіть вивантаження знову.")
    #expect(
      RunFailure.inputMissing(path: "a.csv").line(in: .english)
        == "error: a.csv does not exist; check the name.")
  }

  @Test(
    "Labels of severity",
    arguments: [
      (Diagnostic.Severity.error, "error", "помилка"), (.warning, "warning", "попередження"),
      (.note, "note", "примітка"),
    ])
  func labels(severity: Diagnostic.Severity, english: String, ukrainian: String) {
    #expect(English().label(severity) == english)
    #expect(Ukrainian().label(severity) == ukrainian)
  }

  @Test("Line breaks and control characters of a cell cannot forge a message or steer a terminal")
  func oneLine() {
    let diagnostic = Diagnostic(
      .error, at: Origin(file: "a\nb.csv", line: 2), column: "К\r\nр",
      .rejected(Rejection(.unknownRegion, value: "x\u{1B}[2J\u{2028}b.csv:3: error")))
    #expect(
      diagnostic.line(in: .english)
        == "a b.csv:2: error: К  р: \"x<U+001B>[2J b.csv:3: error\" is not a region of Ukraine; correct the cell. "
        + "The record was set aside.")
  }
}

private func day(_ iso: String) -> Day { Sample.day(iso) }

private let messages: [Said<Diagnostic.Message>] = [
  Said(
    .rejected(Rejection(.unknownCountry, value: "Польшча", candidates: ["Польща"])),
    "\"Польшча\" is not a country; did you mean \"Польща\"? The record was set aside.",
    "«Польшча» — не країна; можливо, «Польща»? Запис відкладено."),
  Said(
    .warning(.dayFirst, value: "09/02/2023"),
    "\"09/02/2023\" was read day first; if the month comes first, write the date as 2023-02-09.",
    "у «09/02/2023» першим прочитано день; якщо першим стоїть місяць, напишіть дату як 2023-02-09."),
  Said(
    .severalDatesUnderOneNumber(number: "12-А"),
    "records under the number \"12-А\" have different dates; they are counted as one agreement. "
      + "Check the number and the dates.",
    "записи під номером «12-А» мають різні дати; їх враховано як одну угоду. Перевірте номер і дати."),
  Said(
    .rejectionsOmitted(reason: .unknownStage, count: 1),
    "1 more record was rejected for the same reason (stage not known); a report written with "
      + "--output lists them all in rejected.csv.",
    "з тієї самої причини (стан невідомий) відхилено ще 1 запис; звіт, записаний із --output, "
      + "перелічує їх усі в rejected.csv."),
  Said(
    .rejectionsOmitted(reason: .unknownCountry, count: 12_345),
    "12\u{A0}345 more records were rejected for the same reason (country not known); a report "
      + "written with --output lists them all in rejected.csv.",
    "з тієї самої причини (країна невідома) відхилено ще 12\u{A0}345 записів; звіт, записаний із "
      + "--output, перелічує їх усі в rejected.csv."),
  Said(
    .warningsOmitted(warning: .dayFirst, count: 21),
    "the warning \"day_first\" applies to 21 more records; "
      + "a report written with --output names it beside each of them in records.csv.",
    "таке саме попередження (day_first) стосується ще 21 запису; "
      + "звіт, записаний із --output, показує його біля кожного з них у records.csv."),
  Said(
    .warningsOmitted(warning: .cityAssumed, count: 5),
    "the warning \"city_assumed\" applies to 5 more records; "
      + "a report written with --output names it beside each of them in records.csv.",
    "таке саме попередження (city_assumed) стосується ще 5 записів; "
      + "звіт, записаний із --output, показує його біля кожного з них у records.csv."),
  Said(.inputEmpty, "the file is empty; export it again.", "файл порожній; зробіть вивантаження знову."),
  Said(
    .inputHasNoRecords,
    "the file holds no records; export it again, or name the array with --records PATH if it is JSON.",
    "у файлі немає записів; зробіть вивантаження знову або, якщо це JSON, назвіть масив: --records "
      + "PATH."),
  Said(
    .inputIsHTML,
    "this is a web page and not an export; download the data file itself, CSV or JSON.",
    "це вебсторінка, а не вивантаження; завантажте сам файл даних, CSV або JSON."),
  Said(
    .inputIsSpreadsheet,
    "this is a spreadsheet workbook; save its sheet as CSV (UTF-8) and pass that file.",
    "це книга електронних таблиць; збережіть її аркуш як CSV (UTF-8) і задайте той файл."),
  Said(
    .inputIsArchive,
    "this is a compressed archive; unpack it and pass the files in it.",
    "це стиснений архів; розпакуйте його і задайте файли з нього."),
  Said(
    .encodingNotSupported(name: "UTF-16"),
    "the encoding \"UTF-16\" cannot be read; save the file as UTF-8.",
    "кодування «UTF-16» не підтримується; збережіть файл як UTF-8."),
  Said(
    .encodingUndecided(
      InputReport.EncodingMargin(encoding: .cp866, percent: 41, next: .cp1125, nextPercent: 38)),
    "the encoding cannot be told from the text: it is 41% like Ukrainian in cp866, the likeliest, and 38% "
      + "in cp1125; pass --encoding with one of utf-8, utf-16le, utf-16be, windows-1251, koi8-u, cp866, cp1125.",
    "за текстом не можна визначити кодування: у найімовірнішому, cp866, він схожий на український "
      + "на 41\u{A0}%, а в cp1125 — на 38\u{A0}%; задайте в --encoding одне з таких: utf-8, utf-16le, utf-16be, "
      + "windows-1251, koi8-u, cp866, cp1125."),
  Said(
    .encodingConcluded(
      .koi8u,
      .likeliest(
        InputReport.EncodingMargin(encoding: .koi8u, percent: 97, next: .windows1251, nextPercent: 14))),
    "read as koi8-u, in which the text is 97% like Ukrainian, and 14% in windows-1251, the next; if letters "
      + "are garbled, pass --encoding with one of utf-8, utf-16le, utf-16be, windows-1251, koi8-u, cp866, cp1125.",
    "прочитано як koi8-u: так текст схожий на український на 97\u{A0}%, а в windows-1251, наступному, — "
      + "на 14\u{A0}%; якщо текст нечитабельний, задайте в --encoding одне з таких: utf-8, utf-16le, utf-16be, "
      + "windows-1251, koi8-u, cp866, cp1125."),
  Said(
    .encodingConcluded(.utf16BigEndian, .zeroBytes),
    "read as utf-16be because of its zero bytes; if letters are garbled, pass --encoding with one of utf-8, "
      + "utf-16le, utf-16be, windows-1251, koi8-u, cp866, cp1125.",
    "прочитано як utf-16be через нульові байти; якщо текст нечитабельний, задайте в --encoding одне з таких: "
      + "utf-8, utf-16le, utf-16be, windows-1251, koi8-u, cp866, cp1125."),
  Said(
    .encodingConcluded(.utf8, .markOverrules(.windows1251)),
    "read as utf-8, because the file begins with its byte-order mark, and not as windows-1251; leave out "
      + "--encoding, or export the file again.",
    "прочитано як utf-8, бо файл починається з його мітки порядку байтів, а не як windows-1251; "
      + "не задавайте --encoding або зробіть вивантаження знову."),
  Said(
    .invalidByte(0x98, .windows1251, byteOffset: 12_345),
    "the byte 0x98 at offset 12\u{A0}345 stands for no character in windows-1251; save the file as UTF-8, "
      + "or pass --encoding with one of utf-8, utf-16le, utf-16be, windows-1251, koi8-u, cp866, cp1125.",
    "байт 0x98 зі зміщенням 12\u{A0}345 не означає жодного символу в windows-1251; збережіть файл як UTF-8 "
      + "або задайте в --encoding одне з таких: utf-8, utf-16le, utf-16be, windows-1251, koi8-u, cp866, cp1125."
  ),
  Said(
    .unpairedSurrogate(.utf16LittleEndian, byteOffset: 12_344),
    "the bytes at offset 12\u{A0}344 are half of a character in utf-16le, without the other half; export the "
      + "file again, or pass --encoding with one of utf-8, utf-16le, utf-16be, windows-1251, koi8-u, cp866, "
      + "cp1125.",
    "байти зі зміщенням 12\u{A0}344 — лише половина символу в utf-16le, другої половини немає; зробіть "
      + "вивантаження знову або задайте в --encoding одне з таких: utf-8, utf-16le, utf-16be, windows-1251, "
      + "koi8-u, cp866, cp1125."),
  Said(
    .textCutOff(.utf16BigEndian, byteOffset: 12_344),
    "the file breaks off inside a character of utf-16be, at offset 12\u{A0}344; export it again, or copy it "
      + "again as a whole.",
    "файл обривається посеред символу в utf-16be, зміщення 12\u{A0}344; зробіть вивантаження знову або "
      + "скопіюйте файл повністю."),
  Said(
    .noCountryColumn(found: ["Громада", "Партнер"]),
    "no column gives the country; columns found: \"Громада\" and \"Партнер\". Name one with --column "
      + "country=HEADER.",
    "жодна колонка не називає країни; знайдені колонки: «Громада» і «Партнер». Назвіть потрібну: "
      + "--column country=HEADER."),
  Said(
    .noCountryColumn(found: []),
    "no column gives the country; no columns found. Name one with --column country=HEADER.",
    "жодна колонка не називає країни; колонок немає. Назвіть потрібну: --column country=HEADER."),
  Said(
    .noHeader(firstCells: ["1", "Дніпро", "Кельн"]),
    "no row was recognised as a header; the first row begins with \"1\", \"Дніпро\" and \"Кельн\". "
      + "Name a column, such as --column country=HEADER, or, if there is no header row, pass --no-header "
      + "and name columns by their numbers, such as --column country=4.",
    "жодного рядка не розпізнано як заголовок; перший рядок починається з «1», «Дніпро» і «Кельн». "
      + "Назвіть колонку, наприклад --column country=HEADER, або, якщо заголовка немає, задайте --no-header "
      + "і називайте колонки за номерами, наприклад --column country=4."),
  Said(
    .noHeader(firstCells: []),
    "no row was recognised as a header; the first row is blank. Name a column, such as --column "
      + "country=HEADER, or, if there is no header row, pass --no-header and name columns by their numbers, "
      + "such as --column country=4.",
    "жодного рядка не розпізнано як заголовок; перший рядок порожній. Назвіть колонку, наприклад "
      + "--column country=HEADER, або, якщо заголовка немає, задайте --no-header і називайте колонки "
      + "за номерами, наприклад --column country=4."),
  Said(
    .headerTooLate(headers: ["Громада", "Країна"], rowsLookedAt: 20),
    "this row looks like the header (\"Громада\" and \"Країна\"), which is looked for among the first 20 rows "
      + "only; delete the rows above it.",
    "цей рядок схожий на заголовок («Громада» і «Країна»), а його шукають лише серед перших 20 рядків; "
      + "вилучіть рядки над ним."),
  Said(
    .headerInTwoRows(header: "Дата", first: 1, second: 2),
    "the header is split over lines 1 and 2: \"Дата\" stands in one of them where the cell of the other is "
      + "empty; write all headers into one row.",
    "заголовок розбито на рядки 1 і 2: «Дата» стоїть в одному з них там, де в другому порожня клітинка; "
      + "запишіть усі заголовки в один рядок."),
  Said(
    .noCountryNumber(columns: 1),
    "no column gives the country: without a header row each is known by its number only, and there is 1 column. "
      + "Name one, such as --column country=4.",
    "жодна колонка не називає країни: без заголовка колонки відомі лише за номерами, а всього їх 1. "
      + "Назвіть потрібну, наприклад --column country=4."),
  Said(
    .noCountryNumber(columns: 12),
    "no column gives the country: without a header row each is known by its number only, and there are 12 columns. "
      + "Name one, such as --column country=4.",
    "жодна колонка не називає країни: без заголовка колонки відомі лише за номерами, а всього їх 12. "
      + "Назвіть потрібну, наприклад --column country=4."),
  Said(
    .columnNumberNotFound(field: .country, number: "9", columns: 3),
    "there is no column 9 for --column country=9: the table has 3 columns. Correct the number.",
    "колонки 9 для --column country=9 немає: у таблиці 3 колонки. Виправте номер."),
  Said(
    .twoColumnsForField(
      field: .hromada, first: .init(header: "Громада", number: 2), second: .init(header: "Місто", number: 5)),
    "\"Громада\" (column 2) and \"Місто\" (column 5) are both read as hromada; say which one counts with "
      + "--column hromada=HEADER.",
    "«Громада» (колонка 2) і «Місто» (колонка 5) прочитано як те саме поле hromada; вкажіть, яка колонка "
      + "потрібна: --column hromada=HEADER."),
  Said(
    .twoColumnsForField(
      field: .country, first: .init(header: "country"), second: .init(header: "Land")),
    "\"country\" and \"Land\" are both read as country; say which one counts with --column country=HEADER.",
    "«country» і «Land» прочитано як те саме поле country; вкажіть, яка колонка потрібна: "
      + "--column country=HEADER."),
  Said(
    .repeatedHeader(
      field: .country, first: .init(header: "Країна", number: 3), second: .init(header: "КРАЇНА", number: 4)),
    "\"Країна\" (column 3) and \"КРАЇНА\" (column 4) have the same header and are both read as country; "
      + "rename one of them in the file.",
    "«Країна» (колонка 3) і «КРАЇНА» (колонка 4) мають однаковий заголовок, і обидві колонки прочитано як поле "
      + "country; перейменуйте одну з них у файлі."),
  Said(
    .columnNotFound(field: .country, header: "Держва", found: ["Громада", "Держава"]),
    "there is no column \"Держва\" for --column country=HEADER; columns found: \"Громада\" and "
      + "\"Держава\". Write the header as it stands there.",
    "колонки «Держва» для --column country=HEADER немає; знайдені колонки: «Громада» і «Держава». "
      + "Напишіть заголовок так, як він там стоїть."),
  Said(
    .noArrayOfRecords(found: []),
    "the document has no array of records; export the records as an array of objects, or as JSON Lines.",
    "у документі немає масиву записів; вивантажте записи як масив об’єктів або як JSON Lines."),
  Said(
    .noArrayOfRecords(found: ["meta", "log"]),
    "no array has a name that is usual for records; arrays found: \"meta\" and \"log\". Name one with --records "
      + "PATH.",
    "жоден масив не має назви, звичної для записів; знайдені масиви: «meta» і «log». Назвіть потрібний: "
      + "--records PATH."),
  Said(
    .severalArraysOfRecords(found: ["rows", "items"]),
    "several arrays may hold the records: \"rows\" and \"items\". Name one with --records PATH.",
    "записи можуть бути в кількох масивах: «rows» і «items». Назвіть потрібний: --records PATH."),
  Said(
    .recordsPathNotFound(path: "row", found: ["rows"]),
    "there is no array \"row\"; arrays found: \"rows\". Name one with --records PATH.",
    "масиву «row» немає; знайдені масиви: «rows». Назвіть потрібний: --records PATH."),
  Said(
    .recordsPathNotFound(path: "row", found: []),
    "there is no array \"row\", nor another of objects; leave out --records.",
    "масиву «row» немає, як і інших масивів об’єктів; не задавайте --records."),
  Said(
    .recordsAreNoObjects(path: "", found: []),
    "the elements are not objects with keys; export each record as an object, such as {\"country\": "
      + "\"DE\"}, or the whole table as CSV.",
    "елементи — не об’єкти з ключами; вивантажте кожен запис як об’єкт, наприклад {\"country\": \"DE\"}, "
      + "або всю таблицю як CSV."),
  Said(
    .recordsAreNoObjects(path: "tags", found: ["rows"]),
    "the elements of the array \"tags\" are not objects with keys; arrays found: \"rows\". Name one with "
      + "--records PATH.",
    "елементи масиву «tags» — не об’єкти з ключами; знайдені масиви: «rows». Назвіть потрібний: --records "
      + "PATH."),
  Said(
    .repeatedArray(path: "rows"),
    "the array \"rows\" is there more than once, and it is not clear which one holds the records; keep one, "
      + "or rename the others.",
    "масив «rows» трапляється більш ніж один раз, і незрозуміло, у якому з них записи; залиште один або "
      + "перейменуйте решту."),
  Said(
    .brokenJSON(.number, byteOffset: 99, element: nil),
    "the JSON is broken at byte 99 (a number that JSON does not allow); correct the file, or export it again.",
    "JSON пошкоджено на байті 99 (число, якого JSON не дозволяє); виправте файл або зробіть вивантаження "
      + "знову."),
  Said(
    .brokenJSON(
      .truncated, byteOffset: 12_345, element: JSONElementPlace(number: 7, line: 3, byteOffset: 11_000)),
    "the JSON is broken at byte 12\u{A0}345 (it breaks off) in element 7, which begins in line 3 at byte "
      + "11\u{A0}000; correct the file, or export it again.",
    "JSON пошкоджено на байті 12\u{A0}345 (текст обривається) в елементі 7, який починається в рядку 3 на "
      + "байті 11\u{A0}000; виправте файл або зробіть вивантаження знову."),
  Said(
    .brokenJSON(.twoDocuments, byteOffset: 99, element: nil),
    "the JSON is broken at byte 99 (something follows the end); save each document as a file of its own, or, "
      + "if each line is one, pass --format jsonl.",
    "JSON пошкоджено на байті 99 (після кінця є ще щось); збережіть кожен документ окремим файлом або, якщо "
      + "кожен рядок — документ, задайте --format jsonl."),
  Said(
    .publishedColumnsMissing(["evidence", "ended_on"]),
    "the columns evidence, ended_on are missing: the report was made by an earlier version of this program; build "
      + "it anew.",
    "бракує колонок evidence, ended_on: звіт зроблено ранішою версією програми; зробіть його знову."),
  Said(
    .publishedCellUnknown(value: "marriage"),
    "\"marriage\" is not what this program writes here: the report was made by another version; build it anew.",
    "«marriage» — не те, що програма тут пише: звіт зроблено іншою версією; зробіть його знову."),
  Said(
    .publishedFateDiffers(record: "a.csv:12"),
    "by the rules of this version a.csv:12 has another fate: the report was made by another version; build it anew.",
    "за правилами цієї версії із записом a.csv:12 слід учинити інакше: звіт зроблено іншою версією; зробіть його "
      + "знову."),
  Said(
    .inputIsPublishedRecords,
    "this is the list of records of a published report, duplicates and records out of scope included; name the "
      + "exports that the report was built from.",
    "це перелік записів опублікованого звіту, разом із дублікатами й тими, що не враховуються; назвіть вивантаження, "
      + "з яких зроблено звіт."),
  Said(
    .totalDiffers(.init(path: "meta.total", declared: 21, found: 2)),
    "under \"meta.total\" the document says that it has 21 records, and 2 are there; if it is one page of "
      + "several, pass them all, otherwise export it again.",
    "за «meta.total» у документі має бути 21 запис, а є 2; якщо це одна сторінка з кількох, задайте їх усі, "
      + "інакше зробіть вивантаження знову."),
  Said(
    .sameAsEarlierInput(name: "exports/a.csv"),
    "the bytes are those of exports/a.csv; read once. Leave one of them out.",
    "вміст той самий, що й у exports/a.csv; прочитано один раз. Задайте лише один із них."),
  Said(
    .rejectedSaved(path: "reports/2026-Q3.rejected.csv"),
    "the rejected records are in reports/2026-Q3.rejected.csv; no report was written.",
    "відхилені записи збережено у файлі reports/2026-Q3.rejected.csv; звіту не записано."),
  Said(
    .asOfNeeded,
    "no record has a signing date, so the last day to count cannot be inferred; pass --as-of "
      + "YYYY-MM-DD or --quarter YYYY-QN.",
    "жоден запис не має дати підписання, тому останній день періоду визначити неможливо; задайте "
      + "--as-of YYYY-MM-DD або --quarter YYYY-QN."),
  Said(
    .asOfImplausible(newest: day("2062-03-01"), before: day("2026-01-02")),
    "the newest signing date, 1 March 2062, lies more than two years after the one before it, 2 "
      + "January 2026; correct it, or pass --as-of YYYY-MM-DD or --quarter YYYY-QN.",
    "найпізніша дата підписання, 1 березня 2062 року, більш як на два роки пізніша за попередню, 2 "
      + "січня 2026 року; виправте її або задайте --as-of YYYY-MM-DD чи --quarter YYYY-QN."),
  Said(
    .notUnderstood(Rejection(.unknownCountry, field: .country, value: "Польшча", candidates: ["Польща"])),
    "\"Польшча\" is not a country; did you mean \"Польща\"?",
    "«Польшча» — не країна; можливо, «Польща»?"),
  Said(
    .decisionsWithoutHeader(firstCells: ["Громада", "Партнер"]),
    "this is not the header of a file of decisions; the first row begins with \"Громада\" and \"Партнер\". "
      + "The first row names the columns: field, as_spelled, canonical, and note if there is one.",
    "це не заголовок файлу рішень; перший рядок починається з «Громада» і «Партнер». "
      + "У першому рядку мають бути назви колонок: поле, як написано, як читати й, за потреби, примітка."),
  Said(
    .decisionFieldUnknown("stage", known: [.country, .partner]),
    "\"stage\" is not a field that decisions are made for; write one of country, partner.",
    "для поля «stage» рішень не ухвалюють; напишіть одне з таких: country, partner."),
  Said(
    .decisionWithoutSpelling,
    "the cell is blank; write the name as the exports have it.",
    "клітинка порожня; напишіть назву так, як вона стоїть у вивантаженнях."),
  Said(
    .decisionContradicts(spelling: "Кельн", otherLine: 12_345),
    "for \"Кельн\" line 12\u{A0}345 decides otherwise; keep one of the two.",
    "для «Кельн» у рядку 12\u{A0}345 вирішено інакше; залиште одне з двох рішень."),
  Said(
    .decisionUnused(field: .partner, spelling: "Кельн"),
    "no record has \"Кельн\" as partner, so that this decision changes nothing; correct it, or take it out.",
    "жоден запис не має в полі partner назви «Кельн», тож це рішення нічого не змінює; виправте його або вилучіть."
  ),
  Said(
    .tooManyRejected(rejected: 21, read: 121, limit: "10%", saved: "reports/2026-Q3.rejected.csv"),
    "21 of 121 records were rejected, more than --max-rejected 10% allows; no report was written. "
      + "The rejected records are in reports/2026-Q3.rejected.csv: correct them, or raise --max-rejected.",
    "відхилено 21 із 121 запису, більше, ніж дозволяє --max-rejected 10%; звіту не записано. "
      + "Відхилені записи — у файлі reports/2026-Q3.rejected.csv: виправте їх або збільште "
      + "--max-rejected."),
  Said(
    .tooManyRejected(rejected: 3, read: 5, limit: "1", saved: nil),
    "3 of 5 records were rejected, more than --max-rejected 1 allows; no report was written. Correct "
      + "them, or raise --max-rejected.",
    "відхилено 3 із 5 записів, більше, ніж дозволяє --max-rejected 1; звіту не записано. Виправте їх "
      + "або збільште --max-rejected."),
  Said(
    .doesNotReconcile(read: 102, accounted: 101),
    "this is a fault of the program: 102 records read, but 101 accounted for; nothing was published. "
      + "Please report it.",
    "це вада програми: прочитано 102 записи, а пояснено 101; нічого не опубліковано. Будь ласка, "
      + "повідомте про це."),
]
