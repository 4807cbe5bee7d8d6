import JSONParsing
import Messages
import Partnerships

extension JSONFault {
  init(_ problem: JSONProblem) {
    self =
      switch problem {
      case .empty: .empty
      case .truncated: .truncated
      case .twoDocuments: .twoDocuments
      case .trailingComma: .trailingComma
      case .missingElement: .missingElement
      case .syntax: .syntax
      case .number: .number
      case .string: .string
      case .encoding: .encoding
      case .tooDeep: .tooDeep
      case .tooLong: .tooLong
      }
  }
}
