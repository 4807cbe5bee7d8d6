import Foundation
import TestSupport
import Testing

/// Exit statuses 66, an input is missing, and 65, an input cannot be used.
@Suite struct InputFailureTests {
  @Test(arguments: missing + noExports + texts + columns + headers + json + brokenJSON + withoutRecords)
  func `an input that cannot be used is named, with what to do`(story: FailureStory) async throws {
    try await story.check()
  }

  private static let missing = [
    FailureStory(
      "a file that is not there", "exports/missing.csv", status: 66,
      ukrainian: "exports/missing.csv не існує; перевірте назву.",
      english: "exports/missing.csv does not exist; check the name."),
    FailureStory(
      "a path through a file", "good.csv/more.csv", text: ["good.csv": Exports.good], status: 66,
      ukrainian:
        "good.csv/more.csv не вдається прочитати (Not a directory); перевірте права доступу.",
      english: "good.csv/more.csv cannot be read (Not a directory); check its permissions."),
    FailureStory(
      "a folder without exports", "exports", text: ["exports/.hidden.csv": "x", "exports/below/x.csv": "x"],
      status: 66,
      ukrainian: "у теці exports немає вивантажень; покладіть до неї файли CSV чи JSON або назвіть "
        + "іншу.",
      english: "the folder exports holds no export; put CSV or JSON files into it, or name another."),
  ]

  private static let noExports = [
    FailureStory(
      "an empty file", "x.csv", text: ["x.csv": ""], status: 65, at: "x.csv",
      ukrainian: "файл порожній; зробіть вивантаження знову.",
      english: "the file is empty; export it again."),
    FailureStory(
      "a file of white space", "x.csv", text: ["x.csv": " \r\n\n\t\n"], status: 65, at: "x.csv",
      ukrainian: "файл порожній; зробіть вивантаження знову.",
      english: "the file is empty; export it again."),
    FailureStory(
      "empty standard input", "-", status: 65, at: "-",
      ukrainian: "файл порожній; зробіть вивантаження знову.",
      english: "the file is empty; export it again."),
    FailureStory(
      "a header and nothing below", "x.csv", text: ["x.csv": "Громада,Партнер,Країна,Дата\n"], status: 65,
      at: "x.csv",
      ukrainian: "у файлі немає записів; зробіть вивантаження знову.",
      english: "the file holds no records; export it again."),
    FailureStory(
      "a web page called CSV", "x.csv", text: ["x.csv": "\n<!DOCTYPE html>\n<html><body>404</body></html>\n"],
      status: 65, at: "x.csv",
      ukrainian:
        "це вебсторінка, а не вивантаження; завантажте сам файл даних, CSV або JSON.",
      english:
        "this is a web page and not an export; download the data file itself, CSV or JSON."),
    FailureStory(
      "a workbook called CSV", "x.csv", files: ["x.csv": Data([0x50, 0x4B, 3, 4, 20, 0])], status: 65,
      at: "x.csv",
      ukrainian: "це книга електронних таблиць; збережіть її аркуш як CSV (UTF-8) і задайте "
        + "той файл.",
      english:
        "this is a spreadsheet workbook; save its sheet as CSV (UTF-8) and pass that file."),
    FailureStory(
      "a gzip file called CSV", "x.csv", files: ["x.csv": Data([0x1F, 0x8B, 8, 0, 0])], status: 65,
      at: "x.csv",
      ukrainian: "це стиснений архів; розпакуйте його і задайте файли з нього.",
      english: "this is a compressed archive; unpack it and pass the files in it."),
  ]

  private static let utf16 = Data([0xFF, 0xFE]) + (Exports.good.data(using: .utf16LittleEndian) ?? Data())
  private static let encodings = "utf-8, utf-16le, utf-16be, windows-1251, koi8-u, cp866, cp1125"

