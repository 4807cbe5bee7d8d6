import CCrypto

/// The digest of FIPS 180-4, by libcrypto: takes bytes piece by piece, gives 32 bytes at the end.
@safe package struct SHA256: ~Copyable {
  private let context: OpaquePointer

  /// Throws `StorageError.digestFailed` where libcrypto gives no digest, as do all that follow.
  package init() throws(StorageError) {
    // Without the configuration file and the tables of names, which no digest depends on: the first use takes
    // 0.2 ms and not 0.9.
    let options =
      OPENSSL_INIT_NO_LOAD_CONFIG | OPENSSL_INIT_NO_ADD_ALL_CIPHERS | OPENSSL_INIT_NO_ADD_ALL_DIGESTS
    guard OPENSSL_init_crypto(UInt64(options), nil) == 1,
      let context = unsafe EVP_MD_CTX_new()
    else { throw .digestFailed }
    guard unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
      unsafe EVP_MD_CTX_free(context)
      throw .digestFailed
    }
    unsafe self.context = context
  }

  deinit {
    unsafe EVP_MD_CTX_free(context)
  }

  /// Takes the next bytes; how they are cut into pieces does not matter.
  package mutating func update(_ bytes: borrowing Span<UInt8>) throws(StorageError) {
    let status = unsafe bytes.withUnsafeBytes { unsafe EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
    guard status == 1 else { throw .digestFailed }
  }

  /// The 32 bytes of the digest.
  package consuming func finish() throws(StorageError) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    guard unsafe EVP_DigestFinal_ex(context, &digest, nil) == 1 else { throw .digestFailed }
    return digest
  }

  /// The digest in 64 lower-case hexadecimal digits, as data packages and `sha256sum` write it.
  package consuming func finishHexadecimal() throws(StorageError) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = try finish().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
