import Partnerships
import Testing

@testable import Renderers

@Suite("Warnings say what was assumed and what to do")
struct WarningMessageTests {
  @Test("Every warning has its whole sentence in both languages")
  func sentences() {
    expect(warnings) { $0.sentence($1, value: "X", letters: ["i", "К"]) }
    #expect(Set(warnings.map(\.value)) == Set(RecordWarning.allCases))
  }

  @Test("A blank cell is not quoted")
  func blankCell() {
    #expect(
      English().sentence(RecordWarning.hromadaAsSpelled, value: "", letters: [])
        == "the cell is not a hromada of the codifier; counted in its region as spelled. "
        + "Correct the name, or add the KATOTTG code.")
    #expect(
      Ukrainian().sentence(RecordWarning.hromadaAsSpelled, value: "", letters: [])
        == "клітинка — не громада з кодифікатора; враховано в її регіоні так, як написано. "
        + "Виправте назву або додайте код КАТОТТГ.")
  }
}

private let warnings: [Said<RecordWarning>] = [
  Said(
    .hromadaAsSpelled,
    "\"X\" is not a hromada of the codifier; counted in its region as spelled. Correct the name, or "
      + "add the KATOTTG code.",
    "«X» — не громада з кодифікатора; враховано в її регіоні так, як написано. Виправте назву або "
      + "додайте код КАТОТТГ."),
  Said(
    .hromadaAmbiguous,
    "several hromadas of the region are named \"X\"; counted in the region as spelled. Add the "
      + "KATOTTG code.",
    "назву «X» мають кілька громад регіону; враховано в регіоні так, як написано. Додайте код "
      + "КАТОТТГ."),
  Said(
    .cityAssumed,
    "\"X\" was read as the city that is the centre of its region; if another hromada is meant, add "
      + "its region or KATOTTG code.",
    "«X» прочитано як місто — центр регіону; якщо йдеться про іншу громаду, додайте її область або "
      + "код КАТОТТГ."),
  Said(
    .hromadaTransliterated,
    "\"X\" is no listed spelling of a hromada's name and was read by its sound; if another hromada is "
      + "meant, add its region or KATOTTG code.",
    "такого написання назви громади, як «X», немає в довіднику, тож його прочитано за звучанням; якщо "
      + "йдеться про іншу громаду, додайте її область або код КАТОТТГ."),
  Said(
    .kindUnknown,
    "\"X\" is not a kind that is known; counted as \"other\". Write a known kind, such as "
      + "\"побратимство\".",
    "вид «X» невідомий; враховано як «інше». Напишіть відомий вид, наприклад «побратимство»."),
  Said(
    .evidenceUnknown,
    "\"X\" is no word of evidence that is known; counted as confirmed. Write a known word, such as "
      + "\"підтверджено\" or \"згадка в новинах\".",
    "достовірність «X» невідома; запис враховано як підтверджений. Напишіть відоме слово, наприклад "
      + "«підтверджено» або «згадка в новинах»."),
  Said(
    .stageAssumed,
    "the stage is blank beside a signing date; read as signed. State the stage if it is another.",
    "стану не зазначено, але є дата підписання; прочитано як «підписано». Зазначте стан, якщо він "
      + "інший."),
  Said(
    .partnerOnlyInTitle,
    "\"X\" is not a municipality, and the title names one; the partner is left blank, the country is "
      + "kept. Write the municipality in the cell.",
    "«X» — не муніципалітет, а муніципалітет названо лише в назві документа; партнера не зазначено, "
      + "країну залишено. Напишіть муніципалітет у клітинці."),
  Said(
    .perhapsSeveralHromadas,
    "\"X\" may name several hromadas; counted as one. If they are several, put \";\" between them.",
    "«X» може називати кілька громад; враховано як одну. Якщо їх кілька, поставте між ними «;»."),
  Said(
    .countryPart,
    "\"X\" is a part of the United Kingdom; counted as that country. Write the United Kingdom or GB.",
    "«X» — частина Великої Британії; враховано як Велику Британію. Напишіть «Велика Британія» або GB."),
  Said(
    .hromadaCodeUnknown,
    "\"X\" is not the KATOTTG code of a hromada; the name and the region beside it were read instead. "
      + "Correct the code.",
    "«X» — не код КАТОТТГ громади; замість нього прочитано назву і регіон поруч. Виправте код."),
  Said(
    .perhapsSeveral,
    "\"X\" may name several partners; counted as one, as spelled. If they are several, put \";\" "
      + "between them.",
    "«X» може називати кількох партнерів; враховано як одного, так, як написано. Якщо їх кілька, "
      + "поставте між ними «;»."),
  Said(
    .dateSerial,
    "\"X\" was read as the day number of a spreadsheet; write the date as 2023-02-09 or 09.02.2023.",
    "«X» прочитано як номер дня з електронної таблиці; напишіть дату як 2023-02-09 або 09.02.2023."),
  Said(
    .dayFirst,
    "\"X\" was read day first; if the month comes first, write the date as 2023-02-09.",
    "у «X» першим прочитано день; якщо першим стоїть місяць, напишіть дату як 2023-02-09."),
  Said(
    .quotesLiteral,
    "quotation marks inside an unquoted cell were kept as they stand; put the cell in quotation "
      + "marks and double those inside.",
    "лапки всередині клітинки без лапок залишено, як є; візьміть клітинку в лапки, а лапки всередині "
      + "подвойте."),
  Said(
    .invisibleCharacters,
    "\"X\" holds invisible characters; read without them. Remove them.",
    "«X» має невидимі символи; прочитано без них. Вилучіть їх."),
  Said(
    .lookAlikeLetters,
    "\"X\" mixes two alphabets within a word (Latin \"i\" U+0069, Cyrillic \"К\" U+041A); read in one "
      + "alphabet. Type the word again.",
    "«X» змішує в слові дві абетки (латинська «i» U+0069, кирилична «К» U+041A); прочитано однією. Наберіть "
      + "слово наново."),
]
