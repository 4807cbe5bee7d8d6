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
  let refused = CallPurpose.outputRefused(path: path)
  let location = try mapErrno(to: refused, OutputLocation(of: path, system: system))
  try mapErrno(to: refused, location.clearLeftovers(system))
  let file = try mapErrno(to: refused, system.create(location.partial, mode: mode))
  do throws(StorageError) {
    // Held for as long as the file is written, so that no other run takes it for a leftover.
    _ = try? system.lock(file)
    try mapErrno(to: .failed(.write, path: path), system.write(bytes.span, to: file.number))
    try mapErrno(to: .failed(.sync, path: path), system.sync(file))
    try mapErrno(to: refused, system.rename(location.partial, to: location.path))
  } catch {
    // The error that brought us here is the one to tell; a leftover is removed by the next run.
    try? system.ensureNoFile(location.partial)
    throw error
  }
  try mapErrno(
    to: .failed(.sync, path: location.parent.text), system.sync(system.open(location.parent)))
}
