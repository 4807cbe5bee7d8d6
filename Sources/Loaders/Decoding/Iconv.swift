import Glibc
import Messages
import Partnerships

/// Conversion of one encoding to UTF-8 by the iconv of the C library; the only file of this target with unsafe code.
@safe struct Iconv: ~Copyable {
  private let descriptor: iconv_t

  init(from encoding: TextEncoding) throws(UnknownEncoding) {
    unsafe descriptor = iconv_open("UTF-8", encoding.rawValue)
    if unsafe Int(bitPattern: descriptor) == -1 { throw UnknownEncoding() }
  }

  /// The C library does not know the encoding.
  struct UnknownEncoding: Error {}

  deinit { unsafe _ = iconv_close(descriptor) }

  /// Converts a block as far as its characters are whole.
  /// - Returns: the text, and how many bytes of the block it was made from: less than all where the block ends
  ///   inside a character.
  /// - Throws: the offset of the first bytes that stand for no character.
  func convert(_ block: [UInt8]) throws(InvalidBytes) -> (text: [UInt8], byteCount: Int) {
    var block = block
    // A byte becomes three bytes of UTF-8 at most: those of UTF-16 do, two together, and single ones too.
    var output = [UInt8](repeating: 0, count: block.count * 3)
    var inputLeft = block.count
    var outputLeft = output.count
    let failure = unsafe block.withUnsafeMutableBytes { input in
      unsafe output.withUnsafeMutableBytes { room in
        var from = unsafe input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = unsafe room.baseAddress?.assumingMemoryBound(to: CChar.self)
        let status = unsafe iconv(descriptor, &from, &inputLeft, &to, &outputLeft)
        return status == Int.max || status == -1 ? errno : 0
      }
    }
    let byteCount = block.count - inputLeft
    // EINVAL: the block ends inside a character.
    guard failure == 0 || failure == EINVAL else { throw InvalidBytes(offset: byteCount) }
    output.removeLast(outputLeft)
    return (output, byteCount)
  }

  struct InvalidBytes: Error {
    let offset: Int
  }
}
