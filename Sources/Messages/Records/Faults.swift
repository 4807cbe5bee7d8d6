import Partnerships

extension CSVFault {
  var reason: RejectionReason {
    switch self {
    case .textAfterQuote, .unclosedQuote: .brokenQuoting
    case .tooLongCell, .tooLongRow, .tooManyCells, .tooManyLineBreaks: .tooLarge
    }
  }

  /// - Parameter limit: the most that is read, where the fault is to exceed it.
  func sentence(limit: Int) -> Text {
    let unclosed = Text(
      uk: "пошукайте лапки, які ніде не закрито.", en: "look for a quotation mark that is never closed.")
    return switch self {
    case .textAfterQuote:
      Text(
        uk: "після закритих лапок стоїть текст; подвойте лапки всередині клітинки й закрийте всі, що її відкривають.",
        en: "text follows a closing quotation mark; double the marks inside a cell, and close every mark that opens one.")
    case .unclosedQuote:
      Text(
        uk: "лапки відкривають клітинку, але їх не закрито; закрийте їх або подвойте лапки всередині клітинки.",
        en: "a quotation mark opens a cell and is not closed; close it, or double the marks inside the cell.")
    case .tooLongCell:
      Text(
        uk: "клітинка має понад \(limit, one: "байт", few: "байти", many: "байтів"), а довших програма не читає; \(unclosed)",
        en: "a cell is longer than \(limit, one: "byte", many: "bytes"), the most that is read; \(unclosed)")
    case .tooLongRow:
      Text(
        uk: "рядок має понад \(limit, one: "байт", few: "байти", many: "байтів"), а довших програма не читає; \(unclosed)",
        en: "the row is longer than \(limit, one: "byte", many: "bytes"), the most that is read; \(unclosed)")
    case .tooManyCells:
      Text(
        uk: "у рядку понад \(limit, one: "клітинку", few: "клітинки", many: "клітинок"), а більше програма не читає; перевірте його роздільники.",
        en: "the row has more than \(limit, one: "cell", many: "cells"), the most that are read; check its delimiters.")
    case .tooManyLineBreaks:
      Text(
        uk: "у клітинках рядка понад \(limit, one: "розрив", few: "розриви", many: "розривів"), а більше програма не читає; \(unclosed)",
        en: "the row has more than \(limit, one: "line break", many: "line breaks") inside its cells, the most that are read; \(unclosed)")
    }
  }
}

extension JSONFault {
  var reason: RejectionReason {
    switch self {
    case .encoding: .invalidEncoding
    case .tooLong, .tooDeep: .tooLarge
    default: .brokenElement
    }
  }

  package var phrase: Text {
    switch self {
    case .empty: Text(uk: "порожньо", en: "there is nothing in it")
    case .truncated: Text(uk: "текст обривається", en: "it breaks off")
    case .twoDocuments: Text(uk: "після кінця є ще щось", en: "something follows the end")
    case .trailingComma: Text(uk: "кома перед закривальною дужкою", en: "a comma before the closing bracket")
    case .missingElement: Text(uk: "між двома комами нічого немає", en: "nothing between two commas")
    case .syntax: Text(uk: "дужка, кома чи слово не на місці", en: "a bracket, comma or word out of place")
    case .number: Text(uk: "число, якого JSON не дозволяє", en: "a number that JSON does not allow")
    case .string: Text(uk: "рядок не закрито або в ньому неприпустимий символ", en: "a string that is not closed or holds a forbidden character")
    case .encoding: Text(uk: "байти не в UTF-8", en: "bytes that are not UTF-8")
    case .tooDeep: Text(uk: "понад 1024 рівні", en: "more than 1024 levels")
    case .tooLong: Text(uk: "понад 16 МіБ", en: "more than 16 MiB")
    case .notAnObject: Text(uk: "не об’єкт", en: "not an object")
    case .notAnArray: Text(uk: "не список", en: "not a list")
    case .notAValue: Text(uk: "об’єкт, а не значення", en: "an object and not a value")
    }
  }

  /// Of a record that cannot be read for it.
  func sentence(at byteOffset: Int) -> Text {
    let place = Text(uk: "на байті \(byteOffset)", en: "at byte \(byteOffset)")
    return switch self {
    case .encoding: .invalidEncoding(where: place)
    case .tooLong, .tooDeep:
      Text(
        uk: "запис завеликий, щоб його прочитати (\(phrase) \(place)); пошукайте лапки чи дужку, які ніде не закрито.",
        en: "the record is larger than can be read (\(phrase) \(place)); look for a quotation mark or bracket that is never closed.")
    case .notAValue:
      Text(
        uk: "замість тексту чи числа \(place) стоїть об’єкт або список; напишіть саме значення.",
        en: "an object or a list stands \(place) where a text or a number belongs; write the value itself.")
    case .notAnArray: Text(uk: "партнери \(place) — не список; візьміть їх у дужки [ ].", en: "the partners \(place) are not a list; put them between [ and ].")
    default:
      Text(
        uk: "елемент не вдається прочитати як об’єкт JSON (\(phrase) \(place)); виправте його або зробіть вивантаження знову.",
        en: "the element cannot be read as a JSON object (\(phrase) \(place)); correct it, or export the file again.")
    }
  }
}

extension Text {
  /// - Parameter place: which bytes are meant.
  static func invalidEncoding(where place: Text) -> Text {
    Text(
      uk: "у записі є байти не в UTF-8 (\(place)); виправте їх, а якщо вони по всьому файлу, задайте --encoding, наприклад --encoding windows-1251.",
      en: "the record holds bytes that are not UTF-8 (\(place)); correct them, or, if they are all over the file, pass --encoding, such as --encoding windows-1251.")
  }
}
