import Gazetteer
import Loaders
import Messages
import Partnerships

/// Records of one input as rows of `records.csv` and `rejected.csv`.
package struct RecordRows {
  private let report: InputReport
  private let headers: HeaderMap

  init(_ report: InputReport, _ headers: HeaderMap) {
    self.report = report
    self.headers = headers
  }

  func row(rejected rejection: Rejection, _ record: RawRecord, number: Int) -> RecordRow {
    var row = RecordRow(origin: origin(record), fate: .rejected(rejection.reason), number: number)
    fillAsSpelled(&row, record)
    row.rejection = rejection
    row.rejectedColumn = rejection.field.flatMap(headers.header)
    row.recognisedCells = Field.allCases.compactMap { field in
      headers[field] == nil ? nil : (field, record.text(field))
    }
    return row
  }

  func row(
    _ agreement: Agreement, _ warnings: RecordWarnings, _ record: RawRecord, number: Int, fate: Fate,
    _ resolver: Resolver
  ) -> RecordRow {
    var row = RecordRow(origin: origin(record), fate: fate, number: number)
    let parties = resolver.lists[agreement]
    fillAsSpelled(&row, record)
    row.warnings = warnings
    row.agreementID = resolver.numbers.text(agreement.number)
    var regions = parties.regions
    if !parties.hromadas.isEmpty {
      let hromadas = resolver.ukrainian.hromadas
      row.hromadaKey = parties.hromadas.map(hromadas.key).joined(separator: ";")
      row.hromada = parties.hromadas.map(hromadas.name).joined(separator: ";")
      row.hromadaCode = parties.hromadas.map(hromadas.code).joined(separator: ";")
      regions = parties.hromadas.map(hromadas.region)
    }
    row.regionCode = regions.map { $0 == .notStated ? "ZZ" : Regions[$0].code }
      .joined(separator: ";")
    row.countryCode = codes(of: parties.countries)
    row.partnerKey = parties.partners.map(resolver.foreign.partners.key).joined(separator: ";")
    row.partnerCountryCode = codes(of: parties.partners.map(resolver.foreign.partners.country))
    row.partiesOutside = agreement.marks.outside.map(\.code).joined(separator: ";")
    row.evidence = agreement.marks.contains(.unconfirmed) ? Self.unconfirmed : ""
    row.endedOn = agreement.endedFrom.map { "\($0)" } ?? ""
    row.kind = agreement.kind.code
    row.stage = agreement.stage.code
    row.signedOn = agreement.signed.map { "\($0)" } ?? ""
    row.datePrecision = agreement.signed?.precision.code ?? ""
    row.areas = resolver.areas.areas(of: agreement).joined(separator: ";")
    return row
  }

  private func codes(of countries: [CountryID]) -> String {
    countries.map { $0 == .notStated ? "ZZ" : Countries[$0].alpha2 }.joined(separator: ";")
  }

  /// The evidence of a mention or a hypothesis (rule 5).
  package static let unconfirmed = "unconfirmed"

  private func origin(_ record: RawRecord) -> Origin {
    AgreementReader.origin(
      in: report, position: record.position, part: record.part, byteOffset: record.byteOffset)
  }

  private func fillAsSpelled(_ row: inout RecordRow, _ record: RawRecord) {
    row.recordID = record.text(.recordID)
    row.title = record.text(.title)
    row.hromada = record.text(.hromada)
    row.partner = record.text(.partner)
    row.sourceURL = record.text(.sourceURL)
  }
}

extension Agreement.Marks {
  /// The sides that have no party in scope (rule 7), as the reasons that they give.
  fileprivate var outside: [OutOfScopeReason] {
    (contains(.notHromada) ? [.notHromada] : []) + (contains(.notMunicipality) ? [.notMunicipality] : [])
  }
}
