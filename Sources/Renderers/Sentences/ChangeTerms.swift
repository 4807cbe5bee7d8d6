import Aggregation
package import Messages
import Partnerships
package import Reports

extension Change.Kind {
  package var name: Text {
    switch self {
    case .signed: Text(uk: "Нові підписані", en: "Newly signed")
    case .found: Text(uk: "Стало відомо відтоді", en: "First heard of since then")
    case .ended: Text(uk: "Припинено або призупинено", en: "Ended or suspended")
    case .moved: Text(uk: "В іншому стані", en: "At another stage")
    case .recounted: Text(uk: "Враховано інакше", en: "Counted differently")
    case .lost: Text(uk: "Більше немає", en: "No longer there")
    case .corrected: Text(uk: "Виправлено", en: "Corrected")
    case .retold: Text(uk: "Змінилася кількість записів", en: "Number of records changed")
    }
  }
}

extension EffectReason {
  /// - Parameter day: the last day of the older report.
  func phrase(since day: Day) -> Text {
    switch self {
    case .signed: Text(uk: "підписано після \(day)", en: "signed after \(day)")
    case .found: Text(uk: "стало відомо відтоді", en: "first heard of since then")
    case .nowSigned: Text(uk: "перейшли до стану, який враховують", en: "moved to a stage that counts")
    case .noDuplicate: Text(uk: "були дублікатами, тепер окремі угоди", en: "was a duplicate, now an agreement of its own")
    case .notRejected: Text(uk: "були відхилені, тепер прочитані", en: "was rejected, now read")
    case .correctedIntoScope: Text(uk: "увійшли до обліку після виправлення", en: "in scope after a correction")
    case .otherwiseInScope:
      Text(uk: "увійшли до обліку за інших параметрів, іншого дня або іншої версії", en: "in scope by other options, another day or another version")
    case .ended: Text(uk: "припинено або призупинено", en: "ended or suspended")
    case .notSigned: Text(uk: "перейшли до стану, якого не враховують", en: "moved to a stage that does not count")
    case .lost: Text(uk: "більше немає", en: "no longer there")
    case .duplicate: Text(uk: "тепер дублікати інших угод", en: "now a duplicate of another agreement")
    case .rejected: Text(uk: "тепер відхилено", en: "now rejected")
    case .correctedOutOfScope: Text(uk: "вийшли з обліку після виправлення", en: "out of scope after a correction")
    case .otherwiseOutOfScope:
      Text(
        uk: "вийшли з обліку за інших параметрів, іншого дня або іншої версії",
        en: "out of scope by other options, another day or another version")
    }
  }
}

extension Fate {
  /// What a record had been that is no longer there.
  var phraseOfLost: Text {
    switch self {
    case .counted: Text(uk: "було враховано", en: "was counted")
    case .duplicate: Text(uk: "було дублікатом", en: "was a duplicate")
    case .outOfScope(let reason): Text(uk: "було поза обліком: \(reason.phrase)", en: "was out of scope: \(reason.phrase)")
    case .rejected(let reason): Text(uk: "було відхилено: \(reason.phrase)", en: "was rejected: \(reason.phrase)")
    }
  }
}
