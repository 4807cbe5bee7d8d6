/// An export that cannot be read, and why.
package struct UnreadExport: Hashable, Sendable {
  /// As the user gave it.
  package let name: String
  /// What is wrong with it, and what to do.
  package let fault: Diagnostic
  /// Lower-case hexadecimal; nil where not even its bytes can be read.
  package let sha256: String?
  package let byteCount: Int?

  package init(name: String, fault: Diagnostic, sha256: String? = nil, byteCount: Int? = nil) {
    (self.name, self.fault, self.sha256, self.byteCount) = (name, fault, sha256, byteCount)
  }
}
