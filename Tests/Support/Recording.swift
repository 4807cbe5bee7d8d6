import Foundation
package import Messages

/// What is said of some values, in both languages, as a file has it recorded: whoever changes a sentence sees the file
/// change and reviews that. `make record` writes the files anew, and fails so that nobody takes it for a test.
package struct Recording {
  private var text = ""
  /// The cases that were said of.
  package private(set) var cases: Set<String> = []

  package init() {}
  package init<Value>(_ values: [Value], _ say: (Value) -> Text) { add(values, say) }

  package mutating func add<Value>(_ values: [Value], _ say: (Value) -> Text) {
    for value in values {
      let name = Self.caseName(of: value)
      cases.insert(name)
      add(name, say(value))
    }
  }

  /// The name of a value's case, without what it carries.
  package static func caseName(of value: Any) -> String {
    Mirror(reflecting: value).children.first?.label ?? "\(value)"
  }

  package mutating func add(_ name: String, _ said: Text) {
    text += name + "\n"
    for language in Language.allCases { text += "  \(language.rawValue): \(said[language])\n" }
  }

  /// Compares with the file.
  /// - Parameter test: the test's own file, beside which the folder `Recorded` lies.
  /// - Returns: what is wrong; nil where nothing is.
  package func difference(from name: String, beside test: String = #filePath) throws -> String? {
    let file = URL(filePath: test).deletingLastPathComponent().appending(path: "Recorded/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(text.utf8).write(to: file)
      return "\(file.lastPathComponent) is recorded anew; look at what has changed, and test without RECORD."
    }
    let recorded = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    if recorded == text { return nil }
    let (then, now) = (recorded.components(separatedBy: "\n"), text.components(separatedBy: "\n"))
    let line = zip(then, now).enumerated().first { $1.0 != $1.1 }?.offset ?? min(then.count, now.count)
    return """
      \(file.lastPathComponent):\(line + 1)
        recorded: \(line < then.count ? then[line] : "nothing")
        said now: \(line < now.count ? now[line] : "nothing")
      If this is meant: make record
      """
  }

  /// The names of an enum's cases, read from its source: a case that no sample has is found by them.
  /// - Parameter path: below `Sources`.
  package static func cases(of name: String, in path: String) throws -> Set<String> {
    let source = try String(contentsOf: Project.root.appending(path: "Sources/\(path)"), encoding: .utf8)
    guard let start = source.range(of: "enum \(name): ") else { return [] }
    var cases: Set<String> = []
    for line in source[start.upperBound...].split(separator: "\n").dropFirst() {
      let words = line.trimmingPrefix(while: { $0 == " " })
      if words.hasPrefix("}") || words.contains("var ") || words.contains("func ") { break }
      guard words.hasPrefix("case ") else { continue }
      var depth = 0
      let bare = words.dropFirst("case ".count).filter { character in
        if character == "(" { depth += 1 }
        defer { if character == ")" { depth -= 1 } }
        return depth == 0
      }
      for name in bare.split(separator: ",") {
        cases.insert(String(name.split(separator: "=")[0].filter { $0 != " " && $0 != ")" }))
      }
    }
    return cases
  }
}
