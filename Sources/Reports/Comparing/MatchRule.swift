import Partnerships

/// When an agreement of one report is the same as one of another: what both must say alike.
///
/// The rules and their order are those of the page "Outputs".
struct MatchRule {
  /// The stable word in `changes.csv`.
  let code: String
  /// What must be equal, blank or not.
  let attributes: [Attribute]
  /// What may not be blank.
  var stated: [Attribute] = []
  var export = ExportCondition.any
  /// Whether the partner is compared by its spelling, not by the key of its town.
  var comparesSpelling = false
  /// Whether what is equal must tell agreements apart: both parties, or one and a number, a title or a day beside it.
  var mustDiscriminate = false
  /// Whether one of the two is signed and the other is not yet.
  var isOneSigned = false

  enum ExportCondition {
    case any
    case same
    /// Of one export, with one number there; where there is no number, with one link.
    case sameNumberOrLink
    case sameNumber
  }

  /// What a rule is applied to in a report, of what the rules before it have left over.
  enum Candidates {
    /// Agreements, by what their records say together.
    case agreements
    /// Agreements, by what any of their records says: the one that stood for it may be there unchanged, and another one
    /// stand for it now.
    case members
    /// Duplicates that the counterpart of their agreement does not have.
    case duplicates
    /// Records that were rejected.
    case rejected
  }
}

extension MatchRule {
  /// The rules in their order, and what each is applied to in the older and in the newer report.
  static let steps: [(rules: [MatchRule], candidates: [(old: Candidates, new: Candidates)])] = [
    (same, [(.agreements, .agreements), (.members, .members)]),
    (changed, [(.agreements, .agreements)]),
    // A rule that could not tell two apart may do so when a later one has found the counterpart of one of them.
    (changed, [(.agreements, .agreements)]),
    // What is still without a counterpart may duplicate another agreement now, or have done so then.
    (same + corrected + byNumber, [(.agreements, .duplicates), (.duplicates, .agreements)]),
    (rejected, [(.rejected, .rejected), (.rejected, .agreements), (.agreements, .rejected)]),
  ]

  /// What identifies an agreement. A title is corrected more often than a kind, and so on.
  private static let identity: [Attribute] = [.title, .kind, .signedOn, .partners, .hromadas, .countries]

  private static let same = [
    MatchRule(code: "same", attributes: identity, export: .sameNumberOrLink),
    MatchRule(code: "same", attributes: identity),
    MatchRule(code: "same", attributes: identity, comparesSpelling: true),
  ]

  /// One thing has changed.
  private static let corrected = [ExportCondition.sameNumberOrLink, .any].flatMap { export in
    identity.map { changed in
      MatchRule(
        code: "all_but_\(changed.field.rawValue)", attributes: identity.filter { $0 != changed },
        export: export,
        // The key of a place depends on its country.
        comparesSpelling: changed == .countries, mustDiscriminate: true)
    }
  }

  /// One thing has changed, or the agreement has been signed, or more has changed.
  private static let changed =
    corrected + [
      MatchRule(
        code: "pair", attributes: [.hromadas, .partners, .countries], stated: [.hromadas, .partners],
        isOneSigned: true)
    ] + byNumber

  /// Only the number and one party are what they were.
  private static let byNumber = [Attribute.hromadas, .partners].map { party in
    MatchRule(code: "number", attributes: [party], stated: [party], export: .sameNumber)
  }

  /// A rejected record has nothing but its cells.
  private static let rejected = [
    MatchRule(
      code: "spelling", attributes: [.title, .partners, .sourceURL], export: .sameNumberOrLink,
      comparesSpelling: true),
    MatchRule(
      code: "spelling", attributes: [.title, .partners, .sourceURL], stated: [.partners], export: .same,
      comparesSpelling: true),
    MatchRule(code: "spelling", attributes: [.title], stated: [.title], export: .sameNumberOrLink),
    MatchRule(
      code: "spelling", attributes: [.partners], stated: [.partners], export: .sameNumberOrLink,
      comparesSpelling: true),
  ]
}
