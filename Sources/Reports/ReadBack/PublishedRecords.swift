package import Agreements
package import Gazetteer
package import Loaders
package import Messages
import Partnerships

/// The records of a published report, read back from its `records.csv` with the fates that they have.
///
/// Nothing is guessed and no rule of reading is applied again: the columns say what was understood.
package struct PublishedRecords {
  /// What counting works on. Which records survive their duplicates is settled: what they are looked for by, such as
  /// the titles, is left out, and so nothing can be said of probable duplicates.
  package let reading: Reading
  /// What the report says became of each of `reading.agreements`.
  package let fates: [Fate]
  /// What the parties of the records are called.
  package let names: PartyNames
  private let table: PublishedTable

  /// Reads all records.
  /// - Parameter file: `records.csv`.
  /// - Parameter package: what the report says of itself.
  /// - Throws: `UnusableExport` where the file is not one that this version of the program writes, or what reading
  ///   the bytes throws.
  package init(
    _ file: some ExportBytes, of package: PublishedPackage
  ) throws {
    let delimiter = package.file("records.csv")?.delimiter?.utf8.first
    table = try PublishedTable(file, delimiter: delimiter ?? UInt8(ascii: ","))
    var reader = PublishedReader(package.sources)
    try table.forEachRow { try reader.add($0) }
    fates = try reader.settle()
    reading = reader.reading
    names = reader.names
  }

  /// Reads all records once more and gives each as it stands in the file.
  /// - Parameter body: is given the record's index in `reading.agreements` too, which a rejected one has none of.
  package func forEachRow(_ body: (RecordRow, Int?) throws -> Void) throws {
    var place = PublishedPlace(reading.inputs.map(\.name))
    var numbers = [Int](repeating: 0, count: reading.inputs.count)
    var index = 0
    try table.forEachRow { row in
      let (input, origin) = try place.next(row)
      numbers[input] += 1
      if let reason = try row.rejection {
        try body(row.record(at: origin, .rejected(reason), number: numbers[input]), nil)
      } else {
        try body(row.record(at: origin, fates[index], number: numbers[input]), index)
        index += 1
      }
    }
  }
}

extension PublishedRow {
  /// Why the record was rejected; nil for a readable one.
  var rejection: RejectionReason? {
    get throws {
      guard text(.fate) == "rejected" else { return nil }
      guard let reason = RejectionReason(code: text(.reason)) else { throw problem(.reason) }
      return reason
    }
  }

  func record(at origin: Origin, _ fate: Fate, number: Int) throws -> RecordRow {
    var row = RecordRow(origin: origin, fate: fate, number: number)
    (row.twin, row.recordID, row.agreementID) = (text(.twin), text(.recordID), text(.agreementID))
    row.title = text(.title)
    (row.hromadaKey, row.hromadaCode) = (text(.hromadaKey), text(.hromadaCode))
    (row.hromada, row.regionCode) = (text(.hromada), text(.regionCode))
    (row.partnerKey, row.partner) = (text(.partnerKey), text(.partner))
    (row.partnerCountryCode, row.countryCode) = (text(.partnerCountryCode), text(.countryCode))
    (row.partiesOutside, row.kind, row.stage) = (text(.partiesOutside), text(.kind), text(.stage))
    (row.evidence, row.signedOn) = (text(.evidence), text(.signedOn))
    (row.datePrecision, row.endedOn) = (text(.datePrecision), text(.endedOn))
    (row.areas, row.sourceURL) = (text(.areas), text(.sourceURL))
    for code in Self.parts(of: bytes[self[.warnings]]) {
      guard let warning = RecordWarning(code: code) else { throw problem(.warnings) }
      row.warnings.insert(warning)
    }
    return row
  }
}

/// Of which input the rows are, and where in it they stand. The rows of an input stand together, in its order; so that
/// a file that was given twice is two inputs.
struct PublishedPlace {
  private let names: [[UInt8]]
  private var input = -1
  /// Of the last row: line and partner in it, or element and partner in it.
  private(set) var last = (position: 0, part: 0)

  init(_ names: [String]) { self.names = names.map { Array($0.utf8) } }

  /// - Throws: `UnusableExport` for a row of no input that the report names, or in another order.
  mutating func next(_ row: PublishedRow) throws -> (input: Int, Origin) {
    let file = row.bytes[row[.file]]
    let place = try place(of: row)
    let isSameFile = input >= 0 && file.elementsEqual(names[input])
    if !isSameFile || place <= last {
      input += 1
      guard input < names.count, file.elementsEqual(names[input]) else { throw row.problem(.file) }
    }
    last = place
    let element = row.isEmpty(.element) ? nil : row.text(.element)
    let origin = Origin(
      file: row.text(.file), line: row.isEmpty(.line) ? nil : place.position, element: element,
      byteOffset: Int(row.text(.byteOffset)))
    return (input, origin)
  }

  /// Line and partner in it, or element and partner in it.
  private func place(of row: PublishedRow) throws -> (position: Int, part: Int) {
    let line = row.isEmpty(.line) ? nil : Int(row.text(.line))
    if line == nil, !row.isEmpty(.line) { throw row.problem(.line) }
    let elements = row.text(.element).split(separator: ".")
    let places = [line].compactMap(\.self) + elements.compactMap { Int($0) }
    guard places.count == elements.count + (line == nil ? 0 : 1), places.count <= 2,
      let position = places.first
    else { throw row.problem(.element) }
    return (position, places.count > 1 ? places[1] : 0)
  }
}
