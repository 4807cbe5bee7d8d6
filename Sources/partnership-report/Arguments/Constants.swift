import Agreements
import Loaders
import Messages
import Partnerships

extension [String] {
  /// The values of `--set`: each field once, and a place only where it is known, for every record would be rejected.
  func constants() throws -> [LoadingOptions.Constant] {
    var constants: [LoadingOptions.Constant] = []
    for text in self {
      let constant = try LoadingOptions.Constant(text)
      if let other = constants.firstIndex(where: { $0.field == constant.field }) {
        throw RunFailure.conflictingOptions("--set \(self[other])", "--set \(text)")
      }
      constants.append(constant)
    }
    return constants
  }
}

extension LoadingOptions.Constant {
  /// `country=DE`
  fileprivate init(_ text: String) throws {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, !parts[1].allSatisfy(\.isWhitespace) else {
      throw RunFailure.constantSyntax(text)
    }
    guard let field = Field(rawValue: String(parts[0])) else {
      throw RunFailure.unknownField(String(parts[0]), known: Field.allCases.map(\.rawValue))
    }
    self.init(field: field, value: String(parts[1]))
    if let rejection {
      throw Failure(Diagnostic(.error, column: "--set \(text)", .notUnderstood(rejection)), status: .usage)
    }
  }

  /// Why no record could have it; nil where it can be read.
  var rejection: Rejection? {
    guard [.country, .countryCode, .region, .regionCode].contains(field) else { return nil }
    if case .rejected(let rejection) = NameReader().read(Array(value.utf8)[...], as: field).outcome {
      return rejection
    }
    return nil
  }
}