  private static let texts = [
    FailureStory(
      "UTF-16 with half a unit at its end", "x.csv", files: ["x.csv": utf16 + [0x31]], status: 65,
      at: "x.csv",
      ukrainian: "файл обривається посеред символу в utf-16le, зміщення 308; зробіть "
        + "вивантаження знову або скопіюйте файл повністю.",
      english: "the file breaks off inside a character of utf-16le, at offset 308; export it "
        + "again, or copy it again as a whole."),
    FailureStory(
      "UTF-16 with half a surrogate pair at its end", "x.csv", files: ["x.csv": utf16 + [0x3C, 0xD8]],
      status: 65, at: "x.csv",
      ukrainian: "файл обривається посеред символу в utf-16le, зміщення 308; зробіть "
        + "вивантаження знову або скопіюйте файл повністю.",
      english: "the file breaks off inside a character of utf-16le, at offset 308; export it "
        + "again, or copy it again as a whole."),
    FailureStory(
      "UTF-16 with an unpaired surrogate", "x.csv", files: ["x.csv": utf16 + [0x00, 0xDC, 0x31, 0x00]],
      status: 65, at: "x.csv",
      ukrainian: "байти зі зміщенням 308 — лише половина символу в utf-16le, другої половини "
        + "немає; зробіть вивантаження знову або задайте в --encoding одне з таких: \(encodings).",
      english: "the bytes at offset 308 are half of a character in utf-16le, without the other "
        + "half; export the file again, or pass --encoding with one of \(encodings)."),
    FailureStory(
      "a byte that windows-1251 does not have", "x.csv --encoding windows-1251",
      files: ["x.csv": Data("Country;City\nDE;B\u{98}nn\n".unicodeScalars.map { UInt8($0.value) })],
      status: 65, at: "x.csv",
      ukrainian: "байт 0x98 зі зміщенням 17 не означає жодного символу в windows-1251; "
        + "збережіть файл як UTF-8 або задайте в --encoding одне з таких: \(encodings).",
      english: "the byte 0x98 at offset 17 stands for no character in windows-1251; save the "
        + "file as UTF-8, or pass --encoding with one of \(encodings)."),
    FailureStory(
      "German letters in windows-1252", "x.csv",
      files: ["x.csv": Data("city;country\nK\u{F6}ln;DE\n".unicodeScalars.map { UInt8($0.value) })],
      status: 65, at: "x.csv",
      ukrainian:
        "за текстом не можна визначити кодування: у найімовірнішому, windows-1251, він "
        + "схожий на український на 0\u{A0}%, а в koi8-u — на 0\u{A0}%; задайте в --encoding одне з таких: "
        + "\(encodings).",
      english:
        "the encoding cannot be told from the text: it is 0% like Ukrainian in windows-1251, "
        + "the likeliest, and 0% in koi8-u; pass --encoding with one of \(encodings)."),
  ]

  private static let columns = [
    FailureStory(
      "no country column", "x.csv", text: ["x.csv": "Громада,Партнер,Дата\nДніпро,Кельн,2023\n"], status: 65,
      at: "x.csv:1",
      ukrainian:
        "жодна колонка не називає країни; знайдені колонки: «Громада», «Партнер» і "
        + "«Дата». Назвіть потрібну: --column country=HEADER.",
      english: "no column gives the country; columns found: \"Громада\", \"Партнер\" and "
        + "\"Дата\". Name one with --column country=HEADER."),
    FailureStory(
      "no header", "x.csv", text: ["x.csv": "Дніпро;Кельн;2023\nЖитомир;Дортмунд;2023\n"], status: 65,
      at: "x.csv:1",
      ukrainian: "жодного рядка не розпізнано як заголовок; перший рядок починається з "
        + "«Дніпро», «Кельн» і «2023». Назвіть дві колонки чи більше, наприклад --column country=HEADER "
        + "--column partner=HEADER, або, якщо заголовка немає, задайте --no-header і називайте колонки за номерами, наприклад --column country=4.",
      english: "no row was recognised as a header; the first row begins with \"Дніпро\", "
        + "\"Кельн\" and \"2023\". Name two columns or more, such as --column country=HEADER --column partner=HEADER, or, if there is no header row, "
        + "pass --no-header and name columns by their numbers, such as --column country=4."),
    FailureStory(
      "two columns for one field", "x.csv",
      text: ["x.csv": "Громада,Партнер,Країна,Держава,Дата\nДніпро,Кельн,Німеччина,Німеччина,2023\n"],
      status: 65, at: "x.csv:1",
      ukrainian:
        "«Країна» (колонка 3) і «Держава» (колонка 4) прочитано як те саме поле country; вкажіть, яка "
        + "колонка потрібна: --column country=HEADER.",
      english:
        "\"Країна\" (column 3) and \"Держава\" (column 4) are both read as country; say which one counts with "
        + "--column country=HEADER."),
    FailureStory(
      "a header for --column that is not there", "x.csv --column country=Land", text: ["x.csv": Exports.good],
      status: 65, at: "x.csv:1",
      ukrainian: "колонки «Land» для --column country=HEADER немає; знайдені колонки: "
        + "«Громада», «Область», «Партнер», «Країна» і «Дата». Напишіть заголовок так, як він там стоїть.",
      english: "there is no column \"Land\" for --column country=HEADER; columns found: "
        + "\"Громада\", \"Область\", \"Партнер\", \"Країна\" and \"Дата\". Write the header as it stands there."
    ),
  ]

