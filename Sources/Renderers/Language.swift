/// A language that reports and messages are written in.
package enum Language: String, CaseIterable, Sendable {
  case ukrainian = "uk"
  case english = "en"

  /// Its words, every one of them.
  package var words: any Wording {
    switch self {
    case .ukrainian: Ukrainian()
    case .english: English()
    }
  }
}

/// The same words in every language, for the rows and columns that bear both.
package struct Multilingual: Hashable, Sendable {
  private let ukrainian: String
  private let english: String

  /// The same thing in both languages.
  package init(ukrainian: String, english: String) {
    self.ukrainian = ukrainian
    self.english = english
  }

  /// What the words of either language say.
  package init(_ text: (any Wording) -> String) {
    self.init(ukrainian: text(Ukrainian()), english: text(English()))
  }

  /// The words of one language.
  package subscript(language: Language) -> String {
    switch language {
    case .ukrainian: ukrainian
    case .english: english
    }
  }
}
