package import Foundation

/// A folder of its own for one test, gone with it.
package final class TemporaryFolder: Sendable {
  package let url: URL

  package init() throws {
    // In memory where it can be: what is published is synced to the disk, and these tests do it ten thousand times.
    let memory = URL(filePath: "/dev/shm")
    let place =
      FileManager.default.isWritableFile(atPath: memory.path)
      ? memory : FileManager.default.temporaryDirectory
    url = place.appending(path: "partnership-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  package subscript(_ path: String) -> URL { url.appending(path: path) }

  @discardableResult
  package func write(_ data: Data, to path: String) throws -> URL {
    let place = self[path]
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: place)
    return place
  }

  @discardableResult
  package func write(_ text: String, to path: String) throws -> URL {
    try write(Data(text.utf8), to: path)
  }

  package func createFolder(_ path: String) throws {
    try FileManager.default.createDirectory(at: self[path], withIntermediateDirectories: true)
  }

  package func copy(_ source: URL, to path: String) throws {
    try FileManager.default.createDirectory(
      at: self[path].deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: source, to: self[path])
  }

  package func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: self[path]), as: UTF8.self)
  }

  /// The permissions of a file.
  package func mode(of path: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: self[path].path)[.posixPermissions] as? Int ?? -1
  }

  /// The names directly in a folder, hidden ones too, sorted.
  package func names(in path: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self[path].path).sorted()
  }

  /// Everything in a folder and below by its relative path: the bytes of files, nil for folders.
  package func tree(_ path: String = ".") throws -> [String: Data?] {
    var tree: [String: Data?] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: self[path].path) {
      let url = self[path].appending(path: name)
      var isFolder: ObjCBool = false
      _ = unsafe FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
      tree[name] = isFolder.boolValue ? .some(nil) : try Data(contentsOf: url)
    }
    return tree
  }
}
