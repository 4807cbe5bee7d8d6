import SystemPackage

/// Idempotent creation and removal, and a status that may be of nothing.
extension SystemCalls {
  /// nil where there is nothing; a link is seen as a link.
  func statusIfPresent(of path: FilePath) throws(Errno) -> Stat? {
    do throws(Errno) {
      return try status(of: path, followingLink: false)
    } catch {
      guard error == .noSuchFileOrDirectory else { throw error }
      return nil
    }
  }

  /// A folder with the usual mode, or whatever is there by this name already.
  func ensureFolder(_ path: FilePath) throws(Errno) {
    do throws(Errno) {
      try createFolder(path, mode: 0o777)
    } catch {
      if error != .fileExists { throw error }
    }
  }

  /// No file by this name, whether or not there was one.
  func ensureNoFile(_ path: FilePath) throws(Errno) {
    do throws(Errno) {
      try removeFile(path)
    } catch {
      if error != .noSuchFileOrDirectory { throw error }
    }
  }

  /// No folder by this name, whether or not there was an empty one.
  func ensureNoFolder(_ path: FilePath) throws(Errno) {
    do throws(Errno) {
      try removeEmptyFolder(path)
    } catch {
      if error != .noSuchFileOrDirectory { throw error }
    }
  }
}
