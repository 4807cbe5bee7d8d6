import ArgumentParser
import Renderers
import Storage

/// Runs a command to its end: a failure becomes one line on standard error and an exit status.
/// - Parameter status: what a run that succeeded ends with; nil for 0.
func finish(
  _ reading: ReadingArguments, _ command: (Language) throws -> Run, status: (Run) -> ExitStatus?
) throws {
  var language = Language.ukrainian
  do {
    language = try reading.chosenLanguage()
    if let status = status(try command(language)) { throw ExitCode(status.rawValue) }
  } catch let code as ExitCode {
    throw code
  } catch {
    let failure = Failure(error)
    if let line = failure.line { try writeToStandardError(Array("\(line(language))\n".utf8)) }
    throw ExitCode(failure.status.rawValue)
  }
}
