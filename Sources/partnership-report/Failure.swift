import Loaders
import Partnerships
import Renderers
import Storage

/// A failure as the person at the screen sees it: a line, and a status.
struct Failure: Error {
  let status: ExitStatus
  /// nil where there is nobody left to tell.
  let line: (@Sendable (Language) -> String)?

  init(_ diagnostic: Diagnostic, _ status: ExitStatus = .unusableData) {
    self.status = status
    line = { diagnostic.line(in: $0) }
  }

  init(_ failure: RunFailure, _ status: ExitStatus) {
    self.status = status
    line = { failure.line(in: $0) }
  }

  /// The value of an option that names no place; an option has no cell to be corrected.
  init(_ rejection: Rejection, of option: String) {
    switch (rejection.reason, rejection.candidates.isEmpty) {
    case (.unknownRegion, true):
      self.init(.unknownRegion(option: option, rejection.value), .usage)
    case (.unknownCountry, true):
      self.init(.unknownCountry(option: option, rejection.value), .usage)
    default: self.init(Diagnostic(.error, column: option, .notUnderstood(rejection)), .usage)
    }
  }

  /// Sorts any error of a run.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let export as UnusableExport: self.init(export.diagnostic)
    case let failure as RunFailure: self.init(failure, .usage)
    case let error as StorageError: self = Failure.of(error)
    default: self.init(RunFailure.fault(reason: "\(error)"), .ourFault)
    }
  }

  /// As storage names standard output.
  private static let standardStream = "-"

  private static func of(_ error: StorageError) -> Failure {
    switch error {
    case .inputUnavailable(let path, let number) where number == ErrorNumber.noSuchFile:
      Failure(.inputMissing(path: path), .noInput)
    case .inputUnavailable(let path, let number):
      Failure(.inputUnreadable(path: path, reason: ErrorNumber.text(number)), .noInput)
    case .inputIsFolder(let path): Failure(.inputIsFolderWithoutExports(path: path), .noInput)
    case .inputChanged(let path): Failure(.inputChanged(path: path), .inputOutput)
    case .outputRefused(let path, let number) where number == ErrorNumber.notAFolder:
      Failure(.outputIsFile(path: path), .cannotCreate)
    case .outputRefused(let path, let number):
      Failure(.outputCannotBeCreated(path: path, reason: ErrorNumber.text(number)), .cannotCreate)
    case .foreignFile(let path):
      Failure(.outputForeignFile(folder: parent(of: path), file: path), .cannotCreate)
    case .failed(.write, standardStream, let number):
      Failure(.standardOutputFailed(reason: ErrorNumber.text(number)), .inputOutput)
    case .failed(_, let path, let number):
      Failure(.inputOutput(path: path, reason: ErrorNumber.text(number)), .inputOutput)
    case .digestFailed: Failure(.fault(reason: "libcrypto"), .ourFault)
    case .outputClosed: Failure(silent: .inputOutput)
    }
  }

  /// The reader of standard output has gone: ends as SIGPIPE would, without a word.
  private init(silent status: ExitStatus) {
    self.status = status
    line = nil
  }

  private static func parent(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}
