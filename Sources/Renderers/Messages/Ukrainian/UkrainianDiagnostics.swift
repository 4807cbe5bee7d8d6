package import Partnerships

extension Ukrainian {
  package func label(_ severity: Diagnostic.Severity) -> String {
    switch severity {
    case .error: "помилка"
    case .warning: "попередження"
    case .note: "примітка"
    }
  }

  package func column(_ number: Int) -> String { "колонка \(grouped(number))" }

  package func sentence(_ message: Diagnostic.Message) -> String {
    switch message {
    case .rejected(let rejection):
      "\(sentence(rejection)) Запис відкладено."
    case .warning(let warning, let value, let letters):
      sentence(warning, value: value, letters: letters)
    case .severalDatesUnderOneNumber(let number):
      "записи під номером \(quoted(number)) мають різні дати; їх враховано як одну угоду. "
        + "Перевірте номер і дати."
    case .rejectionsOmitted(let reason, let number):
      "з тієї самої причини (\(phrase(reason))) відхилено ще \(records(number)); "
        + "звіт, записаний із --output, перелічує їх усі в rejected.csv."
    case .warningsOmitted(let warning, let number):
      "таке саме попередження (\(warning.code)) стосується ще \(count(number, "запису", "записів", "записів")); "
        + "звіт, записаний із --output, показує його біля кожного з них у records.csv."

    case .encodingConcluded(let encoding, let remark):
      sentence(encoding, remark)

    case .inputEmpty:
      "файл порожній; зробіть вивантаження знову."
    case .inputHasNoRecords:
      "у файлі немає записів; зробіть вивантаження знову або, якщо це JSON, назвіть масив: --records PATH."
    case .inputIsHTML:
      "це вебсторінка, а не вивантаження; завантажте сам файл даних, CSV або JSON."
    case .inputIsSpreadsheet:
      "це книга електронних таблиць; збережіть її аркуш як CSV (UTF-8) і задайте той файл."
    case .inputIsArchive:
      "це стиснений архів; розпакуйте його і задайте файли з нього."
    case .encodingNotSupported(let name):
      "кодування \(quoted(name)) не підтримується; збережіть файл як UTF-8."
    case .encodingUndecided(let margin):
      "за текстом не можна визначити кодування: у найімовірнішому, \(margin.encoding.rawValue), він схожий "
        + "на український на \(percent(margin.percent)), а в \(margin.next.rawValue) — "
        + "на \(percent(margin.nextPercent)); задайте в --encoding одне з таких: \(encodings)."
    case .invalidByte(let byte, let encoding, let byteOffset):
      "байт \(hexadecimal(byte)) зі зміщенням \(grouped(byteOffset)) не означає жодного символу "
        + "в \(encoding.rawValue); збережіть файл як UTF-8 або задайте в --encoding одне з таких: \(encodings)."
    case .unpairedSurrogate(let encoding, let byteOffset):
      "байти зі зміщенням \(grouped(byteOffset)) — лише половина символу в \(encoding.rawValue), другої "
        + "половини немає; зробіть вивантаження знову або задайте в --encoding одне з таких: \(encodings)."
    case .textCutOff(let encoding, let byteOffset):
      "файл обривається посеред символу в \(encoding.rawValue), зміщення \(grouped(byteOffset)); "
        + "зробіть вивантаження знову або скопіюйте файл повністю."
    case .noCountryColumn(let found):
      "жодна колонка не називає країни; \(columns(found)) Назвіть потрібну: --column country=HEADER."
    case .noCountryNumber(let columns):
      "жодна колонка не називає країни: без заголовка колонки відомі лише за номерами, "
        + "а всього їх \(grouped(columns)). Назвіть потрібну, наприклад --column country=4."
    case .noHeader(let cells):
      "жодного рядка не розпізнано як заголовок; \(firstCells(cells)) "
        + "Назвіть колонку, наприклад --column country=HEADER, або, якщо заголовка немає, задайте --no-header "
        + "і називайте колонки за номерами, наприклад --column country=4."
    case .headerTooLate(let headers, let rowsLookedAt):
      "цей рядок схожий на заголовок (\(list(headers, last: "і"))), а його шукають лише серед перших "
        + "\(count(rowsLookedAt, "рядка", "рядків", "рядків")); вилучіть рядки над ним."
    case .headerInTwoRows(let header, let first, let second):
      "заголовок розбито на рядки \(grouped(first)) і \(grouped(second)): \(quoted(header)) стоїть в одному з них "
        + "там, де в другому порожня клітинка; запишіть усі заголовки в один рядок."
    case .twoColumnsForField(let field, let first, let second):
      "\(name(first)) і \(name(second)) прочитано як те саме поле \(field.rawValue); "
        + "вкажіть, яка колонка потрібна: --column \(field.rawValue)=HEADER."
    case .repeatedHeader(let field, let first, let second):
      "\(name(first)) і \(name(second)) мають однаковий заголовок, і обидві колонки прочитано як поле "
        + "\(field.rawValue); перейменуйте одну з них у файлі."
    case .columnNotFound(let field, let header, let found):
      "колонки \(quoted(header)) для --column \(field.rawValue)=HEADER немає; \(columns(found)) "
        + "Напишіть заголовок так, як він там стоїть."
    case .columnNumberNotFound(let field, let number, let columns):
      "колонки \(number) для --column \(field.rawValue)=\(number) немає: у таблиці "
        + "\(count(columns, "колонка", "колонки", "колонок")). Виправте номер."
    case .noArrayOfRecords(let found):
      found.isEmpty
        ? "у документі немає масиву записів; вивантажте записи як масив об’єктів або як JSON Lines."
        : "жоден масив не має назви, звичної для записів; \(nameOne(of: found))"
    case .severalArraysOfRecords(let found):
      "записи можуть бути в кількох масивах: \(list(found, last: "і")). Назвіть потрібний: --records PATH."
    case .recordsPathNotFound(let path, let found):
      "масиву \(quoted(path)) немає"
        + (found.isEmpty
          ? ", як і інших масивів об’єктів; не задавайте --records." : "; \(nameOne(of: found))")
    case .recordsAreNoObjects(let path, let found):
      "елементи\(path.isEmpty ? "" : " масиву \(quoted(path))") — не об’єкти з ключами; "
        + (found.isEmpty
          ? "вивантажте кожен запис як об’єкт, наприклад {\"country\": \"DE\"}, або всю таблицю як CSV."
          : nameOne(of: found))
    case .repeatedArray(let path):
      "масив \(quoted(path)) трапляється більш ніж один раз, і незрозуміло, у якому з них записи; "
        + "залиште один або перейменуйте решту."
    case .brokenJSON(let fault, let byteOffset, let element):
      "JSON пошкоджено на байті \(grouped(byteOffset)) (\(phrase(fault)))\(place(element)); \(remedy(fault))"

    case .publishedColumnsMissing(let columns):
      "бракує колонок \(columns.joined(separator: ", ")): звіт зроблено ранішою версією програми; "
        + "зробіть його знову."
    case .publishedCellUnknown(let value):
      "\(quoted(value)) — не те, що програма тут пише: звіт зроблено іншою версією; зробіть його знову."
    case .publishedFateDiffers(let record):
      "за правилами цієї версії із записом \(record) слід учинити інакше: звіт зроблено іншою версією; "
        + "зробіть його знову."
    case .inputIsPublishedRecords:
      "це перелік записів опублікованого звіту, разом із дублікатами й тими, що не враховуються; "
        + "назвіть вивантаження, з яких зроблено звіт."

    case .totalDiffers(let total):
      "за \(quoted(total.path)) у документі має бути \(records(total.declared)), а є \(grouped(total.found)); "
        + "якщо це одна сторінка з кількох, задайте їх усі, інакше зробіть вивантаження знову."

    case .sameAsEarlierInput(let name):
      "вміст той самий, що й у \(name); прочитано один раз. Задайте лише один із них."

    case .notUnderstood(let rejection):
      sentence(rejection)
    case .decisionsWithoutHeader(let cells):
      "це не заголовок файлу рішень; \(firstCells(cells)) "
        + "У першому рядку мають бути назви колонок: поле, як написано, як читати й, за потреби, примітка."
    case .decisionFieldUnknown(let text, let known):
      "для поля \(quoted(text)) рішень не ухвалюють; напишіть одне з таких: "
        + "\(known.map(\.rawValue).joined(separator: ", "))."
    case .decisionWithoutSpelling:
      "клітинка порожня; напишіть назву так, як вона стоїть у вивантаженнях."
    case .decisionContradicts(let spelling, let line):
      "для \(quoted(spelling)) у рядку \(grouped(line)) вирішено інакше; залиште одне з двох рішень."
    case .decisionUnused(let field, let spelling):
      "жоден запис не має в полі \(field.rawValue) назви \(quoted(spelling)), тож це рішення нічого не змінює; "
        + "виправте його або вилучіть."

    case .asOfNeeded:
      "жоден запис не має дати підписання, тому останній день періоду визначити неможливо; "
        + "задайте --as-of YYYY-MM-DD або --quarter YYYY-QN."
    case .asOfImplausible(let newest, let before):
      "найпізніша дата підписання, \(day(newest)), більш як на два роки пізніша за попередню, \(day(before)); "
        + "виправте її або задайте --as-of YYYY-MM-DD чи --quarter YYYY-QN."
    case .tooManyRejected(let rejected, let read, let limit, let saved):
      "відхилено \(grouped(rejected)) із \(count(read, "запису", "записів", "записів")), "
        + "більше, ніж дозволяє --max-rejected \(limit); звіту не записано. "
        + correction(ofRejected: rejected, saved)
        + " або збільште --max-rejected."
    case .rejectedSaved(let path):
      "відхилені записи збережено у файлі \(path); звіту не записано."
    case .doesNotReconcile(let read, let accounted):
      "це вада програми: прочитано \(records(read)), а пояснено \(grouped(accounted)); "
        + "нічого не опубліковано. Будь ласка, повідомте про це."
    }
  }

