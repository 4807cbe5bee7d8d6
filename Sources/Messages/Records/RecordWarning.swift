public import Partnerships

/// What a reader should know of a counted record; the closed list of the column `warnings` of `records.csv`.
public enum RecordWarning: String, ClosedList {
  /// A hromada that the codifier does not know, counted in its region as spelled (rule 3).
  case hromadaAsSpelled = "hromada_as_spelled"
  /// A name that several hromadas of the region bear, counted in the region as spelled (rule 3).
  case hromadaAmbiguous = "hromada_ambiguous"
  /// The bare name of a region's centre was read as that city.
  case cityAssumed = "city_assumed"
  /// The bare name of a city and of villages was read as the city, the only one of the name.
  case onlyCityAssumed = "only_city_assumed"
  /// Something in brackets beside a hromada's name was not understood and left aside.
  case hromadaRest = "hromada_rest"
  /// A name in Latin letters was read by its sound, for no table has it so.
  case hromadaTransliterated = "hromada_transliterated"
  /// A kind that is not understood, counted as other (rule 3).
  case kindUnknown = "kind_unknown"
  /// A word of evidence that is not understood, counted as confirmed (rule 5).
  case evidenceUnknown = "evidence_unknown"
  /// A blank stage beside a signing date, read as signed (rule 5).
  case stageAssumed = "stage_assumed"
  /// The municipality stands only in the title, so the partner is blank (rule 7).
  case partnerOnlyInTitle = "partner_only_in_title"
  /// The cell may be a list of partners but is not certainly one.
  case perhapsSeveral = "perhaps_several"
  /// The cell may be a list of hromadas but is not certainly one.
  case perhapsSeveralHromadas = "perhaps_several_hromadas"
  /// England, Scotland, Wales or Northern Ireland, counted as the United Kingdom.
  case countryPart = "country_part"
  /// A country's name that is not known; the code beside it was read (rule 3).
  case countryFromCode = "country_from_code"
  /// A KATOTTG code that no hromada has; the name or the region beside it was read instead (rule 3).
  case hromadaCodeUnknown = "hromada_code_unknown"
  /// A number was read as the date serial of a spreadsheet.
  case dateSerial = "date_serial"
  /// A date with slashes was read day first.
  case dayFirst = "day_first"
  /// Quotation marks inside an unquoted field were kept as they stand.
  case quotesLiteral = "quotes_literal"
  /// Invisible characters, such as no-break and zero-width spaces, were left out.
  case invisibleCharacters = "invisible_characters"
  /// Latin and Cyrillic letters stood in one word; it was read in one alphabet.
  case lookAlikeLetters = "look_alike_letters"
  /// Character references and tags of a web page were read as the page shows them.
  case markup
  /// What stands in the partner's cell is no name of a place; the partner is blank.
  case partnerNotAName = "partner_not_a_name"
  /// What stands in the hromada's cell is no name of a place; the hromada is blank, and the region is kept.
  case hromadaNotAName = "hromada_not_a_name"

  /// The field that it is about; nil where that depends on the record, or where it is about the whole row.
  package var field: Field? {
    switch self {
    case .hromadaAsSpelled, .hromadaAmbiguous, .cityAssumed, .onlyCityAssumed, .hromadaRest,
      .hromadaTransliterated, .perhapsSeveralHromadas, .hromadaNotAName:
      .hromada
    case .hromadaCodeUnknown: .hromadaCode
    case .countryFromCode: .country
    case .kindUnknown: .kind
    case .evidenceUnknown: .evidence
    case .stageAssumed: .stage
    case .partnerOnlyInTitle, .perhapsSeveral, .partnerNotAName: .partner
    case .dateSerial, .dayFirst: .signedOn
    case .countryPart, .invisibleCharacters, .lookAlikeLetters, .markup, .quotesLiteral: nil
    }
  }
}

/// The warnings of one record.
public typealias RecordWarnings = ClosedSet<RecordWarning>

