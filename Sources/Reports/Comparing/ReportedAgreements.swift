import Messages
import Partnerships

/// An agreement, a plan or a contact as one report tells it, by the records that tell of it.
struct ReportedAgreement {
  /// The record that stands for it.
  let lead: Int
  /// All records that tell of it: the lead, others under its registration number (rule 13), and duplicates (rule 14).
  fileprivate(set) var members: [Int]
  /// What it says; of several records under one number what they say together.
  fileprivate(set) var values: ReportedValues
}

/// What one report tells of, agreement by agreement. A record that was rejected stands for itself.
struct ReportedAgreements {
  let records: [ReportedRecord]
  /// What became of each record.
  let fates: [Fate]
  let exports: [String]
  private(set) var all: [ReportedAgreement] = []
  /// By record: the agreement that it tells of.
  private var agreementOfRecord: [Int]

  init(_ report: ReportRecords, texts: inout TextInterner) {
    (records, fates, exports) = (report.records, report.fates, report.exports)
    agreementOfRecord = Array(repeating: -1, count: report.records.count)
    var registered: [Registration: Int] = [:]
    for (index, record) in records.enumerated() where report.survivors[index] == nil {
      agreementOfRecord[index] = all.count
      if fates[index] == .counted, let number = report.registrationNumbers[index] {
        let registration = Registration(export: record.export, number: number)
        if let first = registered[registration] {
          agreementOfRecord[index] = first
          all[first].members.append(index)
          continue
        }
        registered[registration] = all.count
      }
      all.append(ReportedAgreement(lead: index, members: [index], values: record.values))
    }
    for number in all.indices where all[number].members.count > 1 {
      all[number].values.merge(all[number].members.map { records[$0].values }, texts: &texts)
    }
    addDuplicates(survivors: report.survivors)
  }

  private struct Registration: Hashable {
    let export: Int
    let number: UInt32
  }

  /// A duplicate belongs to the agreement of the record that it duplicates.
  private mutating func addDuplicates(survivors: [Int: String]) {
    if survivors.isEmpty { return }
    var recordOfOrigin: [String: Int] = [:]
    for (index, record) in records.enumerated() where survivors[index] == nil {
      recordOfOrigin["\(record.origin)"] = index
    }
    for index in records.indices {
      guard let survivor = survivors[index].flatMap({ recordOfOrigin[$0] }) else { continue }
      agreementOfRecord[index] = agreementOfRecord[survivor]
      all[agreementOfRecord[survivor]].members.append(index)
    }
  }

  // MARK: By record

  /// Whether a record stands for its agreement.
  func isLead(_ record: Int) -> Bool { agreement(of: record).lead == record }

  /// The agreement that a record tells of.
  func agreement(of record: Int) -> ReportedAgreement { all[agreementOfRecord[record]] }

  /// What the agreement says that a record leads; of another record what it says itself.
  func values(of record: Int) -> ReportedValues {
    isLead(record) ? agreement(of: record).values : records[record].values
  }

  /// All records that tell of the agreement that a record leads; another record alone.
  func members(of record: Int) -> [Int] { isLead(record) ? agreement(of: record).members : [record] }

  /// All that a report says of an agreement, but for where it stands.
  struct Whole: Hashable {
    let values: NormalizedValues
    let number: UInt32
    let fate: Fate
    let memberCount: Int
  }

  func whole(_ lead: Int) -> Whole {
    let agreement = agreement(of: lead)
    return Whole(
      values: agreement.values.normalized, number: agreement.values.raw.number, fate: fates[lead],
      memberCount: agreement.members.count)
  }

  /// Whether two agreements are interchangeable, or two duplicates.
  func areAlike(_ record: Int, _ other: Int) -> Bool {
    isLead(record)
      ? whole(record) == whole(other)
      : records[record].values.normalized == records[other].values.normalized
  }
}
