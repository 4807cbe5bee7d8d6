import JSONParsing
import Partnerships
import Testing

@Suite struct ElementTests {
  @Test func `An element knows its index, its bytes and its line`() throws {
    let elements = try read("\u{FEFF}[\n  {\"a\": 1},\n\n 2 ]\n")
    #expect(
      elements == [
        ReadElement(index: 0, byteOffset: 7, byteCount: 8, line: 2, value: #"{"a":1}"#),
        ReadElement(index: 1, byteOffset: 19, byteCount: 1, line: 4, value: "2"),
      ])
  }

  @Test func `A value that spans lines does not disturb the line numbers after it`() throws {
    #expect(try read("[{\n\"a\"\n:[\n]},\n{}]").map(\.line) == [1, 5])
  }

  @Test func `Nested values come in the order of the source, each with its depth, its key and its end`()
    throws
  {
    let text = #"[{"a":[true,null],"b":{"c":"x"},"d":false}]"#
    var elements = JSONElements(of: try JSONShape(of: source(text)).arrays[0], in: source(text))
    var element = JSONElement()
    #expect(try elements.next(into: &element))
    #expect(element.nodes.map(\.kind) == [.object, .array, .true, .null, .object, .string, .false])
    #expect(element.nodes.map(\.depth) == [0, 1, 2, 2, 1, 2, 1])
    #expect(element.nodes.map(\.end) == [7, 4, 3, 4, 6, 6, 7])
    let keys = element.nodes.map { $0.key.map { String(decoding: element.bytes[$0], as: UTF8.self) } }
    #expect(keys == [nil, "a", nil, nil, "b", "c", "d"])
    #expect(try !elements.next(into: &element))
  }

  @Test func `Strings and keys are unescaped`() throws {
    let text = #"[{"\u0433\"":"\n\\\u20ac\ud83d\ude00\/", "plain": "ї", "x": "ab\"", "": ""}]"#
    #expect(try read(text).map(\.value) == ["{\"г\"\":\"\n\\€😀/\",\"plain\":\"ї\",\"x\":\"ab\"\",\"\":\"\"}"])
  }

  @Test(arguments: [
    "2023", "2023.0", "-0", "1e400", "0.1E-999", "123456789012345678901234567890", "-9.90e+00",
    "18446744073709551616",
  ])
  func `A number stays as it is written`(number: String) throws {
    for text in ["[\(number)]", "[\(number) ]", "{\"a\":[[\(number)\n,1]]}", number + "\n1"] {
      let first = try #require(try read(text).first)
      #expect(first.problem == nil)
      #expect(first.value.contains(number))
    }
  }

  @Test(arguments: ["+1", "01", ".5", "1.", "1e", "0x1", "1e400x", "-", "NaN", "1e400e1"])
  func `What is no number is a problem`(number: String) throws {
    #expect(try read("[\(number)]").map { $0.problem != nil } == [true])
    #expect(try read("[[1e400, \(number)]]").map { $0.problem != nil } == [true])
  }

