/// The exit statuses of the program (BSD `sysexits`).
enum ExitStatus: Int32 {
  /// Records were rejected, or a name is not known.
  case notAllUnderstood = 1
  case usage = 64
  case unusableData = 65
  case noInput = 66
  case ourFault = 70
  case cannotCreate = 73
  case inputOutput = 74
}
