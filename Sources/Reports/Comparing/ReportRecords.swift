import Agreements
import Messages
import Partnerships

/// All records of a report, to be compared with those of another one.
struct ReportRecords {
  private(set) var records: [ReportedRecord] = []
  /// What became of each of them.
  var fates: [Fate] = []
  /// The names of the exports, in the order in which they were met.
  private(set) var exports: [String] = []
  private var exportIndices: [String: Int] = [:]
  /// Of each duplicate the origin of the record that it duplicates.
  private(set) var survivors: [Int: String] = [:]
  /// Of each record that has one the registration number, which makes several one agreement (rule 13).
  private(set) var registrationNumbers: [Int: UInt32] = [:]

  mutating func append(_ row: RecordRow, texts: inout TextInterner) {
    if case .duplicate = row.fate { survivors[records.count] = row.twin }
    if !row.agreementID.isEmpty { registrationNumbers[records.count] = texts.insert(row.agreementID) }
    fates.append(row.fate)
    records.append(
      ReportedRecord(
        origin: row.origin, values: ReportedValues(row, texts: &texts), export: export(named: row.origin.file)
      ))
  }

  private mutating func export(named name: String) -> Int {
    if let index = exportIndices[name] { return index }
    exportIndices[name] = exports.count
    exports.append(name)
    return exports.count - 1
  }
}
