import Partnerships

/// The names that `--encoding` takes, as messages list them.
var encodings: String { InputReport.Encoding.allCases.map(\.rawValue).joined(separator: ", ") }

/// `0x98`
func hexadecimal(_ byte: UInt8) -> String {
  (byte < 0x10 ? "0x0" : "0x") + String(byte, radix: 16, uppercase: true)
}
