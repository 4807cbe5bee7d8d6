import SystemPackage

/// What lies in a folder and below it, seen once; links are seen as links.
struct FolderContents {
  /// The paths, relative to the folder, of everything that is no folder, sorted by their bytes.
  private(set) var files: [String] = []
  /// The relative paths of all folders, each after the one that it lies in.
  private(set) var folders: [String] = []

  var isEmpty: Bool { files.isEmpty && folders.isEmpty }

  init(of root: FilePath, _ system: SystemCalls) throws(Errno) {
    try look(into: root, prefix: "", system)
    var next = 0
    while next < folders.count {
      try look(into: root.adding(folders[next]), prefix: folders[next] + "/", system)
      next += 1
    }
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func look(into folder: FilePath, prefix: String, _ system: SystemCalls) throws(Errno) {
    for name in try system.names(in: folder) {
      switch try system.status(of: folder.adding(name), followingLink: false).type {
      case .directory: folders.append(prefix + name)
      default: files.append(prefix + name)
      }
    }
  }

  /// Removes what was seen and the folder itself; what came later stays, and is an error.
  func remove(from root: FilePath, _ system: SystemCalls) throws(Errno) {
    for file in files { try system.ensureNoFile(root.adding(file)) }
    for folder in folders.reversed() { try system.ensureNoFolder(root.adding(folder)) }
    try system.ensureNoFolder(root)
  }
}
