import SystemPackage

/// Idempotent creation, and a status that may be of nothing.
extension SystemCalls {
  /// nil where there is nothing; a link is seen as a link.
  func statusIfPresent(of path: FilePath) throws(Errno) -> Stat? {
    try unlessError(is: .noSuchFileOrDirectory, status(of: path, followingLink: false))
  }

  /// A folder with the usual mode, or whatever is there by this name already.
  func ensureFolder(_ path: FilePath) throws(Errno) {
    _ = try unlessError(is: .fileExists, createFolder(path, mode: 0o777))
  }
}

/// What a call gives; nil where it fails with an error that is an answer too.
func unlessError<Outcome>(
  is answer: Errno, _ call: @autoclosure () throws(Errno) -> Outcome
) throws(Errno) -> Outcome? {
  do throws(Errno) {
    return try call()
  } catch {
    guard error == answer else { throw error }
    return nil
  }
}
