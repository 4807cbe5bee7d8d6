/// One record as it stands in `records.csv`, with the cells of its origin and what was made of them.
package struct RecordRow: Sendable {
  package var origin: Origin
  package var fate: Fate
  /// The record's place among those read of its input, from 1.
  package var number: Int
  /// The origin of the record that this one duplicates (rule 14) or that superseded its plan (rule 16).
  package var twin: String = ""
  package var recordID: String = ""
  package var title: String = ""
  /// Several parties in a cell are joined by `;`, in the same order in every column.
  package var hromadaCode: String = ""
  package var hromada: String = ""
  package var regionCode: String = ""
  package var partnerKey: String = ""
  package var partner: String = ""
  package var countryCode: String = ""
  package var kind: String = ""
  package var stage: String = ""
  package var signedOn: String = ""
  package var datePrecision: String = ""
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
