import Gazetteer
import JSONParsing
import Messages
import Partnerships

/// Which array of a JSON export holds the records, and which key of a record gives which field.
struct JSONLayout {
  let array: JSONArray
  /// The path of the array of partners inside each element, where records are nested; its number among the `own` ones.
  let nestedPath: Int?
  /// The fields of an element's own keys, and of the keys of its nested partners.
  let own: KeyFields
  let nested: KeyFields
  let columns: HeaderMap
  let unreadArrays: [InputReport.UnreadArray]
  let remarks: PagingRemarks

  /// `hromadas.partners`; the document itself is empty.
  var recordsPath: String {
    Self.path(array.path, then: nestedPath.map { own.paths.texts[$0] } ?? "")
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
      try self.init(choice, survey: survey, partners: partners, of: text, options: options)
    } catch {
      throw UnusableExport(fault: error, in: text.name) ?? error
    }
  }

  private init(
    _ choice: ArrayChoice, survey: JSONSurvey, partners: JSONSurvey.Nested?, of text: ExportText,
    options: LoadingOptions
  ) throws {
    let nestedColumns = (partners?.paths).map { Self.columns(of: $0) } ?? []
    // In a nested partner, "name" is the partner's own.
    let nestedHeaders = nestedColumns.map { $0.header == "name" ? "partner_name" : $0.header }
    let nestedReadAs = nestedHeaders.map { PathHeader($0).text }
    let sides = NestedSides(nestedReadAs, choices: options.columns)
    // What both say, the partner says more closely; but each has a country of its own.
    let covered = Set(nestedHeaders)
    let lists = Self.lists(in: survey)
    let ownColumns = Self.columns(of: survey.paths).filter {
      $0.header != partners?.key && !$0.header.hasPrefix((partners?.key ?? "") + ".")
        && (!covered.contains($0.header) || sides.isCountryOfParent($0.header)) && !lists.contains($0.header)
    }
    let headers = ownColumns.map(\.header) + nestedHeaders
    let readAs = ownColumns.map { sides.readAs($0.header) } + nestedReadAs
    do {
      columns = try HeaderMap(
        headers, readAs: readAs, choices: options.columns, naming: .keys,
        evidence: Self.samples(of: ownColumns, in: partners == nil ? survey.paths : nil)
          + Self.samples(of: nestedColumns, in: partners?.paths))
      if !options.haveCountry { try columns.requireCountry() }
    } catch {
      // Hromadas of which none has a partner.
      let lists = partners.map { [$0] } ?? survey.nested.filter { Self.partnerKeys.contains($0.name) }
      let isWithoutPartners = lists.contains { $0.objectCount == 0 }
      if isWithoutPartners { throw InputFault.noRecords }
      throw error
    }
    var fields = [Field?](repeating: nil, count: headers.count)
    for field in Field.allCases { if let column = columns[field] { fields[column] = field } }
    own = KeyFields(
      survey.paths, columns: ownColumns.map(\.path), fields: fields[..<ownColumns.count], list: partners?.key)
    nested = KeyFields(
      partners?.paths ?? KeyPaths(), columns: nestedColumns.map(\.path), fields: fields[ownColumns.count...])
    array = choice.array
    nestedPath = partners.flatMap { survey.paths.texts.firstIndex(of: $0.key) }
    unreadArrays =
      choice.others.map { InputReport.UnreadArray(path: $0.path, count: $0.objectCount) }
      + survey.nested.filter { $0.objectCount > 0 && $0.key != partners?.key }
      .map {
        InputReport.UnreadArray(path: Self.path(choice.array.path, then: $0.key), count: $0.objectCount)
      }
    remarks = try choice.remarks(nestedCount: partners?.objectCount, in: text)
  }

  /// A column of an array of objects: its header, and the number of its path.
  private typealias PathColumn = (header: String, path: Int)

  /// The paths that some object has a value at; `country.name` is one with `country`, where that has values too. What a
  /// feature of GeoJSON (RFC 7946) says of itself is none.
  private static func columns(of paths: KeyPaths) -> [PathColumn] {
    let isFeature =
      paths.texts.contains { $0.hasPrefix("properties.") }
      && (paths.texts.contains("geometry")
        || paths.texts.allSatisfy { $0.contains(".") || Self.membersOfFeatures.contains($0) })
    return paths.texts.enumerated().compactMap { path, text in
      let isOfFeature = Self.membersOfFeatures.contains(text) || text.hasPrefix("geometry.")
      let isItsOwn = paths.hasValues[path] && !paths.sharesHeaderAbove(path)
      return isItsOwn && !(isFeature && isOfFeature) ? (text, path) : nil
    }
  }

  /// By column, the strings of the first objects.
  /// - Parameter paths: none where the columns are not those of the records themselves.
  private static func samples(of columns: [PathColumn], in paths: KeyPaths?) -> [[String]] {
    columns.map { column in
      guard let sample = paths?.samples[column.path] else { return [] }
      return (0..<KeyPaths.objectsSampled).map { sample[$0] ?? "" }
    }
  }
  private static let membersOfFeatures: Set<String> = ["type", "id", "bbox", "geometry", "properties"]

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
    let named = survey.nested.filter { partnerKeys.contains($0.name) && $0.objectCount > 0 }
    func has(_ keys: [String], oneOf fields: Set<Field>) -> Bool {
      keys.contains {
        Headers.field(of: PathHeader($0).text).map { fields.contains($0.field) } ?? false
      }
    }
    let likely =
      has(survey.paths.texts.filter { !lists(in: survey).contains($0) }, oneOf: [.partner])
      ? [] : survey.nested.filter { has($0.paths.texts, oneOf: [.partner, .country, .countryCode]) }
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
    guard survey.paths.texts.isEmpty else { return }
    if let problem = choice.array.firstProblem { throw problem }
    let isEmpty = choice.array.elementCount == 0 || choice.array.objectCount > 0
    if isEmpty { throw InputFault.noRecords }
    throw RecordsFault.noObjects(path: choice.array.path, found: choice.others.map(\.path))
  }

  private static func path(_ array: String, then key: String) -> String {
    [array, key].filter { !$0.isEmpty }.joined(separator: ".")
  }
}
