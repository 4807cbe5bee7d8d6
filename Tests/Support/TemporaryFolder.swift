import Foundation

/// A folder of its own for one test, gone with it.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    // In memory where it can be: reports are synced to the disk, and there are many of them here.
    let memory = URL(filePath: "/dev/shm")
    let place =
      FileManager.default.isWritableFile(atPath: memory.path)
      ? memory : FileManager.default.temporaryDirectory
    url = place.appending(path: "command-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  subscript(_ path: String) -> URL { url.appending(path: path) }

  @discardableResult
  func write(_ data: Data, to path: String) throws -> URL {
    let place = self[path]
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: place)
    return place
  }

  @discardableResult
  func write(_ text: String, to path: String) throws -> URL { try write(Data(text.utf8), to: path) }

  func createFolder(_ path: String) throws {
    try FileManager.default.createDirectory(at: self[path], withIntermediateDirectories: true)
  }

  func copy(_ source: URL, to path: String) throws {
    try FileManager.default.createDirectory(
      at: self[path].deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: source, to: self[path])
  }

  func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: self[path]), as: UTF8.self)
  }

  /// The permissions of a file.
  func mode(of path: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: self[path].path)[.posixPermissions] as? Int ?? -1
  }

  /// The names directly in a folder, hidden ones too, sorted.
  func names(in path: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self[path].path).sorted()
  }

  /// Everything in a folder and below by its relative path: the bytes of files, nil for folders.
  func tree(_ path: String = ".") throws -> [String: Data?] {
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