extension RecordWarning {
  /// What was assumed of a cell, and what to do.
  /// - Parameter cell: as spelled; empty where there is none.
  /// - Parameter letters: those that stand in words of another alphabet, for `lookAlikeLetters`.
  /// - Parameter like: what may have been meant, for `hromadaAsSpelled`.
  package func sentence(cell: String, letters: [Unicode.Scalar] = [], like: [HromadaID] = []) -> Text {
    let cell = cell.isEmpty ? Text(uk: "клітинка", en: "the cell") : .quoted(cell)
    return switch self {
    case .hromadaAsSpelled where !like.isEmpty:
      Text(
        uk: "\(cell) — не громада з кодифікатора; враховано в її регіоні так, як написано. Можливо, \(any: like.map(\.description))? Виправте назву або додайте код КАТОТТГ.",
        en: "\(cell) is not a hromada of the codifier; counted in its region as spelled. Did you mean \(any: like.map(\.description))? Correct the name, or add the KATOTTG code.")
    case .hromadaAsSpelled:
      Text(
        uk: "\(cell) — не громада з кодифікатора; враховано в її регіоні так, як написано. Виправте назву або додайте код КАТОТТГ.",
        en: "\(cell) is not a hromada of the codifier; counted in its region as spelled. Correct the name, or add the KATOTTG code.")
    case .hromadaAmbiguous:
      Text(
        uk: "назву \(cell) мають кілька громад регіону; враховано в регіоні так, як написано. Додайте код КАТОТТГ.",
        en: "several hromadas of the region are named \(cell); counted in the region as spelled. Add the KATOTTG code.")
    case .cityAssumed:
      Text(
        uk: "\(cell) прочитано як місто — центр регіону; якщо йдеться про іншу громаду, додайте її область або код КАТОТТГ.",
        en: "\(cell) was read as the city that is the centre of its region; if another hromada is meant, add its region or KATOTTG code.")
    case .onlyCityAssumed:
      Text(
        uk: "\(cell) прочитано як єдине місто з такою назвою, хоча її мають і села чи селища; якщо йдеться про інше, додайте область або код КАТОТТГ.",
        en: "\(cell) was read as the only city of that name, which villages bear too; if another is meant, add its region or KATOTTG code.")
    case .hromadaRest:
      Text(
        uk: "у клітинці \(cell) зрозуміло лише назву громади, а слова в дужках пропущено; якщо вони щось означають, напишіть їх у своїй колонці.",
        en: "of \(cell) only the name of the hromada was understood, and what stands in brackets was left aside; if it matters, write it in a column of its own.")
    case .hromadaTransliterated:
      Text(
        uk: "такого написання назви громади, як \(cell), немає в довіднику, тож його прочитано за звучанням; якщо йдеться про іншу громаду, додайте її область або код КАТОТТГ.",
        en: "\(cell) is no listed spelling of a hromada's name and was read by its sound; if another hromada is meant, add its region or KATOTTG code.")
    case .kindUnknown:
      Text(
        uk: "вид \(cell) невідомий; враховано як «інше». Напишіть відомий вид, наприклад «побратимство».",
        en: "\(cell) is not a kind that is known; counted as \"other\". Write a known kind, such as \"twinning\".")
    case .evidenceUnknown:
      Text(
        uk: "достовірність \(cell) невідома; запис враховано як підтверджений. Напишіть відоме слово, наприклад «підтверджено» або «згадка в новинах».",
        en: "\(cell) is no word of evidence that is known; counted as confirmed. Write a known word, such as \"confirmed\" or \"unconfirmed\".")
    case .stageAssumed:
      Text(
        uk: "стану не зазначено, але є дата підписання; прочитано як «підписано». Зазначте стан, якщо він інший.",
        en: "the stage is blank beside a signing date; read as signed. State the stage if it is another.")
    case .partnerOnlyInTitle:
      Text(
        uk: "\(cell) — не муніципалітет, а муніципалітет названо лише в назві документа; партнера не зазначено, країну залишено. Напишіть муніципалітет у клітинці.",
        en: "\(cell) is not a municipality, and the title names one; the partner is left blank, the country is kept. Write the municipality in the cell.")
    case .perhapsSeveral:
      Text(
        uk: "\(cell) може називати кількох партнерів; враховано як одного, так, як написано. Якщо їх кілька, поставте між ними «;».",
        en: "\(cell) may name several partners; counted as one, as spelled. If they are several, put \";\" between them.")
    case .perhapsSeveralHromadas:
      Text(
        uk: "\(cell) може називати кілька громад; враховано як одну. Якщо їх кілька, поставте між ними «;».",
        en: "\(cell) may name several hromadas; counted as one. If they are several, put \";\" between them.")
    case .countryPart:
      Text(
        uk: "\(cell) — частина Великої Британії; враховано як Велику Британію. Напишіть «Велика Британія» або GB.",
        en: "\(cell) is a part of the United Kingdom; counted as that country. Write the United Kingdom or GB.")
    case .countryFromCode:
      Text(
        uk: "\(cell) — не країна; прочитано код країни, що стоїть поруч. Виправте назву.",
        en: "\(cell) is not a country; the code of the country beside it was read. Correct the name.")
    case .hromadaCodeUnknown:
      Text(
        uk: "\(cell) — не код КАТОТТГ громади; замість нього прочитано назву і регіон поруч. Виправте код.",
        en: "\(cell) is not the KATOTTG code of a hromada; the name and the region beside it were read instead. Correct the code.")
    case .dateSerial:
      Text(
        uk: "\(cell) прочитано як номер дня з електронної таблиці; напишіть дату як 2023-02-09 або 09.02.2023.",
        en: "\(cell) was read as the day number of a spreadsheet; write the date as 2023-02-09 or 09.02.2023.")
    case .dayFirst:
      Text(
        uk: "у \(cell) першим прочитано день; якщо першим стоїть місяць, напишіть дату як 2023-02-09.",
        en: "\(cell) was read day first; if the month comes first, write the date as 2023-02-09.")
    case .quotesLiteral:
      Text(
        uk: "лапки всередині клітинки без лапок залишено, як є; візьміть клітинку в лапки, а лапки всередині подвойте.",
        en: "quotation marks inside an unquoted cell were kept as they stand; put the cell in quotation marks and double those inside.")
    case .invisibleCharacters:
      Text(
        uk: "\(cell) має невидимі символи; прочитано без них. Вилучіть їх.",
        en: "\(cell) holds invisible characters; read without them. Remove them.")
    case .lookAlikeLetters:
      Text(
        uk: "\(cell) змішує в слові дві абетки (\(named(letters))); прочитано однією. Наберіть слово наново.",
        en: "\(cell) mixes two alphabets within a word (\(named(letters))); read in one alphabet. Type the word again.")
    case .markup:
      Text(
        uk: "\(cell) має коди символів або теги вебсторінки; прочитано так, як показує сторінка. Заберіть їх.",
        en: "\(cell) holds character references or tags of a web page; read as a page shows it. Remove them.")
    case .partnerNotAName:
      Text(
        uk: "\(cell) — не назва місця; партнера не зазначено. Напишіть у клітинці назву муніципалітету.",
        en: "\(cell) is not the name of a place; the partner is left blank. Write the name of the municipality in the cell.")
    case .hromadaNotAName:
      Text(
        uk: "\(cell) — не назва місця; громади не зазначено, регіон залишено. Напишіть у клітинці назву громади.",
        en: "\(cell) is not the name of a place; the hromada is left blank, the region is kept. Write the name of the hromada in the cell.")
    }
  }

