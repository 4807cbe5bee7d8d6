package import Partnerships

/// What the sentences of a language have in common.
package protocol Grammar: Sendable {
  static var language: Language { get }
  static var and: String { get }
  static var or: String { get }
  /// Text as it stands in the data, in the quotation marks of the language.
  static func quoted(_ text: String) -> String
  static func percent(_ number: Int) -> String
  static func records(_ number: Int) -> String
  static func agreements(_ number: Int) -> String
  /// `15 липня 2026 року`, `15 July 2026`
  static func day(_ day: Day) -> String
  /// From January on, as they stand after a day.
  static var months: [String] { get }
}

extension Grammar {
  /// `15 липня`, `15 July`
  static func dayOfYear(_ day: Day, space: String = " ") -> String {
    "\(day.components.day)\(space)\(months[day.components.month - 1])"
  }
}

package enum Ukrainian: Grammar {
  package static let language = Language.ukrainian
  package static let and = "і"
  package static let or = "або"

  package static func quoted(_ text: String) -> String { "«\(text)»" }
  /// With U+00A0.
  package static func percent(_ number: Int) -> String { "\(number)\u{A0}%" }

  package static func records(_ number: Int) -> String {
    count(number, one: "запис", few: "записи", many: "записів")
  }

  package static func agreements(_ number: Int) -> String {
    count(number, one: "угода", few: "угоди", many: "угод")
  }

  package static func day(_ day: Day) -> String { "\(dayOfYear(day)) \(day.year) року" }

  static func count(_ number: Int, one: String, few: String, many: String) -> String {
    let (tens, units) = (number.magnitude / 10 % 10, number.magnitude % 10)
    let form =
      switch units {
      case _ where tens == 1: many
      case 1: one
      case 2...4: few
      default: many
      }
    return "\(grouped(number)) \(form)"
  }

  /// In the genitive.
  package static let months = [
    "січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня",
    "листопада", "грудня",
  ]
}

package enum English: Grammar {
  package static let language = Language.english
  package static let and = "and"
  package static let or = "or"

  package static func quoted(_ text: String) -> String { "\"\(text)\"" }
  package static func percent(_ number: Int) -> String { "\(number)%" }
  package static func records(_ number: Int) -> String { count(number, one: "record", many: "records") }
  package static func agreements(_ number: Int) -> String {
    count(number, one: "agreement", many: "agreements")
  }

  package static func day(_ day: Day) -> String { "\(dayOfYear(day)) \(day.year)" }

  static func count(_ number: Int, one: String, many: String) -> String {
    "\(grouped(number)) \(number == 1 ? one : many)"
  }

  package static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}
