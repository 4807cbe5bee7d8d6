import Gazetteer
import Loaders
import Partnerships

/// What the cell of a hromada's code means; several codes are separated like names.
enum HromadaCodeCell {
  case blank
  case found(NonEmpty<HromadaID>)
  /// The unit is known and no hromada: a region, a raion, a district of a city.
  case noHromada([CodedUnit])
  case unknown(String)

  init(_ cell: ArraySlice<UInt8>) {
    if Blank.matches(Folding.fold(cell)) {
      self = .blank
      return
    }
    var found: [HromadaID] = []
    var others: [CodedUnit] = []
    for piece in String(decoding: cell, as: UTF8.self).split(whereSeparator: { ";,".contains($0) }) {
      switch CodedUnit(code: Folding.folded(String(piece)).uppercased()) {
      case .hromada(let id): if !found.contains(id) { found.append(id) }
      case .region(let id): others.append(.region(id))
      case .raion(let name): others.append(.raion(name: name))
      case nil:
        self = .unknown(spelled(cell))
        return
      }
    }
    if let found = NonEmpty(found) {
      self = .found(found)
    } else {
      self = others.isEmpty ? .blank : .noHromada(others)
    }
  }

  /// Whether a cell where names belong need be read as one of codes: these have two letters and 17 digits.
  static func mayBeCode(_ cell: ArraySlice<UInt8>) -> Bool { cell.count { (0x30...0x39).contains($0) } >= 17 }
}
