import Renderers
import Storage

/// The folder that a report is to become, and what may be put beside it.
struct ReportDestination {
  let path: String

  /// - Throws: `RunFailure` for a path that names no folder of its own.
  init(_ path: String) throws {
    var path = path[...]
    while path.count > 1, path.last == "/" { path = path.dropLast() }
    let name = path.split(separator: "/").last ?? ""
    if name.isEmpty || name == "." || name == ".." { throw RunFailure.outputNeedsName(String(path)) }
    self.path = String(path)
  }

  /// Saves the rejected records beside the folder, readable by their owner only, and says where.
  func saveRejected(of exports: inout LoadedExports) throws -> String {
    let file = "\(path).rejected.csv"
    try writeFileAtomically(exports.rejectedCSV(), to: file, mode: 0o600)
    return file
  }
}
