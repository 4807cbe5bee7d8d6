import Messages
import Partnerships

/// What each byte stands for in an eight-bit encoding.
struct CodePage {
  let encoding: TextEncoding
  /// By byte; nil for one that stands for no character.
  let scalars: [Unicode.Scalar?]

  /// - Parameter name: of the export that is read, for the message when the C library lacks the encoding.
  init(_ encoding: TextEncoding, for name: String) throws {
    self.encoding = encoding
    do throws(Iconv.UnknownEncoding) {
      let converter = try Iconv(from: encoding)
      scalars = (0...UInt8.max).map { byte in
        guard let text = try? converter.convert([byte]).text else { return nil }
        return String(validating: text, as: UTF8.self)?.unicodeScalars.first
      }
    } catch {
      throw UnusableExport(.input(.encodingNotSupported(encoding)), in: name)
    }
  }
}
