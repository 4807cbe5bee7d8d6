import Partnerships

/// Finds the records that repeat an earlier one of their export word for word. They are surely its duplicates
/// (rule 14), and to count them they need not be kept: an export of repetitions takes no more memory than one of each.
struct Repeats {
  private struct Slot {
    /// The upper half of the record's digest, which tells most others apart without a look at the record.
    var mark: UInt32 = 0
    /// 0, or one more than the record's index.
    var index: UInt32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 64)
  private var count = 0

  /// The index of the record that this one repeats; nil for a new one, which will stand at `next`.
  /// - Parameter agreements: the records before it that repeat none; only those before `next` are looked at.
  mutating func first(
    like agreement: Agreement, in agreements: [Agreement], before next: Int, _ lists: PartyLists
  ) -> Int? {
    // Without a date or with a blank party it is never a duplicate.
    guard agreement.signed != nil, lists.namesBothSides(agreement) else { return nil }
    let digest = agreement.contentDigest
    var slot = Int(truncatingIfNeeded: digest) & (slots.count - 1)
    while slots[slot].index != 0 {
      let index = Int(slots[slot].index) - 1
      if slots[slot].mark == UInt32(truncatingIfNeeded: digest >> 32),
        agreements[index].says(sameAs: agreement)
      {
        return index
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Slot(mark: UInt32(truncatingIfNeeded: digest >> 32), index: UInt32(next + 1))
    count += 1
    if count * 2 > slots.count { grow(agreements, agreement, at: next) }
    return nil
  }

  /// - Parameter newest: the record at `place`, which is not among the others yet.
  private mutating func grow(_ agreements: [Agreement], _ newest: Agreement, at place: Int) {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for taken in old where taken.index != 0 {
      let index = Int(taken.index) - 1
      let digest = index == place ? newest.contentDigest : agreements[index].contentDigest
      var slot = Int(truncatingIfNeeded: digest) & (slots.count - 1)
      while slots[slot].index != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = taken
    }
  }
}
