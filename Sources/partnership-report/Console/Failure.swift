import Loaders
import Messages
import Partnerships
import Renderers
import Storage
import SystemPackage

/// A failure as the person at the screen sees it: a line, or several, and a status.
struct Failure: Error {
  let status: ExitStatus
  /// None where there is nobody left to tell.
  let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic], status: ExitStatus) {
    (self.diagnostics, self.status) = (diagnostics, status)
  }

  init(_ diagnostic: Diagnostic, status: ExitStatus = .unusableData) {
    self.init([diagnostic], status: status)
  }

  init(_ failure: RunFailure, status: ExitStatus) {
    self.init(Diagnostic(.error, .failure(failure)), status: status)
  }

  init(_ fault: RunFault, at origin: Origin? = nil, status: ExitStatus = .unusableData) {
    self.init(Diagnostic(.error, at: origin, .run(fault)), status: status)
  }

  /// The value of an option that names no place; an option has no cell to be corrected.
  init(_ rejection: Rejection, of option: String) {
    switch rejection.cause {
    case .unknownRegion(let text, let like) where like.isEmpty:
      self.init(.unknownRegion(option: option, text), status: .usage)
    case .unknownCountry(let text, let like) where like.isEmpty:
      self.init(.unknownCountry(option: option, text), status: .usage)
    default: self.init(Diagnostic(.error, column: option, .notUnderstood(rejection)), status: .usage)
    }
  }

  /// Sorts any error of a run.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let export as UnusableExport: self.init(export.diagnostic)
    case let failure as RunFailure: self.init(failure, status: .usage)
    case let error as StorageError: self = Failure.of(error)
    default: self.init(RunFailure.fault(reason: "\(error)"), status: .ourFault)
    }
  }

  /// As storage names standard output.
  private static let standardStream = "-"

  private static func of(_ error: StorageError) -> Failure {
    switch error {
    case .inputUnavailable(let path, let errno) where Errno(rawValue: errno) == .noSuchFileOrDirectory:
      Failure(.inputMissing(path: path), status: .noInput)
    case .inputUnavailable(let path, let errno):
      Failure(.inputUnreadable(path: path, reason: words(errno)), status: .noInput)
    case .inputIsFolder(let path): Failure(.inputIsFolderWithoutExports(path: path), status: .noInput)
    case .inputChanged(let path): Failure(.inputChanged(path: path), status: .inputOutput)
    case .outputRefused(let path, let errno) where Errno(rawValue: errno) == .notDirectory:
      Failure(.outputIsFile(path: path), status: .cannotCreate)
    case .outputRefused(let path, let errno):
      Failure(.outputCannotBeCreated(path: path, reason: words(errno)), status: .cannotCreate)
    case .foreignFile(let path):
      Failure(.outputForeignFile(folder: parent(of: path), file: path), status: .cannotCreate)
    case .failed(.write, standardStream, let errno):
      Failure(.standardOutputFailed(reason: words(errno)), status: .inputOutput)
    case .failed(_, let path, let errno):
      Failure(.inputOutput(path: path, reason: words(errno)), status: .inputOutput)
    case .digestFailed: Failure(.fault(reason: "libcrypto"), status: .ourFault)
    // The reader of standard output has gone: ends as SIGPIPE would, without a word.
    case .outputClosed: Failure([], status: .inputOutput)
    }
  }

  /// What went wrong, in the operating system's own words.
  private static func words(_ errno: CInt) -> String { Errno(rawValue: errno).description }

  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
