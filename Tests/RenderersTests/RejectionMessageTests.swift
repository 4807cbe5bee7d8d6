import Partnerships
import Testing

@testable import Renderers

@Suite("Rejections say what is wrong and what to do")
struct RejectionMessageTests {
  @Test("Every reason has its whole sentence in both languages")
  func sentences() {
    expect(rejections) { $0.sentence($1) }
    #expect(Set(rejections.map(\.value.reason)) == Set(RejectionReason.allCases))
  }

  @Test("Every reason has a phrase for the table of rejected records")
  func phrases() {
    expect(reasons) { $0.phrase($1) }
    #expect(Set(reasons.map(\.value)) == Set(RejectionReason.allCases))
  }
}

private let rejections: [Said<Rejection>] = [
  Said(
    .init(.unknownCountry, field: .country, value: "Польшча", candidates: ["Польща"]),
    "\"Польшча\" is not a country; did you mean \"Польща\"?",
    "«Польшча» — не країна; можливо, «Польща»?"),
  Said(
    .init(.unknownCountry, field: .country, value: "Земля"),
    "\"Земля\" is not a country; correct the cell.",
    "«Земля» — не країна; виправте клітинку."),
  Said(
    .init(.ambiguousCountry, field: .country, value: "Корея", candidates: ["Республіка Корея", "КНДР"]),
    "\"Корея\" may be \"Республіка Корея\" or \"КНДР\"; write which one is meant.",
    "«Корея» може означати «Республіка Корея» або «КНДР»; напишіть, яку країну маєте на увазі."),
  Said(
    .init(.notACountry, field: .country, value: "ЄС"),
    "\"ЄС\" is not a country of its own; write the country that is meant.",
    "«ЄС» — не окрема країна; напишіть країну, про яку йдеться."),
  Said(
    .init(.notACountry, field: .country, value: "Баварія", candidates: ["Німеччина"]),
    "\"Баварія\" is not a country of its own; write the country that is meant: \"Німеччина\".",
    "«Баварія» — не окрема країна; напишіть країну, про яку йдеться: «Німеччина»."),
  Said(
    .init(
      .notACountry, field: .country, value: "Австро-Угорщина", candidates: ["Австрія", "Угорщина"]),
    "\"Австро-Угорщина\" is not a country of its own; write the country that is meant: \"Австрія\" or "
      + "\"Угорщина\".",
    "«Австро-Угорщина» — не окрема країна; напишіть країну, про яку йдеться: «Австрія» або «Угорщина»."),
  Said(
    .init(
      .proposedRegion, field: .region, value: "Січеславщина", candidates: ["Дніпропетровська область"]),
    "no law has given a region the name \"Січеславщина\"; write \"Дніпропетровська область\".",
    "жоден закон не дав регіону назви «Січеславщина»; напишіть «Дніпропетровська область»."),
  Said(
    .init(.unknownRegion, field: .region, value: "Сумщина", candidates: ["Сумська область"]),
    "\"Сумщина\" is not a region of Ukraine; did you mean \"Сумська область\"?",
    "«Сумщина» — не регіон України; можливо, «Сумська область»?"),
  Said(
    .init(.unknownRegion, field: .region, value: "Схід"),
    "\"Схід\" is not a region of Ukraine; correct the cell.",
    "«Схід» — не регіон України; виправте клітинку."),
  Said(
    .init(.hromadaUnknown, field: .hromada, value: "Днепр", candidates: ["Дніпровська", "Дніпрянська"]),
    "\"Днепр\" is not a hromada of the codifier; did you mean \"Дніпровська\" or \"Дніпрянська\"?",
    "громади «Днепр» немає в кодифікаторі; можливо, «Дніпровська» або «Дніпрянська»?"),
  Said(
    .init(.hromadaUnknown, field: .hromadaCode, value: "UA99"),
    "\"UA99\" is not a hromada of the codifier; correct the name, or add its region or KATOTTG code.",
    "громади «UA99» немає в кодифікаторі; виправте назву або додайте область чи код КАТОТТГ."),
  Said(
    .init(
      .hromadaAmbiguous, field: .hromada, value: "Покровська",
      candidates: ["Покровська, Донецька область", "Покровська, Одеська область"]),
    "several hromadas are named \"Покровська\": \"Покровська, Донецька область\" and \"Покровська, "
      + "Одеська область\"; add the region or the KATOTTG code.",
    "назву «Покровська» мають кілька громад: «Покровська, Донецька область» і «Покровська, Одеська "
      + "область»; додайте область або код КАТОТТГ."),
  Said(
    .init(.hromadaAmbiguous, field: .hromada, value: "Покровська"),
    "several hromadas are named \"Покровська\"; add the region or the KATOTTG code.",
    "назву «Покровська» мають кілька громад; додайте область або код КАТОТТГ."),
  Said(
    .init(.contradiction, field: .countryCode, value: "DE", candidates: ["Польща", "Німеччина"]),
    "\"Польща\" and \"Німеччина\" contradict each other; correct one of them.",
    "«Польща» і «Німеччина» суперечать одне одному; виправте щось одне."),
  Said(
    .init(.contradiction, field: .countryCode, value: "DE"),
    "\"DE\" contradicts another cell of the record; correct one of them.",
    "«DE» суперечить іншій клітинці запису; виправте одну з них."),
  Said(
    .init(.unknownStage, field: .stage),
    "the stage is blank and there is no signing date; state the stage or the date.",
    "не зазначено ні стану, ні дати підписання; зазначте стан або дату."),
  Said(
    .init(.unknownStage, field: .stage, value: "підпсано", candidates: ["підписано"]),
    "\"підпсано\" is not a stage that is known; did you mean \"підписано\"?",
    "стан «підпсано» невідомий; можливо, «підписано»?"),
  Said(
    .init(.unknownStage, field: .stage, value: "у роботі"),
    "\"у роботі\" is not a stage that is known; write, for example, \"підписано\", \"планується\" or "
      + "\"припинено\".",
    "стан «у роботі» невідомий; напишіть, наприклад, «підписано», «планується» або «припинено»."),
  Said(
    .init(.unreadableDate, field: .signedOn, value: "навесні"),
    "\"навесні\" is not a date; write it as 2023-02-09 or 09.02.2023, or only the year.",
    "«навесні» — не дата; напишіть її як 2023-02-09 чи 09.02.2023 або лише рік."),
  Said(
    .init(.impossibleDate, field: .signedOn, value: "31.02.2023"),
    "\"31.02.2023\" does not exist in the calendar; correct the date.",
    "дати «31.02.2023» немає в календарі; виправте її."),
  Said(
    .init(.impossibleDate, field: .signedOn, value: "02/13/2023", candidates: ["2023-02-13"]),
    "\"02/13/2023\" does not exist in the calendar; did you mean \"2023-02-13\"?",
    "дати «02/13/2023» немає в календарі; можливо, «2023-02-13»?"),
  Said(
    .init(.lettersForDigits, field: .signedOn, value: "О9.02.2023", candidates: ["2023-02-09"]),
    "letters stand for digits in \"О9.02.2023\" (О for zero, І or l for one, З for three); "
      + "did you mean \"2023-02-09\"?",
    "у даті «О9.02.2023» замість цифр стоять літери (О замість нуля, І чи l замість одиниці, "
      + "З замість трійки); можливо, «2023-02-09»?"),
  Said(
    .init(.implausibleYear, field: .signedOn, value: "0223-02-09"),
    "the year in \"0223-02-09\" lies outside 1900 to 2100; correct it.",
    "рік у «0223-02-09» виходить за межі 1900–2100; виправте його."),
  Said(
    .init(.twoDigitYear, field: .signedOn, value: "08.03.24"),
    "the year in \"08.03.24\" has two digits; write all four.",
    "рік у «08.03.24» записано двома цифрами; напишіть усі чотири."),
  Said(
    .init(.noParties, field: .hromada),
    "the record is signed but names no hromada, no partner and no region; add them.",
    "угоду підписано, але запис не називає ні громади, ні партнера, ні регіону; додайте їх."),
  Said(
    .init(.wrongFieldCount, value: "7", candidates: ["9"]),
    "cells in the row: 7, columns in the table: 9; check the delimiters and quotation marks of the row.",
    "клітинок у рядку 7, а колонок у таблиці 9; перевірте роздільники й лапки."),
  Said(
    .init(.wrongFieldCount),
    "the row has more or fewer cells than the header; check its delimiters and quotation marks.",
    "у рядку більше або менше клітинок, ніж у заголовку; перевірте роздільники й лапки."),
  Said(
    .init(.brokenQuoting),
    "the row cannot be taken apart into cells; check its quotation marks.",
    "рядок не вдається розділити на клітинки; перевірте його лапки."),
  Said(
    .init(.brokenQuoting, value: "textAfterQuote"),
    "text follows a closing quotation mark; double the marks inside a cell, and close every mark that opens one.",
    "після закритих лапок стоїть текст; подвойте лапки всередині клітинки й закрийте всі, що її відкривають."),
  Said(
    .init(.brokenQuoting, value: "unclosedQuote"),
    "a quotation mark opens a cell and is not closed; close it, or double the marks inside the cell.",
    "лапки відкривають клітинку, але їх не закрито; закрийте їх або подвойте лапки всередині клітинки."),
  Said(
    .init(.tooLarge, value: "tooLongCell", candidates: ["1048576"]),
    "a cell is longer than 1\u{A0}048\u{A0}576 bytes, the most that is read; "
      + "look for a quotation mark that is never closed.",
    "клітинка має понад 1\u{A0}048\u{A0}576 байтів, а довших програма не читає; "
      + "пошукайте лапки, які ніде не закрито."),
  Said(
    .init(.tooLarge, value: "tooLongRow", candidates: ["16777216"]),
    "the row is longer than 16\u{A0}777\u{A0}216 bytes, the most that is read; "
      + "look for a quotation mark that is never closed.",
    "рядок має понад 16\u{A0}777\u{A0}216 байтів, а довших програма не читає; "
      + "пошукайте лапки, які ніде не закрито."),
  Said(
    .init(.tooLarge, value: "tooManyCells", candidates: ["4096"]),
    "the row has more than 4096 cells, the most that are read; check its delimiters.",
    "у рядку понад 4096 клітинок, а більше програма не читає; перевірте його роздільники."),
  Said(
    .init(.tooLarge, value: "tooManyLineBreaks", candidates: ["1000"]),
    "the row has more than 1000 line breaks inside its cells, the most that are read; "
      + "look for a quotation mark that is never closed.",
    "у клітинках рядка понад 1000 розривів, а більше програма не читає; "
      + "пошукайте лапки, які ніде не закрито."),
  Said(
    .init(.brokenElement, value: "truncated"),
    "the element cannot be read as a JSON object (it breaks off); correct it, or export the file again.",
    "елемент не вдається прочитати як об’єкт JSON (текст обривається); виправте його або зробіть "
      + "вивантаження знову."),
  Said(
    .init(.brokenElement, value: "number", byteOffset: 12_345),
    "the element cannot be read as a JSON object (a number that JSON does not allow at byte 12\u{A0}345); "
      + "correct it, or export the file again.",
    "елемент не вдається прочитати як об’єкт JSON (число, якого JSON не дозволяє на байті 12\u{A0}345); "
      + "виправте його або зробіть вивантаження знову."),
  Said(
    .init(
      .brokenElement, field: .country, value: "repeatedKey", candidates: ["DE", "PL"], byteOffset: 99),
    "the key stands twice in one object, with \"DE\" and \"PL\", the second time at byte 99; keep one of them.",
    "ключ стоїть в одному об’єкті двічі, зі значеннями «DE» і «PL», удруге на байті 99; залиште одне з них."),
  Said(
    .init(.brokenElement, field: .country, value: "notAValue", byteOffset: 99),
    "an object or a list stands at byte 99 where a text or a number belongs; write the value itself.",
    "замість тексту чи числа на байті 99 стоїть об’єкт або список; напишіть саме значення."),
  Said(
    .init(.brokenElement, value: "notAnArray", byteOffset: 99),
    "the partners at byte 99 are not a list; put them between [ and ].",
    "партнери на байті 99 — не список; візьміть їх у дужки [ ]."),
  Said(
    .init(.tooLarge, value: "tooDeep", byteOffset: 99),
    "the record is larger than can be read (more than 1024 levels at byte 99); look for a quotation mark or "
      + "bracket that is never closed.",
    "запис завеликий, щоб його прочитати (понад 1024 рівні на байті 99); пошукайте лапки чи дужку, які ніде "
      + "не закрито."),
  Said(
    .init(.invalidEncoding, value: "encoding", byteOffset: 99),
    "the record holds bytes that are not UTF-8 (at byte 99); correct them, or, if they are all over the file, "
      + "pass --encoding, such as --encoding windows-1251.",
    "у записі є байти не в UTF-8 (на байті 99); виправте їх, а якщо вони по всьому файлу, задайте --encoding, "
      + "наприклад --encoding windows-1251."),
  Said(
    .init(.brokenElement),
    "the element cannot be read as a JSON object; correct it, or export the file again.",
    "елемент не вдається прочитати як об’єкт JSON; виправте його або зробіть вивантаження знову."),
  Said(
    .init(.invalidEncoding),
    "the record holds bytes that are not UTF-8; correct them, or, if they are all over the file, "
      + "pass --encoding, such as --encoding windows-1251.",
    "у записі є байти не в UTF-8; виправте їх, а якщо вони по всьому файлу, задайте --encoding, "
      + "наприклад --encoding windows-1251."),
  Said(
    .init(.invalidEncoding, field: .partner, value: "Кра\\xFFків"),
    "the record holds bytes that are not UTF-8 (\"Кра\\xFFків\", each written as \\xNN); correct them, or, "
      + "if they are all over the file, pass --encoding, such as --encoding windows-1251.",
    "у записі є байти не в UTF-8 («Кра\\xFFків», кожен записано як \\xNN); виправте їх, а якщо вони "
      + "по всьому файлу, задайте --encoding, наприклад --encoding windows-1251."),
  Said(
    .init(.controlCharacter, field: .partner, value: "Кельн", candidates: ["U+202E"]),
    "\"Кельн\" holds the control character U+202E, which does not belong in text; remove it.",
    "у клітинці «Кельн» є керівний символ U+202E, якому не місце в тексті; вилучіть його."),
]

