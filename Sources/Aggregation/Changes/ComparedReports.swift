package import Partnerships

/// Two reports to be compared: their records are added one by one, in the order of either report.
package struct ComparedReports {
  private var texts: TextRegister
  private var old = ReportRecords()
  private var new = ReportRecords()
  private let oldAsOf: Day

  /// - Parameter oldAsOf: the last day that the older report counts.
  /// - Parameter fold: gives spellings of one name the same bytes, and changes nothing when it is used twice.
  package init(oldAsOf: Day, fold: @escaping (ArraySlice<UInt8>) -> [UInt8]) {
    self.oldAsOf = oldAsOf
    texts = TextRegister(fold: fold)
  }

  package mutating func append(old row: RecordRow) { old.append(row, &texts) }
  package mutating func append(new row: RecordRow) { new.append(row, &texts) }

  /// What has changed; each agreement of one report is looked for in the other.
  package consuming func compare() -> Comparison {
    let then = ReportedAgreements(old, &texts)
    let now = ReportedAgreements(new, &texts)
    let matching = AgreementMatching(then, now, &texts)
    return ChangeFinder(matching, texts, oldAsOf: oldAsOf).comparison()
  }
}
