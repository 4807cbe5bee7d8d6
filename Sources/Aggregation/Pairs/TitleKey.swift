import Interning
import Partnerships

extension Agreement {
  /// The day of signing; nil where it is not known to the day.
  var signedDay: Day? { signed.flatMap { $0.precision == .day ? $0.first : nil } }

  /// Title, day of signing and a party in one word; nil without a title or a day.
  /// - Parameter party: the index of its id.
  func titleKey(with party: UInt32) -> UInt64? {
    guard titleDigest != 0, let day = signedDay else { return nil }
    var key = Digest()
    key.combine(titleDigest)
    key.combine(UInt64(party) << 32 | UInt64(UInt32(bitPattern: day.number)))
    return key.value
  }
}
