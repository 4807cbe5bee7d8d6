import Gazetteer
import JSONParsing
import Partnerships

/// Which array of a JSON export holds the records, and which key of a record gives which field.
struct JSONLayout {
  let array: JSONArray
  /// The key of the array of partners inside each element, where records are nested.
  let nestedKey: [UInt8]?
  /// The fields of an element's own keys, and of the keys of its nested partners.
  let own: KeyFields
  let nested: KeyFields
  let columns: HeaderMap
  let unreadArrays: [InputReport.UnreadArray]

  /// `hromadas.partners`; the document itself is empty.
  var recordsPath: String {
    let path = [array.path, nestedKey.map { String(decoding: $0, as: UTF8.self) } ?? ""]
    return path.filter { !$0.isEmpty }.joined(separator: ".")
  }
}

/// The field of each key, told by the key's bytes.
struct KeyFields {
  private var keys = Interner()
  private var fields: [Field?] = []

  init(_ keys: [String], fieldOf: (String) -> Field?) {
    for key in keys where self.keys.intern(Array(key.utf8).span).isNew { fields.append(fieldOf(key)) }
  }

  /// nil for a key that is not read.
  mutating func field(of key: borrowing Span<UInt8>) -> Field? {
    let (number, isNew) = keys.intern(key)
    if isNew { fields.append(nil) }
    return fields[number]
  }
}

extension JSONLayout {
  private static let recordArrays: Set<String> = [
    "hromadas", "rows", "records", "data", "items", "features", "results.bindings",
  ]
  private static let partnerKeys: Set<String> = [
    "partners", "партнери", "twins", "twinnings", "partnerships",
  ]

  init(
    _ shape: JSONShape, of export: some ExportBytes, _ options: LoadingOptions, _ gazetteer: Gazetteer
  ) throws {
    let (array, others) = try Self.choose(shape, options, in: export.name)
    var survey = JSONSurvey()
    try survey.read(array, of: export)
    if survey.keys.isEmpty {
      if let problem = survey.firstProblem { throw problem }
      let message: Diagnostic.Message =
        array.elementCount == 0 ? .inputHasNoRecords : .noArrayOfRecords(found: [])
      throw UnusableExport(message, in: export.name)
    }
    let nestedKey = survey.nestedKey(among: Self.partnerKeys)
    let nestedKeys = nestedKey.map { survey.keysOfNested[$0] ?? [] } ?? []
    // In a nested partner, "name" is the partner's own.
    let nestedHeaders = nestedKeys.map { $0 == "name" ? "partner_name" : $0 }
    // What both say, the partner says more closely.
    let ownKeys = survey.keys.filter { $0 != nestedKey && !nestedHeaders.contains($0) }
    let headers = ownKeys + nestedHeaders
    do {
      columns = try HeaderMap(headers, options.columns, gazetteer, .keys)
      try columns.requireCountry()
    } catch {
      throw UnusableExport(error.message, in: export.name)
    }
    let map = columns
    func field(at column: Int) -> Field? { Field.allCases.first { map[$0] == column } }
    own = KeyFields(ownKeys) { key in ownKeys.firstIndex(of: key).flatMap(field) }
    nested = KeyFields(nestedKeys) { key in
      nestedKeys.firstIndex(of: key).flatMap { field(at: ownKeys.count + $0) }
    }
    self.array = array
    self.nestedKey = nestedKey.map { Array($0.utf8) }
    let prefix = array.path.isEmpty ? "" : array.path + "."
    unreadArrays =
      others.map { InputReport.UnreadArray(path: $0.path, count: $0.objectCount) }
      + survey.nestedCounts.filter { $0.key != nestedKey }.sorted { $0.key < $1.key }.map {
        InputReport.UnreadArray(path: prefix + $0.key, count: $0.value)
      }
  }

  /// The array named by the user, else the only one whose name is that of records.
  private static func choose(
    _ shape: JSONShape, _ options: LoadingOptions, in name: String
  ) throws -> (JSONArray, others: [JSONArray]) {
    switch shape {
    case .array(let array), .lines(let array):
      if let path = options.recordsPath {
        throw UnusableExport(.recordsPathNotFound(path: path, found: []), in: name)
      }
      return (array, [])
    case .scalar: throw UnusableExport(.noArrayOfRecords(found: []), in: name)
    case .object(let arrays, _, _):
      let paths = arrays.filter { $0.objectCount > 0 }.map(\.path)
      func rest(_ chosen: JSONArray) -> [JSONArray] {
        arrays.filter { $0.path != chosen.path && $0.objectCount > 0 }
      }
      if let path = options.recordsPath {
        guard let array = arrays.first(where: { $0.path == path }) else {
          throw UnusableExport(.recordsPathNotFound(path: path, found: paths), in: name)
        }
        return (array, rest(array))
      }
      let candidates = arrays.filter { recordArrays.contains($0.path) }
      guard let array = candidates.first else {
        throw UnusableExport(.noArrayOfRecords(found: paths), in: name)
      }
      guard candidates.count == 1 else {
        throw UnusableExport(.severalArraysOfRecords(found: candidates.map(\.path)), in: name)
      }
      return (array, rest(array))
    }
  }
}
