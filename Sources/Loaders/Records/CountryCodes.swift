import Gazetteer
import Partnerships

/// Cells that may be codes of countries, beside cells that are countries.
struct CountryCodes {
  private var filled = 0
  private var wrong = 0
  private var agreeing = 0

  /// - Parameter countries: what stands beside each cell.
  init(_ cells: [String], beside countries: [NameLookup<CountryID>]) {
    for (cell, country) in zip(cells, countries) {
      let key = Folding.fold(cell)
      if Blank.matches(key), key != Array("na".utf8) { continue }
      filled += 1
      guard (2...3).contains(key.count), key.allSatisfy({ (0x61...0x7A).contains($0) }),
        case .found(let coded) = Countries.named(key)
      else {
        wrong += 1
        continue
      }
      if case .found(let named) = country { if named == coded { agreeing += 1 } else { wrong += 1 } }
    }
  }

  /// Whether all of them are codes of the countries beside them, and as many as needed beside one that is known.
  func areCodes(agreeing needed: Int) -> Bool { filled > 0 && wrong == 0 && agreeing >= needed }

  /// The column of codes beside one of countries' names, which its header does not call so.
  /// - Parameter columns: those that no field is read from, each with its header and what that means.
  /// - Parameter samples: by column, cells of the first rows.
  static func column(
    among columns: [(number: Int, header: String, field: Field?)], beside names: Int, in samples: [[String]]
  ) -> Int? {
    guard names < samples.count else { return nil }
    let countries = samples[names].map { Countries.named(Folding.fold($0)) }
    return columns.first { column in
      guard column.number < samples.count else { return false }
      let isOfCountry = column.field == .country || Headers.phrase(of: column.header).mayBe(.country)
      let codes = CountryCodes(samples[column.number], beside: countries)
      return codes.areCodes(agreeing: isOfCountry ? 0 : mostNeeded)
    }?.number
  }

  /// Where no header speaks of a country, one row proves nothing.
  private static let mostNeeded = 3
}
