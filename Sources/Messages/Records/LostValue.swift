/// How the value of a cell was lost before the export was made.
package enum LostValue: Hashable, Sendable {
  /// A spreadsheet shows an error in its place: `#REF!`, `#ЗНАЧ!`, `####`.
  case error
  /// Letters of it were lost between encodings: `?????`, U+FFFD.
  case letters
  /// It stands for the cell above, and no such cell is read in this column: `-//-`.
  case repetition

  /// What is wrong with a cell, and what to do.
  func sentence(cell: String) -> Text {
    switch self {
    case .error:
      Text(
        uk: "\(quoted: cell) — помилка електронної таблиці, а значення втрачено; напишіть його наново.",
        en: "\(quoted: cell) is an error of the spreadsheet, and the value is lost; write it anew.")
    case .letters:
      Text(
        uk: "у \(quoted: cell) літери втрачено, коли змінювали кодування; візьміть значення з першоджерела.",
        en: "letters of \(quoted: cell) were lost between encodings; take the value from its source.")
    case .repetition:
      Text(
        uk: "\(quoted: cell) повторює клітинку вище, а в цій колонці таких знаків не читають; напишіть назву.",
        en: "\(quoted: cell) repeats the cell above, and such signs are not read in this column; write the name.")
    }
  }
}
