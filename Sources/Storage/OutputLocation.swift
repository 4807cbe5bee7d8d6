import SystemPackage

/// Where an output goes, and the names beside it that a run uses while it writes.
struct OutputLocation {
  let path: FilePath
  let parent: FilePath
  private let name: String
  private let process: CInt

  /// What is written, until it is whole: `.NAME.partial-PID`.
  var partial: FilePath { parent.adding("\(partialPrefix)\(process)") }
  /// What is replaced, where two renames must do for an exchange: `.NAME.previous-PID`.
  var previous: FilePath { parent.adding("\(previousPrefix)\(process)") }

  private var partialPrefix: String { ".\(name).partial-" }
  private var previousPrefix: String { ".\(name).previous-" }

  /// A link is followed, also one that leads to nothing yet: the output goes where the link leads, and the
  /// link stays. A path that has no name to replace (`.`, `..`, `/`) is busy.
  init(of destination: String, system: SystemCalls) throws(Errno) {
    var path = FilePath(text: destination)
    var links = 0
    while try system.statusIfPresent(of: path)?.type == .symbolicLink {
      links += 1
      guard links <= 40 else { throw .tooManySymbolicLinkLevels }
      path = path.removingLastComponent().pushing(try system.target(ofLink: path))
    }
    guard !path.isEmpty else { throw .noSuchFileOrDirectory }
    guard let last = path.lastComponent, last.kind == .regular else { throw .resourceBusy }
    self.path = path
    parent = path.parentFolder
    name = FilePath(root: nil, [last]).text
    process = system.process
  }

  /// Creates the folders that are missing above the output; gives the folders that have a new entry since, the
  /// output's own among them.
  func createParents(_ system: SystemCalls) throws(Errno) -> [FilePath] {
    var missing: [FilePath] = []
    var folder = parent
    while try system.statusIfPresent(of: folder) == nil {
      missing.append(folder)
      folder = folder.parentFolder
    }
    for folder in missing.reversed() { try system.ensureFolder(folder) }
    return [parent] + missing.map(\.parentFolder)
  }
}

// MARK: What interrupted runs leave

extension OutputLocation {
  /// Puts the last report back where nothing was left by a run that was interrupted between two renames.
  func repairGap(_ system: SystemCalls) throws(Errno) {
    guard try isVacant(system) else { return }
    var newest: (path: FilePath, identity: Identity)?
    for name in try neighbours(system) where isOurs(name, prefix: previousPrefix) {
      let path = parent.adding(name)
      let identity = Identity(try system.status(of: path, followingLink: false))
      if newest.map({ $0.identity.isOlder(than: identity) }) ?? true { newest = (path, identity) }
    }
    if let newest { try system.rename(newest.path, to: path) }
  }

  /// Removes the files and folders of runs that were interrupted. A run that lives holds the lock of its own.
  func clearLeftovers(_ system: SystemCalls) throws(Errno) {
    for name in try neighbours(system)
    where isOurs(name, prefix: partialPrefix) || isOurs(name, prefix: previousPrefix) {
      try clear(parent.adding(name), system: system)
    }
  }

  private func clear(_ leftover: FilePath, system: SystemCalls) throws(Errno) {
    // Gone since the folder was listed: another run has cleared it.
    guard let type = try system.statusIfPresent(of: leftover)?.type else { return }
    guard type == .directory || type == .regular else { return }
    let file = try system.openItself(leftover)
    // Where the file system knows no locks, nobody can tell: it is left.
    guard (try? system.lock(file)) == true else { return }
    if type == .directory {
      try FolderContents(of: leftover, system).remove(from: leftover, system)
    } else {
      try system.ensureNoFile(leftover)
    }
  }

  private func isVacant(_ system: SystemCalls) throws(Errno) -> Bool {
    guard let status = try system.statusIfPresent(of: path) else { return true }
    guard status.type == .directory else { return false }
    return try system.names(in: path).isEmpty
  }

  private func neighbours(_ system: SystemCalls) throws(Errno) -> [String] {
    try unlessError(is: .noSuchFileOrDirectory, system.names(in: parent)) ?? []
  }

  private func isOurs(_ name: String, prefix: String) -> Bool {
    guard name.hasPrefix(prefix) else { return false }
    let process = name.dropFirst(prefix.count).utf8
    return !process.isEmpty && process.allSatisfy { (48...57).contains($0) }
  }
}

extension FilePath {
  /// The folder that this lies in, `.` for a mere name.
  fileprivate var parentFolder: FilePath {
    let parent = removingLastComponent()
    return parent.isEmpty ? "." : parent
  }
}
