package import Aggregation
import Agreements
package import Gazetteer
import Messages
import Partnerships

/// `partnerships.csv`: every counted partnership with its history.
package struct PartnershipsCSV {
  private static let columns: [Column] =
    [RecordRow.Column.regionCode, .hromadaCode, .hromada, .countryCode, .partnerKey, .partner].map(\.column)
    + [
      Column("agreements", Text(uk: "Угоди", en: "Agreements"), type: .integer, isRequired: true),
      Column("first_signed_on", Text(uk: "Перша угода", en: "First agreement")),
      Column("latest_signed_on", Text(uk: "Остання угода", en: "Latest agreement")),
      Column("earlier_signed_on", Text(uk: "Угода до початку періоду", en: "Agreement before the period")),
      Column("kinds", Text(uk: "Види", en: "Kinds")),
    ]

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
    _ histories: [PartnershipHistory], names: PartyNames, partnerKeys: [String]
  ) {
    // Lazily, so that there is no further array of rows beside the one that is sorted.
    rows = histories.lazy.map { Row($0, names: names, partnerKeys: partnerKeys) }.sorted(by: \.sortKey)
  }

  /// The ids of the columns as a row.
  package static func appendHeader(to writer: inout CSVWriter) {
    writer.appendRow(columns.map(\.id))
  }
}

extension PartnershipsCSV.Row {
  fileprivate init(
    _ history: PartnershipHistory, names: PartyNames, partnerKeys: [String]
  ) {
    self.history = history
    regionCode = history.region.code
    hromadaCode = Hromadas.code(of: history.hromada)
    self.hromada = names.name(of: history.hromada)
    countryCodes = history.countries.map(\.code).joined(separator: ";")
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

  fileprivate struct SortKey: Comparable {
    let words: [String]

    static func < (a: SortKey, b: SortKey) -> Bool {
      zip(a.words, b.words).first { $0 != $1 }.map { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? false
    }
  }

  fileprivate var sortKey: SortKey {
    SortKey(words: [regionCode, hromadaCode, hromada, countryCodes, partnerKey])
  }
}
