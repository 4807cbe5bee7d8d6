import Messages
import Partnerships

/// What has changed from one report to another.
///
/// The number of agreements of the newer report is that of the older one and the sum of all effects; for each country
/// and each region, `PlaceChange` says the same.
package struct Comparison: Sendable {
  package let changes: [Change]
  /// How many agreements the older report counts.
  package let then: Int
  /// How many agreements the newer report counts.
  package let now: Int
  /// By ISO 3166-1 alpha-2, in the order of the codes; those that have an agreement in either report.
  package let countries: [PlaceChange]
  /// By KATOTTG, in the order of the codes; those that have an agreement in either report.
  package let regions: [PlaceChange]
  /// Exports that were taken for the same though they are called otherwise: then and now.
  package let renamedExports: [RenamedExport]

  package struct RenamedExport: Hashable, Sendable {
    package let then: String
    package let now: String

    package init(then: String, now: String) { (self.then, self.now) = (then, now) }
  }

  /// Changes of one sort, and how many agreements they added or took away.
  package struct Effect: Hashable, Sendable {
    package let reason: EffectReason
    package let agreements: Int
  }

  /// The whole report as if it were one place.
  package var whole: PlaceChange {
    PlaceChange(
      then: then, added: changes.count { $0.effect > 0 }, removed: changes.count { $0.effect < 0 }, now: now)
  }

  /// What changed the number of agreements, sort by sort: first what added some, then what took some away.
  package var effects: [Effect] {
    var sums: [EffectReason: Int] = [:]
    for change in changes {
      if let reason = change.effectReason { sums[reason, default: 0] += change.effect }
    }
    return EffectReason.allCases.compactMap { reason in
      sums[reason].map { Effect(reason: reason, agreements: $0) }
    }
  }
}
