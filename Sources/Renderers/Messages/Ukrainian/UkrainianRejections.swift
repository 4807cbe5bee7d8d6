package import Partnerships

extension Ukrainian {
  package func sentence(_ rejection: Rejection) -> String {
    let value = quoted(rejection.value)
    switch rejection.reason {
    case .unknownCountry:
      return "\(value) — не країна; \(suggestion(rejection, else: "виправте клітинку."))"
    case .ambiguousCountry:
      return
        "\(value) може означати \(list(rejection.candidates, last: "або")); напишіть, яку країну маєте на увазі."
    case .notACountry:
      guard !rejection.candidates.isEmpty else {
        return "\(value) — не окрема країна; напишіть країну, про яку йдеться."
      }
      return "\(value) — не окрема країна; "
        + "напишіть країну, про яку йдеться: \(list(rejection.candidates, last: "або"))."
    case .proposedRegion:
      return "жоден закон не дав регіону назви \(value); напишіть \(list(rejection.candidates, last: "або"))."
    case .unknownRegion:
      return "\(value) — не регіон України; \(suggestion(rejection, else: "виправте клітинку."))"
    case .hromadaUnknown:
      let remedy = "виправте назву або додайте область чи код КАТОТТГ."
      return "громади \(value) немає в кодифікаторі; \(suggestion(rejection, else: remedy))"
    case .hromadaAmbiguous:
      let candidates = rejection.candidates.isEmpty ? "" : ": \(list(rejection.candidates, last: "і"))"
      return "назву \(value) мають кілька громад\(candidates); додайте область або код КАТОТТГ."
    case .contradiction:
      guard rejection.candidates.count > 1 else {
        return "\(value) суперечить іншій клітинці запису; виправте одну з них."
      }
      return "\(list(rejection.candidates, last: "і")) суперечать одне одному; виправте щось одне."
    case .unknownStage:
      if rejection.value.isEmpty {
        return "не зазначено ні стану, ні дати підписання; зазначте стан або дату."
      }
      let remedy = "напишіть, наприклад, «підписано», «планується» або «припинено»."
      return "стан \(value) невідомий; \(suggestion(rejection, else: remedy))"
    case .unreadableDate:
      return "\(value) — не дата; напишіть її як 2023-02-09 чи 09.02.2023 або лише рік."
    case .impossibleDate:
      return "дати \(value) немає в календарі; \(suggestion(rejection, else: "виправте її."))"
    case .twoDigitYear:
      return "рік у \(value) записано двома цифрами; напишіть усі чотири."
    case .lettersForDigits:
      return
        "у даті \(value) замість цифр стоять літери (О замість нуля, І чи l замість одиниці, З замість трійки); "
        + suggestion(rejection, else: "напишіть цифри.")
    case .implausibleYear:
      return "рік у \(value) виходить за межі 1900–2100; виправте його."
    case .noParties:
      return "угоду підписано, але запис не називає ні громади, ні партнера, ні регіону; додайте їх."
    case .wrongFieldCount:
      guard let expected = rejection.candidates.first else {
        return "у рядку більше або менше клітинок, ніж у заголовку; перевірте роздільники й лапки."
      }
      return "клітинок у рядку \(rejection.value), а колонок у таблиці \(expected); "
        + "перевірте роздільники й лапки."
    case .tooLarge where JSONFault(rawValue: rejection.value) != nil:
      return "запис завеликий, щоб його прочитати\(found(rejection)); "
        + "пошукайте лапки чи дужку, які ніде не закрито."
    case .brokenQuoting, .tooLarge:
      guard let fault = CSVFault(rawValue: rejection.value) else {
        return "рядок не вдається розділити на клітинки; перевірте його лапки."
      }
      return sentence(fault, limit: rejection.candidates.first.flatMap { Int($0) } ?? 0)
    case .brokenElement:
      return brokenElement(rejection)
    case .invalidEncoding:
      return "у записі є байти не в UTF-8\(invalidBytes(rejection)); "
        + "виправте їх, а якщо вони по всьому файлу, задайте --encoding, наприклад --encoding windows-1251."
    case .controlCharacter:
      return "у клітинці \(value) є керівний символ \(rejection.candidates.joined(separator: ", ")), "
        + "якому не місце в тексті; вилучіть його."
    }
  }

  private func brokenElement(_ rejection: Rejection) -> String {
    switch JSONFault(rawValue: rejection.value) {
    case .repeatedKey:
      "ключ стоїть в одному об’єкті двічі, зі значеннями \(list(rejection.candidates, last: "і")), "
        + "удруге\(place(rejection)); залиште одне з них."
    case .notAValue:
      "замість тексту чи числа\(place(rejection)) стоїть об’єкт або список; напишіть саме значення."
    case .notAnArray:
      "партнери\(place(rejection)) — не список; візьміть їх у дужки [ ]."
    default:
      "елемент не вдається прочитати як об’єкт JSON\(found(rejection)); "
        + "виправте його або зробіть вивантаження знову."
    }
  }

  /// What is wrong with the JSON of the record, and where.
  private func found(_ rejection: Rejection) -> String {
    JSONFault(rawValue: rejection.value).map { " (\(phrase($0))\(place(rejection)))" } ?? ""
  }

  /// The cell, where it is known; of an element of JSON, the place.
  private func invalidBytes(_ rejection: Rejection) -> String {
    if JSONFault(rawValue: rejection.value) != nil {
      return rejection.byteOffset.map { " (на байті \(grouped($0)))" } ?? ""
    }
    return rejection.value.isEmpty ? "" : " (\(quoted(rejection.value)), кожен записано як \\xNN)"
  }

  private func place(_ rejection: Rejection) -> String {
    rejection.byteOffset.map { " на байті \(grouped($0))" } ?? ""
  }

  private func suggestion(_ rejection: Rejection, else remedy: String) -> String {
    rejection.candidates.isEmpty ? remedy : "можливо, \(list(rejection.candidates, last: "або"))?"
  }

  /// The reason alone, as a row of a table.
  package func phrase(_ reason: RejectionReason) -> String {
    switch reason {
    case .unknownCountry: "країна невідома"
    case .ambiguousCountry: "країна неоднозначна"
    case .notACountry: "не окрема країна"
    case .unknownRegion: "регіон невідомий"
    case .proposedRegion: "назву регіону лише пропонували"
    case .hromadaUnknown: "громада невідома, регіону не зазначено"
    case .hromadaAmbiguous: "громада неоднозначна, регіону не зазначено"
    case .contradiction: "клітинки суперечать одна одній"
    case .unknownStage: "стан невідомий"
    case .unreadableDate: "дату не вдалося прочитати"
    case .impossibleDate: "такої дати не існує"
    case .twoDigitYear: "рік із двох цифр"
    case .lettersForDigits: "літери замість цифр"
    case .implausibleYear: "рік до 1900 або після 2100"
    case .noParties: "не названо ні сторін, ні регіону"
    case .wrongFieldCount: "забагато або замало клітинок"
    case .brokenQuoting: "пошкоджені лапки"
    case .tooLarge: "запис завеликий"
    case .brokenElement: "пошкоджений JSON"
    case .invalidEncoding: "байти поза кодуванням"
    case .controlCharacter: "керівний символ у клітинці"
    }
  }
}
