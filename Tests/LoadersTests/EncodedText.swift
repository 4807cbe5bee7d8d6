import Messages
import Partnerships

@testable import Loaders

extension [UInt8] {
  /// Text in an encoding; nil where it has a character that the encoding lacks.
  init?(_ text: String, in encoding: TextEncoding) throws {
    switch encoding {
    case .utf8: self = Array(text.utf8)
    case .utf16LittleEndian: self = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: self = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .windows1251, .koi8u, .cp866, .cp1125:
      let scalars = try CodePage(encoding, for: "test").scalars
      let bytes = Dictionary(zip(scalars, UInt8.min...UInt8.max)) { first, _ in first }
      self = []
      for scalar in text.unicodeScalars {
        guard let byte = bytes[scalar] else { return nil }
        append(byte)
      }
    }
  }
}
