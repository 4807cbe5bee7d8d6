import Interning
import Loaders
import Partnerships

/// Finds the records that repeat an earlier one of their export word for word. They are surely its duplicates
/// (rule 14), and to count them they need not be kept: an export of repetitions takes no more memory than one of each.
struct Repeats {
  /// The index of the export's first record; the table numbers them from there.
  private let start: Int
  private var numbers = HashIndex()

  /// - Parameter start: where the first record of the export stands, or will.
  init(from start: Int) { self.start = start }

  /// Says that a record with this content will soon be asked for.
  @inline(__always)
  func expect(_ content: RawRecord.Content) { numbers.prefetch(content.digest.value) }

  /// The index of the record that this one repeats; nil for a new one, which will stand at `next`.
  /// - Parameter agreements: the records before it that repeat none; only those before `next` are looked at.
  @inline(__always)
  mutating func first(
    like agreement: Agreement, in agreements: [Agreement], before next: Int, lists: PartyLists
  ) -> Int? {
    // Without a date or with a blank party it is never a duplicate.
    guard agreement.signed != nil, lists.namesBothSides(agreement) else { return nil }
    let digest = agreement.contentDigest
    let first = numbers.number(of: digest) { agreements[start + $0].says(sameAs: agreement) }
    if let first { return start + first }
    numbers.insert(next - start, digest: digest) { [start] in agreements[start + $0].contentDigest }
    return nil
  }
}
