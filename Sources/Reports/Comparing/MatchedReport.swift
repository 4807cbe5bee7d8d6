import Messages
import Partnerships

/// One of two reports whose agreements are matched. An agreement is called by the record that leads it.
struct MatchedReport {
  let report: ReportedAgreements
  private let isOld: Bool
  /// By export: a number that both reports share; nil for one that only this report has.
  private let exportNumbers: [UInt32?]
  /// The numbers of the stages that are signed or later.
  private let signedStages: Set<UInt32>

  /// By record: the one of the other report that it is.
  private var counterparts: [Int?]
  /// Those for which several came into question, so that none was taken.
  private(set) var doubtful: Set<Int> = []
  private var duplicates: [Int]?
  private var leads: [Int]

  init(_ report: ReportedAgreements, isOld: Bool, exportNumbers: [UInt32?], signedStages: Set<UInt32>) {
    (self.report, self.isOld) = (report, isOld)
    (self.exportNumbers, self.signedStages) = (exportNumbers, signedStages)
    counterparts = Array(repeating: nil, count: report.records.count)
    leads = report.all.map(\.lead)
  }

  mutating func link(_ record: Int, to counterpart: Int) { counterparts[record] = counterpart }

  mutating func doubt(_ records: [Int]) { doubtful.formUnion(records) }

  /// Whether a record has no counterpart.
  func isOpen(_ record: Int) -> Bool { counterparts[record] == nil }

  /// Agreements, and rejected records, without a counterpart: soon only a few.
  mutating func open() -> [Int] {
    leads = leads.filter(isOpen)
    return leads
  }

  /// What a rule is applied to, by what must be equal.
  mutating func keys(
    of candidates: MatchRule.Candidates, besides other: MatchedReport, by rule: MatchRule
  ) -> [(item: Int, key: MatchKey)] {
    let records: [(item: Int, record: Int)] =
      switch candidates {
      case .agreements, .rejected:
        open().filter { report.fates[$0].isRejected == (candidates == .rejected) }.map { ($0, $0) }
      case .members:
        open().filter { !report.fates[$0].isRejected }.flatMap { lead in
          report.members(of: lead).map { (lead, $0) }
        }
      case .duplicates: openDuplicates(besides: other).map { ($0, $0) }
      }
    return records.compactMap { item, record in
      let values = candidates == .members ? report.records[record].values : report.values(of: record)
      return MatchKey(
        values, export: exportNumbers[report.records[record].export],
        isSigned: signedStages.contains(values.normalized[.stage]), isOld: isOld, by: rule
      ).map { (item, $0) }
    }
  }

  private mutating func openDuplicates(besides other: MatchedReport) -> [Int] {
    let all = duplicates ?? allDuplicates(besides: other)
    duplicates = all
    return all.filter(isOpen)
  }

  /// The duplicates, less those that the counterparts of their agreements have in the other report too.
  private func allDuplicates(besides other: MatchedReport) -> [Int] {
    var result: [Int] = []
    for agreement in report.all where agreement.members.count > 1 {
      var known: [NormalizedValues: Int] = [:]
      for member in counterparts[agreement.lead].map(other.report.members) ?? [] {
        known[other.report.records[member].values.normalized, default: 0] += 1
      }
      for member in agreement.members {
        let values = report.records[member].values.normalized
        if known[values, default: 0] > 0 {
          known[values, default: 0] -= 1
        } else if case .duplicate = report.fates[member] {
          result.append(member)
        }
      }
    }
    return result
  }
}
