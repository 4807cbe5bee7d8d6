import Partnerships

/// All records of a report, to be compared with those of another one.
struct ReportRecords {
  private(set) var records: [ReportedRecord] = []
  /// The names of the exports, in the order in which they were met.
  private(set) var sources: [String] = []
  private var sourceNumbers: [String: Int] = [:]
  /// Of each duplicate the place of the record that it duplicates.
  private(set) var twins: [Int: String] = [:]
  /// Of each record that has one the registration number, which makes several one agreement (rule 13).
  private(set) var registrationNumbers: [Int: UInt32] = [:]

  mutating func append(_ row: RecordRow, _ texts: inout TextRegister) {
    if case .duplicate = row.fate { twins[records.count] = row.twin }
    if !row.agreementID.isEmpty { registrationNumbers[records.count] = texts.insert(row.agreementID) }
    let words = ReportedRecord.Words(row, &texts)
    records.append(
      ReportedRecord(
        origin: row.origin, fate: row.fate, statement: ReportedRecord.Statement(row, words, &texts),
        words: words, signed: DateSpan(row.signedOn), source: source(of: row.origin.file)))
  }

  /// The same records with other fates; nil where these are the fates that they have.
  func with(fates: [Fate]) -> ReportRecords? {
    var other = self
    var isOther = false
    for index in records.indices where records[index].fate != fates[index] {
      other.records[index].fate = fates[index]
      isOther = true
    }
    return isOther ? other : nil
  }

  private mutating func source(of file: String) -> Int {
    if let number = sourceNumbers[file] { return number }
    sourceNumbers[file] = sources.count
    sources.append(file)
    return sources.count - 1
  }
}

extension ReportedRecord.Words {
  fileprivate init(_ row: RecordRow, _ texts: inout TextRegister) {
    number = texts.insert(row.agreementID.isEmpty ? row.recordID : row.agreementID)
    title = texts.insert(row.title)
    hromada = texts.insert(row.hromada)
    partner = texts.insert(row.partner)
    areas = texts.insert(row.areas)
    partnerMeaning = texts.meaning(of: partner)
  }
}

extension ReportedRecord.Statement {
  fileprivate init(_ row: RecordRow, _ words: ReportedRecord.Words, _ texts: inout TextRegister) {
    title = texts.meaning(of: words.title)
    // A rejected record has no keys, and is told from others by its spelling.
    let isRejected = if case .rejected = row.fate { true } else { false }
    hromadas = isRejected ? texts.meaning(of: words.hromada) : texts.insert(codes: row.hromadaKey)
    regions = texts.insert(codes: row.regionCode)
    partners = isRejected ? words.partnerMeaning : texts.insert(codes: row.partnerKey)
    countries = texts.insert(codes: row.countryCode)
    kind = texts.insert(row.kind)
    stage = texts.insert(row.stage)
    evidence = texts.insert(row.evidence)
    signedOn = texts.insert(row.signedOn)
    endedOn = texts.insert(row.endedOn)
    areas = texts.meaning(of: words.areas)
    sourceURL = texts.insert(trimmed: row.sourceURL)
  }
}
