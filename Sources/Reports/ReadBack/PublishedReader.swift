import Agreements
import Gazetteer
import Interning
import Loaders
import Messages
import Partnerships

/// Turns the rows of a published report into agreements: each text of a column is understood once.
struct PublishedReader {
  private var place: PublishedPlace
  private var inputs: [InputReport]
  private var agreements: [Agreement] = []
  private var lists = PartyLists()
  private var parties: PublishedParties
  private var areas = AreaRegister()
  private var numbers = RegistrationNumbers()

  private var areaCells = UnderstoodTexts<UInt32>()
  private var numberCells = UnderstoodTexts<UInt32>()
  private var kinds = UnderstoodTexts<Kind>()
  private var stages = UnderstoodTexts<Stage>()
  private var dates = UnderstoodTexts<DateSpan?>()
  private var marks = UnderstoodTexts<Agreement.Marks>()

  /// The fates as they are given, and for a duplicate the origin of the record that survives it.
  private var fates: [Fate] = []
  private var twins: [(record: Int, twin: String)] = []
  private var survivors: [UInt32] = []

  init(_ sources: [PublishedPackage.Source]) {
    place = PublishedPlace(sources.map(\.name))
    parties = PublishedParties()
    // How the inputs were written is not told; origins only ask whether their places are lines or elements.
    inputs = sources.map {
      InputReport(
        name: $0.name, byteCount: $0.byteCount, sha256: $0.sha256, format: .csv, encoding: .utf8)
    }
  }

  mutating func add(_ row: PublishedRow) throws {
    let (input, origin) = try place.next(row)
    if origin.line == nil { inputs[input].format = .json }
    inputs[input].read += 1
    if let reason = try row.rejection {
      inputs[input].rejected += 1
      inputs[input].rejectedByReason[reason] += 1
      return
    }
    fates.append(try fate(row))
    agreements.append(try agreement(row, input: input, at: place.last))
  }

  /// What became of a record; of a duplicate, what it duplicates is looked up when all are read.
  private mutating func fate(_ row: PublishedRow) throws -> Fate {
    switch row.text(.fate) {
    case "counted": return .counted
    case "duplicate":
      twins.append((fates.count, row.text(.twin)))
      return .duplicate(of: fates.count)
    case "out_of_scope":
      guard let reason = OutOfScopeReason(code: row.text(.reason)) else { throw row.problem(.reason) }
      return .outOfScope(reason)
    default: throw row.problem(.fate)
    }
  }

  private mutating func agreement(
    _ row: PublishedRow, input: Int, at place: (position: Int, part: Int)
  ) throws -> Agreement {
    let bytes = row.bytes.span
    var agreement = Agreement()
    agreement.input = UInt16(clamping: input)
    agreement.position = UInt32(clamping: place.position)
    agreement.part = UInt16(clamping: place.part)
    try parties.read(row, into: &agreement, lists: &lists)
    agreement.areas = areaCells.meaning(of: bytes.extracting(row[.areas])) {
      areas.insert($0)
    }
    agreement.number = numberCells.meaning(of: bytes.extracting(row[.agreementID])) {
      numbers.number(of: $0)
    }
    agreement.kind = try kinds.meaning(of: bytes.extracting(row[.kind])) { cell in
      guard let kind = Kind(code: String(decoding: cell, as: UTF8.self)) else { throw row.problem(.kind) }
      return kind
    }
    agreement.stage = try stages.meaning(of: bytes.extracting(row[.stage])) { cell in
      guard let stage = Stage(code: String(decoding: cell, as: UTF8.self)) else { throw row.problem(.stage) }
      return stage
    }
    agreement.signed = try date(in: .signedOn, of: row)
    agreement.endedFrom = try date(in: .endedOn, of: row)?.first
    for column in [RecordRow.Column.partiesOutside, .evidence] {
      agreement.marks.insert(try marks(in: column, of: row))
    }
    return agreement
  }

  private mutating func date(in column: RecordRow.Column, of row: PublishedRow) throws -> DateSpan? {
    try dates.meaning(of: row.bytes.span.extracting(row[column])) { cell in
      switch DateCell(cell) {
      case .blank: return nil
      case .found(let span, _): return span
      case .rejected: throw row.problem(column)
      }
    }
  }

  private mutating func marks(in column: RecordRow.Column, of row: PublishedRow) throws -> Agreement.Marks {
    try marks.meaning(of: row.bytes.span.extracting(row[column])) { cell in
      try PublishedRow.parts(of: cell).reduce(into: Agreement.Marks()) { marks, code in
        switch code {
        case OutOfScopeReason.notUkrainian.code: marks.insert(.notUkrainian)
        case OutOfScopeReason.notHromada.code: marks.insert(.notHromada)
        case OutOfScopeReason.notMunicipality.code: marks.insert(.notMunicipality)
        case RecordRow.unconfirmed: marks.insert(.unconfirmed)
        default: throw row.problem(column)
        }
      }
    }
  }
}

extension PublishedReader {
  var names: PartyNames { parties.names }

  var reading: Reading {
    Reading(
      agreements: agreements, lists: lists, regionOfHromada: parties.regionOfHromada,
      countryOfPartner: parties.partners.countries, partnerKeys: parties.partners.keys,
      partnerSpellings: parties.partners.keys.map { _ in [] }, areaLists: areas.lists, areaNames: areas.names,
      inputs: inputs, survivors: survivors)
  }

  /// Finds for each duplicate the record that survives it.
  /// - Returns: the fates of all records.
  /// - Throws: `UnusableExport` where it is not there.
  mutating func settle() throws -> [Fate] {
    survivors = agreements.indices.map(UInt32.init)
    let wanted = Set(twins.map(\.twin))
    var records: [String: Int] = [:]
    // Of two records at one place, where a file was given twice, the one that is no duplicate itself survives.
    for (index, agreement) in agreements.enumerated() where !wanted.isEmpty && !fates[index].isDuplicate {
      let input = inputs[Int(agreement.input)]
      let origin = "\(input.origin(position: Int(agreement.position), part: Int(agreement.part)))"
      if wanted.contains(origin) { records[origin] = index }
    }
    for (record, twin) in twins {
      guard let survivor = records[twin] else {
        throw UnusableExport(
          .report(.cellUnknown(value: twin)), in: inputs[Int(agreements[record].input)].name,
          column: RecordRow.Column.twin.name)
      }
      survivors[record] = UInt32(survivor)
      fates[record] = .duplicate(of: survivor)
    }
    return fates
  }
}

/// What the texts of one column mean: each is understood once, at first sight.
struct UnderstoodTexts<Meaning> {
  private var interner = Interner()
  private var meanings: [Meaning] = []

  mutating func meaning(
    of text: borrowing Span<UInt8>, understand: (ArraySlice<UInt8>) throws -> Meaning
  ) rethrows -> Meaning {
    let (number, isNew) = interner.intern(text)
    if isNew { meanings.append(try understand(interner.bytes(number))) }
    return meanings[number]
  }
}
