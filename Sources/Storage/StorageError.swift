import SystemPackage

/// Something that the operating system is asked to do; the unit in which faults are injected.
package enum Operation: Hashable, Sendable {
  case inspect, list, open, read, write, sync, create, lock, rename, exchange, remove, spool
}

/// What went wrong with a file or folder: a value without words, which live in the renderers' messages.
///
/// Paths are as the user gave them, or begin so. `errno` is the operating system's number, for example
/// ENOENT. The exit status that belongs to each case stands beside it.
package enum StorageError: Error, Hashable, Sendable {
  /// 66: an input is missing or may not be read.
  case inputUnavailable(path: String, errno: CInt)
  /// 66: a file was asked for, and this is a folder.
  case inputIsFolder(path: String)
  /// 74: an input is no longer the file that was opened: the passes over it would not read the same bytes.
  case inputChanged(path: String)
  /// 73: an output cannot be created, or cannot be put in its place.
  case outputRefused(path: String, errno: CInt)
  /// 73: the folder to be replaced holds this file, which the report that lies there does not list.
  case foreignFile(path: String)
  /// 74: an operation on an open file failed, or one that had begun could not be ended.
  case failed(Operation, path: String, errno: CInt)
  /// Nobody reads standard output any more: the run ends in silence, as SIGPIPE would end it.
  case outputClosed
  /// 70: libcrypto gave no digest.
  case digestFailed
}

/// What a call to the operating system was for: the error that its errno becomes.
enum CallPurpose {
  case inputUnavailable(path: String)
  case outputRefused(path: String)
  case failed(Operation, path: String)

  fileprivate func error(_ errno: CInt) -> StorageError {
    switch self {
    case .inputUnavailable(let path): .inputUnavailable(path: path, errno: errno)
    case .outputRefused(let path): .outputRefused(path: path, errno: errno)
    case .failed(let operation, let path): .failed(operation, path: path, errno: errno)
    }
  }
}

/// Makes a call; where it fails, throws the error that belongs to its purpose.
func mapErrno<Outcome: ~Copyable>(
  to purpose: CallPurpose, _ call: @autoclosure () throws(Errno) -> Outcome
) throws(StorageError) -> Outcome {
  do throws(Errno) {
    return try call()
  } catch {
    throw purpose.error(error.rawValue)
  }
}
