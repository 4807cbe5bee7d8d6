import Gazetteer

/// "Did you mean": names close to a misspelt one. Each costs a look through a whole table, so that only the first
/// misspellings of a run have any: an export with a wrong column would take hours to say so.
final class Suggestions {
  private let gazetteer: Gazetteer
  private var left = 200

  init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  func countries(like key: [UInt8]) -> [String] {
    spend() ? gazetteer.countries(like: key).map { gazetteer.country($0).nameUK } : []
  }

  func regions(like key: [UInt8]) -> [String] {
    spend() ? gazetteer.regions(like: key).map { gazetteer.region($0).nameUK } : []
  }

  func hromadas(like key: [UInt8]) -> [Hromada] {
    spend() ? gazetteer.hromadas(like: key).map { gazetteer.hromada($0) } : []
  }

  private func spend() -> Bool {
    left -= 1
    return left >= 0
  }
}
