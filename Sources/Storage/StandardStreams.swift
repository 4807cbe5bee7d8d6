import SystemPackage

/// Writes all of the bytes to standard output (or the descriptor given).
///
/// From the first call on, a pipe that nobody reads no longer ends the process: the reader of standard output
/// may go while a report is being written. Throws `outputClosed` then, else `failed(.write, …)` with the path
/// `-`.
package func writeToStandardOutput(
  _ bytes: [UInt8], to number: CInt = SystemCalls.standardOutput, system: SystemCalls = .real
) throws(StorageError) {
  system.ignoreBrokenPipes()
  do throws(Errno) {
    try system.write(bytes.span, to: number)
  } catch {
    throw error == .brokenPipe ? .outputClosed : .failed(.write, path: "-", errno: error.rawValue)
  }
}

/// Writes all of the bytes to standard error; throws as `writeToStandardOutput` does.
package func writeToStandardError(
  _ bytes: [UInt8], system: SystemCalls = .real
) throws(StorageError) {
  try writeToStandardOutput(bytes, to: SystemCalls.standardError, system: system)
}
