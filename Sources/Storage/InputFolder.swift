import SystemPackage

/// Whether this is a folder (or a link to one); throws `inputUnavailable` where there is nothing to be read.
package func isFolder(_ path: String, system: SystemCalls = .real) throws(StorageError) -> Bool {
  try mapErrno(to: .inputUnavailable(path: path)) { () throws(Errno) in
    try system.status(of: FilePath(path), followingLink: true).type == .directory
  }
}

/// The files directly in a folder, hidden ones left out, as paths that begin with what the user wrote and are
/// sorted by their bytes.
///
/// A link that leads nowhere is among them: opening it says so. Throws `inputUnavailable`.
package func listExports(in folder: String, system: SystemCalls = .real) throws(StorageError) -> [String] {
  try mapErrno(to: .inputUnavailable(path: folder)) { () throws(Errno) in
    let names = try system.names(in: FilePath(folder)).filter { !$0.hasPrefix(".") }
    let paths = names.map { path(of: $0, in: folder) }
    var exports: [String] = []
    for path in paths where try isFile(path, system: system) { exports.append(path) }
    return exports
  }
}

/// The path of a file in a folder, which begins with what the user wrote of the folder.
package func path(of name: String, in folder: String) -> String {
  folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
}

private func isFile(_ path: String, system: SystemCalls) throws(Errno) -> Bool {
  do throws(Errno) {
    return try system.status(of: FilePath(path), followingLink: true).type == .regular
  } catch {
    guard error == .noSuchFileOrDirectory else { throw error }
    return true
  }
}
