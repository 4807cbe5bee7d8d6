import Glibc
import SystemPackage

/// What tells that a file is still the file that was opened, with the bytes that it had.
struct Identity: Equatable, Sendable {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int64
  /// The last change of the bytes, in seconds and nanoseconds.
  private let seconds: Int
  private let nanoseconds: Int

  init(_ status: Stat) {
    device = UInt64(status.deviceID.rawValue)
    inode = UInt64(status.inode.rawValue)
    size = status.size
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }

  func isOlder(than other: Identity) -> Bool {
    (seconds, nanoseconds) < (other.seconds, other.nanoseconds)
  }
}
