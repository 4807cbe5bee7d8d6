import Gazetteer
import Messages
import Partnerships

/// Values that hold for every record of an export, in the place of a column that it does not have.
struct Constants {
  private struct Constant {
    let value: LoadingOptions.Constant
    let bytes: [UInt8]
    let meaning: Meaning
  }

  /// What a value is compared by: a place has many names.
  private enum Meaning: Equatable {
    case country(CountryID)
    case region(RegionID)
    case text([UInt8])
  }

  private let constants: [Constant]

  init(_ constants: [LoadingOptions.Constant]) {
    self.constants = constants.map { constant in
      let bytes = Array(constant.value.utf8)
      return Constant(
        value: constant, bytes: bytes, meaning: Self.meaning(of: bytes[...], as: constant.field))
    }
  }

  var isEmpty: Bool { constants.isEmpty }

  /// Fills the blank cells of a record that says anything at all; a cell that says otherwise contradicts it.
  ///
  /// A country's cell that names Ukraine is about the hromada's side, which is Ukrainian anyway: the constant is read in
  /// its place.
  func fill(_ record: inout RawRecord) {
    if record.nonRecord != nil || record.problem != nil || record.cells.allSatisfy(\.isEmpty) { return }
    for constant in constants {
      let field = constant.value.field
      let cell = record.bytes[record[field].range]
      if !Blank.matches(cell: cell.span) {
        let meaning = Self.meaning(of: cell, as: field)
        if meaning == constant.meaning { continue }
        if meaning != .country(Countries.ukraine) {
          let claims = [spelled(cell), constant.value.value].map(Claim.cell)
          record.problem = Rejection(.contradiction(of: claims[0], claims: claims), in: field)
          return
        }
      }
      record.cells[field.index] = RawRecord.Cell(
        record.bytes.count..<record.bytes.count + constant.bytes.count)
      record.bytes += constant.bytes
    }
  }

  private static func meaning(of cell: ArraySlice<UInt8>, as field: Field) -> Meaning {
    let key = Folding.fold(cell)
    switch field {
    case .country, .countryCode:
      if case .found(let country) = Countries.named(key) { return .country(country) }
      let code = String(decoding: key, as: UTF8.self).uppercased()
      return Countries.id(alpha2: code).map(Meaning.country) ?? .text(key)
    case .region, .regionCode: return Regions.named(key).map(Meaning.region) ?? .text(key)
    default: return .text(key)
    }
  }
}