  private func name(_ column: Diagnostic.NamedColumn) -> String {
    quoted(column.header) + (column.number.map { " (\(self.column($0)))" } ?? "")
  }

  private func sentence(
    _ encoding: InputReport.Encoding, _ remark: InputReport.EncodingRemark
  ) -> String {
    switch remark {
    case .zeroBytes:
      "прочитано як \(encoding.rawValue) через нульові байти; "
        + "якщо текст нечитабельний, задайте в --encoding одне з таких: \(encodings)."
    case .likeliest(let margin):
      "прочитано як \(encoding.rawValue): так текст схожий на український на \(percent(margin.percent)), "
        + "а в \(margin.next.rawValue), наступному, — на \(percent(margin.nextPercent)); "
        + "якщо текст нечитабельний, задайте в --encoding одне з таких: \(encodings)."
    case .markOverrules(let stated):
      "прочитано як \(encoding.rawValue), бо файл починається з його мітки порядку байтів, "
        + "а не як \(stated.rawValue); не задавайте --encoding або зробіть вивантаження знову."
    }
  }

  private func correction(ofRejected number: Int, _ saved: String?) -> String {
    let (what, them) = number == 1 ? ("Відхилений запис", "його") : ("Відхилені записи", "їх")
    return saved.map { "\(what) — у файлі \($0): виправте \(them)" } ?? "Виправте \(them)"
  }

  private func columns(_ found: [String]) -> String {
    found.isEmpty ? "колонок немає." : "знайдені колонки: \(list(found, last: "і"))."
  }

  private func nameOne(of arrays: [String]) -> String {
    "знайдені масиви: \(list(arrays, last: "і")). Назвіть потрібний: --records PATH."
  }

  private func place(_ element: JSONElementPlace?) -> String {
    element.map {
      " в елементі \(grouped($0.number)), який починається в рядку \(grouped($0.line)) на байті \(grouped($0.byteOffset))"
    } ?? ""
  }

  private func remedy(_ fault: JSONFault) -> String {
    fault == .twoDocuments
      ? "збережіть кожен документ окремим файлом або, якщо кожен рядок — документ, задайте --format jsonl."
      : "виправте файл або зробіть вивантаження знову."
  }

  private func firstCells(_ cells: [String]) -> String {
    cells.isEmpty ? "перший рядок порожній." : "перший рядок починається з \(list(cells, last: "і"))."
  }
}
