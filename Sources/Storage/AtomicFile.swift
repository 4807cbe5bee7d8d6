import SystemPackage

/// Writes a file that appears whole or not at all, on the disk before it takes its place; replaces one that
/// is there.
///
/// `mode` is what the file may be read and written by, less the umask. A link is followed. Throws
/// `outputRefused` and `failed`; then the file is what it was, unless the error is of `.sync` of the folder:
/// this comes when it is in place.
package func writeFileAtomically(
  _ path: String, mode: UInt32, _ bytes: [UInt8], system: SystemCalls = .real
) throws(StorageError) {
  let place = try StorageError.refusing(path) { () throws(Errno) in
    let place = try Place(of: path, system: system)
    try place.clearLeftovers(system)
    return place
  }
  let file = try StorageError.refusing(path) { () throws(Errno) in
    try system.create(place.partial, mode: mode)
  }
  do throws(StorageError) {
    // Held for as long as the file is written, so that no other run takes it for a leftover.
    _ = try? system.lock(file)
    try StorageError.failing(.write, path) { () throws(Errno) in
      try system.write(bytes.span, to: file.number)
    }
    try StorageError.failing(.sync, path) { () throws(Errno) in try system.sync(file) }
    try StorageError.refusing(path) { () throws(Errno) in
      try system.rename(place.partial, to: place.path)
    }
  } catch {
    // The error that brought us here is the one to tell; a leftover is removed by the next run.
    try? system.ensureNoFile(place.partial)
    throw error
  }
  try StorageError.failing(.sync, place.parent.string) { () throws(Errno) in
    try system.sync(system.open(place.parent))
  }
}
