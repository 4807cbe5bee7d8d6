import CStorage
import Glibc
import SystemPackage

/// The only door to files: every call to the operating system goes through here, and none goes elsewhere.
///
/// A call interrupted by a signal is repeated. The door is also the seam for tests: `fault` is asked before
/// each call, and the errno that it answers is what the call fails with, undone.
package struct SystemCalls: Sendable {
  /// The errno that the operation fails with; nil to let it be.
  package typealias Fault = @Sendable (Operation) -> CInt?

  private let fault: Fault?

  /// The calls themselves, with no fault added.
  package static let real = SystemCalls(fault: nil)

  /// The calls, with a fault where `fault` gives one.
  package init(fault: Fault?) {
    self.fault = fault
  }

  private func attempt<Outcome: ~Copyable>(
    _ operation: Operation, call: () throws(Errno) -> Outcome
  ) throws(Errno) -> Outcome {
    while true {
      do throws(Errno) {
        if let errno = fault?(operation) { throw Errno(rawValue: errno) }
        return try call()
      } catch {
        if error != .interrupted { throw error }
      }
    }
  }

  /// The same of a call of C, which answers with a negative number where it fails.
  @discardableResult
  private func attempt<Number: SignedInteger>(
    _ operation: Operation, _ call: @autoclosure () -> Number
  ) throws(Errno) -> Number {
    try attempt(operation) { () throws(Errno) in try checked(call()) }
  }

  private func checked<Number: SignedInteger>(_ result: Number) throws(Errno) -> Number {
    guard result >= 0 else { throw Errno(rawValue: errno) }
    return result
  }
}

// MARK: What lies where

extension SystemCalls {
  func status(of path: FilePath, followingLink: Bool) throws(Errno) -> Stat {
    try attempt(.inspect) { () throws(Errno) in
      try Stat(path, followTargetSymlink: followingLink)
    }
  }

  func status(of file: borrowing Descriptor) throws(Errno) -> Stat {
    let number = file.number
    return try attempt(.inspect) { () throws(Errno) in
      try Stat(FileDescriptor(rawValue: number))
    }
  }

  /// The text of a symbolic link.
  func target(ofLink path: FilePath) throws(Errno) -> FilePath {
    var text = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = try unsafe attempt(.inspect, readlink(path.cString, &text, text.count))
    return FilePath(terminated: Array(text.prefix(count)) + [0])
  }

  /// What the program was started with, without its own name; see `PathText` for what is not UTF-8.
  package static var arguments: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      unsafe CommandLine.unsafeArgv[index].map { argument in
        unsafe PathText.text(of: UnsafeRawBufferPointer(start: argument, count: strlen(argument)))
      }
    }
  }

  /// The names in a folder, without `.` and `..`, sorted by their bytes.
  func names(in folder: FilePath) throws(Errno) -> [String] {
    try attempt(.list) { () throws(Errno) in
      guard let stream = unsafe opendir(folder.cString) else { throw Errno(rawValue: errno) }
      defer { unsafe closedir(stream) }
      var names: [String] = []
      while true {
        errno = 0
        guard let entry = unsafe readdir(stream) else {
          if errno != 0 { throw Errno(rawValue: errno) }
          break
        }
        let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
          let bytes = unsafe UnsafeRawPointer($0).assumingMemoryBound(to: UInt8.self)
          return unsafe PathText.text(
            of: UnsafeBufferPointer(
              start: bytes, count: strlen(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))))
        }
        if name != ".", name != ".." { names.append(name) }
      }
      return names.sorted { PathText.bytes(of: $0).lexicographicallyPrecedes(PathText.bytes(of: $1)) }
    }
  }
}

// MARK: Opening and creating

extension SystemCalls {
  /// To read, or to sync; a link is followed.
  func open(_ path: FilePath) throws(Errno) -> Descriptor {
    try open(path, flags: O_RDONLY | O_CLOEXEC)
  }

  /// To read; a link is an error, and a pipe does not make the run wait.
  func openItself(_ path: FilePath) throws(Errno) -> Descriptor {
    try open(path, flags: O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
  }

  private func open(_ path: FilePath, flags: CInt) throws(Errno) -> Descriptor {
    Descriptor(owning: try unsafe attempt(.open, Glibc.open(path.cString, flags)))
  }

  /// A new file to write; one that exists already is an error.
  func create(_ path: FilePath, mode: mode_t) throws(Errno) -> Descriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    return Descriptor(owning: try unsafe attempt(.create, Glibc.open(path.cString, flags, mode)))
  }

