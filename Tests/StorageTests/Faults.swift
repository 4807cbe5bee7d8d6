import Glibc
import Storage
import Synchronization

/// Makes chosen calls to the operating system fail, and remembers which.
final class Faults: Sendable {
  enum Extent { case once, everyOther, fromThenOn }

  private let state = Mutex((calls: 0, failed: [Operation]()))
  private let call: Int
  private let extent: Extent
  private let errno: CInt
  private let canExchange: Bool

  /// The call with this number fails (the first is 1); with `fromThenOn` all that follow it too, as if the
  /// run had been killed.
  init(at call: Int, _ extent: Extent = .once, errno: CInt = EIO, canExchange: Bool = true) {
    self.call = call
    self.extent = extent
    self.errno = errno
    self.canExchange = canExchange
  }

  /// The operations that were made to fail, a missing exchange not among them.
  var failed: [Operation] { state.withLock { $0.failed } }

  private func fails(_ number: Int) -> Bool {
    switch extent {
    case .once: number == call
    case .everyOther: number >= call && (number - call).isMultiple(of: 2)
    case .fromThenOn: number >= call
    }
  }

  var system: SystemCalls {
    SystemCalls { operation in
      self.state.withLock { state in
        state.calls += 1
        if self.fails(state.calls) {
          state.failed.append(operation)
          return self.errno
        }
        return operation == .exchange && !self.canExchange ? EINVAL : nil
      }
    }
  }
}

extension SystemCalls {
  /// A system on which one operation always fails.
  static func refusing(_ refused: Operation, errno: CInt) -> SystemCalls {
    SystemCalls { $0 == refused ? errno : nil }
  }
}
