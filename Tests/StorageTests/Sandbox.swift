import Foundation
import Storage
import Testing

/// A folder of its own for one test, gone with it; in memory where it can be, as these tests sync ten
/// thousand times.
final class Sandbox {
  let path: String

  init() throws {
    let memory = "/dev/shm"
    let folder =
      FileManager.default.isWritableFile(atPath: memory)
      ? memory : FileManager.default.temporaryDirectory.path
    path = folder + "/storage-tests-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  subscript(_ name: String) -> String { path + "/" + name }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let url = URL(fileURLWithPath: self[name])
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return self[name]
  }

  func createFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: self[name], withIntermediateDirectories: true)
  }

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

  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: self[name])), as: UTF8.self)
  }

  /// The names directly in a folder, hidden ones too, sorted.
  func names(in name: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self[name]).sorted()
  }

  /// Relative path to text of every file in a folder and below; nil where there is no folder.
  func tree(_ name: String) -> [String: String]? {
    guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: self[name]) else { return nil }
    var tree: [String: String] = [:]
    for path in paths {
      if let data = try? Data(contentsOf: URL(fileURLWithPath: self[name + "/" + path])) {
        tree[path] = String(decoding: data, as: UTF8.self)
      }
    }
    return tree
  }

  func mode(of name: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: self[name])[.posixPermissions] as? Int ?? -1
  }
}
