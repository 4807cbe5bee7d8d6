import JSONParsing
import Renderers

/// The `datapackage.json` of a published report, read back to learn which files are the report's own.
enum ReportManifest {
  /// The relative paths that a package of this program lists; nil for one of another maker, or for no package at all.
  static func listedFiles(_ manifest: [UInt8]) -> [String]? {
    // The package as the only element of an array: elements come out flattened, a document does not.
    let document = [UInt8(ascii: "[")] + manifest + [UInt8(ascii: "]")]
    let source: JSONSource = { buffer, offset in
      let part = document[min(offset, document.count)...].prefix(buffer.count)
      for (index, byte) in part.enumerated() { buffer[index] = byte }
      return part.count
    }
    guard case .array(let array)? = try? JSONShape(of: source, as: .document) else { return nil }
    var elements = JSONElements(of: array, in: source)
    var package = JSONElement()
    guard (try? elements.next(into: &package)) ?? false, package.problem == nil, isOurs(package) else {
      return nil
    }
    return package.members(of: "resources").filter { $0.depth == 3 && package.isNamed("path", $0) }
      .map { String(decoding: package.bytes[$0.text], as: UTF8.self) }
  }

  private static func isOurs(_ package: JSONElement) -> Bool {
    package.members(of: "created_by").contains { node in
      package.isNamed("name", node) && package.bytes[node.text].elementsEqual(DataPackage.maker.utf8)
    }
  }
}

extension JSONElement {
  /// Everything below a member of the package itself.
  fileprivate func members(of name: String) -> ArraySlice<JSONNode> {
    guard let index = nodes.firstIndex(where: { $0.depth == 1 && isNamed(name, $0) }) else { return [] }
    return nodes[(index + 1)..<nodes[index].end]
  }

  fileprivate func isNamed(_ name: String, _ node: JSONNode) -> Bool {
    node.key.map { bytes[$0].elementsEqual(name.utf8) } ?? false
  }
}
