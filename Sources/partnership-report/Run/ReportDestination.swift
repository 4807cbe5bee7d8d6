import Messages
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

  /// Where the rejected records of a run lie that publishes nothing.
  var rejected: String { "\(path).rejected.csv" }
}
