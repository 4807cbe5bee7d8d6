import Loaders
import Messages
import Partnerships
import Storage

/// Exports as the `datapackage.json` beside them describes them (a Frictionless data package): how each is to be read,
/// and where it is from.
struct ExportDescription {
  /// The name that such a file has.
  static let fileName = "datapackage.json"

  struct Export {
    /// From where the user named the description.
    let path: String
    /// What the description says; all else is open.
    let reading: DescribedReading
    let provenance: Provenance?
  }

  private(set) var exports: [Export] = []

  /// - Parameter file: the description, as the user named it or its folder.
  /// - Throws: `Failure` with the place in the description.
  init(_ file: String) throws {
    let source = try ByteSource.file(file)
    guard let package = JSONValue(document: try source.bytes()), let resources = package["resources"] else {
      throw DescriptionPlace(file: source.name).failure(.noPackage)
    }
    if resources.elements.isEmpty {
      throw DescriptionPlace(file: source.name, "resources").failure(.noResources)
    }
    let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    let provenance = Provenance(package)
    for (index, resource) in resources.elements.enumerated() {
      let place = DescriptionPlace(file: source.name, "resources[\(index)]")
      let path = try folder + Self.path(of: resource, at: place.member("path"))
      if exports.contains(where: { $0.path == path }) {
        throw place.member("path").failure(.describedTwice(path: path))
      }
      guard try exists(path) else { throw place.member("path").failure(.notThere(path: path)) }
      exports.append(
        Export(
          path: path, reading: try DescribedReading(resource, at: place),
          provenance: Provenance(resource, or: provenance)))
    }
  }

  /// A path below the description's folder.
  private static func path(of resource: JSONValue, at place: DescriptionPlace) throws -> String {
    let value = resource["path"]
    if let parts = value?.elements, parts.count > 1 { throw place.failure(.severalPaths) }
    guard let path = value?.text ?? value?.elements.first?.text, !path.isEmpty else {
      throw place.failure(.pathMissing)
    }
    let isOutside = path.hasPrefix("/") || path.contains("://") || path.split(separator: "/").contains("..")
    if isOutside { throw place.failure(.pathOutside(path)) }
    return path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }
}

/// A place in a description, for what is wrong with it.
struct DescriptionPlace {
  private let file: String
  private let path: String

  init(file: String, _ path: String = "") { (self.file, self.path) = (file, path) }

  func member(_ name: String) -> DescriptionPlace { DescriptionPlace(file: file, "\(path).\(name)") }

  func failure(_ fault: DescriptionFault) -> Failure {
    Failure(
      Diagnostic(
        .error, at: Origin(file: file), column: path.isEmpty ? nil : path, .description(fault)))
  }
}

extension Provenance {
  /// What a package or a resource says of its source; what it leaves out, the other says.
  fileprivate init?(_ value: JSONValue, or other: Provenance? = nil) {
    let (source, licence) = (value["sources"]?.elements.first, value["licenses"]?.elements.first)
    self.init(
      source: source?["title"]?.text ?? source?["path"]?.text ?? other?.source,
      licence: licence?["name"]?.text ?? licence?["title"]?.text ?? licence?["path"]?.text ?? other?.licence,
      date: value[DescribedReading.ownProperty]?["date"]?.text ?? other?.date)
    if self == Provenance(source: nil, licence: nil, date: nil) { return nil }
  }
}
