package import Messages
import Partnerships

/// The bytes of one export, which a loader is given and never opens itself. They are read twice.
package protocol ExportBytes: Sendable {
  /// As the user wrote it; `-` is standard input.
  var name: String { get }
  var byteCount: Int { get }
  /// Fills the buffer from an offset on; less than its count only at the end.
  func read(into buffer: inout [UInt8], at offset: Int) throws -> Int
}

extension ExportBytes {
  /// The bytes from an offset on; fewer than asked for only at the end, however few a single reading gives.
  package func bytes(_ count: Int, at offset: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      var more = [UInt8](repeating: 0, count: count - bytes.count)
      let added = try read(into: &more, at: offset + bytes.count)
      if added == 0 { break }
      bytes += more[..<added]
    }
    return bytes
  }
}

/// An export that cannot be read at all, and why: the run stops (exit status 65).
package struct UnusableExport: Error, Equatable {
  package let diagnostic: Diagnostic

  package init(_ message: Diagnostic.Message, in name: String, line: Int? = nil, column: String? = nil) {
    diagnostic = Diagnostic(.error, at: Origin(file: name, line: line), column: column, message)
  }

  /// - Parameter error: of any of the faults that end the reading of an export; nil for another.
  init?(fault error: any Error, in name: String, line: Int? = nil) {
    switch error {
    case let fault as InputFault: self.init(.input(fault), in: name, line: line)
    case let fault as HeaderFault: self.init(.header(fault), in: name, line: line)
    case let fault as RecordsFault: self.init(.records(fault), in: name, line: line)
    default: return nil
    }
  }
}
