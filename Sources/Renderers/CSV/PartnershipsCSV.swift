package import Aggregation
import Agreements
package import Gazetteer
import Partnerships

/// `partnerships.csv`: every counted partnership with its history.
package struct PartnershipsCSV {
  private static let columns: [RecordColumn] =
    [RecordRow.Column.regionCode, .hromadaCode, .hromada, .countryCode, .partnerKey, .partner]
    .map(RecordColumn.record) + [.agreementCount, .firstSignedOn, .latestSignedOn, .earlierSignedOn, .kinds]

  /// Every column, in its order.
  package static let schema = TableSchema(ofRecords: columns)

  /// A partnership with the codes and names of its parties.
  package struct Row {
    private let history: PartnershipHistory
    private let regionCode: String
    private let hromadaCode: String
    private let hromada: String
    private let countryCodes: String
    private let partnerKey: String
    private let partner: String
  }

  /// In the order of the codes of region, hromada and country, then of the partner's key.
  package let rows: [Row]

  /// - Parameter partnerKeys: by `PartnerID.index`.
  package init(
    _ histories: [PartnershipHistory], _ names: PartyNames, partnerKeys: [String]
  ) {
    // Lazily, so that there is no further array of rows beside the one that is sorted.
    rows = histories.lazy.map { Row($0, names, partnerKeys) }.sorted(by: \.place)
  }

  /// The ids of the columns as a row.
  package static func appendHeader(to writer: inout CSVWriter) {
    writer.appendRow(columns.map(\.id))
  }
}

extension PartnershipsCSV.Row {
  fileprivate init(
    _ history: PartnershipHistory, _ names: PartyNames, _ partnerKeys: [String]
  ) {
    self.history = history
    regionCode = PlaceName(history.region).code
    hromadaCode = Hromadas.code(of: history.hromada)
    self.hromada = names.name(of: history.hromada)
    countryCodes = history.countries.map { PlaceName($0).code }.joined(separator: ";")
    partnerKey = partnerKeys[Int(history.partner.index)]
    self.partner = names.name(of: history.partner)
  }

  /// The partnership as a row.
  package func append(to writer: inout CSVWriter) {
    writer.append(regionCode)
    writer.append(hromadaCode)
    writer.append(hromada)
    writer.append(countryCodes)
    writer.append(partnerKey)
    writer.append(partner)
    writer.append(history.agreements)
    for date in [history.first, history.latest, history.earlier] {
      if let date { writer.append("\(date)") } else { writer.appendBlank() }
    }
    writer.append(history.kinds.map(\.code).joined(separator: ";"))
    writer.endRow()
  }

  /// What it stands by.
  fileprivate struct Place: Comparable {
    let words: [String]

    static func < (a: Place, b: Place) -> Bool {
      zip(a.words, b.words).first { $0 != $1 }.map { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? false
    }
  }

  fileprivate var place: Place { Place(words: [regionCode, hromadaCode, hromada, countryCodes, partnerKey]) }
}
