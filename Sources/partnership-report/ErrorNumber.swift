import SystemPackage

/// The operating system's error numbers, in its own words.
enum ErrorNumber {
  static let noSuchFile = Errno.noSuchFileOrDirectory.rawValue
  static let notAFolder = Errno.notDirectory.rawValue

  static func text(_ number: CInt) -> String { Errno(rawValue: number).description }
}
