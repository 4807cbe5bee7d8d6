import Aggregation
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
  let exports: [String]
  private(set) var all: [ReportedAgreement] = []
  /// By record: the agreement that it tells of.
  private(set) var agreementOfRecord: [Int]

  init(_ report: ReportRecords, texts: inout TextInterner) {
    (records, exports) = (report.records, report.exports)
    agreementOfRecord = Array(repeating: -1, count: report.records.count)
    var registered: [Registration: Int] = [:]
    for (index, record) in records.enumerated() where report.survivors[index] == nil {
      agreementOfRecord[index] = all.count
      if record.fate == .counted, let number = report.registrationNumbers[index] {
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

  func lead(_ agreement: Int) -> ReportedRecord { records[all[agreement].lead] }
  func isCounted(_ agreement: Int) -> Bool { lead(agreement).fate == .counted }

  /// All that a report says of an agreement, but for where it stands.
  struct Whole: Hashable {
    let values: NormalizedValues
    let number: UInt32
    let fate: Fate
    let memberCount: Int
  }

  func whole(_ agreement: Int) -> Whole {
    let told = all[agreement]
    return Whole(
      values: told.values.normalized, number: told.values.raw.number, fate: lead(agreement).fate,
      memberCount: told.members.count)
  }
}

extension ReportedValues {
  /// Records under one registration number are one agreement with all their parties and the earliest date.
  /// - Parameter records: those under the number, the one that has these values first.
  fileprivate mutating func merge(_ records: [ReportedValues], texts: inout TextInterner) {
    let fields: [WritableKeyPath<NormalizedValues, UInt32>] = [
      \.title, \.hromadas, \.regions, \.partners, \.countries, \.kind, \.stage, \.evidence, \.endedOn,
      \.areas,
      \.sourceURL,
    ]
    for field in fields {
      normalized[keyPath: field] = texts.insert(codesOf: records.map { $0.normalized[keyPath: field] })
    }
    let cells: [WritableKeyPath<RawValues, UInt32>] = [\.title, \.hromada, \.partner, \.areas]
    for cell in cells { raw[keyPath: cell] = texts.insert(textsOf: records.map { $0.raw[keyPath: cell] }) }
    raw.partnerMeaning = texts.meaning(of: raw.partner)
    for record in records.dropFirst() {
      let earlier = DateSpan.earlier(of: signed, and: record.signed)
      if earlier != signed { (signed, normalized.signedOn) = (earlier, record.normalized.signedOn) }
    }
  }
}
