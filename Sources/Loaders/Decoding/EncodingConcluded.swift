package import Messages
import Partnerships

extension Diagnostic {
  /// That an encoding was concluded, for the file as a whole.
  package static func encodingConcluded(
    _ encoding: TextEncoding, by remark: EncodingRemark, in file: String
  ) -> Diagnostic {
    Diagnostic(remark.severity, at: Origin(file: file), .encodingConcluded(encoding, remark))
  }
}

extension EncodingRemark {
  /// A guess with a margin is worth a note; that the user was not followed is worth a warning.
  fileprivate var severity: Diagnostic.Severity {
    switch self {
    case .zeroBytes, .likeliest: .note
    case .markOverrules: .warning
    }
  }
}
