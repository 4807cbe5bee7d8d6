import Testing

@testable import Storage

@Suite struct PathTextTests {
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `a name is held as text and given back to the byte`(seed: UInt64) {
    var state = seed
    func next() -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
    let pieces: [[UInt8]] = [
      Array("Житомир".utf8), [0xD0], [0xF4, 0x8F, 0xBF, 0x90], Array("a b".utf8), [0xFF, 0xFE], [0xE2, 0x82],
    ]
    let bytes = (0..<8).flatMap { _ in pieces[Int(next()) % pieces.count] }
    #expect(PathText.bytes(of: PathText.text(of: bytes)) == bytes)
  }

  @Test func `a byte that is not UTF-8 is shown with its number, and all else as it is`() {
    #expect(
      PathText.shown(PathText.text(of: Array("а".utf8) + [0xD0] + Array("b.csv".utf8))) == "а\\xD0b.csv")
    #expect(PathText.shown("вивантаження.csv") == "вивантаження.csv")
  }
}
