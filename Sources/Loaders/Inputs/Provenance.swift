/// Where an export is from, as its description says.
package struct Provenance: Hashable, Sendable {
  package let source: String?
  package let licence: String?
  /// As written.
  package let date: String?

  package init(source: String?, licence: String?, date: String?) {
    (self.source, self.licence, self.date) = (source, licence, date)
  }
}
