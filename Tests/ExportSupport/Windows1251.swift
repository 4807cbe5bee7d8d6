import Partnerships

extension [UInt8] {
  /// Text as windows-1251 writes it, for the letters of Ukrainian and ASCII.
  package init(windows1251 text: String) {
    self = text.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x410...0x44F: UInt8(scalar.value - 0x410 + 0xC0)
      case 0x404: 0xAA
      case 0x454: 0xBA
      case 0x406: 0xB2
      case 0x456: 0xB3
      case 0x407: 0xAF
      case 0x457: 0xBF
      case 0x490: 0xA5
      case 0x491: 0xB4
      case 0x2019: 0x92
      case 0xAB: 0xAB
      case 0xBB: 0xBB
      case 0x2116: 0xB9
      default: UInt8(truncatingIfNeeded: scalar.value)
      }
    }
  }
}
