import Foundation
import Testing

/// The built executable, run as a process of its own, as a person or a Makefile runs it.
enum Program {
  /// It lies beside the test bundle.
  private static let executable = Bundle.main.bundleURL.appending(path: "partnership-report")

  /// What a run printed, and how it ended.
  struct Outcome: Sendable {
    let status: Int32
    let output: String
    let errors: String
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
    let streams = try TemporaryFolder()
    try streams.write(input, to: "in")
    for name in ["out", "err"] { try streams.write("", to: name) }
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: streams["in"])
    process.standardOutput = try FileHandle(forWritingTo: streams["out"])
    process.standardError = try FileHandle(forWritingTo: streams["err"])
    let status: Int32 = try await withCheckedThrowingContinuation { ended in
      process.terminationHandler = { ended.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch { ended.resume(throwing: error) }
    }
    return try Program.Outcome(
      status: status, output: streams.text(of: "out"), errors: streams.text(of: "err"))
  }
}
