package import Partnerships

extension English {
  package func phrase(_ fault: JSONFault) -> String {
    switch fault {
    case .empty: "there is nothing in it"
    case .truncated: "it breaks off"
    case .twoDocuments: "something follows the end"
    case .trailingComma: "a comma before the closing bracket"
    case .missingElement: "nothing between two commas"
    case .syntax: "a bracket, comma or word out of place"
    case .number: "a number that JSON does not allow"
    case .string: "a string that is not closed or holds a forbidden character"
    case .encoding: "bytes that are not UTF-8"
    case .tooDeep: "more than 1024 levels"
    case .tooLong: "more than 16 MiB"
    case .notAnObject: "not an object"
    }
  }
}
