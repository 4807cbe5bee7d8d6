import Loaders
package import Partnerships

/// The `datapackage.json` of a published report, read back.
package struct PublishedPackage: Sendable {
  /// A file that the package lists, by its path in the folder.
  package struct File: Hashable, Sendable {
    package let path: String
    /// Lower-case hexadecimal.
    package let sha256: String
    /// What stands between the cells of a CSV file; nil for the comma.
    package let delimiter: String?
  }

  /// An input of the report, by the name that its user gave it.
  package struct Source: Hashable, Sendable {
    package let name: String
    package let byteCount: Int
    /// Lower-case hexadecimal.
    package let sha256: String
  }

  /// The options that change a number, other than how the inputs were read.
  package struct Options: Hashable, Sendable {
    package let since: Day
    package let asOf: Day
    package let includeUndated: Bool
    package let includeUnconfirmed: Bool
  }

  package let name: String
  /// The program that made the package, and its version.
  package let maker: String
  package let version: String
  /// nil where the package does not name them all.
  package let options: Options?
  package let readingOptions: [ReadingOption]
  package let sources: [Source]
  package let files: [File]

  /// - Parameter bytes: the whole document; nil where it is no data package.
  package init?(_ bytes: [UInt8]) {
    guard let package = JSONValue(document: bytes), let creator = package["created_by"],
      let maker = creator["name"]?.text, let version = creator["version"]?.text
    else { return nil }
    name = package["name"]?.text ?? ""
    (self.maker, self.version) = (maker, version)
    options = package["options"].flatMap(Options.init)
    readingOptions =
      package["options"]?.elements.compactMap { option in
        guard let name = option.name, !Options.names.contains(name), let value = option.text else {
          return nil
        }
        return ReadingOption(name: name, value: value)
      } ?? []
    sources = package["sources"]?.elements.compactMap(Source.init) ?? []
    files = package["resources"]?.elements.compactMap(File.init) ?? []
  }

  package func file(_ path: String) -> File? { files.first { $0.path == path } }
}

extension PublishedPackage.Options {
  fileprivate static let names: Set = [
    "since", "as_of", "as_of_inferred", "include_undated", "include_unconfirmed",
  ]

  fileprivate init?(_ options: JSONValue) {
    guard let since = options["since"]?.text.flatMap({ Day(iso: $0) }),
      let asOf = options["as_of"]?.text.flatMap({ Day(iso: $0) }),
      let includeUndated = options["include_undated"]?.truth,
      let includeUnconfirmed = options["include_unconfirmed"]?.truth
    else { return nil }
    self.init(
      since: since, asOf: asOf, includeUndated: includeUndated, includeUnconfirmed: includeUnconfirmed)
  }
}

extension PublishedPackage.Source {
  fileprivate init?(_ source: JSONValue) {
    guard let name = source["path"]?.text, let bytes = source["bytes"]?.text, let byteCount = Int(bytes),
      let sha256 = source.sha256
    else { return nil }
    self.init(name: name, byteCount: byteCount, sha256: sha256)
  }
}

extension PublishedPackage.File {
  /// A package of an earlier version may list no digest, and its files are its own all the same.
  fileprivate init?(_ file: JSONValue) {
    guard let path = file["path"]?.text else { return nil }
    self.init(path: path, sha256: file.sha256 ?? "", delimiter: file["dialect"]?["delimiter"]?.text)
  }
}

extension JSONValue {
  fileprivate var sha256: String? {
    self["hash"]?.text.flatMap { $0.hasPrefix("sha256:") ? String($0.dropFirst(7)) : nil }
  }
}
