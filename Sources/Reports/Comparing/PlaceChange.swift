/// A country or a region: how its number of agreements changed.
package struct PlaceChange: Hashable, Sendable {
  package let code: String
  package fileprivate(set) var then = 0
  /// Agreements that are counted now and were not counted then.
  package fileprivate(set) var added = 0
  /// Agreements that were counted then and are not counted now.
  package fileprivate(set) var removed = 0
  /// Agreements that are counted in both reports, and belong to this place only now.
  package fileprivate(set) var movedIn = 0
  /// Agreements that are counted in both reports, and belonged to this place only then.
  package fileprivate(set) var movedOut = 0
  package fileprivate(set) var now = 0

  package init(code: String) { self.code = code }

  /// The whole report as if it were one place: every number of it counted, not added (rule 17), and nothing moves.
  init(then: Int, added: Int, removed: Int, now: Int) {
    code = ""
    (self.then, self.added, self.removed, self.now) = (then, added, removed, now)
  }

  /// `then + added - removed + moved in - moved out = now`
  package var holds: Bool { then + added - removed + movedIn - movedOut == now }
}

/// Gathers the numbers of places.
struct PlaceChanges {
  private var rows: [String: PlaceChange] = [:]

  /// An agreement, by the places that it belongs to in either report; nil where it is not counted.
  mutating func add(then: [String]?, now: [String]?) {
    for code in then ?? [] {
      rows[code, default: PlaceChange(code: code)].then += 1
      if now == nil {
        rows[code]?.removed += 1
      } else if now?.contains(code) == false {
        rows[code]?.movedOut += 1
      }
    }
    for code in now ?? [] {
      rows[code, default: PlaceChange(code: code)].now += 1
      if then == nil {
        rows[code]?.added += 1
      } else if then?.contains(code) == false {
        rows[code]?.movedIn += 1
      }
    }
  }

  var sorted: [PlaceChange] {
    rows.values.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
  }
}