private let reasons: [Said<RejectionReason>] = [
  Said(.unknownCountry, "country not known", "країна невідома"),
  Said(.ambiguousCountry, "country ambiguous", "країна неоднозначна"),
  Said(.notACountry, "no country of its own", "не окрема країна"),
  Said(.unknownRegion, "region not known", "регіон невідомий"),
  Said(.proposedRegion, "region's name only proposed", "назву регіону лише пропонували"),
  Said(.hromadaUnknown, "hromada not known, and no region", "громада невідома, регіону не зазначено"),
  Said(.hromadaAmbiguous, "hromada ambiguous, and no region", "громада неоднозначна, регіону не зазначено"),
  Said(.contradiction, "cells contradict each other", "клітинки суперечать одна одній"),
  Said(.unknownStage, "stage not known", "стан невідомий"),
  Said(.unreadableDate, "date not readable", "дату не вдалося прочитати"),
  Said(.impossibleDate, "date does not exist", "такої дати не існує"),
  Said(.twoDigitYear, "year of two digits", "рік із двох цифр"),
  Said(.lettersForDigits, "letters in place of digits", "літери замість цифр"),
  Said(.implausibleYear, "year before 1900 or after 2100", "рік до 1900 або після 2100"),
  Said(.noParties, "neither party nor region named", "не названо ні сторін, ні регіону"),
  Said(.wrongFieldCount, "too many or too few cells", "забагато або замало клітинок"),
  Said(.brokenQuoting, "broken quotation marks", "пошкоджені лапки"),
  Said(.tooLarge, "record too large", "запис завеликий"),
  Said(.brokenElement, "broken JSON", "пошкоджений JSON"),
  Said(.invalidEncoding, "bytes outside the encoding", "байти поза кодуванням"),
  Said(.controlCharacter, "control character in a cell", "керівний символ у клітинці"),
]

@Suite("Faults of JSON")
struct FaultMessageTests {
  @Test("Every fault has words of its own in both languages", arguments: Language.allCases)
  func faults(_ language: Language) {
    let phrases = JSONFault.allCases.map { language.words.phrase($0) }
    #expect(Set(phrases).count == JSONFault.allCases.count)
    #expect(phrases.allSatisfy { !$0.isEmpty })
  }
}
