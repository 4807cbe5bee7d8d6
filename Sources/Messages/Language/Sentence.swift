package import Partnerships

/// A sentence of one language, written as a string literal. Values in it are typed, and are printed as the language has
/// them: a text of the data in its quotation marks, a country under its name, a number in its groups.
package struct Sentence<Speech: Grammar>: Sendable, ExpressibleByStringInterpolation {
  package let text: String

  package init(stringLiteral text: String) { self.text = text }
  package init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

  package struct Interpolation: StringInterpolationProtocol {
    fileprivate(set) var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) { text.reserveCapacity(literalCapacity * 2) }
    package mutating func appendLiteral(_ literal: String) { text += literal }

    /// As it is: a path, an option, a code.
    package mutating func appendInterpolation(_ text: String) { self.text += text }
    /// What is said in both languages, in this one.
    package mutating func appendInterpolation(_ text: Text) { self.text += text[Speech.language] }
    package mutating func appendInterpolation(_ number: Int) { text += grouped(number) }
    package mutating func appendInterpolation(_ day: Day) { text += Speech.day(day) }
    /// `97 %` or `97%`
    package mutating func appendInterpolation(percent: Int) { text += Speech.percent(percent) }
    /// Text as it stands in the data.
    package mutating func appendInterpolation(quoted text: String) { self.text += Speech.quoted(text) }
    /// `"A", "B" and "C"`
    package mutating func appendInterpolation(all texts: [String]) { text += list(texts, Speech.and) }
    /// `"A", "B" or "C"`
    package mutating func appendInterpolation(any texts: [String]) { text += list(texts, Speech.or) }
    package mutating func appendInterpolation(all texts: [Text]) {
      appendInterpolation(all: texts.map { $0[Speech.language] })
    }
    package mutating func appendInterpolation(any texts: [Text]) {
      appendInterpolation(any: texts.map { $0[Speech.language] })
    }
    /// Places in the order of the alphabet: `A, B and C`
    package mutating func appendInterpolation(enumerating places: [some NamedPlace]) {
      text += enumeration(alphabetical(places), last: Speech.and)
    }
    /// Places in the order of the alphabet: `A, B, C`
    package mutating func appendInterpolation(listing places: [some NamedPlace]) {
      text += alphabetical(places).joined(separator: ", ")
    }
    /// `5 records`
    package mutating func appendInterpolation(records number: Int) { text += Speech.records(number) }
    /// `5 agreements`
    package mutating func appendInterpolation(agreements number: Int) { text += Speech.agreements(number) }

    private func alphabetical(_ places: [some NamedPlace]) -> [String] {
      places.sorted { $0.rank(in: Speech.language) < $1.rank(in: Speech.language) }
        .map { $0.name[Speech.language] }
    }

    private func list(_ texts: [String], _ conjunction: String) -> String {
      enumeration(texts.map(Speech.quoted), last: conjunction)
    }
  }
}

extension Sentence.Interpolation where Speech == Ukrainian {
  /// `1 запис`, `2 записи`, `5 записів`, `11 записів`, `21 запис`
  package mutating func appendInterpolation(_ number: Int, one: String, few: String, many: String) {
    text += Ukrainian.count(number, one: one, few: few, many: many)
  }
}

extension Sentence.Interpolation where Speech == English {
  /// `1 record`, `2 records`
  package mutating func appendInterpolation(_ number: Int, one: String, many: String) {
    text += English.count(number, one: one, many: many)
  }
}
