import Gazetteer
import Partnerships

/// "Did you mean": names close to a misspelt one. Each costs a look through a whole table, so that only the first
/// misspellings of a run have any: an export with a wrong column would take hours to say so.
final class Suggestions {
  private var left = 200

  func countries(like key: [UInt8]) -> [CountryID] {
    spend() ? Countries.like(key) : []
  }

  func regions(like key: [UInt8]) -> [RegionID] {
    spend() ? Regions.like(key) : []
  }

  func hromadas(like key: [UInt8]) -> [HromadaID] {
    spend() ? Hromadas.like(key) : []
  }

  private func spend() -> Bool {
    left -= 1
    return left >= 0
  }
}
