package import Messages
package import Partnerships

/// One record as it stands in `records.csv`, with the cells of its origin and what was made of them.
package struct RecordRow: Sendable {
  package var origin: Origin
  package var fate: Fate
  /// The record's place among those read of its input, from 1.
  package var number: Int
  /// The origin of the record that this one duplicates (rule 14) or that superseded its plan (rule 16).
  package var twin: String = ""
  package var recordID: String = ""
  /// The registration number, which makes several records one agreement (rule 13).
  package var agreementID: String = ""
  package var title: String = ""
  /// Several parties in a cell are joined by `;`. What tells hromadas apart: the code, or the folded name of one kept
  /// as spelled; its code, name and region stand in the same order.
  package var hromadaKey: String = ""
  package var hromadaCode: String = ""
  package var hromada: String = ""
  package var regionCode: String = ""
  package var partnerKey: String = ""
  package var partner: String = ""
  /// In the order of the keys, where each partner lies; `ZZ` where that is left open (rule 17).
  package var partnerCountryCode: String = ""
  package var countryCode: String = ""
  /// `not_ukrainian` where no side is Ukrainian (rule 2), `not_hromada` and `not_municipality` for a side that has no
  /// party in scope (rule 7).
  package var partiesOutside: String = ""
  package var kind: String = ""
  package var stage: String = ""
  /// `unconfirmed` for a mention or a hypothesis (rule 5).
  package var evidence: String = ""
  package var signedOn: String = ""
  package var datePrecision: String = ""
  /// The first day that the end can mean (rule 10).
  package var endedOn: String = ""
  package var areas: String = ""
  package var sourceURL: String = ""
  package var warnings = RecordWarnings()
  /// Set for a rejected record: what is wrong, for `rejected.csv`.
  package var rejection: Rejection?
  /// The header of the column that `rejection` is about, as the export spells it.
  package var rejectedColumn: String?
  /// The cells of recognised columns as spelled, for `rejected.csv`; filled only for rejected records.
  package var recognisedCells: [(field: Field, text: String)] = []

  package init(origin: Origin, fate: Fate, number: Int) {
    self.origin = origin
    self.fate = fate
    self.number = number
  }
}

extension RecordRow {
  /// The columns of `records.csv`, in their order. Raw values are their places.
  package enum Column: Int, CaseIterable, Sendable {
    case file, line, element, byteOffset, recordID, agreementID, fate, reason, twin, title
    case hromadaKey, hromadaCode, hromada, regionCode, partnerKey, partner, partnerCountryCode, countryCode
    case partiesOutside
    case kind, stage, evidence, signedOn, datePrecision, endedOn, areas, sourceURL, warnings

    /// The column's header.
    package var name: String {
      switch self {
      case .file: "file"
      case .line: "line"
      case .element: "element"
      case .byteOffset: "byte_offset"
      case .recordID: "record_id"
      case .agreementID: "agreement_id"
      case .fate: "fate"
      case .reason: "reason"
      case .twin: "twin"
      case .title: "title"
      case .hromadaKey: "hromada_key"
      case .hromadaCode: "hromada_code"
      case .hromada: "hromada"
      case .regionCode: "region_code"
      case .partnerKey: "partner_key"
      case .partner: "partner"
      case .partnerCountryCode: "partner_country_code"
      case .countryCode: "country_code"
      case .partiesOutside: "parties_outside"
      case .kind: "kind"
      case .stage: "stage"
      case .evidence: "evidence"
      case .signedOn: "signed_on"
      case .datePrecision: "date_precision"
      case .endedOn: "ended_on"
      case .areas: "areas"
      case .sourceURL: "source_url"
      case .warnings: "warnings"
      }
    }
  }
}
