package import Partnerships

/// Why what was read cannot become a report.
package enum RunFault: Error, Hashable, Sendable {
  case asOfNeeded
  case asOfImplausible(newest: Day, before: Day)
  case tooManyRejected(rejected: Int, read: Int, limit: String, saved: String?, missing: MissingColumns?)
  /// Beside a report that is not published, the rejected records are saved in this file.
  case rejectedSaved(path: String)
  /// What cannot be read is listed below it.
  case exportsUnreadable(Int, of: Int)
  /// The same, where the report is made without them.
  case exportsLeftOut(Int, of: Int)
  case doesNotReconcile(read: Int, accounted: Int)

  var sentence: Text {
    switch self {
    case .asOfNeeded:
      return Text(
        uk: "жоден запис не має дати підписання, тому останній день періоду визначити неможливо; задайте --as-of YYYY-MM-DD або --quarter YYYY-QN.",
        en: "no record has a signing date, so the last day to count cannot be inferred; pass --as-of YYYY-MM-DD or --quarter YYYY-QN.")
    case .asOfImplausible(let newest, let before):
      return Text(
        uk: "найпізніша дата підписання, \(newest), більш як на два роки пізніша за попередню, \(before); виправте її або задайте --as-of YYYY-MM-DD чи --quarter YYYY-QN.",
        en: "the newest signing date, \(newest), lies more than two years after the one before it, \(before); correct it, or pass --as-of YYYY-MM-DD or --quarter YYYY-QN.")
    case .tooManyRejected(let rejected, let read, let limit, let saved, let missing):
      let remedy = missing?.remedy ?? Text("")
      let correction = Self.correction(ofRejected: rejected, in: saved)
      return Text(
        uk: "відхилено \(rejected) із \(read, one: "запису", few: "записів", many: "записів"), більше, ніж дозволяє --max-rejected \(limit); звіту не записано. \(correction) або збільште --max-rejected.\(remedy)",
        en: "\(rejected) of \(records: read) \(rejected == 1 ? "was" : "were") rejected, more than --max-rejected \(limit) allows; no report was written. \(correction), or raise --max-rejected.\(remedy)")
    case .rejectedSaved(let path):
      return Text(
        uk: "відхилені записи збережено у файлі \(path); звіту не записано.",
        en: "the rejected records are in \(path); no report was written.")
    case .exportsUnreadable(let number, let all):
      return number == all
        ? Text(
          uk: "Звіту не зроблено: не вдається прочитати жодного з \(all, one: "вивантаження", few: "вивантажень", many: "вивантажень"). Ось що з ними зробити:",
          en: "No report was made: none of the \(all, one: "export", many: "exports") can be read. What to do about them:")
        : Text(
          uk: "Звіту не зроблено: не вдається прочитати \(number, one: "вивантаження", few: "вивантаження", many: "вивантажень") з \(all). Виправте \(number == 1 ? "його" : "їх") або задайте --skip-unreadable, щоб зробити звіт без \(number == 1 ? "нього" : "них"):",
          en: "No report was made: \(number) of \(all, one: "export", many: "exports") cannot be read. Correct \(number == 1 ? "it" : "them"), or pass --skip-unreadable to leave \(number == 1 ? "it" : "them") out:")
    case .exportsLeftOut(let number, let all):
      return Text(
        uk: "не прочитано й не враховано (--skip-unreadable) \(number, one: "вивантаження", few: "вивантаження", many: "вивантажень") з \(all):",
        en: "\(number) of \(all, one: "export", many: "exports") cannot be read and \(number == 1 ? "is" : "are") left out (--skip-unreadable):")
    case .doesNotReconcile(let read, let accounted):
      return Text(
        uk: "це вада програми: прочитано \(records: read), а пояснено \(accounted); нічого не опубліковано. Будь ласка, повідомте про це.",
        en: "this is a fault of the program: \(records: read) read, but \(accounted) accounted for; nothing was published. Please report it.")
    }
  }

  private static func correction(ofRejected number: Int, in saved: String?) -> Text {
    let isOne = number == 1
    guard let saved else {
      return Text(uk: "Виправте \(isOne ? "його" : "їх")", en: "Correct \(isOne ? "it" : "them")")
    }
    return Text(
      uk: "\(isOne ? "Відхилений запис" : "Відхилені записи") — у файлі \(saved): виправте \(isOne ? "його" : "їх")",
      en: "The rejected \(isOne ? "record is" : "records are") in \(saved): correct \(isOne ? "it" : "them")")
  }
}
