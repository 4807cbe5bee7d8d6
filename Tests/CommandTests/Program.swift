import Foundation
import TestSupport
import Testing

/// The built executable, run as a process of its own, as a person or a Makefile runs it.
enum Program {
  /// It lies beside the test bundle.
  private static let executable = Bundle.main.bundleURL.appending(path: "partnership-report")

  /// What a run printed, and how it ended.
  struct Outcome: Sendable {
    let status: Int32
    let output: String
    /// Without what is told of an export's columns as a whole, which has tests of its own: most exports of tests are
    /// short of a column.
    let errors: String
    let remarksOnColumns: String

    init(status: Int32, output: String, errors: String) {
      (self.status, self.output) = (status, output)
      let lines = errors.split(separator: "\n", omittingEmptySubsequences: false)
      func isRemark(_ line: Substring) -> Bool {
        !line.contains("error: ") && !line.contains("помилка: ")
          && Self.remarks.contains { line.contains($0) }
      }
      self.errors = lines.filter { !isRemark($0) }.joined(separator: "\n")
      remarksOnColumns = lines.filter(isRemark).map { "\($0)\n" }.joined()
    }

    private static let remarks = [
      ": no column gives the ", ": не знайдено колон", ": there is no column for the date of signing",
      ": колонки з датою підписання немає", " without hromada, partner and region.",
      " без громади, партнера й регіону.",
      " is not read, and its cells look like ", " не прочитано, а її клітинки схожі на ",
    ]
  }

  /// Runs the program in a folder. Nothing of the environment of the tests reaches it.
  /// - Parameter input: what it finds on standard input.
  static func run(
    _ arguments: [String], in folder: URL, input: Data = Data(), environment: [String: String] = [:]
  ) async throws -> Outcome {
    try await Tool(executable).run(arguments, in: folder, input: input, environment: environment)
  }

  /// For commands of the shell that have to name it.
  static var path: String { executable.path }
}

/// Any executable. Its streams are files: pipes would fill up, or be inherited by a neighbour's process.
struct Tool {
  private let executable: URL

  init(_ executable: URL) { self.executable = executable }

  /// A tool that may be missing here, searched for where the shell searches.
  init?(named name: String) {
    let folders = ProcessInfo.processInfo.environment["PATH", default: "/usr/bin:/bin"].split(separator: ":")
    let places = folders.map { URL(filePath: String($0)).appending(path: name) }
    guard let place = places.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
      return nil
    }
    executable = place
  }

  func run(
    _ arguments: [String], in folder: URL, input: Data = Data(), environment: [String: String] = [:]
  ) async throws -> Program.Outcome {
    await Turns.shared.take()
    do {
      let outcome = try await start(arguments, in: folder, input, environment)
      await Turns.shared.giveBack()
      return outcome
    } catch {
      await Turns.shared.giveBack()
      throw error
    }
  }

  private func start(
    _ arguments: [String], in folder: URL, _ input: Data, _ environment: [String: String]
  ) async throws -> Program.Outcome {
    let streams = try TemporaryFolder()
    try streams.write(input, to: "in")
    for name in ["out", "err"] { try streams.write("", to: name) }
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    let handles = try [
      FileHandle(forReadingFrom: streams["in"]), FileHandle(forWritingTo: streams["out"]),
      FileHandle(forWritingTo: streams["err"]),
    ]
    (process.standardInput, process.standardOutput, process.standardError) = (
      handles[0], handles[1], handles[2]
    )
    let status: Int32 = try await withCheckedThrowingContinuation { ended in
      process.terminationHandler = { ended.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch { ended.resume(throwing: error) }
    }
    for handle in handles { try handle.close() }
    return try Program.Outcome(
      status: status, output: streams.text(of: "out"), errors: streams.text(of: "err"))
  }
}

/// Lets a few tools run at a time. All tests are started at once, and with more than a thousand files open Foundation's
/// `Process` reads beyond its list of them.
private actor Turns {
  static let shared = Turns()

  private var free = 4 * ProcessInfo.processInfo.activeProcessorCount
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func take() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func giveBack() {
    if waiting.isEmpty {
      free += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}
