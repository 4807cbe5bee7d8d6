import Foundation
import TestSupport
import Testing

/// What a machine may be set to, and must not matter: language, time zone, home, date.
struct Setting: Sendable {
  let environment: [String: String]
  /// Needs `faketime`; without it the clock is as it is.
  var day: String?

  /// The clock as it is, and nothing in the environment that says how to write.
  static let plain = Setting(environment: [:])

  static let all = [
    plain,
    Setting(environment: ["LANG": "uk_UA.UTF-8", "TZ": "Europe/Kyiv"]),
    Setting(environment: ["LC_ALL": "C", "TZ": "Pacific/Kiritimati"]),
    Setting(
      environment: [
        "LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "tr", "TZ": "America/Adak", "SOURCE_DATE_EPOCH": "5",
      ]),
    Setting(
      environment: ["LANG": "de_DE.ISO-8859-1", "LC_NUMERIC": "de_DE", "TZ": ":nowhere", "HOME": "/nowhere"],
      day: "2031-05-06 07:08:09"),
  ]

  func run(_ executable: String, _ arguments: [String], in folder: URL) async throws -> Program.Outcome {
    let environment = environment.merging(["PATH": "/usr/bin:/bin"]) { given, _ in given }
    if let day, let faketime = Tool(named: "faketime") {
      return try await faketime.run([day, executable] + arguments, in: folder, environment: environment)
    }
    return try await Tool(URL(filePath: executable)).run(arguments, in: folder, environment: environment)
  }
}
