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

    package var name: Text {
      switch self {
      case .signed: Text(uk: "Нові підписані", en: "Newly signed")
      case .found: Text(uk: "Стало відомо відтоді", en: "First heard of since then")
      case .ended: Text(uk: "Припинено або призупинено", en: "Ended or suspended")
      case .moved: Text(uk: "В іншому стані", en: "At another stage")
      case .recounted: Text(uk: "Враховано інакше", en: "Counted differently")
      case .lost: Text(uk: "Більше немає", en: "No longer there")
      case .corrected: Text(uk: "Виправлено", en: "Corrected")
      case .retold: Text(uk: "Змінилася кількість записів", en: "Number of records changed")
      }
    }
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
  /// nil where the report does not have the agreement.
  package let old: Side?
  package let new: Side?
  /// The stable word of the rule that made both sides the same agreement; nil where there is one side only.
  package let matchedBy: String?
  /// Whether several agreements of the other report came into question, so that none was taken.
  package let isDoubtful: Bool
  /// Whether a cell of the same agreement was corrected too.
  package let isCorrected: Bool

  /// The side to show: the newer one where there is one.
  package var shown: Side? { new ?? old }
}

extension Change {
  /// By how much the change alters the number of agreements: 1, 0 or -1.
  package var effect: Int {
    if kind == .corrected || kind == .retold { return 0 }
    return (new?.fate == .counted ? 1 : 0) - (old?.fate == .counted ? 1 : 0)
  }

  /// nil for a change that alters no number of agreements.
  package var effectReason: EffectReason? {
    if effect == 0 { return nil }
    switch kind {
    case .signed: return .signed
    case .found: return .found
    case .ended: return .ended
    case .lost: return .lost
    case .moved: return effect > 0 ? .nowSigned : .notSigned
    case .recounted: return effect > 0 ? reasonOfEntry : reasonOfExit
    case .corrected, .retold: return nil
    }
  }

  private var reasonOfEntry: EffectReason {
    switch before {
    case .fate(.duplicate): .noDuplicate
    case .fate(.rejected): .notRejected
    default: isCorrected ? .correctedIntoScope : .otherwiseInScope
    }
  }

  private var reasonOfExit: EffectReason {
    switch after {
    case .fate(.duplicate): .duplicate
    case .fate(.rejected): .rejected
    default: isCorrected ? .correctedOutOfScope : .otherwiseOutOfScope
    }
  }
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
