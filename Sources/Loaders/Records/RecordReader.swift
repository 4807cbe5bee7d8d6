/// Reads the records of one export from its beginning to its end, as often as it is asked to.
package protocol RecordReader {
  /// Gives each record in the order of the export. The record is reused: keep nothing of it.
  func forEachRecord(_ body: (inout RawRecord) throws -> Void) throws
}
