package import Agreements
import Gazetteer
package import Loaders
package import Messages
package import Partnerships

/// What a loader makes of exports: every record as a row, and all that it tells.
package struct Loaded {
  package let reading: Reading
  package let rows: [RecordRow]
  /// Of records; what is told of columns as a whole stands apart.
  package let told: [Diagnostic]
  package let toldOfColumns: [Diagnostic]

  package init(
    _ exports: Export..., options: LoadingOptions = LoadingOptions(), decisions: Decisions? = nil
  ) throws {
    var loader = AgreementReader(options, decisions: decisions)
    var told: [Diagnostic] = []
    for export in exports { try loader.load(export, sha256: "") { told.append($0) } }
    try loader.requireChosenColumns()
    var rows: [RecordRow] = []
    func add(_ row: RecordRow, _ index: Int?) { rows.append(row) }
    try loader.describeRecords(fateOf: { _ in .counted }, supersededBy: [:], add)
    (reading, self.rows) = (loader.reading, rows)
    self.told = told.filter { !Self.isOfColumns($0) }
    toldOfColumns = told.filter(Self.isOfColumns)
  }

  /// Whether something is said of the columns of an export as a whole.
  package static func isOfColumns(_ diagnostic: Diagnostic) -> Bool {
    if case .columns = diagnostic.message { true } else { false }
  }

  package var report: InputReport { reading.inputs[0] }

  /// One word for each record: `read`, or why it was rejected.
  package var outcomes: [String] {
    rows.map { row in
      if case .rejected(let reason) = row.fate { return reason.code }
      return "read"
    }
  }

  /// The field that each header was recognised as.
  package var fields: [String: Field] {
    Dictionary(report.columns.map { ($0.header, $0.field) }) { first, _ in first }
  }

  package var parties: [Parties] { reading.agreements.map { reading.lists[$0] } }
  package var hromadas: [[String]] {
    parties.map {
      $0.hromadas.map { Int($0.index) < Hromadas.count ? Hromadas[$0].name : "as spelled" }
    }
  }
  package var regions: [[String]] {
    parties.map { $0.regions.map { $0 == .notStated ? "ZZ" : Regions[$0].iso } }
  }
  package var countries: [[String]] {
    parties.map { $0.countries.map { $0 == .notStated ? "ZZ" : Countries[$0].alpha2 } }
  }
  package var partners: [[String]] { parties.map { $0.partners.map { reading.partnerKeys[Int($0.index)] } } }
}

/// Why an export cannot be read; nil for one that can.
package func problem(_ export: Export, _ options: LoadingOptions = LoadingOptions()) throws -> Diagnostic? {
  do {
    _ = try Loaded(export, options: options)
    return nil
  } catch let error as UnusableExport {
    return error.diagnostic
  }
}

/// One record with these cells, under a header that names their fields; a column for the Ukrainian side, which no export
/// is without, is added blank.
package func record(_ cells: KeyValuePairs<String, String>) throws -> Loaded {
  let side: Set<Field> = [.hromada, .hromadaCode, .region, .regionCode]
  let hasSide = cells.contains { Headers.field(of: $0.key).map { side.contains($0.field) } ?? false }
  func row(_ texts: [String]) -> String {
    texts.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ";")
  }
  let more = hasSide ? [] : ["Код області"]
  return try Loaded(
    Export(row(cells.map(\.key) + more) + "\n" + row(cells.map(\.value) + more.map { _ in "" }) + "\n"))
}
