package import Partnerships

extension Ukrainian {
  /// - Parameter limit: the most that is read, where the fault is to exceed it.
  func sentence(_ fault: CSVFault, limit: Int) -> String {
    let unclosed = "пошукайте лапки, які ніде не закрито."
    return switch fault {
    case .textAfterQuote:
      "після закритих лапок стоїть текст; подвойте лапки всередині клітинки й закрийте всі, що її відкривають."
    case .unclosedQuote:
      "лапки відкривають клітинку, але їх не закрито; закрийте їх або подвойте лапки всередині клітинки."
    case .tooLongCell:
      "клітинка має понад \(count(limit, "байт", "байти", "байтів")), а довших програма не читає; \(unclosed)"
    case .tooLongRow:
      "рядок має понад \(count(limit, "байт", "байти", "байтів")), а довших програма не читає; \(unclosed)"
    case .tooManyCells:
      "у рядку понад \(count(limit, "клітинку", "клітинки", "клітинок")), а більше програма не читає; "
        + "перевірте його роздільники."
    case .tooManyLineBreaks:
      "у клітинках рядка понад \(count(limit, "розрив", "розриви", "розривів")), а більше програма не читає; "
        + unclosed
    }
  }

  package func phrase(_ fault: JSONFault) -> String {
    switch fault {
    case .empty: "порожньо"
    case .truncated: "текст обривається"
    case .twoDocuments: "після кінця є ще щось"
    case .trailingComma: "кома перед закривальною дужкою"
    case .missingElement: "між двома комами нічого немає"
    case .syntax: "дужка, кома чи слово не на місці"
    case .number: "число, якого JSON не дозволяє"
    case .string: "рядок не закрито або в ньому неприпустимий символ"
    case .encoding: "байти не в UTF-8"
    case .tooDeep: "понад 1024 рівні"
    case .tooLong: "понад 16 МіБ"
    case .notAnObject: "не об’єкт"
    case .notAnArray: "не список"
    case .notAValue: "об’єкт, а не значення"
    case .repeatedKey: "ключ, що стоїть двічі"
    }
  }
}
