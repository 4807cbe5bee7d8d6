import Storage

/// A report as these tests write it; its manifest is the word `ours` and a line for each file.
struct Report: Equatable {
  let tree: [String: String]

  init(_ files: [String: String]) {
    var tree = files
    tree["datapackage.json"] = (["ours"] + files.keys.sorted()).joined(separator: "\n")
    self.tree = tree
  }

  static let old = Report(["summary.md": "old", "tables/totals.csv": "1", "tables/gone.csv": "x"])
  static let new = Report(["summary.md": "new", "tables/totals.csv": "2", "charts/deep/year.svg": "<svg/>"])

  static func listedFiles(_ manifest: [UInt8]) -> [String]? {
    let lines = String(decoding: manifest, as: UTF8.self).split(separator: "\n").map(String.init)
    return lines.first == "ours" ? Array(lines.dropFirst()) : nil
  }

  func publish(to destination: String, system: SystemCalls = .real) throws(StorageError) {
    var publication = try FolderPublication(
      to: destination, system: system, listedFiles: Report.listedFiles)
    try write(into: &publication)
    try publication.publish()
  }

  /// Puts the files there as if they had been published.
  func write(to sandbox: Sandbox, _ folder: String) throws {
    for (path, text) in tree { try sandbox.write(text, to: folder + "/" + path) }
  }

  func write(into publication: inout FolderPublication) throws(StorageError) {
    for (path, text) in tree.sorted(by: { $0.key < $1.key }) {
      var file = try publication.open(path)
      try file.append(Array(text.utf8))
      _ = try file.close()
    }
  }
}
