import Partnerships

/// An agreement, a plan or a contact as one report tells it, by the records that tell of it.
struct ReportedAgreement {
  /// The record that stands for it.
  let lead: Int
  /// All records that tell of it: the lead, others under its registration number (rule 13), and duplicates (rule 14).
  fileprivate(set) var members: [Int]
  /// What it says; of several records under one number what they say together.
  fileprivate(set) var statement: ReportedRecord.Statement
  fileprivate(set) var words: ReportedRecord.Words
  fileprivate(set) var signed: DateSpan?
}

/// What one report tells of, agreement by agreement. A record that was rejected stands for itself.
struct ReportedAgreements {
  let records: [ReportedRecord]
  let sources: [String]
  private(set) var all: [ReportedAgreement] = []
  /// By record: the agreement that it tells of.
  private(set) var agreementOfRecord: [Int]

  init(_ report: ReportRecords, _ texts: inout TextRegister) {
    (records, sources) = (report.records, report.sources)
    agreementOfRecord = Array(repeating: -1, count: report.records.count)
    var registered: [Registration: Int] = [:]
    for (index, record) in records.enumerated() where report.twins[index] == nil {
      agreementOfRecord[index] = all.count
      if record.fate == .counted, let number = report.registrationNumbers[index] {
        let registration = Registration(source: record.source, number: number)
        if let first = registered[registration] {
          agreementOfRecord[index] = first
          all[first].members.append(index)
          continue
        }
        registered[registration] = all.count
      }
      all.append(
        ReportedAgreement(
          lead: index, members: [index], statement: record.statement, words: record.words,
          signed: record.signed))
    }
    for number in all.indices where all[number].members.count > 1 { all[number].merge(records, &texts) }
    addDuplicates(report.twins)
  }

  private struct Registration: Hashable {
    let source: Int
    let number: UInt32
  }

  /// A duplicate belongs to the agreement of the record that it duplicates.
  private mutating func addDuplicates(_ twins: [Int: String]) {
    if twins.isEmpty { return }
    var places: [String: Int] = [:]
    for (index, record) in records.enumerated() where twins[index] == nil {
      places["\(record.origin)"] = index
    }
    for index in records.indices {
      guard let twin = twins[index], let survivor = places[twin] else { continue }
      agreementOfRecord[index] = agreementOfRecord[survivor]
      all[agreementOfRecord[survivor]].members.append(index)
    }
  }

  func lead(_ agreement: Int) -> ReportedRecord { records[all[agreement].lead] }
  func isCounted(_ agreement: Int) -> Bool { lead(agreement).fate == .counted }
}

extension ReportedAgreement {
  /// Records under one registration number are one agreement with all their parties and the earliest date.
  fileprivate mutating func merge(_ records: [ReportedRecord], _ texts: inout TextRegister) {
    let records = members.map { records[$0] }
    let fields: [WritableKeyPath<ReportedRecord.Statement, UInt32>] = [
      \.title, \.hromadas, \.regions, \.partners, \.countries, \.kind, \.stage, \.evidence, \.endedOn,
      \.areas,
      \.sourceURL,
    ]
    for field in fields {
      statement[keyPath: field] = texts.insert(codesOf: records.map { $0.statement[keyPath: field] })
    }
    let cells: [WritableKeyPath<ReportedRecord.Words, UInt32>] = [\.title, \.hromada, \.partner, \.areas]
    for cell in cells {
      words[keyPath: cell] = texts.insert(textsOf: records.map { $0.words[keyPath: cell] })
    }
    words.partnerMeaning = texts.meaning(of: words.partner)
    for record in records.dropFirst() {
      let earlier = DateSpan.earlier(signed, record.signed)
      if earlier != signed { (signed, statement.signedOn) = (earlier, record.statement.signedOn) }
    }
  }
}
