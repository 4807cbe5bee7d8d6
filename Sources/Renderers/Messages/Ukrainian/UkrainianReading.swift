import Partnerships

extension Ukrainian {
  package func sentence(_ fact: InputFact) -> String {
    switch fact {
    case .format(let format, let bytes):
      "Формат: \(name(format)), \(count(bytes, "байт", "байти", "байтів"))."
    case .encoding(let encoding, let remark):
      "Кодування: \(encoding.rawValue)\(remark.map { ", \(phrase($0))" } ?? "")."
    case .delimiter(let delimiter, let isGuessed):
      "Роздільник: \(name(delimiter))\(isGuessed ? ", визначено за рядками" : "")."
    case .header(let line):
      "Заголовок: рядок \(grouped(line))."
    case .noHeader:
      "Заголовок: немає, як задано параметром --no-header; колонки названо за номерами."
    case .recordsPath(let path):
      "Записи: масив \(path)."
    case .unreadArrays(let arrays):
      "Непрочитані масиви: \(arrays.map { "\($0.path) (\(grouped($0.count)))" }.joined(separator: "; "))."
    case .totalDiffers(let total):
      "За \(quoted(total.path)) у документі має бути \(records(total.declared)); є \(grouped(total.found))."
    case .skippedRows(let blank, let title, let total):
      "Пропущено: \(skipped(blank, title, total))."
    case .columns(let columns):
      "Колонки: "
        + columns.map { "\(quoted($0.header)) — \(name($0.field)) (\($0.field.rawValue))" }.joined(
          separator: ", ")
        + "."
    case .unreadColumns(let headers):
      "Не прочитано: \(headers.map(quoted).joined(separator: ", "))."

    case .stageAssumedSigned(let number):
      "Припущення: колонки стану немає, тож прочитано як «підписано»: \(records(number)). "
        + "Колонку називають параметром --column stage=HEADER."
    case .kindFromTitle(let number):
      "Припущення: вид не зазначено, тож його взято з назви документа: \(records(number))."
    case .regionFromHromada(let number):
      "Припущення: регіон визначено за громадою: \(records(number)). "
        + "Колонку називають параметром --column region=HEADER."
    case .countryFromPartner(let number):
      "Припущення: країну взято з клітинки партнера: \(records(number)). "
        + "Колонку називають параметром --column country=HEADER."
    case .hromadaFromFormerName(let number):
      "Припущення: за колишньою назвою прочитано теперішню громаду: \(records(number)). "
        + "Якщо десь ідеться про іншу, додайте її код КАТОТТГ."
    case .hromadaFromInflectedName(let number):
      "Припущення: назву громади подано в непрямому відмінку, тож прочитано називний: \(records(number)). "
        + "Якщо десь ідеться про іншу, додайте її код КАТОТТГ."
    case .partnerByOtherName(let number):
      "Припущення: партнера розпізнано за іншою назвою того самого місця, як-от Кельн — Köln: \(records(number)). "
        + "Яке це місце, показує колонка partner_key у records.csv."
    case .partnerByTranscription(let number):
      "Припущення: партнера розпізнано за правилами передачі назв українською: \(records(number)). "
        + "Яке це місце, показує колонка partner_key у records.csv."
    case .partnerNameIsShared(let number):
      "Припущення: у країні кілька місць мають назву партнера, їх пораховано як одне: \(records(number)). "
        + "Розрізняють їх уточненням у дужках, як-от Neustadt (Hessen)."
    case .partnerPlaced(let number):
      "Припущення: у записі кілька країн, і в якій із них партнер, визначено за його назвою: \(records(number)). "
        + "Яка це країна, показує колонка partner_country_code у records.csv."
    case .decided(let decisions):
      "Рішення: назву прочитано так, як вирішено у файлі \(decisions.file) (--decisions): "
        + "\(records(decisions.records))."
    case .warning(let warning, let number):
      "\(assumption(warning)): \(records(number)). \(remedy(warning))"
    }
  }

