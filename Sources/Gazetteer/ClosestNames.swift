import Partnerships

/// Collects the names within a few edits of a misspelt one, for "did you mean".
struct ClosestNames<ID: Hashable> {
  private let key: [UInt8]
  private let scalars: [Unicode.Scalar]
  private let limit: Int
  private var distances: [(id: ID, distance: Int, name: [UInt8])] = []

  init(to key: [UInt8]) {
    self.key = key
    scalars = Array(String(decoding: key, as: UTF8.self).unicodeScalars)
    limit = scalars.count <= 4 ? 1 : 2
  }

  /// How many bytes a name can have that is close enough, of letters of one or two bytes.
  var keyBytes: ClosedRange<Int> { max(1, key.count - 2 * limit)...(key.count + 2 * limit) }

  mutating func consider(_ name: [UInt8], for id: ID) {
    let other = Array(String(decoding: name, as: UTF8.self).unicodeScalars)
    guard let distance = EditDistance.between(scalars, other, atMost: limit) else { return }
    if let index = distances.firstIndex(where: { $0.id == id }) {
      if distance < distances[index].distance { distances[index] = (id, distance, name) }
    } else {
      distances.append((id, distance, name))
    }
  }

  /// The closest first; equally close ones by their names' bytes.
  func best(_ count: Int) -> [ID] {
    distances.sorted { a, b in
      a.distance != b.distance ? a.distance < b.distance : a.name.lexicographicallyPrecedes(b.name)
    }.prefix(count).map(\.id)
  }
}
