/// Words that stand where a name belongs and are none, such as the truth values of spreadsheets.
package enum NoNames {
  /// Whether a folded text is such a word.
  package static func contains(_ key: [UInt8]) -> Bool { ReferenceTables.noNames.row(for: key) != nil }
}
