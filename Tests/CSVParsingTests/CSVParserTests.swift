import CSVParsing
import Messages
import Partnerships
import Testing

@Suite struct CSVParserTests {
  @Test func `A record knows the line and the bytes on which it stands`() {
    #expect(
      read("a;b\n1;\"x\r\ny\"\r\n2;z") == [
        ReadRecord(line: 1, byteOffset: 0, byteCount: 3, fields: ["a", "b"]),
        ReadRecord(line: 2, byteOffset: 4, byteCount: 8, fields: ["1", "x\r\ny"]),
        ReadRecord(line: 4, byteOffset: 14, byteCount: 3, fields: ["2", "z"]),
      ])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `Blank lines are no records and count as lines`(end: String) {
    let lines = read(["", "a", "", "  ", "\"b" + end + end + "c\"", "d", ""].joined(separator: end)).map(
      \.line)
    #expect(lines == [2, 5, 8])
  }

  @Test func `Blank lines are counted, those in quotes are text`() {
    var parser = CSVParser(delimiter: UInt8(ascii: ";"))
    parser.parse(Array("\na\n \t \r\n\"\n\n\"\n".utf8).span)
    let first = parser.batch.blankLines
    parser.removeAll()
    parser.parse(Array("\n\n;\n  ".utf8).span)
    parser.finish()
    let second = parser.batch.blankLines
    #expect([first, second] == [2, 3])
  }

  @Test(arguments: ["", "\n", "\r\n", "\r"])
  func `A Ctrl-Z at the end of the input is no text, and elsewhere it is`(end: String) {
    let text = "a;b\(end)"
    for mark in ["\u{1A}", "\u{1A}\u{1A}\u{1A}"] {
      for blocks in [1, 2, .max] { #expect(read(text + mark, blocks: blocks) == read(text)) }
    }
    #expect(read("a\u{1A};b\n\u{1A}c").map(\.fields) == [["a\u{1A}", "b"], ["\u{1A}c"]])
    #expect(read("a;\"b\n\u{1A}").map(\.problem) == [.broken(.unclosedQuote)])
  }

  @Test func `Line ends may be mixed`() {
    #expect(read("a\rb\nc\r\nd\n\re").map(\.line) == [1, 2, 3, 4, 6])
  }

  @Test func `Spaces inside quotes and no-break spaces stay, spaces around unquoted fields go`() {
    #expect(read("\" a \"; b ;\u{A0}c\u{A0}").map(\.fields) == [[" a ", "b", "\u{A0}c\u{A0}"]])
  }

  @Test func `A quote inside an unquoted field is a letter, and said`() {
    let records = read("id;name\n1;ТГ \"Північ\"\n2;ok\n")
    #expect(records.map(\.fields) == [["id", "name"], ["1", "ТГ \"Північ\""], ["2", "ok"]])
    #expect(records.map(\.problem) == [nil, .bareQuote, nil])
  }

  @Test func `Text after a closing quote breaks the record, and the next line is read`() {
    let records = read("a;b\n\"x\" y;1\nc;d\n")
    #expect(records.map(\.problem) == [nil, .broken(.textAfterQuote), nil])
    #expect(
      records[1]
        == ReadRecord(line: 2, byteOffset: 4, byteCount: 7, fields: [], problem: .broken(.textAfterQuote)))
    #expect(records[2].fields == ["c", "d"])
  }

  @Test func `A quote that is closed in a later row costs only the line on which it was opened`() {
    let records = read("a;b\n1;\"x\n2;y\n3;\"z\"\n4;w\n")
    #expect(records.map(\.problem) == [nil, .broken(.textAfterQuote), nil, nil, nil])
    #expect(records.map(\.line) == [1, 2, 3, 4, 5])
    #expect(records[3].fields == ["3", "z"])
  }

  private static let columns = ColumnCount(of: ["a", "b", "c"])

  @Test(
    arguments: [
      // The quote is closed in another column: what lies between are rows.
      ("1;x;\"y\n2;z\";w\n3;v;u\n", [.broken(.unclosedQuote), .bareQuote, nil]),
      ("1;x;\"y\r\n2;z;w\r\n3;v\";u\r\n", [.broken(.unclosedQuote), nil, .bareQuote]),
      // A field with a line break in a row with too many fields, or too few: one record.
      ("1;\"x\ny\";z;w;v\n", [nil]), ("1;\"x\ny\"\n2;z;w\n", [nil, nil]), ("1;x;\"y\nz\";w\n", [nil]),
      // The right number of fields, or no more than empty ones beyond: one record, whatever stands in it.
      ("1;\"x;y\n2;z;w\n3;v\";u\n", [nil]), ("1;x;\"y\n2;z;w\";;\n", [nil]),
    ] as [(String, [CSVProblem?])])
  func `Rows of the table are not swallowed by a quote that is closed in one of them`(
    document: String, problems: [CSVProblem?]
  ) {
    for blocks in [1, 7, .max] {
      #expect(read(document, blocks: blocks, columns: Self.columns).map(\.problem) == problems)
    }
    #expect(read(document).count < problems.count || problems.allSatisfy { $0 == nil })
  }

  @Test(arguments: ["", "\n", "\r\n"])
  func `A quote that is never closed costs only the line on which it was opened`(end: String) {
    let records = read("a;b\n1;\"x\n2;y\n3;z" + end)
    #expect(records.map(\.problem) == [nil, .broken(.unclosedQuote), nil, nil])
    #expect(records.map(\.fields) == [["a", "b"], [], ["2", "y"], ["3", "z"]])
  }

  @Test func `A bare quote in a record of several lines leaves only its first line behind`() {
    let records = read("1;\"x\ny\";a \"b\"\n2;z\n")
    #expect(records.map(\.problem) == [.broken(.unclosedQuote), .bareQuote, nil])
  }

  @Test func `Limits set a record aside and reading goes on`() {
    let limits = CSVLimits(fieldBytes: 4, recordBytes: 12, columns: 3, lineBreaks: 1)
    let records = read("a;b\n12345;x\n1;2;3;4\n\"a\nb\nc\"\n1;2;3;4;5;6;7;8\nc;d\n", limits: limits)
    #expect(
      records.map(\.problem) == [
        nil, .broken(.tooLongCell), .broken(.tooManyCells), .broken(.tooManyLineBreaks), nil, .bareQuote,
        .broken(.tooLongRow), nil,
      ])
    #expect(records[6].byteCount == 15)
  }

  @Test func `An empty input has no records`() {
    #expect(read("") == [])
    #expect(read("\n\r\n\r") == [])
  }
}
