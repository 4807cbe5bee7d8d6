import JSONParsing
import Partnerships
import Testing

@Suite struct ShapeTests {
  @Test func `An array is counted and placed`() throws {
    guard case .array(let array) = try JSONShape(of: source("[{}, 1,{\"a\":[]}]")) else {
      return #expect(Bool(false), "not an array")
    }
    #expect(array.path == "" && array.elementCount == 3 && array.objectCount == 2)
    #expect(array.byteRange == 1..<15)
  }

  @Test func `The arrays of an object are found inside at most three objects`() throws {
    let text = #"""
      {"head": {"vars": ["a", "b"], "total": 2},
       "results": {"bindings": [{"x": 1}], "deep": {"er": [2], "too": {"deep": [3]}}}, "note": "\u0433", "n": null}
      """#
    guard case .object(let arrays, let scalars, let hasRepeatedKeys) = try JSONShape(of: source(text)) else {
      return #expect(Bool(false), "not an object")
    }
    #expect(arrays.map(\.path) == ["head.vars", "results.bindings", "results.deep.er"])
    #expect(arrays.map(\.elementCount) == [2, 1, 1])
    #expect(arrays.map(\.objectCount) == [0, 1, 0])
    #expect(arrays.map(\.line) == [1, 2, 2])
    #expect(
      scalars == [
        JSONScalar(path: "head.total", kind: .number, text: "2"),
        JSONScalar(path: "note", kind: .string, text: "г"),
        JSONScalar(path: "n", kind: .null, text: "null"),
      ])
    #expect(!hasRepeatedKeys)
    #expect(try read(arrays[1], in: source(text)).map(\.value) == [#"{"x":1}"#])
  }

  @Test func `A key that the document names twice is said`() throws {
    guard case .object(let arrays, _, true) = try JSONShape(of: source(#"{"rows":[1],"rows":[2,3]}"#)) else {
      return #expect(Bool(false), "repeated keys were not said")
    }
    #expect(arrays.map(\.elementCount) == [1, 2])
  }

  @Test(arguments: [("\"abc\"", JSONKind.string, "abc"), (" 42\n", .number, "42"), ("null", .null, "null")])
  func `A document may be a single value`(text: String, kind: JSONKind, value: String) throws {
    #expect(try JSONShape(of: source(text)) == .scalar(JSONScalar(path: "", kind: kind, text: value)))
  }

  @Test func `Lines are values of their own, blank lines are none`() throws {
    let text = "{\"a\":1}\r\n\n  {\"a\":2}\n{\"a\":\n[3]\n"
    guard case .lines(let lines) = try JSONShape(of: source(text)) else {
      return #expect(Bool(false), "no lines")
    }
    #expect(lines.elementCount == 4 && lines.objectCount == 3 && lines.problemCount == 1)
    #expect(
      lines.firstProblem
        == JSONError(
          problem: .truncated, byteOffset: 25, line: 4, element: .init(number: 3, line: 4, byteOffset: 20)))
    let elements = try read(lines, in: source(text))
    #expect(elements.map(\.line) == [1, 3, 4, 5])
    #expect(elements.map(\.byteOffset) == [0, 12, 20, 26])
    #expect(elements.map(\.value) == [#"{"a":1}"#, #"{"a":2}"#, "", "[3]"])
  }

  @Test func `One line is a document, and so are lines inside one`() throws {
    #expect(
      try JSONShape(of: source("{\"a\":1}\n"))
        == .object(
          arrays: [], scalars: [JSONScalar(path: "a", kind: .number, text: "1")], hasRepeatedKeys: false))
    #expect(try read("[\n{\"a\":1}\n,\n{}\n]").count == 2)
    #expect(try read("{\"rows\":\n[{}\n,{}]}").count == 2)
  }

  @Test func `A broken first line does not hide that these are lines`() throws {
    #expect(try read("{\"a\":1,}\n{\"a\":2}\n").map(\.problem) == [.trailingComma, nil])
  }

  @Test func `Lines can be asked for`() throws {
    #expect(try read("[1]\n", as: .lines).map(\.value) == ["[1]"])
    #expect(try read("", as: .lines) == [])
  }

  @Test(arguments: [
    ("", JSONFault.empty, 0, 1), (" \n ", .empty, 3, 2), ("[1,2", .truncated, 4, 1),
    ("[1,\n2,", .truncated, 6, 2),
    ("{\"a\":\n[1]", .truncated, 9, 2), ("\"abc", .truncated, 4, 1), ("{}\n{}", .twoDocuments, 3, 2),
    ("[1] x", .twoDocuments, 4, 1), ("[1,\n2}", .syntax, 5, 2), ("{\"a\":[1}}", .syntax, 7, 1),
    ("<!DOCTYPE html>\n<html>", .syntax, 0, 1), ("{\"a\":[1,\n2],\n\"b\" 1}", .syntax, 17, 3),
    ("{\"a\":[],\"b\":{\"c\":\n1,}}", .trailingComma, 20, 2), ("{\"a\":\"\\q\"}", .string, 5, 1),
    ("{\"a\": 1,\n\"b\":01}", .number, 13, 2), ("{\"a\":1]", .syntax, 6, 1), ("}", .syntax, 0, 1),
  ])
  func `What is no document is refused with its place`(
    text: String, problem: JSONFault, byteOffset: Int, line: Int
  ) throws {
    for blocks in [Int.max, 1] {
      let error = #expect(throws: JSONError.self) {
        try JSONShape(of: source(text, blocks: blocks), as: .document)
      }
      #expect(error?.problem == problem && error?.byteOffset == byteOffset && error?.line == line)
    }
  }

  @Test(arguments: [
    ("[1,2", JSONElementPlace(number: 2, line: 1, byteOffset: 3)), ("[1,\n2,", nil), ("[", nil),
    ("{\"a\": [\n{\"b\": \"}\n,{}]}", .init(number: 1, line: 2, byteOffset: 8)),
    ("[1,\n 2}", .init(number: 2, line: 2, byteOffset: 5)), ("{\"a\": [{}], \"b\": }", nil),
  ])
  func `An element that does not end is named with where it begins`(
    text: String, element: JSONElementPlace?
  ) {
    for blocks in [Int.max, 1, 7] {
      let error = #expect(throws: JSONError.self) {
        try JSONShape(of: source(text, blocks: blocks), as: .document)
      }
      #expect(error?.element == element)
    }
  }

  @Test func `What lies outside of arrays may not be too long`() {
    let text = "{\"a\":[1,2,3,4,5,6,7,8,9],\n\"b\":\"0123456789\""
    for blocks in [Int.max, 1, 7] {
      #expect(throws: JSONError(problem: .tooLong, byteOffset: 33, line: 2)) {
        try JSONShape(of: source(text, blocks: blocks), limits: JSONLimits(elementBytes: 16))
      }
    }
  }

  @Test func `An error of the source is passed on`() throws {
    struct Broken: Error {}
    #expect(throws: Broken.self) {
      try JSONShape(of: { buffer, offset in
        guard offset == 0 else { throw Broken() }
        buffer[0] = UInt8(ascii: "[")
        return 1
      })
    }
  }
}
