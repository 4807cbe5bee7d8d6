import Interning
import Loaders
import Partnerships

/// Facts of the titles met last, so that a repeated title is not read again; titles are never interned.
struct TitleCache {
  private typealias Entry = (digest: UInt64, facts: TitleFacts, isPlain: Bool)
  private var entries = [Entry](repeating: (0, .blank, true), count: 1024)

  /// - Parameter draft: is told of a title that is not plain text.
  mutating func facts(of record: RawRecord, for draft: inout Draft) -> TitleFacts {
    let title = record[.title]
    guard !title.isEmpty else { return .blank }
    let text = record.bytes.span.extracting(title.range)
    let digest = Digest.of(text)
    let slot = Int(truncatingIfNeeded: digest) & (entries.count - 1)
    if entries[slot].digest != digest {
      let kind = CellText(text)
      let cell = record.bytes[title.range]
      let visible = kind == .invisible ? CellText.withoutInvisible(cell) : cell
      entries[slot] = (digest, TitleFacts(visible), kind == .plain)
    }
    if !entries[slot].isPlain { draft.hasUnusualText = true }
    return entries[slot].facts
  }
}
