package import Loaders
package import Messages

extension Decisions {
  /// Reads the file of decisions; what a row settles is itself read as a name of its field.
  /// - Parameter encoding: for a file that is not UTF-8; nil where it is to be told from the letters.
  /// - Parameter tell: is given what had to be concluded.
  /// - Throws: `UnusableExport` with the line of what is wrong, or what reading the bytes throws.
  package convenience init(
    reading file: some ExportBytes, encoding: TextEncoding? = nil, tell: (Diagnostic) -> Void
  ) throws {
    let names = NameReader()
    try self.init(DecisionTable(file, encoding: encoding, tell: tell), file: file.name) { row in
      names.rejection(of: row.canonical, as: row.field)
    }
  }
}
