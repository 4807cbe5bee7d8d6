import Agreements
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

@Suite struct EncodingTests {
  private static let text = """
    № з/п;Громада;Партнер;Країна;Дата
    1;Житомирська міська громада;«Бидґощ»;Республіка Польща;09.02.2023
    2;Кам’янець-Подільська міська громада;Їглава;Чехія;10.02.2023

    """

  @Test func `windows-1251 is told by its letters, and that is said`() throws {
    let loaded = try Loaded(Export([UInt8](windows1251: Self.text)))
    guard case .likeliest(let margin) = loaded.report.encodingRemark else {
      Issue.record("\(String(describing: loaded.report.encodingRemark))")
      return
    }
    #expect(loaded.report.encoding == .windows1251)
    #expect(margin.encoding == .windows1251 && margin.percent > 60 && margin.nextPercent < 40)
    let note = Diagnostic(
      .note, at: Origin(file: "export"), .encodingConcluded(.windows1251, .likeliest(margin)))
    #expect(loaded.told == [note])
    #expect(loaded.outcomes == ["read", "read"])
    #expect(loaded.rows.map(\.partner) == ["«Бидґощ»", "Їглава"])
    #expect(loaded.countries == [["PL"], ["CZ"]])
  }

  @Test func `An export is the same in every encoding`() throws {
    let plain = try Loaded(Export(Self.text))
    for bytes in [[UInt8](windows1251: Self.text), [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)] {
      let other = try Loaded(Export(bytes))
      #expect(other.rows.map(\.hromadaCode) == plain.rows.map(\.hromadaCode))
      #expect(other.partners == plain.partners)
      #expect(other.rows.map(\.signedOn) == plain.rows.map(\.signedOn))
      #expect(other.fields == plain.fields)
    }
    #expect(plain.report.encodingRemark == nil && plain.report.encoding == .utf8)
  }

  @Test func `What the user says of the encoding is not doubted`() throws {
    let bytes = Export([UInt8](windows1251: Self.text))
    let loaded = try Loaded(bytes, options: LoadingOptions(encoding: .windows1251))
    #expect(loaded.report.encodingRemark == nil)
    #expect(loaded.outcomes == ["read", "read"])
  }

  @Test func `A byte-order mark is not overruled, and that is said`() throws {
    let marked: [(TextEncoding, [UInt8])] = [
      (.utf8, [0xEF, 0xBB, 0xBF]), (.utf16LittleEndian, [0xFF, 0xFE]), (.utf16BigEndian, [0xFE, 0xFF]),
    ]
    for (encoding, mark) in marked {
      let bytes = Export(mark + (try #require(try [UInt8](Self.text, in: encoding))))
      let loaded = try Loaded(bytes, options: LoadingOptions(encoding: .windows1251))
      #expect(loaded.report.encoding == encoding)
      #expect(loaded.outcomes == ["read", "read"])
      let warning = Diagnostic(
        .warning, at: Origin(file: "export"), .encodingConcluded(encoding, .markOverrules(.windows1251)))
      #expect(loaded.told == [warning])
      #expect(try Loaded(bytes, options: LoadingOptions(encoding: encoding)).told.isEmpty)
      #expect(try Loaded(bytes).told.isEmpty)
    }
  }

  @Test func `A byte-order mark is no part of the first header, also where that is quoted`() throws {
    for header in ["Країна;Громада", "\"Країна\";\"Громада\""] {
      let loaded = try Loaded(Export([0xEF, 0xBB, 0xBF] + Array("\(header)\nDE;Житомир\n".utf8)))
      #expect(loaded.report.columns.map(\.header) == ["Країна", "Громада"])
      #expect(loaded.countries == [["DE"]])
    }
  }

  @Test func `A few broken characters do not make a UTF-8 export something else`() throws {
    var bytes = Array((Self.text + "3;Житомир;Bonn;DE;2023\n").utf8)
    bytes.insert(0xFF, at: bytes.count - 12)
    let loaded = try Loaded(Export(bytes))
    #expect(loaded.report.encoding == .utf8)
    #expect(loaded.outcomes == ["read", "read", "invalid_encoding"])
    let row = try #require(loaded.rows.last)
    #expect(row.origin.byteOffset == Array(Self.text.utf8).count)
    #expect(row.rejection?.value == "B\\xFFonn" && row.partner == "B\\xFFonn")
    #expect(!"\(loaded.rows) \(loaded.told)".unicodeScalars.contains("\u{FFFD}"))
  }

  @Test func `Bytes that are neither UTF-8 nor Ukrainian stop the run`() throws {
    let bytes = Array("Країна;Громада\n".utf8) + [UInt8](repeating: 0x98, count: 400) + Array(";x\n".utf8)
    let margin = EncodingMargin(
      encoding: .cp866, percent: 0, next: .windows1251, nextPercent: 0)
    #expect(try problem(Export(bytes))?.message == .input(.encodingUndecided(margin)))
  }

  @Test func `A byte that windows-1251 does not have is named by its offset`() throws {
    let bytes = [UInt8](windows1251: Self.text) + [0x98]
    #expect(
      try problem(Export(bytes), LoadingOptions(encoding: .windows1251))?.message
        == .input(.invalidByte(0x98, .windows1251, byteOffset: bytes.count - 1)))
  }

  @Test(
    arguments: [
      ([], Diagnostic.Message.input(.empty)), (Array(" \n\t\r\n".utf8), .input(.empty)),
      (Array("<!DOCTYPE html><html>".utf8), .input(.html)),
      (Array("PK\u{3}\u{4}xxxx".utf8), .input(.spreadsheet)),
      ([0xD0, 0xCF, 0x11, 0xE0, 1, 2], .input(.spreadsheet)), ([0x1F, 0x8B, 8, 0], .input(.archive)),
      ([0x28, 0xB5, 0x2F, 0xFD], .input(.archive)), (Array("BZh9".utf8), .input(.archive)),
    ] as [([UInt8], Diagnostic.Message)])
  func `What is no text is refused by what it is`(bytes: [UInt8], message: Diagnostic.Message) throws {
    #expect(try problem(Export(bytes))?.message == message)
  }
}
