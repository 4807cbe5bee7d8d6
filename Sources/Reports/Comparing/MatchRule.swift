package import Partnerships

/// What an agreement of one report and one of another have in common that makes them the same.
package enum MatchRule: Hashable, Sendable {
  /// Title, hromadas, partners, country, kind and date.
  case same
  /// All of these but one, which was corrected.
  case allBut(Field)
  /// Hromadas, partners and country, where one is signed and the other is not yet.
  case pair
  /// The number in the export, and one party: the hromadas or the partners.
  case number(party: Field)
  /// The cells of a rejected record as spelled, which has nothing else; all of them, or all but one.
  case spelling(but: Field?)

  /// The stable word in CSV files.
  package var code: String {
    switch self {
    case .same: "same"
    case .allBut(let field): "all_but_\(field.rawValue)"
    case .pair: "pair"
    case .number: "number"
    case .spelling: "spelling"
    }
  }
}

/// One step of the matching. Each looks only at what the steps before it have left over.
struct MatchStep {
  let rule: MatchRule
  /// Whether the numbers in one export, or the links in one that has no numbers, must be equal too.
  let isNumbered: Bool
  /// Whether the partner is compared as spelled, not by the key of its town.
  let isSpelled: Bool

  private init(_ rule: MatchRule, isNumbered: Bool = false, isSpelled: Bool = false) {
    (self.rule, self.isNumbered, self.isSpelled) = (rule, isNumbered, isSpelled)
  }

  /// Nothing that identifies an agreement has changed.
  static let same = [
    MatchStep(.same, isNumbered: true), MatchStep(.same), MatchStep(.same, isSpelled: true),
  ]

  /// One thing has changed: a title before a kind, a kind before a date, a date before a party.
  private static let corrected: [MatchStep] = [true, false].flatMap { isNumbered in
    [Field.title, .kind, .signedOn, .partner, .hromada, .country].map { field in
      // The key of a place depends on its country.
      MatchStep(.allBut(field), isNumbered: isNumbered, isSpelled: field == .country)
    }
  }

  private static let byNumber = [
    MatchStep(.number(party: .hromada), isNumbered: true),
    MatchStep(.number(party: .partner), isNumbered: true),
  ]

  /// Something has changed, or the agreement has been signed.
  static let changed = corrected + [MatchStep(.pair)] + byNumber

  /// For an agreement of one report and a duplicate of the other.
  static let ofDuplicates = same + corrected + byNumber

  /// For records that were rejected.
  static let ofRejected = [
    MatchStep(.spelling(but: nil), isNumbered: true, isSpelled: true),
    MatchStep(.spelling(but: nil), isSpelled: true),
    MatchStep(.spelling(but: .partner), isNumbered: true, isSpelled: true),
    MatchStep(.spelling(but: .title), isNumbered: true, isSpelled: true),
  ]
}