  private func phrase(_ remark: InputReport.EncodingRemark) -> String {
    switch remark {
    case .zeroBytes:
      "визначено за нульовими байтами"
    case .likeliest(let margin):
      "визначено за літерами: текст схожий на український на \(percent(margin.percent)), "
        + "а в \(margin.next.rawValue), наступному, — на \(percent(margin.nextPercent))"
    case .markOverrules(let stated):
      "за міткою порядку байтів у файлі, а не \(stated.rawValue), як задано в --encoding"
    }
  }

  private func name(_ delimiter: UInt8) -> String {
    switch delimiter {
    case UInt8(ascii: ","): "кома"
    case UInt8(ascii: ";"): "крапка з комою"
    case UInt8(ascii: "\t"): "табуляція"
    case UInt8(ascii: "|"): "вертикальна риска"
    default: quoted(String(UnicodeScalar(delimiter)))
    }
  }

  private func assumption(_ warning: RecordWarning) -> String {
    switch warning {
    case .hromadaAsSpelled: "Громади, яких немає в кодифікаторі, враховано в їхньому регіоні так, як написано"
    case .hromadaAmbiguous: "Назви, спільні для кількох громад регіону, враховано в регіоні так, як написано"
    case .cityAssumed: "Назви центрів регіонів прочитано як назви цих міст"
    case .hromadaTransliterated: "Назви громад латиницею прочитано за звучанням"
    case .kindUnknown: "Невідомі види враховано як «інше»"
    case .evidenceUnknown: "Записи з невідомою достовірністю враховано як підтверджені"
    case .stageAssumed: "Незазначений стан при даті підписання прочитано як «підписано»"
    case .partnerOnlyInTitle: "Партнера названо лише в назві документа, тому його не зазначено"
    case .perhapsSeveral: "Клітинки, в яких може бути кілька партнерів, враховано як одного партнера"
    case .perhapsSeveralHromadas: "Клітинки, в яких може бути кілька громад, враховано як одну громаду"
    case .countryPart: "Частини Великої Британії враховано як Велику Британію"
    case .hromadaCodeUnknown: "Коди КАТОТТГ, яких не має жодна громада, пропущено"
    case .dateSerial: "Номери днів з електронної таблиці прочитано як дати"
    case .dayFirst: "У датах зі скісними рисками першим прочитано день"
    case .invisibleCharacters: "Клітинки з невидимими символами прочитано без них"
    case .lookAlikeLetters: "Слова з латинських і кириличних літер прочитано однією абеткою"
    case .quotesLiteral: "Лапки в клітинках без лапок залишено, як є"
    }
  }

  private func remedy(_ warning: RecordWarning) -> String {
    switch warning {
    case .hromadaAsSpelled, .hromadaAmbiguous: "Додайте код КАТОТТГ."
    case .cityAssumed, .hromadaTransliterated:
      "Якщо десь ідеться про іншу громаду, додайте її область або код КАТОТТГ."
    case .kindUnknown: "Напишіть відомий вид."
    case .evidenceUnknown: "Напишіть відоме слово, наприклад «підтверджено»."
    case .stageAssumed: "Зазначте стан, де він інший."
    case .partnerOnlyInTitle: "Напишіть муніципалітет у клітинці партнера."
    case .perhapsSeveral: "Між кількома партнерами ставте «;»."
    case .perhapsSeveralHromadas: "Між кількома громадами ставте «;»."
    case .countryPart: "Напишіть «Велика Британія» або GB."
    case .hromadaCodeUnknown: "Виправте коди."
    case .dateSerial, .dayFirst: "Пишіть дати як 2023-02-09."
    case .invisibleCharacters: "Вилучіть їх."
    case .lookAlikeLetters: "Наберіть їх наново."
    case .quotesLiteral: "Беріть такі клітинки в лапки, а лапки всередині подвоюйте."
    }
  }
}
