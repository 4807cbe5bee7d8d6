package import Messages
package import Partnerships

/// Something that a report tells of an agreement otherwise than an earlier report did.
package struct Change: Sendable {
  /// The kinds of changes, in the order in which they are shown.
  package enum Kind: String, CaseIterable, Sendable {
    /// Signed after the last day of the older report.
    case signed
    /// Not in the older report, though it could have been.
    case found
    /// Ended or suspended.
    case ended
    /// On another stage, further on or back.
    case moved
    /// The fate is another one, and no stage has changed.
    case recounted
    /// Not in the newer report.
    case lost
    /// A cell says something else.
    case corrected
    /// More records tell of it, or fewer.
    case retold

    /// The stable word in CSV files.
    package var code: String { rawValue }
  }

  /// What stood there before, or stands there now.
  package enum Value: Hashable, Sendable {
    case nothing
    /// A cell as it stands in `records.csv`, its field being that of the change.
    case cell(String)
    case stage(Stage)
    case fate(Fate)
    /// So many records.
    case records(Int)
  }

  /// What a report shows of the agreement.
  package struct Side: Hashable, Sendable {
    package let origin: Origin
    package let fate: Fate
    package let title: String
    package let hromada: String
    package let partner: String
    /// ISO 3166-1 alpha-2, several joined by `;`.
    package let countries: String
    /// KATOTTG, several joined by `;`.
    package let regions: String
    /// As in `records.csv`.
    package let signedOn: String
  }

  package let kind: Kind
  /// What was corrected; nil for other kinds.
  package let field: Field?
  package let before: Value
  package let after: Value
  /// By how much the change alters the number of agreements: 1, 0 or -1.
  package let effect: Int
  /// nil where the report does not have the agreement.
  package let old: Side?
  package let new: Side?
  /// Why both sides are the same agreement; nil where there is one side only.
  package let matchedBy: MatchRule?
  /// Whether several agreements of the other report came into question, so that none was taken.
  package let isDoubtful: Bool
  /// Whether a cell of the same agreement was corrected too.
  package let isCorrected: Bool

  /// The side to show: the newer one where there is one.
  package var shown: Side? { new ?? old }
}

extension Fate {
  /// The reason, or the fate where it has none, as a stable word.
  package var word: String {
    switch self {
    case .counted, .duplicate: code
    case .outOfScope(let reason): reason.code
    case .rejected(let reason): reason.code
    }
  }
}