  private static let headers = [
    FailureStory(
      "one header twice", "x.csv",
      text: ["x.csv": "Громада;Країна;Партнер;Країна;Дата\nДніпро;DE;Кельн;DE;2023\n"], status: 65,
      at: "x.csv:1",
      ukrainian:
        "«Країна» (колонка 2) і «Країна» (колонка 4) мають однаковий заголовок, і обидві "
        + "колонки прочитано як поле country; перейменуйте одну з них у файлі.",
      english:
        "\"Країна\" (column 2) and \"Країна\" (column 4) have the same header and are both "
        + "read as country; rename one of them in the file."),
    FailureStory(
      "a header below too many titles", "x.csv",
      text: [
        "x.csv": "Реєстр\n\n" + String(repeating: "рядок;;\n", count: 20) + "Громада;Партнер;Країна\n1;2;DE\n"
      ],
      status: 65, at: "x.csv:23",
      ukrainian: "цей рядок схожий на заголовок («Громада», «Партнер» і «Країна»), а його "
        + "шукають лише серед перших 20 рядків; вилучіть рядки над ним.",
      english:
        "this row looks like the header (\"Громада\", \"Партнер\" and \"Країна\"), which is "
        + "looked for among the first 20 rows only; delete the rows above it."),
    FailureStory(
      "a header in two rows", "x.csv",
      text: [
        "x.csv": "Сторони;;;Дата\nГромада;Партнер;Країна;\nДніпро;Кельн;DE;2023\nЖитомир;Дортмунд;DE;2023\n"
      ], status: 65, at: "x.csv:2",
      ukrainian: "заголовок розбито на рядки 1 і 2: «Дата» стоїть в одному з них, а "
        + "решта — в другому; запишіть усі заголовки в один рядок.",
      english:
        "the header is split over lines 1 and 2: \"Дата\" stands in one of them, and the "
        + "rest in the other; write all headers into one row."),
    FailureStory(
      "a first line sep= that is not true", "x.csv",
      text: ["x.csv": "sep=|\nГромада;Країна\nДніпро;DE\n"], status: 65, at: "x.csv:2",
      ukrainian: "жодного рядка не розпізнано як заголовок; перший рядок починається з "
        + "«Громада;Країна». Назвіть дві колонки чи більше, наприклад --column country=HEADER "
        + "--column partner=HEADER, або, якщо заголовка немає, задайте --no-header і називайте колонки за номерами, наприклад --column country=4.",
      english:
        "no row was recognised as a header; the first row begins with \"Громада;Країна\". "
        + "Name two columns or more, such as --column country=HEADER --column partner=HEADER, or, if there is no header row, "
        + "pass --no-header and name columns by their numbers, such as --column country=4."),
    FailureStory(
      "no header and no column of countries", "x.csv --no-header --column hromada=1",
      text: ["x.csv": "Дніпро;Кельн;DE;2023\n"], status: 65, at: "x.csv",
      ukrainian:
        "жодна колонка не називає країни: без заголовка колонки відомі лише за номерами, "
        + "а всього їх 4. Назвіть потрібну, наприклад --column country=4.",
      english:
        "no column gives the country: without a header row each is known by its number only, "
        + "and there are 4 columns. Name one, such as --column country=4."),
    FailureStory(
      "no header and a number that is too high",
      "x.csv --no-header --column hromada=1 --column country=3 --column signed_on=5",
      text: ["x.csv": "Дніпро;Кельн;DE;2023\n"], status: 65, at: "x.csv",
      ukrainian:
        "колонки 5 для --column signed_on=5 немає: у таблиці 4 колонки. Виправте номер.",
      english: "there is no column 5 for --column signed_on=5: the table has 4 columns. "
        + "Correct the number."),
  ]

