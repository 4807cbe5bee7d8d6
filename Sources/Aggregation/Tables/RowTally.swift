import Agreements
import Partnerships

/// Counts the four measures row by row (rule 17): agreements and pairs by adding, parties distinctly.
struct RowTally {
  private var measures: [Measures]
  private var hromadas: DistinctCounter
  private var partners: DistinctCounter

  init(rows: Int, of reading: Reading) {
    measures = Array(repeating: Measures(), count: rows)
    hromadas = DistinctCounter(rows: rows, entities: reading.regionOfHromada.count)
    partners = DistinctCounter(rows: rows, entities: reading.countryOfPartner.count)
  }

  mutating func addAgreement(in row: Int) { measures[row].agreements += 1 }

  /// Counts a pair; the caller gives each pair to a row once.
  mutating func addPair(in row: Int) { measures[row].partnerships += 1 }

  /// Counts the parties of a pair, however often they are given.
  mutating func addParties(of pair: Pair, in row: Int) {
    hromadas.insert(Int(pair.hromada.index), in: row)
    partners.insert(Int(pair.partner.index), in: row)
  }

  /// The rows with their distinct counts.
  var rows: [Measures] {
    var rows = measures
    for row in rows.indices {
      rows[row].hromadas = hromadas.counts[row]
      rows[row].partners = partners.counts[row]
    }
    return rows
  }
}
