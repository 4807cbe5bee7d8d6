import Gazetteer
import Loaders
import Messages
import Partnerships

/// Records of one input as rows of `records.csv` and `rejected.csv`.
struct RecordRows {
  private let report: InputReport
  private let headers: HeaderMap

  init(of report: InputReport, headers: HeaderMap) { (self.report, self.headers) = (report, headers) }

  /// A record as spelled.
  func row(of record: RawRecord, fate: Fate, number: Int) -> RecordRow {
    let origin = report.origin(
      position: record.position, part: record.part, byteOffset: record.byteOffset)
    var row = RecordRow(origin: origin, fate: fate, number: number)
    row.recordID = record.text(.recordID)
    row.title = record.text(.title)
    row.hromada = record.text(.hromada)
    row.partner = record.text(.partner)
    row.sourceURL = record.text(.sourceURL)
    return row
  }

  func row(of record: RawRecord, rejected rejection: Rejection, number: Int) -> RecordRow {
    var row = row(of: record, fate: .rejected(rejection.reason), number: number)
    row.rejection = rejection
    row.rejectedColumn = rejection.field.flatMap { headers.header(of: $0, in: record) }
    // A corrected row is read again as the export has it.
    var record = record
    record.restoreSides()
    row.recognisedCells = Field.allCases.compactMap { field in
      headers[field] == nil ? nil : (field, record.text(field))
    }
    return row
  }
}

extension RecordRow {
  /// The evidence of a mention or a hypothesis (rule 5).
  package static let unconfirmed = "unconfirmed"

  /// Adds what was made of the record's cells.
  mutating func fill(from agreement: Agreement, by resolver: Resolver) {
    let parties = resolver.lists[agreement]
    agreementID = resolver.numbers.text(agreement.number)
    var regions = parties.regions
    if !parties.hromadas.isEmpty {
      let hromadas = resolver.ukrainian.hromadas
      hromadaKey = parties.hromadas.map { hromadas.key(of: $0) }.joined(separator: ";")
      hromada = parties.hromadas.map { hromadas.name(of: $0) }.joined(separator: ";")
      hromadaCode = parties.hromadas.map { hromadas.code(of: $0) }.joined(separator: ";")
      regions = parties.hromadas.map { hromadas.region(of: $0) }
    }
    let partners = resolver.foreign.partners
    regionCode = regions.map(\.code).joined(separator: ";")
    countryCode = parties.countries.map(\.code).joined(separator: ";")
    partnerKey = parties.partners.map { partners.key(of: $0) }.joined(separator: ";")
    partnerCountryCode = parties.partners.map { partners.country(of: $0).code }.joined(separator: ";")
    partiesOutside = agreement.marks.outside.map(\.code).joined(separator: ";")
    evidence = agreement.marks.contains(.unconfirmed) ? Self.unconfirmed : ""
    endedOn = agreement.endedFrom.map { "\($0)" } ?? ""
    kind = agreement.kind.code
    stage = agreement.stage.code
    signedOn = agreement.signed.map { "\($0)" } ?? ""
    datePrecision = agreement.signed?.precision.code ?? ""
    areas = resolver.areas.areas(of: agreement).joined(separator: ";")
  }
}

extension Agreement.Marks {
  /// The sides that have no party in scope (rule 7), as the reasons that they give.
  fileprivate var outside: [OutOfScopeReason] {
    (contains(.notUkrainian) ? [.notUkrainian] : []) + (contains(.notHromada) ? [.notHromada] : [])
      + (contains(.notMunicipality) ? [.notMunicipality] : [])
  }
}
