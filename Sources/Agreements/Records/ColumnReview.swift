import Gazetteer
import Loaders
import Messages
import Partnerships

/// What the columns of an export do not give, and which unread ones may give it: by their headers, and by the cells of
/// the first rows. A column that is lost in silence is a wrong number.
struct ColumnReview {
  /// nil where nothing is missing.
  let missing: MissingColumns?
  private let headers: HeaderMap
  /// The fields that an option says for all records.
  private let constants: Set<Field>
  private let unread: [HeaderMap.UnreadColumn]
  private let withoutHeader: [HeaderMap.UnreadColumn]

  /// What every record is expected to say.
  private static let expected: [Field] = [.hromada, .partner, .signedOn, .stage]

  init(_ headers: HeaderMap, constants: Set<Field>) {
    (self.headers, self.constants) = (headers, constants)
    let columns = headers.unreadColumns
    unread = columns.filter { !$0.header.isEmpty }
    withoutHeader = columns.filter(\.header.isEmpty)
    let fields = Self.expected.filter { field in
      // A code is the hromada's name too.
      let isCoded =
        field == .hromada && (headers[.hromadaCode] != nil || constants.contains(.hromadaCode))
      return headers[field] == nil && !constants.contains(field) && !isCoded
    }
    missing = fields.isEmpty ? nil : Self.missing(fields, in: unread)
  }

  /// - Throws: neither a name nor a code nor a region of the Ukrainian side is given. A title may name a region.
  func requireUkrainianSide() throws(HeaderFault) {
    if namesUkrainianSide { return }
    throw .noUkrainianSide(Self.missing([.hromada], in: unread))
  }

  private var namesUkrainianSide: Bool {
    [Field.hromada, .hromadaCode, .region, .regionCode, .title].contains {
      headers[$0] != nil || constants.contains($0)
    }
  }

  /// What is to be said before the records are read.
  var remarks: [ColumnRemark] {
    var remarks: [ColumnRemark] = []
    if let country = countryOfUkraine { remarks.append(country) }
    // Of an export that is refused, the refusal says it.
    if let missing, namesUkrainianSide { remarks.append(.missing(missing)) }
    let named = Set(missing?.likely.map(\.header) ?? [])
    let proposed = Set(missing?.likely.map(\.field) ?? [])
    for column in unread where !named.contains(column.header) && !column.isKnown {
      guard let field = Self.fieldsByCells.first(where: { Self.cells(of: column, looksLike: $0) }) else {
        continue
      }
      // Two proposals for one field would contradict each other.
      if proposed.contains(field) { continue }
      // A second date beside that of signing is told only where nothing says that it is another.
      if column.phrase.saysSomethingElse { continue }
      remarks.append(
        .looksLike(FieldColumn(field: field, header: column.header), insteadOf: headers.header(of: field)))
    }
    let unnamed = withoutHeader.filter { column in
      column.sample.contains { !Blank.matches(Folding.fold($0)) }
    }
    if !unnamed.isEmpty { remarks.append(.unnamed(unnamed.map(\.number))) }
    return remarks
  }

  /// That a list has no stages, and no column that could give them, is no fault of its reader.
  func severity(of remark: ColumnRemark) -> Diagnostic.Severity {
    if case .missing(let missing) = remark, missing.fields == [.stage], missing.unread.isEmpty {
      return .note
    }
    return .warning
  }

  /// What is to be said when the records were read.
  func remarks(on report: InputReport) -> [ColumnRemark] {
    var remarks: [ColumnRemark] = []
    let readable = report.read - report.rejected
    if headers[.signedOn] == nil, !constants.contains(.signedOn), readable > 0 {
      remarks.append(.undated(count: readable))
    }
    let nobody = report.rejectedByReason[.noParties]
    if nobody > 0, !unread.isEmpty {
      let fields = [Field.hromada, .partner].filter { headers[$0] == nil }
      let missing = Self.missing(fields.isEmpty ? [.hromada] : fields, in: unread)
      remarks.append(.namesNobody(count: nobody, missing))
    }
    return remarks
  }

  /// A list of one partner country may have a column for the country of its Ukrainian side only.
  private var countryOfUkraine: ColumnRemark? {
    guard headers[.countryCode] == nil, let header = headers.header(of: .country) else { return nil }
    let filled = headers.sample(of: .country).map { Folding.fold($0) }.filter { !Blank.matches($0) }
    // One record may well be of two Ukrainian hromadas.
    guard filled.count > 1, filled.allSatisfy({ Countries.named($0) == .found(Countries.ukraine) }) else {
      return nil
    }
    return .countryIsUkraine(header: header, Self.missing([.country], in: unread))
  }
}

extension ColumnReview {
  private static func missing(_ fields: [Field], in unread: [HeaderMap.UnreadColumn]) -> MissingColumns {
    var likely: [FieldColumn] = []
    for field in fields {
      let free = unread.filter { column in !likely.contains { $0.header == column.header } }
      let byHeader = free.filter { $0.phrase.mayBe(field) && !$0.phrase.namesSeveralThings }
      let column =
        byHeader.first { cells(of: $0, looksLike: field) }
        ?? byHeader.first { !isOther($0, than: field) && mayBeRead($0, as: field) }
        ?? free.first {
          !$0.phrase.saysSomethingElse && !$0.phrase.namesSeveralThings && cells(of: $0, looksLike: field)
        }
      if let column { likely.append(FieldColumn(field: field, header: column.header)) }
    }
    let isOfParties = fields.contains(.hromada) || fields.contains(.partner)
    let mixed = unread.filter { isOfParties && $0.phrase.namesSeveralThings }.map(\.header)
    return MissingColumns(fields: fields, unread: unread.map(\.header), likely: likely, mixed: mixed)
  }

  /// Whether the cells would be understood: whoever obeys a message must not be met by the next.
  private static func mayBeRead(_ column: HeaderMap.UnreadColumn, as field: Field) -> Bool {
    !fieldsByCells.contains(field) || column.isWithoutSample
  }

  /// The fields whose cells tell them, the surest first.
  private static let fieldsByCells: [Field] = [.stage, .country, .signedOn]

  /// Whether the cells are those of another field: a «дата» that holds stages is no date.
  private static func isOther(_ column: HeaderMap.UnreadColumn, than field: Field) -> Bool {
    fieldsByCells.contains { $0 != field && cells(of: column, looksLike: $0) }
  }

  private static func cells(of column: HeaderMap.UnreadColumn, looksLike field: Field) -> Bool {
    switch field {
    case .country: column.namesCountries
    case .stage: column.isMostly { Stage(named: Folding.fold($0)) != nil }
    case .signedOn: column.isMostly(isDate)
    case .hromada: column.isMostly { !Hromadas.named(Folding.fold($0)).hromadas.isEmpty }
    default: false
    }
  }

  /// A number is a date only where it may be the year of a partnership: 44966 is a population too.
  private static func isDate(_ cell: String) -> Bool {
    if let number = Int(cell) { return (1945...2050).contains(number) }
    return switch DateCell(Array(cell.utf8)[...]) {
    case .found, .rejected(.impossible, _), .rejected(.twoDigitYear, _), .rejected(.lettersForDigits, _): true
    case .blank, .rejected: false
    }
  }
}