  private static let json = [
    FailureStory(
      "JSON without an array", "x.json",
      text: ["x.json": "{\n  \"title\": \"nothing\",\n  \"year\": 2023\n}\n"], status: 65, at: "x.json",
      ukrainian:
        "у документі немає масиву записів; вивантажте записи як масив об’єктів або як "
        + "JSON Lines.",
      english:
        "the document has no array of records; export the records as an array of objects, "
        + "or as JSON Lines."),
    FailureStory(
      "JSON of one text", "x.json --format json", text: ["x.json": #""hromadas""#], status: 65, at: "x.json",
      ukrainian:
        "у документі немає масиву записів; вивантажте записи як масив об’єктів або як "
        + "JSON Lines.",
      english:
        "the document has no array of records; export the records as an array of objects, "
        + "or as JSON Lines."),
    FailureStory(
      "JSON with an array of another name", "x.json",
      text: ["x.json": #"{"різне": [{"hromada": "Дніпро"}], "log": [{"x": 1}], "tags": ["a"]}"#], status: 65,
      at: "x.json",
      ukrainian: "жоден масив не має назви, звичної для записів; знайдені масиви: «різне» і "
        + "«log». Назвіть потрібний: --records PATH.",
      english: "no array has a name that is usual for records; arrays found: \"різне\" and \"log\". "
        + "Name one with --records PATH."),
    FailureStory(
      "JSON with several arrays", "x.json",
      text: ["x.json": #"{"rows": [{"hromada": "Дніпро"}], "data": [{"hromada": "Житомир"}]}"#], status: 65,
      at: "x.json",
      ukrainian: "записи можуть бути в кількох масивах: «rows» і «data». Назвіть потрібний: "
        + "--records PATH.",
      english: "several arrays may hold the records: \"rows\" and \"data\". Name one with "
        + "--records PATH."),
    FailureStory(
      "JSON with several arrays of partners", "x.json",
      text: [
        "x.json":
          #"{"hromadas": [{"name": "Дніпро", "partners": [{"name": "Köln"}], "twins": [{"name": "Ulm"}]}]}"#
      ], status: 65, at: "x.json",
      ukrainian:
        "записи можуть бути в кількох масивах: «hromadas.partners» і «hromadas.twins». "
        + "Назвіть потрібний: --records PATH.",
      english: "several arrays may hold the records: \"hromadas.partners\" and "
        + "\"hromadas.twins\". Name one with --records PATH."),
    FailureStory(
      "JSON with an array twice", "x.json --records rows",
      text: ["x.json": #"{"rows": [{"hromada": "Дніпро"}], "rows": [{"hromada": "Житомир"}]}"#], status: 65,
      at: "x.json",
      ukrainian: "масив «rows» трапляється більш ніж один раз, і незрозуміло, у якому з них "
        + "записи; залиште один або перейменуйте решту.",
      english:
        "the array \"rows\" is there more than once, and it is not clear which one holds "
        + "the records; keep one, or rename the others."),
    FailureStory(
      "an array for --records that is not there", "x.json --records data.rows",
      text: ["x.json": #"{"rows": [{"hromada": "Дніпро"}]}"#], status: 65, at: "x.json",
      ukrainian: "масиву «data.rows» немає; знайдені масиви: «rows». Назвіть потрібний: "
        + "--records PATH.",
      english: "there is no array \"data.rows\"; arrays found: \"rows\". Name one with "
        + "--records PATH."),
    FailureStory(
      "an object for --records", "x.json --records meta",
      text: ["x.json": #"{"meta": {"x": 1}, "rows": [{"hromada": "Дніпро"}]}"#], status: 65, at: "x.json",
      ukrainian: "масиву «meta» немає; знайдені масиви: «rows». Назвіть потрібний: "
        + "--records PATH.",
      english: "there is no array \"meta\"; arrays found: \"rows\". Name one with --records "
        + "PATH."),
    FailureStory(
      "an array of texts for --records", "x.json --records tags",
      text: ["x.json": #"{"tags": ["a"], "rows": [{"hromada": "Дніпро"}]}"#], status: 65, at: "x.json",
      ukrainian: "елементи масиву «tags» — не об’єкти з ключами; знайдені масиви: «rows». "
        + "Назвіть потрібний: --records PATH.",
      english: "the elements of the array \"tags\" are not objects with keys; arrays found: "
        + "\"rows\". Name one with --records PATH."),
    FailureStory(
      "--records where the file is the array", "x.json --records rows",
      text: ["x.json": #"[{"hromada": "Дніпро", "country": "DE"}]"#], status: 65, at: "x.json",
      ukrainian: "масиву «rows» немає, як і інших масивів об’єктів; не задавайте --records.",
      english: "there is no array \"rows\", nor another of objects; leave out --records."),
  ]

  private static let brokenJSON = [
    FailureStory(
      "JSON that breaks off", "x.json",
      text: ["x.json": #"[{"hromada": "Dnipro", "country": "DE"},"# + "\n" + #" {"hromada": "#], status: 65,
      at: "x.json:2",
      ukrainian: "JSON пошкоджено на байті 54 (текст обривається) в елементі 2, який "
        + "починається в рядку 2 на байті 42; виправте файл або зробіть вивантаження знову.",
      english: "the JSON is broken at byte 54 (it breaks off) in element 2, which begins in "
        + "line 2 at byte 42; correct the file, or export it again."),
    FailureStory(
      "JSON that breaks off between two elements", "x.json",
      text: ["x.json": #"{"rows": [{"hromada": "Dnipro", "country": "DE"},"# + "\n"], status: 65,
      at: "x.json:2",
      ukrainian:
        "JSON пошкоджено на байті 50 (текст обривається); виправте файл або зробіть "
        + "вивантаження знову.",
      english:
        "the JSON is broken at byte 50 (it breaks off); correct the file, or export it "
        + "again."),
    FailureStory(
      "JSON with a quotation mark that is not closed", "x.json",
      text: ["x.json": "[{\"country\": \"DE\"},\n {\"country\": \"DE},\n {\"country\": \"PL\"}]\n"],
      status: 65, at: "x.json:4",
      ukrainian: "JSON пошкоджено на байті 59 (текст обривається) в елементі 2, який "
        + "починається в рядку 2 на байті 21; виправте файл або зробіть вивантаження знову.",
      english: "the JSON is broken at byte 59 (it breaks off) in element 2, which begins in "
        + "line 2 at byte 21; correct the file, or export it again."),
    FailureStory(
      "JSON with a brace too many", "x.json",
      text: ["x.json": "[{\"country\": \"DE\"}},\n {\"country\": \"PL\"}]\n"], status: 65, at: "x.json:1",
      ukrainian:
        "JSON пошкоджено на байті 18 (дужка, кома чи слово не на місці) в елементі "
        + "1, який починається в рядку 1 на байті 1; виправте файл або зробіть вивантаження знову.",
      english: "the JSON is broken at byte 18 (a bracket, comma or word out of place) in "
        + "element 1, which begins in line 1 at byte 1; correct the file, or export it again."),
    FailureStory(
      "JSON with a comma too many outside of its array", "x.json",
      text: ["x.json": "{\"rows\": [{\"country\": \"DE\"}],\n}\n"], status: 65, at: "x.json:2",
      ukrainian:
        "JSON пошкоджено на байті 30 (кома перед закривальною дужкою); виправте файл "
        + "або зробіть вивантаження знову.",
      english:
        "the JSON is broken at byte 30 (a comma before the closing bracket); correct the "
        + "file, or export it again."),
    FailureStory(
      "two documents", "x.json",
      text: ["x.json": "[\n{\"country\": \"DE\"}\n]\n[\n{\"country\": \"PL\"}\n]\n"], status: 65,
      at: "x.json:4",
      ukrainian: "JSON пошкоджено на байті 22 (після кінця є ще щось); збережіть кожен "
        + "документ окремим файлом або, якщо кожен рядок — документ, задайте --format jsonl.",
      english:
        "the JSON is broken at byte 22 (something follows the end); save each document "
        + "as a file of its own, or, if each line is one, pass --format jsonl."),
    FailureStory(
      "JSON Lines that are read as one document", "x.json --format json",
      text: ["x.json": "{\"country\": \"DE\"}\n{\"country\": \"PL\"}\n"], status: 65, at: "x.json:2",
      ukrainian: "JSON пошкоджено на байті 18 (після кінця є ще щось); збережіть кожен "
        + "документ окремим файлом або, якщо кожен рядок — документ, задайте --format jsonl.",
      english:
        "the JSON is broken at byte 18 (something follows the end); save each document "
        + "as a file of its own, or, if each line is one, pass --format jsonl."),
    FailureStory(
      "JSON of more levels than can be read", "x.json",
      text: [
        "x.json": String(repeating: "{\"a\":", count: 1100) + "1" + String(repeating: "}", count: 1100)
      ], status: 65, at: "x.json:1",
      ukrainian:
        "JSON пошкоджено на байті 5120 (понад 1024 рівні); виправте файл або зробіть "
        + "вивантаження знову.",
      english:
        "the JSON is broken at byte 5120 (more than 1024 levels); correct the file, or "
        + "export it again."),
    FailureStory(
      "JSON with a comma too many in its only element", "x.json",
      text: ["x.json": #"[{"hromada": "Dnipro",}]"#], status: 65, at: "x.json:1",
      ukrainian:
        "JSON пошкоджено на байті 22 (кома перед закривальною дужкою) в елементі 1, "
        + "який починається в рядку 1 на байті 1; виправте файл або зробіть вивантаження знову.",
      english:
        "the JSON is broken at byte 22 (a comma before the closing bracket) in element "
        + "1, which begins in line 1 at byte 1; correct the file, or export it again."),
  ]

  private static let withoutRecords =
    [("numbers", "[1, 2, 3]"), ("texts", #"["Дніпро"]"#), ("lists", #"[["Дніпро", "DE"]]"#)].map {
      what, text in
      FailureStory(
        "JSON of \(what)", "x.json", text: ["x.json": text], status: 65, at: "x.json",
        ukrainian:
          "елементи — не об’єкти з ключами; вивантажте кожен запис як об’єкт, наприклад "
          + "{\"country\": \"DE\"}, або всю таблицю як CSV.",
        english:
          "the elements are not objects with keys; export each record as an object, such "
          + "as {\"country\": \"DE\"}, or the whole table as CSV.")
    }
    + [
      ("an empty array", "[]"), ("an empty array of records", #"{"rows": []}"#),
      ("empty objects", "[{}, {}]"),
      ("an empty object", "{}"), ("hromadas without partners", #"[{"name": "Дніпро", "partners": []}]"#),
    ].map { what, text in
      FailureStory(
        "JSON of \(what)", "x.json", text: ["x.json": text], status: 65, at: "x.json",
        ukrainian: "у файлі немає записів; зробіть вивантаження знову.",
        english: "the file holds no records; export it again.")
    }
}
