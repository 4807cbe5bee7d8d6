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

extension StorageError {
  /// Gives the errno of a failing call the operation and the path that it belongs to.
  static func failing<Outcome: ~Copyable>(
    _ operation: Operation, _ path: String, _ call: () throws(Errno) -> Outcome
  ) throws(StorageError) -> Outcome {
    do throws(Errno) {
      return try call()
    } catch {
      throw .failed(operation, path: path, errno: error.rawValue)
    }
  }

  /// Makes the errno of a failing call the lack of an input.
  static func lacking<Outcome: ~Copyable>(
    _ path: String, _ call: () throws(Errno) -> Outcome
  ) throws(StorageError) -> Outcome {
    do throws(Errno) {
      return try call()
    } catch {
      throw .inputUnavailable(path: path, errno: error.rawValue)
    }
  }

  /// Makes the errno of a failing call the refusal of an output.
  static func refusing<Outcome: ~Copyable>(
    _ path: String, _ call: () throws(Errno) -> Outcome
  ) throws(StorageError) -> Outcome {
    do throws(Errno) {
      return try call()
    } catch {
      throw .outputRefused(path: path, errno: error.rawValue)
    }
  }
}
