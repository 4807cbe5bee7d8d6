import Aggregation
import Agreements
import CountingSupport
import Loaders
import Messages
import Partnerships

extension Run {
  /// Everything that the tables show, as text, and independent of the order in which the inputs were given.
  var fingerprint: [String] {
    let summary = summary
    var lines = summary.keyFigures.map {
      "\($0.measure): \($0.value) \($0.previousQuarter) \($0.previousYear)"
    }
    lines.append(
      "as of \(summary.asOf), ended \(summary.previousQuarter.endedSince) \(summary.previousYear.endedSince)")
    lines.append("\(summary.reconciliation) \(summary.notes)")
    lines += (summary.periods.years + [summary.periods.yearUnknown].compactMap { $0 }).map { "\($0)" }
    lines += summary.periods.quarters.map { "\($0)" } + summary.periods.quarterUnknown.map { "\($0)" }
    lines += summary.places.countries.map { "\($0)" } + summary.places.regions.map { "\($0)" }
    lines += summary.places.regionsByCountry.map { "\($0)" }
    lines += summary.kinds.map { "\($0)" } + summary.areas.map { "\($0)" } + summary.stages.map { "\($0)" }
    lines += summary.outOfScope.map { "\($0)" } + summary.rejected.map { "\($0)" }
    lines += summary.sources.map { source in
      var source = source
      let name = summary.inputs[source.input].name
      source.input = 0
      return "\(name): \(source)"
    }.sorted()
    return lines
  }

  /// Each record by its id with its fate, and the id of the record that it duplicates or that superseded it.
  var fatesByID: [String] {
    let ids = Dictionary(rows.map { ("\($0.origin)", $0.recordID) }) { first, _ in first }
    return zip(rows, fates).map { row, fate in
      "\(row.recordID) \(row.fate.code == "duplicate" ? "duplicate" : fate) \(ids[row.twin] ?? "")"
    }.sorted()
  }
}
