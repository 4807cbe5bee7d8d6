import Loaders
import Partnerships

/// An export that lies in memory. A text is one by itself; its name is then its place: `a`, `b`, `c` …
struct Export: ExportBytes, ExpressibleByStringInterpolation {
  var name: String
  let bytes: [UInt8]

  init(_ name: String, _ bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
  init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
  init(stringLiteral text: String) { self.init("", text) }

  var byteCount: Int { bytes.count }

  func read(into buffer: inout [UInt8], at offset: Int) -> Int {
    let count = max(0, min(buffer.count, bytes.count - offset))
    for index in 0..<count { buffer[index] = bytes[offset + index] }
    return count
  }
}

/// The day that an ISO date names.
func day(_ iso: String) -> Day {
  guard let day = Day(iso: iso) else { preconditionFailure("\(iso) is no day") }
  return day
}
