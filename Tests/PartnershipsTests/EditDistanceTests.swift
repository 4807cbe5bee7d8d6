import Partnerships
import Testing

@Suite struct EditDistanceTests {
  private func distance(_ a: String, _ b: String, atMost limit: Int = 9) -> Int? {
    EditDistance.between(Array(a.unicodeScalars), Array(b.unicodeScalars), atMost: limit)
  }

  @Test(arguments: [
    ("", "", 0), ("а", "", 1), ("львів", "львів", 0), ("львів", "лвьів", 1), ("київ", "киев", 1),
    ("kitten", "sitting", 3),
    ("abc", "ca", 3),
  ])
  func `Insertions, deletions, replacements and swaps are one edit each`(a: String, b: String, edits: Int) {
    #expect(distance(a, b) == edits)
    #expect(distance(b, a) == edits)
  }

  @Test func `Beyond the limit there is no distance`() {
    #expect(distance("львів", "одеса", atMost: 2) == nil)
    #expect(distance("а", "абвг", atMost: 2) == nil)
    #expect(distance("аб", "ба", atMost: 0) == nil)
  }
}
