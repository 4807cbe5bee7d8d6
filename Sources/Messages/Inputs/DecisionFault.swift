package import Partnerships

/// What is wrong with a file of decisions, or with one of them.
package enum DecisionFault: Error, Hashable, Sendable {
  case noHeader(firstCells: [String])
  case fieldUnknown(String, known: [Field])
  case noSpelling
  case contradicts(spelling: String, otherLine: Int)
  case unused(Field, spelling: String)

  var sentence: Text {
    switch self {
    case .noHeader(let cells):
      let first = Text.firstCells(cells)
      return Text(
        uk: "це не заголовок файлу рішень; \(first) У першому рядку мають бути назви колонок: поле, як написано, як читати й, за потреби, примітка.",
        en: "this is not the header of a file of decisions; \(first) The first row names the columns: field, as_spelled, canonical, and note if there is one.")
    case .fieldUnknown(let text, let known):
      let fields = known.map(\.code).joined(separator: ", ")
      return Text(
        uk: "для поля \(quoted: text) рішень не ухвалюють; напишіть одне з таких: \(fields).",
        en: "\(quoted: text) is not a field that decisions are made for; write one of \(fields).")
    case .noSpelling:
      return Text(
        uk: "клітинка порожня; напишіть назву так, як вона стоїть у вивантаженнях.",
        en: "the cell is blank; write the name as the exports have it.")
    case .contradicts(let spelling, let line):
      return Text(
        uk: "для \(quoted: spelling) у рядку \(line) вирішено інакше; залиште одне з двох рішень.",
        en: "for \(quoted: spelling) line \(line) decides otherwise; keep one of the two.")
    case .unused(let field, let spelling):
      return Text(
        uk: "жоден запис не має в полі \(field.code) назви \(quoted: spelling), тож це рішення нічого не змінює; виправте його або вилучіть.",
        en: "no record has \(quoted: spelling) as \(field.code), so that this decision changes nothing; correct it, or take it out.")
    }
  }
}
