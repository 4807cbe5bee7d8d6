import Foundation
import Testing

/// A run that fails: what lies in the folder, what is asked for, and all that the person is told.
struct FailureStory: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let arguments: [String]
  let files: [String: Data]
  let folders: [String]
  let status: Int32
  let ukrainian: String
  let english: String

  /// - Parameter arguments: with spaces between; no argument has one in it.
  init(
    _ story: String, _ arguments: String, files: [String: Data] = [:], folders: [String] = [],
    status: Int32, ukrainian: String, english: String
  ) {
    testDescription = story
    self.arguments = arguments.split(separator: " ").map(String.init)
    self.files = files
    self.folders = folders
    self.status = status
    self.ukrainian = ukrainian
    self.english = english
  }

  init(
    _ story: String, _ arguments: String, text: [String: String], folders: [String] = [], status: Int32,
    ukrainian: String, english: String
  ) {
    self.init(
      story, arguments, files: text.mapValues { Data($0.utf8) }, folders: folders, status: status,
      ukrainian: ukrainian, english: english)
  }

  /// Runs it in both languages. Every line on standard error is known, nothing is on standard output, and the
  /// folder is afterwards what it was before.
  func check(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    for (language, message) in [("uk", ukrainian), ("en", english)] {
      let folder = try TemporaryFolder()
      for (path, data) in files { try folder.write(data, to: path) }
      for path in folders { try folder.createFolder(path) }
      let before = try folder.tree()
      let outcome = try await Program.run(arguments + ["--language", language], in: folder.url)
      #expect(outcome.errors == message + "\n", sourceLocation: sourceLocation)
      #expect(outcome.status == status, sourceLocation: sourceLocation)
      #expect(outcome.output == "", sourceLocation: sourceLocation)
      #expect(try folder.tree() == before, sourceLocation: sourceLocation)
    }
  }
}
