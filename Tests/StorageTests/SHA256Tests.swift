import Messages
import Storage
import Testing

@Suite struct SHA256Tests {
  /// The examples of FIPS 180-4 and of NIST's "SHA-256 example values".
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `the published vectors are met`(text: String, digest: String) throws {
    #expect(try hexadecimal(Array(text.utf8), blockSize: .max) == digest)
  }

  @Test func `a digest does not depend on the size of the pieces`() throws {
    let bytes = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let whole = try hexadecimal(bytes, blockSize: .max)
    for blockSize in [1, 7, 63, 64, 65, 4096] {
      #expect(try hexadecimal(bytes, blockSize: blockSize) == whole)
    }
  }

  @Test func `a digest is 32 bytes`() throws {
    let digest = try SHA256().finish()
    #expect(digest.count == 32)
    #expect(digest.first == 0xe3)
  }

  private func hexadecimal(_ bytes: [UInt8], blockSize: Int) throws -> String {
    var hash = try SHA256()
    var rest = bytes[...]
    while !rest.isEmpty {
      try hash.update(Array(rest.prefix(blockSize)).span)
      rest = rest.dropFirst(blockSize)
    }
    return try hash.finishHexadecimal()
  }
}
