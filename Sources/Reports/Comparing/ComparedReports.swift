package import Agreements
import Loaders
package import Messages
package import Partnerships

/// Two reports to be compared: their records are added one by one, in the order of either report.
package struct ComparedReports {
  private var texts: TextInterner
  private var old = ReportRecords()
  private var new = ReportRecords()
  private var recomputedFates: [Fate] = []
  private let oldAsOf: Day

  /// - Parameter oldAsOf: the last day that the older report counts.
  /// - Parameter fold: gives spellings of one name the same bytes, and changes nothing when it is used twice.
  package init(oldAsOf: Day, fold: @escaping (ArraySlice<UInt8>) -> [UInt8]) {
    self.oldAsOf = oldAsOf
    texts = TextInterner(fold: fold)
  }

  package mutating func append(old row: RecordRow) { old.append(row, texts: &texts) }

  /// - Parameter recomputed: the fate that the record has on the last day of the older report.
  package mutating func append(new row: RecordRow, recomputed: Fate) {
    new.append(row, texts: &texts)
    recomputedFates.append(recomputed)
  }

  /// What has changed; each agreement of one report is looked for in the other.
  /// - Returns: the changes to the newer report, and those to what its records give for the last day of the older one.
  package mutating func compare() -> (toNewer: Comparison, toRecomputed: Comparison) {
    let then = ReportedAgreements(old, texts: &texts)
    let toNewer = changes(from: then, to: new)
    if recomputedFates == new.fates { return (toNewer, toNewer) }
    new.fates = recomputedFates
    return (toNewer, changes(from: then, to: new))
  }

  private mutating func changes(from then: ReportedAgreements, to report: ReportRecords) -> Comparison {
    let now = ReportedAgreements(report, texts: &texts)
    let matching = AgreementMatching(old: then, new: now, texts: &texts)
    return ChangeFinder(matching, texts: texts, oldAsOf: oldAsOf).comparison()
  }
}
