/// Which record survives of each and its duplicates (rule 14).
package struct Survivors: Sendable {
  private let indices: [UInt32]

  /// - Parameter indices: for each record the index of its survivor, or its own.
  init(_ indices: [UInt32]) { self.indices = indices }

  /// The survivor of a record, or the record itself.
  package subscript(record: Int) -> Int { Int(indices[record]) }

  /// Whether a record is no duplicate of another.
  package func contains(_ record: Int) -> Bool { Int(indices[record]) == record }

  /// Calls a function for each duplicate, in the order of the records.
  func forEachDuplicate(_ body: (_ duplicate: Int, _ survivor: Int) -> Void) {
    for (record, survivor) in indices.enumerated() where Int(survivor) != record {
      body(record, Int(survivor))
    }
  }
}
