package import Messages
package import Partnerships

/// Why a report counts an agreement that another one does not, in the order in which the reasons are shown.
package enum EffectReason: CaseIterable, Sendable {
  // Added
  case signed, found, nowSigned, noDuplicate, notRejected, correctedIntoScope, otherwiseInScope
  // Taken away
  case ended, notSigned, lost, duplicate, rejected, correctedOutOfScope, otherwiseOutOfScope

  /// - Parameter day: the last day of the older report.
  package func phrase(since day: Day) -> Text {
    switch self {
    case .signed: Text(uk: "підписано після \(day)", en: "signed after \(day)")
    case .found: Text(uk: "стало відомо відтоді", en: "first heard of since then")
    case .nowSigned: Text(uk: "перейшли до стану, який враховують", en: "moved to a stage that counts")
    case .noDuplicate:
      Text(uk: "були дублікатами, тепер окремі угоди", en: "was a duplicate, now an agreement of its own")
    case .notRejected: Text(uk: "були відхилені, тепер прочитані", en: "was rejected, now read")
    case .correctedIntoScope:
      Text(uk: "увійшли до обліку після виправлення", en: "in scope after a correction")
    case .otherwiseInScope:
      Text(
        uk: "увійшли до обліку за інших параметрів, іншого дня або іншої версії",
        en: "in scope by other options, another day or another version")
    case .ended: Text(uk: "припинено або призупинено", en: "ended or suspended")
    case .notSigned:
      Text(uk: "перейшли до стану, якого не враховують", en: "moved to a stage that does not count")
    case .lost: Text(uk: "більше немає", en: "no longer there")
    case .duplicate: Text(uk: "тепер дублікати інших угод", en: "now a duplicate of another agreement")
    case .rejected: Text(uk: "тепер відхилено", en: "now rejected")
    case .correctedOutOfScope:
      Text(uk: "вийшли з обліку після виправлення", en: "out of scope after a correction")
    case .otherwiseOutOfScope:
      Text(
        uk: "вийшли з обліку за інших параметрів, іншого дня або іншої версії",
        en: "out of scope by other options, another day or another version")
    }
  }
}
