import Foundation
import Storage
import TestSupport
import Testing

/// A folder of its own for one test, with paths as storage takes them, and with the links, pipes and locks that it meets.
struct Sandbox {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  var path: String { folder.url.path }

  subscript(_ name: String) -> String { path + "/" + name }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try folder.write(text, to: name)
    return self[name]
  }

  func createFolder(_ name: String) throws { try folder.createFolder(name) }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self[name], withDestinationPath: target)
  }

  /// Makes a named pipe.
  func createPipe(_ name: String) throws -> String {
    let status = unsafe mkfifo(self[name], 0o600)
    try #require(status == 0)
    return self[name]
  }

  /// Holds the lock of a file or folder, as a run that lives does, while `body` runs.
  func whileLocked(_ name: String, _ body: () throws -> Void) throws {
    let number = unsafe open(self[name], O_RDONLY)
    defer { close(number) }
    try #require(flock(number, LOCK_EX | LOCK_NB) == 0)
    try body()
  }

  func text(of name: String) throws -> String { try folder.text(of: name) }

  func mode(of name: String) throws -> Int { try folder.mode(of: name) }

  /// The names directly in a folder, hidden ones too, sorted.
  func names(in name: String = ".") throws -> [String] { try folder.names(in: name) }

  /// Relative path to text of every file in a folder and below; nil where there is no folder.
  func tree(_ name: String) -> [String: String]? {
    guard let tree = try? folder.tree(name) else { return nil }
    return tree.compactMapValues { $0.map { String(decoding: $0, as: UTF8.self) } }
  }
}