  func createFolder(_ path: FilePath, mode: mode_t) throws(Errno) {
    try unsafe attempt(.create, mkdir(path.cString, mode))
  }

  /// A file to read and write that has no name, so that nothing is left of it however the run ends.
  func createNameless(in folder: FilePath) throws(Errno) -> Descriptor {
    try attempt(.spool) { () throws(Errno) in
      var template = folder.appending("partnership-report-XXXXXX").cString
      let file = try unsafe Descriptor(owning: checked(mkstemp(&template)))
      _ = try unsafe checked(unlink(template))
      return file
    }
  }

  /// The folder for temporary files: `TMPDIR`, or `/tmp`.
  var temporaryFolder: FilePath {
    guard let named = unsafe getenv("TMPDIR"), unsafe named.pointee != 0 else { return "/tmp" }
    return unsafe FilePath(platformString: named)
  }

  /// Whether nobody else holds the lock of this file or folder; it is ours until the descriptor closes.
  func lock(_ file: borrowing Descriptor) throws(Errno) -> Bool {
    let number = file.number
    return try unlessError(is: .wouldBlock, attempt(.lock, flock(number, LOCK_EX | LOCK_NB))) != nil
  }
}

// MARK: Bytes

extension SystemCalls {
  /// Reads on from where an open file stands, as much as is there; 0 at the end.
  func read(from number: CInt, into buffer: inout [UInt8]) throws(Errno) -> Int {
    try unsafe attempt(
      .read, buffer.withUnsafeMutableBytes { unsafe Glibc.read(number, $0.baseAddress, $0.count) })
  }

  /// Reads from an offset until the buffer is full or the file ends, and says how many bytes.
  func read(
    _ file: borrowing Descriptor, into buffer: inout [UInt8], at offset: Int
  ) throws(Errno) -> Int {
    let number = file.number
    var filled = 0
    while filled < buffer.count {
      let count = try unsafe attempt(
        .read,
        buffer.withUnsafeMutableBytes { room in
          let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: room[filled...])
          return unsafe pread(number, rest.baseAddress, rest.count, offset + filled)
        })
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// Writes all of the bytes.
  func write(_ bytes: borrowing Span<UInt8>, to number: CInt) throws(Errno) {
    var written = 0
    while written < bytes.count {
      let rest = bytes.extracting(droppingFirst: written)
      written += try unsafe attempt(
        .write, rest.withUnsafeBytes { unsafe Glibc.write(number, $0.baseAddress, $0.count) })
    }
  }

  /// Waits until the file or folder is on the disk.
  func sync(_ file: borrowing Descriptor) throws(Errno) {
    let number = file.number
    // Some file systems (network shares, folders of the host seen from a virtual machine) cannot sync a
    // folder and say so with EINVAL; there is nothing more to wait for.
    _ = try unlessError(is: .invalidArgument, attempt(.sync, fsync(number)))
  }

  /// From now on writing to a pipe that nobody reads fails with EPIPE, and does not end the process.
  func ignoreBrokenPipes() {
    _ = signal(SIGPIPE, SIG_IGN)
  }
}

// MARK: Names

extension SystemCalls {
  func rename(_ path: FilePath, to other: FilePath) throws(Errno) {
    try unsafe attempt(.rename, Glibc.rename(path.cString, other.cString))
  }

  /// Exchanges two names in one step.
  func exchange(_ path: FilePath, with other: FilePath) throws(Errno) {
    try unsafe attempt(.exchange, storage_exchange(path.cString, other.cString))
  }

  /// No file by this name, whether or not there was one.
  func ensureNoFile(_ path: FilePath) throws(Errno) {
    _ = try unsafe unlessError(is: .noSuchFileOrDirectory, attempt(.remove, unlink(path.cString)))
  }

  /// No folder by this name, whether or not there was an empty one.
  func ensureNoFolder(_ path: FilePath) throws(Errno) {
    _ = try unsafe unlessError(is: .noSuchFileOrDirectory, attempt(.remove, rmdir(path.cString)))
  }

  static var standardInput: CInt { STDIN_FILENO }
  static var standardOutput: CInt { STDOUT_FILENO }
  static var standardError: CInt { STDERR_FILENO }

  /// The number of this process.
  var process: CInt { getpid() }
}

extension FilePath {
  /// The bytes of the path, with a zero byte at their end.
  var cString: [CChar] {
    unsafe withPlatformString { unsafe Array(UnsafeBufferPointer(start: $0, count: strlen($0) + 1)) }
  }
}
