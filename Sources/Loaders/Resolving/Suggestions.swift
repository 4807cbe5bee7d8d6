import Gazetteer

/// "Did you mean": names close to a misspelt one. Each costs a look through a whole table, so that only the first
/// misspellings of a run have any: an export with a wrong column would take hours to say so.
final class Suggestions {
  private var left = 200

  func countries(like key: [UInt8]) -> [String] {
    spend() ? Countries.like(key).map { Countries[$0].nameUK } : []
  }

  func regions(like key: [UInt8]) -> [String] {
    spend() ? Regions.like(key).map { Regions[$0].nameUK } : []
  }

  func hromadas(like key: [UInt8]) -> [Hromada] {
    spend() ? Hromadas.like(key).map { Hromadas[$0] } : []
  }

  private func spend() -> Bool {
    left -= 1
    return left >= 0
  }
}
