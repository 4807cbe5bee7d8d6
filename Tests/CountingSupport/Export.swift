import Gazetteer
import Loaders
package import Partnerships

/// An export that lies in memory. A text is one by itself; its name is then its place: `a`, `b`, `c` …
package struct Export: ExportBytes, ExpressibleByStringInterpolation {
  package var name: String
  package let bytes: [UInt8]

  package init(_ name: String, _ bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
  package init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
  package init(stringLiteral text: String) { self.init("", text) }

  package var byteCount: Int { bytes.count }

  package func read(into buffer: inout [UInt8], at offset: Int) -> Int {
    let count = max(0, min(buffer.count, bytes.count - offset))
    for index in 0..<count { buffer[index] = bytes[offset + index] }
    return count
  }
}

/// The day that an ISO date names.
package func day(_ iso: String) -> Day {
  guard let day = Day(iso: iso) else { preconditionFailure("\(iso) is no day") }
  return day
}