  @Test(arguments: [
    (#"[1,{"a":x},3]"#, JSONFault.syntax, 3, 7), (#"[1,01,3]"#, .number, 3, 2),
    (#"[1,"\q",3]"#, .string, 3, 4),
    (#"[1,,3]"#, .missingElement, 3, 0), (#"[1,2 2,3]"#, .syntax, 3, 3),
  ])
  func `A bad element is named, and the others are read`(
    text: String, problem: JSONFault, byteOffset: Int, byteCount: Int
  ) throws {
    let elements = try read(text)
    #expect(elements.map(\.value) == ["1", "", "3"])
    #expect(elements.map(\.problem) == [nil, problem, nil])
    #expect(elements[1].byteOffset == byteOffset && elements[1].byteCount == byteCount)
  }

  @Test(arguments: [
    (#"{"a":1,"b":x}"#, JSONFault.syntax, 11), (#"{"a":1,}"#, .trailingComma, 7),
    (#"{"a":[1,2, ]}"#, .trailingComma, 11), (#"{"a":,"b":1}"#, .syntax, 5), (#"{"a":]}"#, .syntax, 5),
    (#"{"a":01}"#, .number, 5), (#"{"a":"\q"}"#, .string, 5), (#"{'a':1}"#, .syntax, 1),
    (#"{"a":1 "b":2}"#, .syntax, 7), (#"{"a":"#, .truncated, 5), (#"{"a":NaN}"#, .syntax, 5),
    (#"{"a" 1}"#, .syntax, 5), (#"{} {}"#, .syntax, 3), (#"{"a":[[1]]]"#, .syntax, 10),
  ])
  func `Where an element goes wrong is known to the byte`(
    element: String, problem: JSONFault, offset: Int
  ) throws {
    let text = "{\"x\":0}\n  \(element)\n"
    for blocks in [Int.max, 1, 7] {
      let source = source(text, blocks: blocks)
      let lines = try JSONShape(of: source, as: .lines).arrays[0]
      #expect(
        lines.firstProblem
          == JSONError(
            problem: problem, byteOffset: 10 + offset, line: 2,
            element: .init(number: 2, line: 2, byteOffset: 10)))
      var elements = JSONElements(of: lines, in: source)
      var read = JSONElement()
      #expect(try elements.next(into: &read) && elements.next(into: &read))
      #expect(read.problem == problem && read.problemOffset == 10 + offset)
    }
  }

  @Test func `Levels are too many from the 1025th on, and that is where the problem is`() throws {
    func problem(levels: Int) throws -> JSONError? {
      let text = "[" + String(repeating: "[", count: levels) + String(repeating: "]", count: levels) + "]"
      return try JSONShape(of: source(text)).arrays[0].firstProblem
    }
    #expect(try problem(levels: 1023) == nil)
    let first = try #require((1024...1026).first { try problem(levels: $0) != nil })
    #expect(try problem(levels: first)?.byteOffset == first)
    #expect(try problem(levels: 3000)?.byteOffset == first)
  }

  @Test func `A value knows where it stands in the input`() throws {
    let text = #"[ {"a": 12, "b": "x\n", "c": {}, "d": "ї"}]"#
    var elements = JSONElements(of: try JSONShape(of: source(text)).arrays[0], in: source(text))
    var element = JSONElement()
    #expect(try elements.next(into: &element))
    #expect(element.nodes.map { element.byteOffset(of: $0) } == [2, 8, 2, 29, 39])
  }

  @Test func `A comma at the end is an element with a problem`() throws {
    #expect(try read("[1,\n]").map(\.problem) == [nil, .trailingComma])
    #expect(try read("[ ]") == [])
  }

  @Test func `Bytes that are not UTF-8 are a problem of their element`() throws {
    let bytes = Array("[\"a\",\"".utf8) + [0xFF] + Array("\",\"b\"]".utf8)
    let array = try JSONShape(of: source(bytes)).arrays[0]
    #expect(try read(array, in: source(bytes)).map(\.problem) == [nil, .encoding, nil])
  }

  @Test func `More than 1024 levels are a problem of their element`() throws {
    let deep = String(repeating: "[", count: 1023) + String(repeating: "]", count: 1023)
    let tooDeep = String(repeating: "[", count: 1025) + String(repeating: "]", count: 1025)
    #expect(try read("[\(deep),\(tooDeep),3]").map(\.problem) == [nil, .tooDeep, nil])
  }

  @Test func `An element that is too long is named, and the others are read`() throws {
    let long = String(repeating: "a", count: 600_000)
    for blocks in [Int.max, 1000] {
      let elements = try read("[1,\"\(long)\",3]", blocks: blocks, limits: JSONLimits(elementBytes: 1000))
      #expect(elements.map(\.problem) == [nil, .tooLong, nil])
      #expect(elements[1].byteCount == 600_002)
      #expect(elements[2].byteOffset == 600_006)
    }
  }

  @Test func `A key that an object names twice is said`() throws {
    let elements = try read(#"[{"a":1,"a":2},{"a":{"b":1},"b":1},{"x":[{"\u0061":1,"b":2,"a":3}]},{}]"#)
    #expect(elements.map(\.hasRepeatedKeys) == [true, false, true, false])
    let many = (0..<5000).map { "\"key\($0)\":0" }.joined(separator: ",")
    #expect(try read("[{\(many)},{\(many),\"key77\":1}]").map(\.hasRepeatedKeys) == [false, true])
  }
}
