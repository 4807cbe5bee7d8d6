import FuzzLaws
import Glibc

/// The door through which libFuzzer comes in. The law is the one that the environment names: `FUZZ_LAW=csv`.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  do {
    try law.check(bytes)
  } catch {
    fatalError("\(law): \(error)")
  }
  return 0
}

private let law: Law = {
  let name = unsafe getenv("FUZZ_LAW").map { unsafe String(cString: $0) } ?? ""
  guard let law = Law(rawValue: name) else {
    fatalError("FUZZ_LAW must be one of \(Law.allCases.map(\.rawValue).joined(separator: ", "))")
  }
  return law
}()
