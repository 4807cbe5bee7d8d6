/// A cell as a message quotes it: one line, and of a long one the first 200 bytes or less, up to a whole character.
func spelled(_ cell: ArraySlice<UInt8>) -> String {
  guard cell.count > 200 else { return Tidy.text(cell) }
  // A byte that continues a character begins with the bits 10.
  let end = cell.prefix(201).lastIndex { $0 & 0xC0 != 0x80 } ?? cell.startIndex
  return Tidy.text(cell[..<end]) + "…"
}
