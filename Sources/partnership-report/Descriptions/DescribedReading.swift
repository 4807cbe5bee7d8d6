import Agreements
import Loaders
import Messages
import Partnerships

/// How a description says that one export is to be read.
struct DescribedReading {
  /// The property of a resource that holds what Frictionless has no property for.
  static let ownProperty = "partnership-report"

  private var format: InputReport.Format?
  private var encoding: TextEncoding?
  private var delimiter: UInt8?
  private var hasHeader: Bool?
  private var recordsPath: String?
  private var columns: [LoadingOptions.ColumnChoice] = []
  private var constants: [LoadingOptions.Constant] = []
  private var fillsDown: Bool?
  private var fillDown: [Field] = []

  private static let ownKeys = ["columns", "set", "records", "fill_down", "date"]

  /// - Parameter place: of the resource.
  init(_ resource: JSONValue, at place: DescriptionPlace) throws {
    try readForm(resource, at: place)
    try readDialect(resource["dialect"], at: place.member("dialect"))
    guard let own = resource[Self.ownProperty] else { return }
    let place = place.member(Self.ownProperty)
    for member in own.elements {
      let name = member.name ?? ""
      try readOwn(member, named: name, at: place.member(name))
    }
  }

  /// What is said on the command line holds for all exports, and goes before what is said of one.
  func options(under given: LoadingOptions) -> LoadingOptions {
    var options = given
    options.format = given.format ?? format
    options.encoding = given.encoding ?? encoding
    options.delimiter = given.delimiter ?? delimiter
    options.hasHeader = given.hasHeader && (hasHeader ?? true)
    options.recordsPath = given.recordsPath ?? recordsPath
    let ownColumns = columns.filter { own in !given.columns.contains { $0.field == own.field } }
    options.columns += ownColumns
    options.requiredColumns = ownColumns
    options.constants += constants.filter { !given.isConstant($0.field) }
    options.fillsDown = given.fillsDown && (fillsDown ?? true)
    options.fillDown += fillDown.filter { !given.fillDown.contains($0) }
    return options
  }

  private mutating func readForm(_ resource: JSONValue, at place: DescriptionPlace) throws {
    if let text = resource["format"]?.text {
      switch text.lowercased() {
      case "csv": format = .csv
      case "tsv": (format, delimiter) = (.csv, UInt8(ascii: "\t"))
      case "json", "geojson": format = .json
      case "jsonl", "ndjson": format = .jsonLines
      default: throw place.member("format").failure(.unknownFormat(text))
      }
    }
    guard let text = resource["encoding"]?.text else { return }
    guard let known = TextEncoding(spelled: text) else {
      throw place.member("encoding").failure(.unknownEncoding(text))
    }
    encoding = known
  }

  private mutating func readDialect(_ dialect: JSONValue?, at place: DescriptionPlace) throws {
    // A dialect may be written as it is in version 2 of the standard, in a member for CSV.
    let delimiter = dialect?["delimiter"] ?? dialect?["csv"]?["delimiter"]
    if let delimiter {
      let text = delimiter.text ?? ""
      guard let byte = UInt8(delimiter: text) else {
        throw place.member("delimiter").failure(.unknownDelimiter(text))
      }
      self.delimiter = byte
    }
    let quote = (dialect?["quoteChar"] ?? dialect?["csv"]?["quoteChar"])?.text
    if let quote, quote != "\"" { throw place.member("quoteChar").failure(.unknownQuote(quote)) }
    guard let header = dialect?["header"] else { return }
    guard let truth = header.truth else { throw place.member("header").failure(.notTruth) }
    hasHeader = truth
  }

  private mutating func readOwn(_ value: JSONValue, named name: String, at place: DescriptionPlace) throws {
    switch name {
    case "columns":
      for member in value.elements {
        let field = try Self.field(member.name ?? "", at: place)
        let header = try Self.text(member, at: place.member(field.rawValue))
        if hasHeader == false, (Int(header) ?? 0) < 1 {
          throw place.member(field.rawValue).failure(.columnNumberNeeded(header))
        }
        columns.append(LoadingOptions.ColumnChoice(field: field, header: header))
      }
    case "set":
      for member in value.elements {
        let field = try Self.field(member.name ?? "", at: place)
        let place = place.member(field.rawValue)
        let constant = LoadingOptions.Constant(field: field, value: try Self.text(member, at: place))
        if let rejection = constant.rejection { throw place.failure(.notUnderstood(rejection)) }
        constants.append(constant)
      }
    case "records": recordsPath = try Self.text(value, at: place)
    case "fill_down":
      if let truth = value.truth {
        fillsDown = truth
      } else {
        fillDown = try value.elements.map {
          try Self.field(Self.text($0, at: place), at: place, among: LoadingOptions.fillable)
        }
      }
    case "date":
      let text = try Self.text(value, at: place)
      guard case .found = DateCell(Array(text.utf8)[...]) else { throw place.failure(.notDate(text)) }
    default: throw place.failure(.unknownKey(name, known: Self.ownKeys))
    }
  }

  private static func field(
    _ name: String, at place: DescriptionPlace, among fields: [Field] = Field.allCases
  ) throws -> Field {
    guard let field = Field(rawValue: name), fields.contains(field) else {
      throw place.failure(.unknownField(name, known: fields.map(\.rawValue)))
    }
    return field
  }

  private static func text(_ value: JSONValue, at place: DescriptionPlace) throws -> String {
    guard let text = value.text, !text.isEmpty else { throw place.failure(.notText) }
    return text
  }
}
