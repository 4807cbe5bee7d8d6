import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import TestSupport
import Testing

/// nst/JSONTestSuite through a loader, where it lies beside the project: each file as one document.
@Suite(.enabled(if: ConformanceSuite.json.isThere, "the folder ../shared/conformance/json is not there"))
struct JSONConformanceTests {
  @Test(arguments: ConformanceSuite.json.names)
  func `A loader accepts and refuses documents as the suite says, whatever they hold`(name: String) throws {
    let isRefused = try isRefused(Export(ConformanceSuite.json.bytes(name)))
    switch name.first {
    case "y": #expect(!isRefused)
    case "n": #expect(isRefused)
    default: break  // either, and no crash
    }
  }

  /// Whether the document, or one of its elements, is said not to be JSON; one without records is JSON.
  private func isRefused(_ export: Export) throws -> Bool {
    do {
      let loaded = try Loaded(export, options: LoadingOptions(format: .json))
      return loaded.rows.contains { row in
        guard let rejection = row.rejection else { return false }
        return [.brokenElement, .tooLarge, .invalidEncoding].contains(rejection.reason)
          && rejection.value != JSONFault.notAnObject.rawValue
      }
    } catch let error as UnusableExport {
      switch error.diagnostic.message {
      case .input(.noRecords), .records(.noArray), .records(.noObjects), .header(.noCountryColumn):
        return false
      default: return true
      }
    }
  }
}
