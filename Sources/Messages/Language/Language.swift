/// A language that reports and messages are written in. Raw values are their codes of ISO 639-1.
package enum Language: String, CaseIterable, Sendable {
  case ukrainian = "uk"
  case english = "en"

  /// "українською", "in English"
  package var adverb: Text {
    switch self {
    case .ukrainian: Text(uk: "українською", en: "in Ukrainian")
    case .english: Text(uk: "англійською", en: "in English")
    }
  }
}

/// The same words in every language, side by side: what is said is decided once, the language last.
package struct Text: Hashable, Sendable {
  private let ukrainian: String
  private let english: String

  /// Both are written out, so that a missing language does not compile.
  package init(uk: Sentence<Ukrainian>, en: Sentence<English>) {
    (ukrainian, english) = (uk.text, en.text)
  }

  /// What is said alike in every language.
  package init(_ text: String) { (ukrainian, english) = (text, text) }

  /// What stands in the tables of names in both languages.
  package init(ukrainian: String, english: String) { (self.ukrainian, self.english) = (ukrainian, english) }

  /// The words of one language.
  package subscript(language: Language) -> String {
    switch language {
    case .ukrainian: ukrainian
    case .english: english
    }
  }

  /// Several, one after the other.
  package static func joined(_ texts: [Text], by separator: String) -> Text {
    func joined(_ language: Language) -> String { texts.map { $0[language] }.joined(separator: separator) }
    return Text(ukrainian: joined(.ukrainian), english: joined(.english))
  }

  /// As a heading begins.
  package var sentenceCased: Text { map { $0.prefix(1).uppercased() + $0.dropFirst() } }

  /// The same change to the words of either language.
  package func map(_ change: (String) -> String) -> Text {
    Text(ukrainian: change(ukrainian), english: change(english))
  }
}
