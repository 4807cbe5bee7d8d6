import Gazetteer
import Interning
import JSONParsing
import Messages
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
  let differingTotals: [DeclaredTotal]

  /// `hromadas.partners`; the document itself is empty.
  var recordsPath: String {
    Self.path(array.path, then: nestedKey.map { String(decoding: $0, as: UTF8.self) } ?? "")
  }
}

/// The field of each key, told by the key's bytes.
struct KeyFields {
  private var keys = Interner()
  private var fields: [Field?] = []

  /// - Parameter keys: each once.
  init(_ keys: some Collection<String>, fields: some Collection<Field?>) {
    for key in keys { _ = self.keys.intern(Array(key.utf8).span) }
    self.fields = Array(fields)
  }

  /// nil for a key that is not read.
  mutating func field(of key: borrowing Span<UInt8>) -> Field? {
    let (number, isNew) = keys.intern(key)
    if isNew { fields.append(nil) }
    return fields[number]
  }
}

extension JSONLayout {
  private static let partnerKeys: Set<String> = [
    "partners", "партнери", "twins", "twinnings", "partnerships",
  ]

  init(
    _ shape: JSONShape, of text: ExportText, options: LoadingOptions
  ) throws {
    do {
      let choice = try ArrayChoice(shape, options: options)
      var survey = JSONSurvey()
      try survey.read(choice.array, of: text)
      try Self.requireKeys(in: survey, choice: choice)
      let partners = try Self.partners(in: survey, choice: choice)
      try self.init(choice, survey: survey, partners: partners, options: options)
    } catch {
      throw UnusableExport(fault: error, in: text.name) ?? error
    }
  }

  private init(
    _ choice: ArrayChoice, survey: JSONSurvey, partners: JSONSurvey.Nested?, options: LoadingOptions
  ) throws {
    let nestedKeys = partners?.keys ?? []
    // In a nested partner, "name" is the partner's own.
    let nestedHeaders = nestedKeys.map { $0 == "name" ? "partner_name" : $0 }
    // What both say, the partner says more closely.
    let covered = Set(nestedHeaders)
    let lists = Self.lists(in: survey)
    let ownKeys = survey.keys.filter { $0 != partners?.key && !covered.contains($0) && !lists.contains($0) }
    do {
      columns = try HeaderMap(ownKeys + nestedHeaders, choices: options.columns, naming: .keys)
      try columns.requireCountry()
    } catch {
      // Hromadas of which none has a partner.
      let lists = partners.map { [$0] } ?? survey.nested.filter { Self.partnerKeys.contains($0.key) }
      let isWithoutPartners = lists.contains { $0.objectCount == 0 }
      if isWithoutPartners { throw InputFault.noRecords }
      throw error
    }
    var fields = [Field?](repeating: nil, count: ownKeys.count + nestedKeys.count)
    for field in Field.allCases { if let column = columns[field] { fields[column] = field } }
    own = KeyFields(ownKeys, fields: fields[..<ownKeys.count])
    nested = KeyFields(nestedKeys, fields: fields[ownKeys.count...])
    array = choice.array
    nestedKey = partners.map { Array($0.key.utf8) }
    unreadArrays =
      choice.others.map { InputReport.UnreadArray(path: $0.path, count: $0.objectCount) }
      + survey.nested.filter { $0.objectCount > 0 && $0.key != partners?.key }
      .map {
        InputReport.UnreadArray(path: Self.path(choice.array.path, then: $0.key), count: $0.objectCount)
      }
    differingTotals = choice.totals(differingFrom: partners?.objectCount)
  }

  /// The array of partners inside the elements: what the user names; else what is called so; else, where the elements
  /// name no partner themselves, what has a key for a partner or a country. Other arrays, of documents or of persons,
  /// are no records.
  private static func partners(
    in survey: JSONSurvey, choice: ArrayChoice
  ) throws -> JSONSurvey.Nested? {
    func path(_ nested: JSONSurvey.Nested) -> String { self.path(choice.array.path, then: nested.key) }
    if let key = choice.nestedKey {
      guard let nested = survey.nested.first(where: { $0.key == key }) else {
        let paths = survey.nested.filter { $0.objectCount > 0 }.map(path)
        throw RecordsFault.pathNotFound(path: self.path(choice.array.path, then: key), found: paths)
      }
      return nested
    }
    let named = survey.nested.filter { partnerKeys.contains($0.key) && $0.objectCount > 0 }
    func has(_ keys: [String], oneOf fields: Set<Field>) -> Bool {
      keys.contains {
        Headers.field(of: $0).map { fields.contains($0.field) } ?? false
      }
    }
    let likely =
      has(survey.keys.filter { !lists(in: survey).contains($0) }, oneOf: [.partner])
      ? [] : survey.nested.filter { has($0.keys, oneOf: [.partner, .country, .countryCode]) }
    let candidates = named.isEmpty ? likely : named
    if candidates.count > 1 {
      throw RecordsFault.severalArrays(found: candidates.map(path))
    }
    return candidates.first
  }

  /// Keys of arrays of objects whose words are those of a header, such as `sister_cities`: they are no cells.
  private static func lists(in survey: JSONSurvey) -> Set<String> {
    let keys = survey.nested.filter { $0.objectCount > 0 }.map(\.key)
    return Set(keys.filter { (Headers.field(of: $0)?.rank ?? 0) > Headers.firstRankByWords })
  }

  /// Stops the run where no element has a key.
  private static func requireKeys(in survey: JSONSurvey, choice: ArrayChoice) throws {
    guard survey.keys.isEmpty else { return }
    if let problem = choice.array.firstProblem { throw problem }
    let isEmpty = choice.array.elementCount == 0 || choice.array.objectCount > 0
    if isEmpty { throw InputFault.noRecords }
    throw RecordsFault.noObjects(path: choice.array.path, found: choice.others.map(\.path))
  }

  private static func path(_ array: String, then key: String) -> String {
    [array, key].filter { !$0.isEmpty }.joined(separator: ".")
  }
}
