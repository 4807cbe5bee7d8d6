/// White space as a reader sees it: one space for any run of it, line breaks included, and none at the ends.
public enum Tidy {
  @inlinable public static func text(_ bytes: some Sequence<UInt8>) -> String {
    var tidy: [UInt8] = []
    var spaceIsDue = false
    var lead: UInt8?
    for byte in bytes {
      // U+00A0 is C2 A0; the lead byte is held back until the next one tells.
      if let held = lead {
        lead = nil
        if byte == 0xA0 {
          spaceIsDue = !tidy.isEmpty
          continue
        }
        append(held, to: &tidy, &spaceIsDue)
      }
      switch byte {
      case 0x09...0x0D, 0x20: spaceIsDue = !tidy.isEmpty
      case 0xC2: lead = byte
      default: append(byte, to: &tidy, &spaceIsDue)
      }
    }
    return String(decoding: tidy, as: UTF8.self)
  }

  @usableFromInline static func append(_ byte: UInt8, to tidy: inout [UInt8], _ spaceIsDue: inout Bool) {
    if spaceIsDue { tidy.append(UInt8(ascii: " ")) }
    spaceIsDue = false
    tidy.append(byte)
  }
}
