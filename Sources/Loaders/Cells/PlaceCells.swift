import Gazetteer
import Partnerships

/// What a country's cell means.
enum CountryCell {
  case blank
  case found([CountryID])
  case rejected(Rejection)

  init(
    _ cell: ArraySlice<UInt8>, _ field: Field, _ gazetteer: Gazetteer, _ suggestions: Suggestions
  ) {
    let key = Folding.fold(cell)
    if Blank.matches(key) {
      self = .blank
      return
    }
    switch gazetteer.country(named: key) {
    case .found(let id): self = .found([id])
    case .ambiguous(let ids):
      self = .rejected(
        Rejection(
          .ambiguousCountry, field: field, value: spelled(cell),
          candidates: ids.map { gazetteer.country($0).nameUK }))
    case .unknown: self = Self.several(cell, field, gazetteer, suggestions)
    }
  }

  /// "Республіка Молдова, Румунія" is two countries: every piece is a known one.
  private static func several(
    _ cell: ArraySlice<UInt8>, _ field: Field, _ gazetteer: Gazetteer, _ suggestions: Suggestions
  ) -> CountryCell {
    var found: [CountryID] = []
    let pieces = String(decoding: cell, as: UTF8.self).split { $0 == "," || $0 == ";" || $0 == "/" }
    for piece in pieces {
      guard case .found(let id) = gazetteer.country(named: Folding.fold(String(piece))) else {
        let key = Folding.fold(cell)
        return .rejected(
          Rejection(
            .unknownCountry, field: field, value: spelled(cell),
            candidates: suggestions.countries(like: key)))
      }
      if !found.contains(id) { found.append(id) }
    }
    return .found(found)
  }
}

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
    // The codifier writes UA in Latin letters; typists also use the Cyrillic look-alike А.
    gazetteer.hromada(code: Folding.folded(text).replacing("а", with: "a").uppercased())
  }
}
