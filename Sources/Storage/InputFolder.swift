import SystemPackage

/// Whether this is a folder (or a link to one); throws `inputUnavailable` where there is nothing to be read.
package func isFolder(_ path: String, system: SystemCalls = .real) throws(StorageError) -> Bool {
  try mapErrno(
    to: .inputUnavailable(path: path),
    system.status(of: FilePath(text: path), followingLink: true).type == .directory)
}

/// Whether there is anything of this name; throws `inputUnavailable` where that cannot be told.
package func exists(_ path: String, system: SystemCalls = .real) throws(StorageError) -> Bool {
  let status = try mapErrno(
    to: .inputUnavailable(path: path),
    unlessError(is: .noSuchFileOrDirectory, system.status(of: FilePath(text: path), followingLink: true)))
  return status != nil
}

/// The files directly in a folder, hidden ones left out, as paths that begin with what the user wrote and are
/// sorted by their bytes.
///
/// A link that leads nowhere is among them: opening it says so. Throws `inputUnavailable`.
package func listExports(in folder: String, system: SystemCalls = .real) throws(StorageError) -> [String] {
  let unavailable = CallPurpose.inputUnavailable(path: folder)
  let names = try mapErrno(to: unavailable, system.names(in: FilePath(text: folder)))
  var exports: [String] = []
  for name in names where !name.hasPrefix(".") {
    let path = path(of: name, in: folder)
    if try mapErrno(to: unavailable, isFile(path, system: system)) { exports.append(path) }
  }
  return exports
}

/// The path of a file in a folder, which begins with what the user wrote of the folder.
package func path(of name: String, in folder: String) -> String {
  folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
}

private func isFile(_ path: String, system: SystemCalls) throws(Errno) -> Bool {
  let status = try unlessError(
    is: .noSuchFileOrDirectory, system.status(of: FilePath(text: path), followingLink: true))
  return status.map { $0.type == .regular } ?? true
}
