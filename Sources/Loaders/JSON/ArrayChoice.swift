import JSONParsing
import Messages
import Partnerships

/// The array of a JSON document that holds the records: the one that the user names, else the only one whose name
/// is that of records.
struct ArrayChoice {
  let array: JSONArray
  /// What the user's path names inside the elements.
  let nestedKey: String?
  /// The other arrays of objects.
  let others: [JSONArray]
  private let scalars: [JSONScalar]

  private static let recordArrays: Set<String> = [
    "hromadas", "rows", "records", "data", "items", "features", "results.bindings",
  ]
  /// Those of which none counts beside one of the others.
  private static let otherRecordArrays: Set<String> = [
    "results", "value", "content", "entries", "docs", "elements", "list", "partnerships", "agreements",
    "result.records", "data.items", "data.rows", "data.records", "response.docs", "партнерства", "угоди",
    "громади",
  ]

  /// Whether an array has objects, or is called as one of records is.
  static func mayHoldRecords(_ array: JSONArray) -> Bool {
    array.objectCount > 0 || recordArrays.contains(array.path) || otherRecordArrays.contains(array.path)
  }

  init(_ shape: JSONShape, options: LoadingOptions) throws {
    switch shape {
    case .array(let array), .lines(let array):
      (self.array, nestedKey, others, scalars) = (array, options.recordsPath, [], [])
    case .scalar: throw RecordsFault.noArray(found: [])
    case .object(let arrays, let scalars, _):
      let chosen: JSONArray
      if let path = options.recordsPath {
        (chosen, nestedKey) = try Self.array(at: path, among: arrays)
      } else {
        (chosen, nestedKey) = (try Self.arrayOfRecords(among: arrays), nil)
      }
      guard arrays.count(where: { $0.path == chosen.path }) == 1 else {
        throw RecordsFault.repeatedArray(path: chosen.path)
      }
      array = chosen
      others = arrays.filter { $0.path != chosen.path && $0.objectCount > 0 }
      self.scalars = scalars
    }
  }

  /// The array at a path, or the array that it goes through to one inside the elements.
  private static func array(
    at path: String, among arrays: [JSONArray]
  ) throws -> (JSONArray, nestedKey: String?) {
    if let array = arrays.first(where: { $0.path == path }) { return (array, nil) }
    if let array = arrays.first(where: { path.hasPrefix($0.path + ".") }) {
      return (array, String(Substring(path.utf8.dropFirst(array.path.utf8.count + 1))))
    }
    throw RecordsFault.pathNotFound(
      path: path, found: arrays.filter { $0.objectCount > 0 }.map(\.path))
  }

  private static func arrayOfRecords(among arrays: [JSONArray]) throws -> JSONArray {
    let usual = arrays.filter { recordArrays.contains($0.path) }
    let named = usual.isEmpty ? arrays.filter { otherRecordArrays.contains($0.path) } : usual
    let filled = named.filter { $0.elementCount > 0 }
    guard let array = filled.first ?? named.first else {
      if let problem = arrays.lazy.compactMap(\.firstProblem).first { throw problem }
      throw RecordsFault.noArray(found: arrays.filter { $0.objectCount > 0 }.map(\.path))
    }
    let paths = Set(filled.map(\.path))
    guard paths.count <= 1 else {
      throw RecordsFault.severalArrays(found: filled.map(\.path))
    }
    return array
  }

  /// What the document says of how much there is, in the objects that hold the array or in one beside it that is there
  /// to say so.
  /// - Parameter text: where the arrays of links stand, as `"links": [{"rel": "next"}]`.
  func remarks(nestedCount: Int?, in text: ExportText) throws -> PagingRemarks {
    PagingRemarks(scalars, array: array, nestedCount: nestedCount, links: try linksToMore(in: text))
  }

  /// A list of links is short.
  private static let mostLinks = 64

  private func linksToMore(in text: ExportText) throws -> [MorePages] {
    var found: [MorePages] = []
    for list in others
    where list.objectCount <= Self.mostLinks && PagingRemarks.isListOfLinks(list.path, of: array) {
      var elements = JSONElements(of: list, in: try text.source())
      var element = JSONElement()
      while try elements.next(into: &element) {
        guard element.problem == nil, let link = JSONValue(of: element),
          let relation = link["rel"]?.text ?? link["relation"]?.text, PagingRemarks.isLink(relation: relation)
        else { continue }
        let address = link["href"]?.text ?? link["url"]?.text ?? link["uri"]?.text
        found.append(MorePages(path: "\(list.path).\(relation)", value: address ?? relation))
      }
    }
    return found
  }
}
