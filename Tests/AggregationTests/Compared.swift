import Aggregation
import Gazetteer
import Partnerships

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

  /// What must be true of any two reports.
  func holds(from old: Run, to new: Run) -> Bool {
    let effects = changes.reduce(0) { $0 + $1.effect }
    return then == old.value(.agreements) && now == new.value(.agreements) && then + effects == now
      && effects == self.effects.reduce(0) { $0 + $1.agreements } && countries.allSatisfy(\.holds)
      && regions.allSatisfy(\.holds)
      && agrees(countries, old.summary.countries, new.summary.countries, Run.code)
      && agrees(regions, old.summary.regions, new.summary.regions) { id in
        id == .notStated ? "ZZ" : Gazetteer.embedded.region(id).code
      }
  }

  /// Whether places have the agreements that the tables of both reports give them.
  private func agrees<Place>(
    _ places: [PlaceChange], _ then: [PlaceRow<Place>], _ now: [PlaceRow<Place>], _ code: (Place) -> String
  ) -> Bool {
    func agreements(_ rows: [PlaceRow<Place>]) -> [String: Int] {
      let counted = rows.filter { $0.measures.agreements > 0 }
      return Dictionary(uniqueKeysWithValues: counted.map { (code($0.place), $0.measures.agreements) })
    }
    let told = places.map { ($0.code, $0) }
    return Dictionary(uniqueKeysWithValues: told.map { ($0, $1.then) }).filter { $0.value > 0 }
      == agreements(then)
      && Dictionary(uniqueKeysWithValues: told.map { ($0, $1.now) }).filter { $0.value > 0 }
        == agreements(now)
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
