import Agreements
import Loaders
import Messages
import Partnerships
import Storage

/// The file of `--decisions`, opened and read.
struct DecisionsFile {
  let decisions: Decisions
  private let sha256: String

  /// - Parameter encoding: of a file that is not UTF-8.
  init(_ path: String, encoding: TextEncoding? = nil, tell: (Diagnostic) -> Void) throws {
    let source = try ByteSource.file(path)
    sha256 = try source.sha256()
    decisions = try Decisions(reading: source, encoding: encoding, tell: tell)
    // It is not read again, and must be what its checksum says.
    try source.verifyUnchanged()
  }

  var options: [ReadingOption] {
    [
      ReadingOption(name: ReadingOption.decisions, value: decisions.file),
      ReadingOption(name: ReadingOption.digestOfDecisions, value: "sha256:\(sha256)"),
    ]
  }
}
