import Partnerships

/// Counts the four measures row by row (rule 17): agreements by adding, the rest distinctly.
struct RowTally {
  private(set) var measures: [Measures]
  private var pairs: DistinctCounter
  private var hromadas: DistinctCounter
  private var partners: DistinctCounter

  init(rows: Int, _ counted: CountedAgreements, pairs: Int) {
    measures = Array(repeating: Measures(), count: rows)
    self.pairs = DistinctCounter(rows: rows, entities: pairs)
    hromadas = DistinctCounter(rows: rows, entities: counted.reading.regionOfHromada.count)
    partners = DistinctCounter(rows: rows, entities: counted.reading.countryOfPartner.count)
  }

  mutating func addAgreement(in row: Int) { measures[row].agreements += 1 }

  /// - Parameter number: the pair's in the register.
  mutating func add(_ pair: Pair, number: Int, in row: Int) {
    pairs.insert(number, in: row)
    addParties(of: pair, in: row)
  }

  /// Counts the pair's parties where the pair itself is placed in another row (rule 15).
  mutating func addParties(of pair: Pair, in row: Int) {
    hromadas.insert(Int(pair.hromada.index), in: row)
    partners.insert(Int(pair.partner.index), in: row)
  }

  /// The rows with their distinct counts.
  var rows: [Measures] {
    var rows = measures
    for row in rows.indices {
      rows[row].partnerships = pairs.counts[row]
      rows[row].hromadas = hromadas.counts[row]
      rows[row].partners = partners.counts[row]
    }
    return rows
  }
}
