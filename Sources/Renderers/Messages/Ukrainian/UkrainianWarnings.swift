package import Partnerships

extension Ukrainian {
  package func sentence(_ warning: RecordWarning, value: String, letters: [Unicode.Scalar]) -> String {
    let value = value.isEmpty ? "клітинка" : quoted(value)
    return switch warning {
    case .hromadaAsSpelled:
      "\(value) — не громада з кодифікатора; враховано в її регіоні так, як написано. "
        + "Виправте назву або додайте код КАТОТТГ."
    case .hromadaAmbiguous:
      "назву \(value) мають кілька громад регіону; враховано в регіоні так, як написано. "
        + "Додайте код КАТОТТГ."
    case .cityAssumed:
      "\(value) прочитано як місто — центр регіону; якщо йдеться про іншу громаду, "
        + "додайте її область або код КАТОТТГ."
    case .kindUnknown:
      "вид \(value) невідомий; враховано як «інше». Напишіть відомий вид, наприклад «побратимство»."
    case .stageAssumed:
      "стану не зазначено, але є дата підписання; прочитано як «підписано». Зазначте стан, якщо він інший."
    case .partnerOnlyInTitle:
      "\(value) — не муніципалітет, а муніципалітет названо лише в назві документа; партнера не зазначено, "
        + "країну залишено. Напишіть муніципалітет у клітинці."
    case .perhapsSeveral:
      "\(value) може називати кількох партнерів; враховано як одного, так, як написано. "
        + "Якщо їх кілька, поставте між ними «;»."
    case .perhapsSeveralHromadas:
      "\(value) може називати кілька громад; враховано як одну. Якщо їх кілька, поставте між ними «;»."
    case .countryPart:
      "\(value) — частина Великої Британії; враховано як цю країну. Напишіть «Велика Британія» або GB."
    case .hromadaCodeUnknown:
      "\(value) — не код КАТОТТГ громади; замість нього прочитано назву і регіон поруч. Виправте код."
    case .dateSerial:
      "\(value) прочитано як номер дня з електронної таблиці; напишіть дату як 2023-02-09 або 09.02.2023."
    case .dayFirst:
      "у \(value) першим прочитано день; якщо першим стоїть місяць, напишіть дату як 2023-02-09."
    case .quotesLiteral:
      "лапки всередині клітинки без лапок залишено, як є; візьміть клітинку в лапки, "
        + "а лапки всередині подвойте."
    case .invisibleCharacters:
      "\(value) має невидимі символи; прочитано без них. Вилучіть їх."
    case .lookAlikeLetters:
      "\(value) змішує в слові дві абетки (\(list(letters))); прочитано однією. Наберіть слово наново."
    }
  }

  private func list(_ letters: [Unicode.Scalar]) -> String {
    letters.map { "\($0.isCyrillic ? "кирилична" : "латинська") \(quoted(String($0))) \($0.codePoint)" }
      .joined(separator: ", ")
  }
}
