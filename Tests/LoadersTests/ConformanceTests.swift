import Agreements
import ExportSupport
import Loaders
import Partnerships
import TestSupport
import Testing

/// The documents of the public CSV suites, as exports. None has anything to do with partnerships: what matters is
/// that each is read to its end or refused, alike in whatever portions it comes.
@Suite(.enabled(if: ConformanceSuite.csv.isThere, "the folder ../shared/conformance/csv is not there"))
struct ConformanceTests {
  @Test(arguments: ConformanceSuite.csv.names)
  func `Every document of the suites is read to its end or refused, in whatever portions it comes`(
    name: String
  ) throws {
    let bytes = try ConformanceSuite.csv.bytes(name)
    let options = LoadingOptions(
      format: .csv, hasHeader: false, columns: [LoadingOptions.ColumnChoice(field: .country, header: "1")])
    let whole = try outcome(Export(bytes), options)
    for portion in [7, 65_536] where portion > 7 || bytes.count < 1 << 16 {
      #expect(try outcome(Export(bytes, portion: portion), options) == whole)
    }
  }

  /// All that a person is told of the document and of its rows.
  private func outcome(_ export: Export, _ options: LoadingOptions) throws -> String {
    do {
      let loaded = try Loaded(export, options: options)
      #expect(loaded.report.read == loaded.rows.count)
      #expect(loaded.report.read == loaded.reading.agreements.count + loaded.report.rejected)
      return "\(loaded.report) \(loaded.rows) \(loaded.told)"
    } catch let error as UnusableExport {
      return "\(error.diagnostic)"
    }
  }
}
