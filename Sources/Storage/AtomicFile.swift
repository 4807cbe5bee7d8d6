import SystemPackage

/// Writes a file that appears whole or not at all, on the disk before it gets its name; replaces one that
/// is there.
///
/// `mode` is what the file may be read and written by, less the umask. A link is followed. Throws
/// `outputRefused` and `failed`; then the file is what it was, unless the error is of `.sync` of the folder:
/// this comes when the new file is there.
package func writeFileAtomically(
  _ bytes: [UInt8], to path: String, mode: UInt32, system: SystemCalls = .real
) throws(StorageError) {
  let location = try mapErrno(to: .outputRefused(path: path)) { () throws(Errno) in
    let location = try OutputLocation(of: path, system: system)
    try location.clearLeftovers(system)
    return location
  }
  let file = try mapErrno(to: .outputRefused(path: path)) { () throws(Errno) in
    try system.create(location.partial, mode: mode)
  }
  do throws(StorageError) {
    // Held for as long as the file is written, so that no other run takes it for a leftover.
    _ = try? system.lock(file)
    try mapErrno(to: .failed(.write, path: path)) { () throws(Errno) in
      try system.write(bytes.span, to: file.number)
    }
    try mapErrno(to: .failed(.sync, path: path)) { () throws(Errno) in try system.sync(file) }
    try mapErrno(to: .outputRefused(path: path)) { () throws(Errno) in
      try system.rename(location.partial, to: location.path)
    }
  } catch {
    // The error that brought us here is the one to tell; a leftover is removed by the next run.
    try? system.ensureNoFile(location.partial)
    throw error
  }
  try mapErrno(to: .failed(.sync, path: location.parent.string)) { () throws(Errno) in
    try system.sync(system.open(location.parent))
  }
}
