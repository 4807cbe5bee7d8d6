import Gazetteer
import Loaders
import Partnerships

/// Tells whose country an export states that has one column of countries: where all of it is Ukraine, and the partners
/// are no hromadas, it is that of the Ukrainian side (rule 4).
enum OnlyCountry {
  /// Partners are looked up in so many rows.
  private static let rowsSurveyed = 1_000

  private struct Other: Error {}

  /// Reads the export up to the first country that is another one.
  static func isOfHromada(in reader: ExportReader) throws -> Bool {
    guard reader.headers[.hromadaCountry] == nil, reader.headers[.hromadaCountryCode] == nil,
      reader.headers[.partner] != nil
    else { return false }
    let ukraine = Interned()
    var (rows, partners, hromadas) = (0, 0, 0)
    do {
      try reader.forEachRecord { record in
        if record.nonRecord != nil || record.problem != nil { return }
        for field in [Field.country, .countryCode] where !record[field].isEmpty {
          let cell = record.bytes[record[field].range]
          if !Blank.matches(Folding.fold(cell)), !ukraine.contains(cell) { throw Other() }
          if field == .country || record[.country].isEmpty { rows += 1 }
        }
        guard rows <= rowsSurveyed, !record[.partner].isEmpty else { return }
        let partner = PartnerCell(record.bytes[record[.partner].range])
        if partner.names.isEmpty { return }
        partners += 1
        if HromadaCell(record.bytes[record[.partner].range]).namesHromada { hromadas += 1 }
      }
    } catch is Other {
      return false
    }
    // One row proves nothing of its column.
    return rows > 1 && partners > 1 && hromadas * 2 < partners
  }

  /// The spellings of Ukraine that were met.
  private final class Interned {
    private var known: Set<[UInt8]> = []

    func contains(_ cell: ArraySlice<UInt8>) -> Bool {
      let cell = Array(cell)
      if known.contains(cell) { return true }
      guard case .found(Countries.ukraine) = Countries.named(Folding.fold(cell[...])) else { return false }
      known.insert(cell)
      return true
    }
  }
}
