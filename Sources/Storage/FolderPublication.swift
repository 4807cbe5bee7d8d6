import SystemPackage

/// A report folder on its way: it appears whole or not at all.
///
/// Everything is written beside the destination, in `.NAME.partial-PID`, and is renamed in one step when all
/// of it is on the disk. A publication that is dropped before `publish()` leaves no trace, and what lay
/// at the destination stays as it was.
package struct FolderPublication: ~Copyable {
  /// The file of a report that lists all others.
  package static let manifest = "datapackage.json"

  /// Reads the manifest of a folder: the relative paths that it lists, or nil where another program wrote it.
  package typealias ManifestReader = (_ manifest: [UInt8]) -> [String]?

  /// As the user wrote it.
  private let destination: String
  private let location: OutputLocation
  /// Folders that have a new entry, or will have one: to be synced when the report is there.
  private let changedFolders: [FilePath]
  /// Held open for its lock, which tells other runs that this one lives.
  private let lock: Descriptor
  private let check: ReplacementCheck
  private let system: SystemCalls
  private var remainder = Remainder.unpublished

  /// What is to be removed when the publication ends.
  private enum Remainder {
    case unpublished
    case replaced(FolderContents, at: FilePath)
    case nothing
  }

  /// Looks whether the destination may be replaced, and only then creates the folders above it and the
  /// partial one.
  ///
  /// It may be replaced when it is missing, is an empty folder, or is a report of ours: `listedFiles` knows
  /// its `datapackage.json`, and nothing else lies in it but what that lists. A link is followed. What
  /// interrupted runs left is put in order first. Throws `outputRefused` and `foreignFile`.
  package init(
    to destination: String, system: SystemCalls = .real, listedFiles: @escaping ManifestReader
  ) throws(StorageError) {
    let refused = CallPurpose.outputRefused(path: destination)
    let location = try mapErrno(to: refused, OutputLocation(of: destination, system: system))
    try mapErrno(to: refused, location.repairGap(system))
    let check = ReplacementCheck(
      destination: destination, location: location, listedFiles: listedFiles, system: system)
    _ = try check.contents()
    let changedFolders = try mapErrno(to: refused, location.createParents(system))
    try mapErrno(to: refused, location.clearLeftovers(system))
    lock = try mapErrno(to: refused, FolderPublication.createPartial(at: location, system))
    (self.destination, self.location, self.changedFolders) = (destination, location, changedFolders)
    (self.check, self.system) = (check, system)
  }

  deinit {
    // Nobody is there to be told; what cannot be removed now, the next run removes.
    switch remainder {
    case .unpublished:
      try? FolderContents(of: location.partial, system).remove(from: location.partial, system)
    case .replaced(let contents, let path): try? contents.remove(from: path, system)
    case .nothing: break
    }
  }

  /// A new file of the report; the folders of its relative path are created.
  ///
  /// Throws `outputRefused`, also where the path is not a relative one that stays inside, or is there
  /// already.
  package mutating func open(_ relativePath: String) throws(StorageError) -> OutputFile {
    let label = label(relativePath)
    let file = try mapErrno(to: .outputRefused(path: label), create(FilePath(text: relativePath)))
    return try OutputFile(file, path: label, system: system)
  }

  /// Moves the report to its destination, with all that has been written and closed.
  ///
  /// Every file and folder is synced before, and the folder above after. What lay at the destination is
  /// looked at again, exchanged and removed. Throws `failed`, `outputRefused` and `foreignFile`. After an
  /// error the destination is what it was, unless the error is of `.remove`, or of `.sync` of a folder above:
  /// these come when the new report is there.
  package consuming func publish() throws(StorageError) {
    try syncPartial()
    let old = try check.contents()
    remainder = try mapErrno(to: .outputRefused(path: destination), moveToDestination(replacing: old))
    for folder in changedFolders {
      try mapErrno(to: .failed(.sync, path: folder.text), system.sync(system.open(folder)))
    }
    if case .replaced(let contents, let path) = remainder {
      remainder = .nothing
      try mapErrno(to: .failed(.remove, path: path.text), contents.remove(from: path, system))
    }
  }
}

extension FolderPublication {
  /// The partial folder, locked; never more open than the folder that it replaces.
  private static func createPartial(at location: OutputLocation, _ system: SystemCalls) throws(Errno)
    -> Descriptor
  {
    let replaced = try system.statusIfPresent(of: location.path)
    let mode = replaced.map { $0.permissions.rawValue | 0o700 } ?? 0o777
    try system.createFolder(location.partial, mode: mode)
    do throws(Errno) {
      let folder = try system.open(location.partial)
      // Where the file system knows no locks, another run leaves the folder alone all the same.
      _ = try? system.lock(folder)
      return folder
    } catch {
      try? system.ensureNoFolder(location.partial)
      throw error
    }
  }

  /// A new file in the partial folder, and the folders of its path.
  private func create(_ path: FilePath) throws(Errno) -> Descriptor {
    guard path.isRelative, !path.isEmpty, path.components.allSatisfy({ $0.kind == .regular }) else {
      throw .invalidArgument
    }
    var folder = location.partial
    for component in path.components.dropLast() {
      folder.append(component)
      try system.ensureFolder(folder)
    }
    return try system.create(location.partial.appending(path.components), mode: 0o666)
  }

  private func syncPartial() throws(StorageError) {
    let contents = try mapErrno(
      to: .outputRefused(path: destination), FolderContents(of: location.partial, system))
    for path in contents.files + contents.folders.reversed() {
      try mapErrno(
        to: .failed(.sync, path: label(path)), system.sync(system.open(location.partial.appending(path))))
    }
    try mapErrno(to: .failed(.sync, path: destination), system.sync(lock))
  }

  private func moveToDestination(replacing old: FolderContents?) throws(Errno) -> Remainder {
    guard let old else {
      try system.rename(location.partial, to: location.path)
      return .nothing
    }
    do throws(Errno) {
      try system.exchange(location.partial, with: location.path)
      return .replaced(old, at: location.partial)
    } catch {
      guard error == .invalidArgument || error == .noFunction else { throw error }
    }
    // This file system cannot exchange. Between the two renames nothing is at the destination: a run that is
    // interrupted there leaves a gap, which the next one repairs. The lock tells that this run lives.
    let previous = try system.open(location.path)
    _ = try? system.lock(previous)
    try system.rename(location.path, to: location.previous)
    do throws(Errno) {
      try system.rename(location.partial, to: location.path)
    } catch {
      try system.rename(location.previous, to: location.path)
      throw error
    }
    return .replaced(old, at: location.previous)
  }

  /// A file of the report, as messages name it.
  private func label(_ relativePath: String) -> String {
    FilePath(text: destination).adding(relativePath).text
  }
}