  private func named(_ letters: [Unicode.Scalar]) -> Text {
    func name(_ letter: Unicode.Scalar) -> Text {
      let alphabet =
        letter.isCyrillic ? Text(uk: "кирилична", en: "Cyrillic") : Text(uk: "латинська", en: "Latin")
      return Text(uk: "\(alphabet) \(quoted: String(letter)) \(letter.codePoint)", en: "\(alphabet) \(quoted: String(letter)) \(letter.codePoint)")
    }
    return .joined(letters.map(name), by: ", ")
  }

  /// What was assumed in how many records of an input, and what to do.
  package func assumption(records: Int) -> Text {
    Text(uk: "\(summary): \(records: records). \(remedy)", en: "\(summary): \(records: records). \(remedy)")
  }

  /// What was assumed, of all records that have it.
  private var summary: Text {
    switch self {
    case .hromadaAsSpelled:
      Text(
        uk: "Громади, яких немає в кодифікаторі, враховано в їхньому регіоні так, як написано",
        en: "Hromadas that the codifier does not know, counted in their region as spelled")
    case .hromadaAmbiguous:
      Text(
        uk: "Назви, спільні для кількох громад регіону, враховано в регіоні так, як написано",
        en: "Names that several hromadas of the region bear, counted in the region as spelled")
    case .cityAssumed: Text(uk: "Назви центрів регіонів прочитано як назви цих міст", en: "Bare names of a region's centre, read as that city")
    case .onlyCityAssumed: Text(uk: "Назви, спільні для міста й сіл, прочитано як назви єдиного міста", en: "Names of a city and of villages, read as the only city")
    case .hromadaRest: Text(uk: "Незрозумілі слова в дужках біля назви громади пропущено", en: "Words in brackets beside a hromada's name that were not understood, left aside")
    case .hromadaTransliterated: Text(uk: "Назви громад латиницею прочитано за звучанням", en: "Hromadas' names in Latin letters, read by their sound")
    case .kindUnknown: Text(uk: "Невідомі види враховано як «інше»", en: "Kinds that are not known, counted as other")
    case .evidenceUnknown: Text(uk: "Записи з невідомою достовірністю враховано як підтверджені", en: "Words of evidence that are not known, counted as confirmed")
    case .stageAssumed: Text(uk: "Незазначений стан при даті підписання прочитано як «підписано»", en: "Blank stages beside a signing date, read as signed")
    case .partnerOnlyInTitle: Text(uk: "Партнера названо лише в назві документа, тому його не зазначено", en: "Partners that only the title names, left blank")
    case .perhapsSeveral:
      Text(
        uk: "Клітинки, в яких може бути кілька партнерів, враховано як одного партнера",
        en: "Cells that may name several partners, counted as one")
    case .perhapsSeveralHromadas:
      Text(uk: "Клітинки, в яких може бути кілька громад, враховано як одну громаду", en: "Cells that may name several hromadas, counted as one")
    case .countryPart: Text(uk: "Частини Великої Британії враховано як Велику Британію", en: "Parts of the United Kingdom, counted as that country")
    case .countryFromCode: Text(uk: "Невідомі назви країн прочитано за кодом поруч", en: "Names of countries that are not known, read by the code beside them")
    case .hromadaCodeUnknown: Text(uk: "Коди КАТОТТГ, яких не має жодна громада, пропущено", en: "KATOTTG codes that no hromada has, passed over")
    case .dateSerial: Text(uk: "Номери днів з електронної таблиці прочитано як дати", en: "Day numbers of a spreadsheet, read as dates")
    case .dayFirst: Text(uk: "У датах зі скісними рисками першим прочитано день", en: "Dates with slashes, read day first")
    case .invisibleCharacters: Text(uk: "Клітинки з невидимими символами прочитано без них", en: "Cells with invisible characters, read without them")
    case .lookAlikeLetters:
      Text(uk: "Слова з латинських і кириличних літер прочитано однією абеткою", en: "Words of Latin and Cyrillic letters, read in one alphabet")
    case .quotesLiteral: Text(uk: "Лапки в клітинках без лапок залишено, як є", en: "Quotation marks inside unquoted cells, kept as they stand")
    case .markup:
      Text(
        uk: "Коди символів і теги вебсторінок прочитано так, як їх показує сторінка",
        en: "Character references and tags of web pages, read as a page shows them")
    case .partnerNotAName:
      Text(uk: "Клітинки партнера, де стоїть не назва місця, прочитано як порожні", en: "Partners' cells that hold no name of a place, read as blank")
    case .hromadaNotAName:
      Text(uk: "Клітинки громади, де стоїть не назва місця, прочитано як порожні", en: "Hromadas' cells that hold no name of a place, read as blank")
    }
  }

