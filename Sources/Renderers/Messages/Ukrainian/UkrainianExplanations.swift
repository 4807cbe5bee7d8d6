package import Reports

extension Ukrainian {
  package func name(_ measure: Selection.Measure) -> String {
    switch measure {
    case .agreements: "Угоди"
    case .cumulativeAgreements: "Угоди від початку періоду"
    case .declarationsOfIntent: "Декларації про наміри"
    case .partnerships: "Партнерства"
    case .renewed: "Поновлені партнерства"
    case .hromadas: "Громади"
    case .partners: "Партнери"
    case .countries: "Країни"
    case .undated: "Підписані угоди без дати"
    case .pipeline, .pairs: "Пари на шляху до підписання"
    case .overdue: "Прострочені пари"
    case .endedSincePreviousQuarter: "Припинено або призупинено після кінця попереднього кварталу"
    case .endedSincePreviousYear: "Припинено або призупинено за рік"
    case .records: "Записи"
    case .read: "Прочитані записи"
    case .counted: "Враховані записи"
    case .outOfScope: "Записи поза обліком"
    case .duplicates: "Дублікати"
    case .rejected: "Відхилені записи"
    case .onlyHere: "Угоди, які показує лише одне вивантаження"
    case .shared: "Угоди, які показують кілька вивантажень"
    }
  }

  package func phrase(_ remark: ExplanationRemark) -> String {
    switch remark {
    case .report(let path, let asOf): "Звіт: \(path), станом на \(day(asOf))"
    case .counted: "До числа входять:"
    case .leftOut(let number): "Не входять до числа: \(records(number))"
    case .hromadaNotStated: "громаду не зазначено"
    case .partnerNotStated: "партнера не зазначено"
    case .undated: "без дати"
    case .rejected(let number):
      "Сюди можуть належати й відхилені записи: \(records(number)); див. rejected.csv."
    }
  }

  package func phrase(_ reason: Explanation.Reason, other: String) -> String {
    switch reason {
    case .duplicate: "дублікат запису \(other)"
    case .outOfScope(let reason): phrase(reason)
    case .superseded: "уже підписано: \(other)"
    case .noPair: "не названо громади або партнера, тож пари немає"
    case .placed: "партнерство почалося раніше, із запису \(other)"
    case .noCountry: "країну партнера не зазначено"
    case .sameAgreement: "одна угода із записом \(other): той самий реєстраційний номер"
    case .furtherStage: "пара просунулася далі: \(other)"
    case .notOverdue: "ще не прострочено"
    }
  }
}
