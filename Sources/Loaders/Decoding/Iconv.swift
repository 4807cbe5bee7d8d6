import Glibc

/// Conversion of one encoding to UTF-8 by the iconv of the C library; the only file of this target with unsafe code.
@safe struct Iconv: ~Copyable {
  private let descriptor: iconv_t

  init(from encoding: String) throws(UnknownEncoding) {
    unsafe descriptor = iconv_open("UTF-8", encoding)
    if unsafe Int(bitPattern: descriptor) == -1 { throw UnknownEncoding() }
  }

  /// The C library does not know the encoding.
  struct UnknownEncoding: Error {}

  deinit { unsafe _ = iconv_close(descriptor) }

  /// Converts a whole block of a single-byte encoding.
  /// - Throws: the offset of the first byte that stands for no character.
  func convert(_ block: [UInt8]) throws(InvalidByte) -> [UInt8] {
    var block = block
    // A character of a single-byte encoding takes three bytes of UTF-8 at most.
    var output = [UInt8](repeating: 0, count: block.count * 3)
    var inputLeft = block.count
    var outputLeft = output.count
    let status = unsafe block.withUnsafeMutableBytes { input in
      unsafe output.withUnsafeMutableBytes { room in
        var from = unsafe input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var to = unsafe room.baseAddress?.assumingMemoryBound(to: CChar.self)
        return unsafe iconv(descriptor, &from, &inputLeft, &to, &outputLeft)
      }
    }
    guard status != Int.max, inputLeft == 0 else { throw InvalidByte(offset: block.count - inputLeft) }
    output.removeLast(outputLeft)
    return output
  }

  struct InvalidByte: Error {
    let offset: Int
  }
}
