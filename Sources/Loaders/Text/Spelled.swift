/// A cell as a message quotes it: one line, and of a long one the first 200 bytes or less, up to a whole character.
package func spelled(_ cell: ArraySlice<UInt8>) -> String {
  let shown = cell.prefix(ofWholeCharacters: 200)
  return Tidy.text(String(escaping: shown).utf8) + (shown.count < cell.count ? "…" : "")
}
