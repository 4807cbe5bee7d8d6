import SystemPackage

/// A report folder on its way: it appears whole or not at all.
///
/// Everything is written beside the destination, in `.NAME.partial-PID`, and takes its place in one step when
/// all of it is on the disk. A publication that is dropped before `publish()` leaves no trace, and what lay
/// at the destination stays as it was.
package struct FolderPublication: ~Copyable {
  /// The file of a report that lists all others.
  package static let manifest = "datapackage.json"

  /// Reads the manifest of a folder: the relative paths that it lists, or nil where another program wrote it.
  package typealias ManifestReader = (_ manifest: [UInt8]) -> [String]?

  /// As the user wrote it.
  private let destination: String
  private let place: Place
  /// Folders that have a new entry, or will have one: to be synced when the report is in its place.
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
    let place = try StorageError.refusing(destination) { () throws(Errno) in
      let place = try Place(of: destination, system: system)
      try place.repairGap(system)
      return place
    }
    let check = ReplacementCheck(
      destination: destination, place: place, listedFiles: listedFiles, system: system)
    _ = try check.contents()
    let changedFolders = try StorageError.refusing(destination) { () throws(Errno) in
      let changed = try place.createParents(system)
      try place.clearLeftovers(system)
      return changed
    }
    let lock = try StorageError.refusing(destination) { () throws(Errno) in
      try FolderPublication.createPartial(at: place, system)
    }
    self.destination = destination
    self.place = place
    self.changedFolders = changedFolders
    self.lock = lock
    self.check = check
    self.system = system
  }

  deinit {
    // Nobody is there to be told; what cannot be removed now, the next run removes.
    switch remainder {
    case .unpublished: try? FolderContents(of: place.partial, system).remove(from: place.partial, system)
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
    let file = try StorageError.refusing(label) { () throws(Errno) in
      let path = FilePath(relativePath)
      guard path.isRelative, !path.isEmpty, path.components.allSatisfy({ $0.kind == .regular }) else {
        throw .invalidArgument
      }
      var folder = place.partial
      for component in path.components.dropLast() {
        folder.append(component)
        try system.ensureFolder(folder)
      }
      return try system.create(place.partial.appending(path.components), mode: 0o666)
    }
    return try OutputFile(file, path: label, system: system)
  }

  /// Puts the report in its place, with all that has been written and closed.
  ///
  /// Every file and folder is synced before, and the folder above after. What lay at the destination is
  /// looked at again, exchanged and removed. Throws `failed`, `outputRefused` and `foreignFile`. After an
  /// error the destination is what it was, unless the error is of `.remove`, or of `.sync` of a folder above:
  /// these come when the new report is in its place.
  package consuming func publish() throws(StorageError) {
    try syncPartial()
    let old = try check.contents()
    remainder = try StorageError.refusing(destination) { () throws(Errno) in try putInPlace(replacing: old) }
    for folder in changedFolders {
      try StorageError.failing(.sync, folder.string) { () throws(Errno) in
        try system.sync(system.open(folder))
      }
    }
    if case .replaced(let contents, let path) = remainder {
      remainder = .nothing
      try StorageError.failing(.remove, path.string) { () throws(Errno) in
        try contents.remove(from: path, system)
      }
    }
  }
}

extension FolderPublication {
  /// The partial folder, locked; never more open than the folder that it replaces.
  private static func createPartial(at place: Place, _ system: SystemCalls) throws(Errno) -> Descriptor {
    let replaced = try system.statusIfPresent(of: place.path)
    let mode = replaced.map { $0.permissions.rawValue | 0o700 } ?? 0o777
    try system.createFolder(place.partial, mode: mode)
    do throws(Errno) {
      let folder = try system.open(place.partial)
      // Where the file system knows no locks, another run leaves the folder alone all the same.
      _ = try? system.lock(folder)
      return folder
    } catch {
      try? system.ensureNoFolder(place.partial)
      throw error
    }
  }

  private func syncPartial() throws(StorageError) {
    let contents = try StorageError.refusing(destination) { () throws(Errno) in
      try FolderContents(of: place.partial, system)
    }
    for path in contents.files + contents.folders.reversed() {
      try StorageError.failing(.sync, label(path)) { () throws(Errno) in
        try system.sync(system.open(place.partial.appending(path)))
      }
    }
    try StorageError.failing(.sync, destination) { () throws(Errno) in try system.sync(lock) }
  }

  private func putInPlace(replacing old: FolderContents?) throws(Errno) -> Remainder {
    guard let old else {
      try system.rename(place.partial, to: place.path)
      return .nothing
    }
    do throws(Errno) {
      try system.exchange(place.partial, with: place.path)
      return .replaced(old, at: place.partial)
    } catch {
      guard error == .invalidArgument || error == .noFunction else { throw error }
    }
    // This file system cannot exchange. Between the two renames nothing is at the destination: a run that is
    // interrupted there leaves a gap, which the next one repairs. The lock tells that this run lives.
    let previous = try system.open(place.path)
    _ = try? system.lock(previous)
    try system.rename(place.path, to: place.previous)
    do throws(Errno) {
      try system.rename(place.partial, to: place.path)
    } catch {
      try system.rename(place.previous, to: place.path)
      throw error
    }
    return .replaced(old, at: place.previous)
  }

  /// A file of the report, as messages name it.
  private func label(_ relativePath: String) -> String {
    FilePath(destination).appending(relativePath).string
  }
}
