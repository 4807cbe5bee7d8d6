import Gazetteer
import Partnerships

/// What a region's cell means.
enum RegionCell {
  case blank
  case found(RegionID)
  case rejected(Rejection)

  init(
    _ cell: ArraySlice<UInt8>, _ field: Field, _ gazetteer: Gazetteer, _ suggestions: Suggestions
  ) {
    let key = Folding.fold(cell)
    if Blank.matches(key) {
      self = .blank
    } else if let id = gazetteer.region(named: key) {
      self = .found(id)
    } else if let id = gazetteer.region(proposedName: key) {
      self = .rejected(
        Rejection(
          .proposedRegion, field: field, value: spelled(cell), candidates: [gazetteer.region(id).nameUK]))
    } else {
      self = .rejected(
        Rejection(
          .unknownRegion, field: field, value: spelled(cell),
          candidates: suggestions.regions(like: key)))
    }
  }
}

/// What the cell of a hromada's code means; several codes are separated like names.
enum HromadaCodeCell {
  case blank
  case found([HromadaID])
  case unknown(String)

  init(_ cell: ArraySlice<UInt8>, _ gazetteer: Gazetteer) {
    if Blank.matches(Folding.fold(cell)) {
      self = .blank
      return
    }
    var found: [HromadaID] = []
    for piece in String(decoding: cell, as: UTF8.self).split(whereSeparator: { ";,".contains($0) }) {
      guard let id = Self.hromada(String(piece), gazetteer) else {
        self = .unknown(spelled(cell))
        return
      }
      if !found.contains(id) { found.append(id) }
    }
    self = .found(found)
  }

  private static func hromada(_ text: String, _ gazetteer: Gazetteer) -> HromadaID? {
    gazetteer.hromada(code: Folding.folded(text).uppercased())
  }
}
