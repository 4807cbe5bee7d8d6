package import Reports

extension English {
  package func name(_ measure: Selection.Measure) -> String {
    switch measure {
    case .agreements: "Agreements"
    case .cumulativeAgreements: "Agreements from the beginning of the period on"
    case .declarationsOfIntent: "Declarations of intent"
    case .partnerships: "Partnerships"
    case .renewed: "Renewed partnerships"
    case .hromadas: "Hromadas"
    case .partners: "Partners"
    case .countries: "Countries"
    case .undated: "Signed agreements without a date"
    case .pipeline, .pairs: "Pairs on the way to a signature"
    case .overdue: "Overdue pairs"
    case .endedSincePreviousQuarter: "Ended or suspended since the end of the previous quarter"
    case .endedSincePreviousYear: "Ended or suspended within a year"
    case .records: "Records"
    case .read: "Records read"
    case .counted: "Records counted"
    case .outOfScope: "Records out of scope"
    case .duplicates: "Duplicates"
    case .rejected: "Rejected records"
    case .onlyHere: "Agreements that only one export shows"
    case .shared: "Agreements that several exports show"
    }
  }

  package func phrase(_ remark: ExplanationRemark) -> String {
    switch remark {
    case .report(let path, let asOf): "Report: \(path), as of \(day(asOf))"
    case .counted: "In the number:"
    case .leftOut(let number): "Left out: \(records(number))"
    case .hromadaNotStated: "hromada not stated"
    case .partnerNotStated: "partner not stated"
    case .undated: "undated"
    case .rejected(let number):
      "Rejected records may belong here too: \(records(number)); see rejected.csv."
    }
  }

  package func phrase(_ reason: Explanation.Reason, other: String) -> String {
    switch reason {
    case .duplicate: "duplicate of \(other)"
    case .outOfScope(let reason): phrase(reason)
    case .superseded: "signed since: \(other)"
    case .noPair: "names no hromada or no partner, and so no pair"
    case .placed: "the partnership began earlier, with \(other)"
    case .noCountry: "the partner's country is not stated"
    case .sameAgreement: "one agreement with \(other), under the same registration number"
    case .furtherStage: "the pair has come further: \(other)"
    case .notOverdue: "not overdue yet"
    }
  }
}
