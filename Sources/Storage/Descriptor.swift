import Glibc

/// An open file or folder, closed when its owner is gone.
struct Descriptor: ~Copyable, Sendable {
  /// As the operating system counts open files.
  let number: CInt

  /// Takes over an open file.
  init(owning number: CInt) {
    self.number = number
  }

  deinit {
    // What must last was synced before; a close that fails has closed nevertheless, and nobody can act on it.
    _ = close(number)
  }
}
