import Aggregation
import Agreements
import CountingSupport
import Gazetteer
import Loaders
import Partnerships
import Reports

extension Comparison {
  /// What has changed from one run to another.
  /// - Parameter recomputed: the exports of the newer one, counted to the last day of the older one; the newer one
  ///   itself where nothing is asked of it.
  init(from old: Run, to new: Run, recomputed: Run? = nil) {
    var reports = ComparedReports(oldAsOf: old.summary.asOf, fold: { Folding.fold($0) })
    for row in old.rows { reports.append(old: row) }
    for (row, then) in zip(new.rows, recomputed?.rows ?? new.rows) {
      reports.append(new: row, recomputed: then.fate)
    }
    let (toNewer, toRecomputed) = reports.compare()
    self = recomputed == nil ? toNewer : toRecomputed
  }

  /// Each change in a line: `moved draft -> signed +1`, `corrected country DE -> PL`.
  var lines: [String] { changes.map(\.line) }

  /// What must be true of any two reports and is not.
  func violations(from old: Run, to new: Run) -> [String] {
    let effects = changes.reduce(0) { $0 + $1.effect }
    var violations: [String] = []
    func require(_ holds: Bool, _ law: String) { if !holds { violations.append(law) } }
    require(then == old.value(.agreements), "then \(then), printed \(old.value(.agreements) ?? -1)")
    require(now == new.value(.agreements), "now \(now), printed \(new.value(.agreements) ?? -1)")
    require(then + effects == now, "\(then) + \(effects) is not \(now)")
    require(effects == self.effects.reduce(0) { $0 + $1.agreements }, "reasons")
    for place in countries + regions { require(place.holds, "\(place)") }
    for (place, then, now) in places(
      countries, old.summary.places.countries, new.summary.places.countries, Run.code)
      + places(regions, old.summary.places.regions, new.summary.places.regions, code)
    {
      require(place.then == then && place.now == now, "\(place), printed \(then) and \(now)")
    }
    return violations
  }

  private func code(_ id: RegionID) -> String {
    id == .notStated ? "ZZ" : Regions[id].code
  }

  /// Places with the agreements that the tables of both reports give them.
  private func places<Place>(
    _ places: [PlaceChange], _ then: [PlaceRow<Place>], _ now: [PlaceRow<Place>], _ code: (Place) -> String
  ) -> [(PlaceChange, then: Int, now: Int)] {
    func agreements(_ rows: [PlaceRow<Place>]) -> [String: Int] {
      Dictionary(uniqueKeysWithValues: rows.map { (code($0.place), $0.measures.agreements) })
    }
    let (then, now) = (agreements(then), agreements(now))
    return Set(then.keys).union(now.keys).union(places.map(\.code)).sorted().map { code in
      let place = places.first { $0.code == code } ?? PlaceChange(code: code)
      return (place, then[code] ?? 0, now[code] ?? 0)
    }
  }
}

extension Change {
  /// `moved draft -> signed +1`, and in brackets the hromada's name before its first space, and the partner.
  var line: String {
    var words = [kind.code]
    if let field { words.append(field.rawValue) }
    words += [before.text, "->", after.text]
    if effect != 0 { words.append(effect > 0 ? "+1" : "-1") }
    if isDoubtful { words.append("?") }
    let hromada = shown?.hromada.split(separator: " ").first ?? ""
    return words.filter { !$0.isEmpty }.joined(separator: " ") + " (\(hromada), \(shown?.partner ?? ""))"
  }
}

extension Change.Value {
  fileprivate var text: String {
    switch self {
    case .nothing: ""
    case .cell(let text): "«\(text)»"
    case .stage(let stage): stage.code
    case .fate(let fate): fate.word
    case .records(let number): "\(number)"
    }
  }
}