  private var remedy: Text {
    switch self {
    case .hromadaAsSpelled, .hromadaAmbiguous: Text(uk: "Додайте код КАТОТТГ.", en: "Add the KATOTTG code.")
    case .hromadaRest: Text(uk: "Напишіть їх у своїй колонці.", en: "Write them in a column of their own.")
    case .cityAssumed, .onlyCityAssumed, .hromadaTransliterated:
      Text(
        uk: "Якщо десь ідеться про іншу громаду, додайте її область або код КАТОТТГ.",
        en: "Where another hromada is meant, add its region or KATOTTG code.")
    case .kindUnknown: Text(uk: "Напишіть відомий вид.", en: "Write a known kind.")
    case .evidenceUnknown: Text(uk: "Напишіть відоме слово, наприклад «підтверджено».", en: "Write a known word, such as \"confirmed\".")
    case .stageAssumed: Text(uk: "Зазначте стан, де він інший.", en: "State the stage where it is another.")
    case .partnerOnlyInTitle: Text(uk: "Напишіть муніципалітет у клітинці партнера.", en: "Write the municipality in the partner's cell.")
    case .perhapsSeveral: Text(uk: "Між кількома партнерами ставте «;».", en: "Put \";\" between several partners.")
    case .perhapsSeveralHromadas: Text(uk: "Між кількома громадами ставте «;».", en: "Put \";\" between several hromadas.")
    case .countryPart: Text(uk: "Напишіть «Велика Британія» або GB.", en: "Write the United Kingdom or GB.")
    case .countryFromCode: Text(uk: "Виправте назви.", en: "Correct the names.")
    case .hromadaCodeUnknown: Text(uk: "Виправте коди.", en: "Correct the codes.")
    case .dateSerial, .dayFirst: Text(uk: "Пишіть дати як 2023-02-09.", en: "Write dates as 2023-02-09.")
    case .invisibleCharacters, .markup: Text(uk: "Вилучіть їх.", en: "Remove them.")
    case .partnerNotAName, .hromadaNotAName: Text(uk: "Напишіть назви.", en: "Write the names.")
    case .lookAlikeLetters: Text(uk: "Наберіть їх наново.", en: "Type them again.")
    case .quotesLiteral: Text(uk: "Беріть такі клітинки в лапки, а лапки всередині подвоюйте.", en: "Put such cells in quotation marks and double those inside.")
    }
  }
}
