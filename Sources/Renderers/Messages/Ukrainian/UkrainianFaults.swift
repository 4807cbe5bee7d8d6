package import Partnerships

extension Ukrainian {
  package func phrase(_ fault: JSONFault) -> String {
    switch fault {
    case .empty: "порожньо"
    case .truncated: "текст обривається"
    case .twoDocuments: "після кінця є ще щось"
    case .trailingComma: "кома перед закритою дужкою"
    case .missingElement: "між двома комами нічого немає"
    case .syntax: "дужка, кома чи слово не на місці"
    case .number: "число, якого JSON не дозволяє"
    case .string: "рядок не закрито або в ньому неприпустимий символ"
    case .encoding: "байти не в UTF-8"
    case .tooDeep: "понад 1024 рівні"
    case .tooLong: "понад 16 МіБ"
    case .notAnObject: "не об’єкт"
    }
  }
}
