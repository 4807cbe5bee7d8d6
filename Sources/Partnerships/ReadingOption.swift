/// How the exports of a run were read where the user said so, as `datapackage.json` lists it: it changes what is counted.
package struct ReadingOption: Hashable, Sendable {
  package let name: String
  package let value: String

  package init(name: String, value: String) { (self.name, self.value) = (name, value) }

  /// The name of what says where the decisions stand, and that of the digest of what they say: another file may say the
  /// same.
  package static let decisions = "decisions"
  package static let digestOfDecisions = "decisions_hash"
}
