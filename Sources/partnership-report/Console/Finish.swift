import ArgumentParser
import Messages
import Renderers
import Storage

/// The exit statuses of the program (BSD `sysexits`).
enum ExitStatus: Int32 {
  /// Records were rejected, or a name is not known.
  case notAllUnderstood = 1
  case usage = 64
  case unusableData = 65
  case noInput = 66
  case ourFault = 70
  case cannotCreate = 73
  case inputOutput = 74
}

/// Runs a command to its end: a failure becomes one line on standard error and an exit status.
/// - Parameter language: as the person wrote it.
/// - Parameter command: gives the status that a run ends with that has not failed; nil for 0.
func finish(language text: String, _ command: (Language) throws -> ExitStatus?) throws {
  var language = Language.ukrainian
  do {
    guard let chosen = Language(rawValue: text) else { throw RunFailure.unknownLanguage(text) }
    language = chosen
    if let status = try command(language) { throw ExitCode(status.rawValue) }
  } catch let code as ExitCode {
    throw code
  } catch {
    let failure = Failure(error)
    let lines = failure.diagnostics.map { "\(PathText.shown($0.line(in: language)))\n" }
    if !lines.isEmpty { try writeToStandardError(Array(lines.joined().utf8)) }
    throw ExitCode(failure.status.rawValue)
  }
}
