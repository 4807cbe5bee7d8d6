import Foundation
import TestSupport
import Testing

/// A run that fails: what lies in the folder, what is asked for, and all that the person is told.
struct FailureStory: Sendable, CustomTestStringConvertible {
  let testDescription: String
  private let arguments: [String]
  private let files: [String: Data]
  private let status: Int32
  private let place: String
  private let column: String
  private let ukrainian: String
  private let english: String

  /// - Parameter arguments: with spaces between; no argument has one in it.
  /// - Parameter place: what the line begins with, such as `x.csv:3`; nil where that is the severity.
  /// - Parameter column: what stands after the severity, a column or an option; nil where that is the sentence.
  /// - Parameter ukrainian: the sentence.
  /// - Parameter english: the same.
  init(
    _ story: String, _ arguments: String, files: [String: Data] = [:], status: Int32, at place: String? = nil,
    column: String? = nil, ukrainian: String, english: String
  ) {
    testDescription = story
    self.arguments = arguments.split(separator: " ").map(String.init)
    (self.files, self.status) = (files, status)
    (self.place, self.column) = (place.map { "\($0): " } ?? "", column.map { "\($0): " } ?? "")
    (self.ukrainian, self.english) = (ukrainian, english)
  }

  init(
    _ story: String, _ arguments: String, text: [String: String], status: Int32, at place: String? = nil,
    column: String? = nil, ukrainian: String, english: String
  ) {
    self.init(
      story, arguments, files: text.mapValues { Data($0.utf8) }, status: status, at: place,
      column: column, ukrainian: ukrainian, english: english)
  }

  /// Runs it in both languages. Every line on standard error is known, nothing is on standard output, and the
  /// folder is afterwards what it was before.
  func check(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    for (language, severity, sentence) in [("uk", "помилка", ukrainian), ("en", "error", english)] {
      let folder = try TemporaryFolder()
      for (path, data) in files { try folder.write(data, to: path) }
      let before = try folder.tree()
      let outcome = try await Program.run(arguments + ["--language", language], in: folder.url)
      #expect(outcome.errors == "\(place)\(severity): \(column)\(sentence)\n", sourceLocation: sourceLocation)
      #expect(outcome.status == status, sourceLocation: sourceLocation)
      #expect(outcome.output == "", sourceLocation: sourceLocation)
      #expect(try folder.tree() == before, sourceLocation: sourceLocation)
    }
  }
}
