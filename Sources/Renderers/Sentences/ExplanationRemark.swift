package import Messages
package import Partnerships
import Reports

/// What stands between the records of an explanation.
package enum ExplanationRemark: Hashable, Sendable {
  case report(String, asOf: Day)
  /// The records that follow are in the number, or not in it.
  case counted
  case leftOut(Int)
  case hromadaNotStated, partnerNotStated, undated
  /// Rejected records, of which nobody knows whether they belong there.
  case rejected(Int)

  package var phrase: Text {
    switch self {
    case .report(let path, let asOf): Text(uk: "Звіт: \(path), станом на \(asOf)", en: "Report: \(path), as of \(asOf)")
    case .counted: Text(uk: "До числа входять:", en: "In the number:")
    case .leftOut(let number): Text(uk: "Не входять до числа: \(records: number)", en: "Left out: \(records: number)")
    case .hromadaNotStated: Text(uk: "громаду не зазначено", en: "hromada not stated")
    case .partnerNotStated: Text(uk: "партнера не зазначено", en: "partner not stated")
    case .undated: Text(uk: "без дати", en: "undated")
    case .rejected(let number):
      Text(
        uk: "Сюди можуть належати й відхилені записи: \(records: number); див. rejected.csv.",
        en: "Rejected records may belong here too: \(records: number); see rejected.csv.")
    }
  }
}

extension Explanation.Reason {
  /// Why a record is not in a number.
  /// - Parameter other: where the record stands that the reason names.
  func phrase(other: String) -> Text {
    switch self {
    case .duplicate: Text(uk: "дублікат запису \(other)", en: "duplicate of \(other)")
    case .outOfScope(let reason): reason.phrase
    case .superseded: Text(uk: "уже підписано: \(other)", en: "signed since: \(other)")
    case .noPair: Text(uk: "не названо громади або партнера, тож пари немає", en: "names no hromada or no partner, and so no pair")
    case .placed: Text(uk: "партнерство почалося раніше, із запису \(other)", en: "the partnership began earlier, with \(other)")
    case .noCountry: Text(uk: "країну партнера не зазначено", en: "the partner's country is not stated")
    case .sameAgreement:
      Text(uk: "одна угода із записом \(other): той самий реєстраційний номер", en: "one agreement with \(other), under the same registration number")
    case .furtherStage: Text(uk: "пара просунулася далі: \(other)", en: "the pair has come further: \(other)")
    case .notOverdue: Text(uk: "ще не прострочено", en: "not overdue yet")
    }
  }
}
