import ExportSupport
import Gazetteer
import Messages
import Partnerships
import TestSupport
import Testing

@testable import Loaders

/// The encoding of a text is told by its letters; what is not clear is asked for.
@Suite struct EncodingDetectionTests {
  private static let eightBit: [TextEncoding] = [.windows1251, .koi8u, .cp866, .cp1125]

  /// Names of hromadas and countries, and words of exports that no table of letters was made from.
  private static let names: [[String]] = [
    (0..<Hromadas.count).map { Hromadas[HromadaID(index: UInt32($0))] }.map {
      "\($0.name) \($0.type) громада"
    },
    (0..<Hromadas.count).map { Hromadas[HromadaID(index: UInt32($0))].centre },
    Countries.all.map(\.nameUK),
    [
      "Громада", "Партнер", "Країна", "Дата підписання", "Область", "Вид", "Стан", "Назва угоди", "Примітка",
      "Угода про співробітництво між містами", "Договір про побратимство", "Меморандум", "чинна",
      "планується", "Дортмунд", "Карлсруе", "Сен-Дені", "Бидгощ", "Ґрац", "Ювяскюля",
    ],
  ]

  private func text(_ random: inout SeededGenerator, capitals: Bool) -> String {
    let names = (0..<Int.random(in: 5...200, using: &random)).map { _ in
      Self.names.randomElement(using: &random)?.randomElement(using: &random) ?? ""
    }
    let text = names.joined(separator: ";")
    return capitals ? text.uppercased() : text
  }

  /// As people write it where the encoding lacks a character.
  private func custom(_ text: String, _ encoding: TextEncoding) -> String {
    let text = encoding == .windows1251 ? text : text.replacing("’", with: "'")
    guard encoding == .cp866 else { return text }
    return text.replacing("і", with: "i").replacing("І", with: "I").replacing("ґ", with: "г")
      .replacing("Ґ", with: "Г")
  }

  private func encoding(of bytes: [UInt8]) throws -> TextEncoding? {
    do {
      return try EncodingSniffer.sniff(
        Export(bytes), head: Array(bytes.prefix(1 << 16)), options: LoadingOptions()
      )
      .text.encoding
    } catch let error as UnusableExport {
      guard case .input(.encodingUndecided) = error.diagnostic.message else { throw error }
      return nil
    }
  }

  @Test func `Of 1,020 texts in each eight-bit encoding none is told wrongly, 99.5 % are told`() throws {
    var random = SeededGenerator(seed: 20_260_930)
    var told: [TextEncoding: Int] = [:]
    let count = 1020
    for number in 0..<count {
      let text = text(&random, capitals: number.isMultiple(of: 3))
      for encoding in Self.eightBit {
        let text = custom(text, encoding)
        let bytes = try #require(try [UInt8](text, in: encoding))
        guard let found = try self.encoding(of: bytes) else { continue }
        // CP866 and CP1125 differ in six letters: without them a text is the same in both.
        let isRight = try [UInt8](text, in: found) == bytes
        try #require(isRight, "\(encoding) was called \(found): \(text)")
        told[encoding, default: 0] += 1
      }
    }
    for encoding in Self.eightBit {
      let share = Double(told[encoding, default: 0]) / Double(count)
      print("\(encoding.rawValue): \(told[encoding, default: 0]) of \(count) texts told, none wrongly")
      #expect(share >= 0.995, "\(encoding)")
    }
  }

  @Test func `Every text in UTF-8 and UTF-16 is told, with and without a mark`() throws {
    var random = SeededGenerator(seed: 7)
    for number in 0..<60 {
      let text = text(&random, capitals: number.isMultiple(of: 3))
      for encoding in [TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian] {
        for mark in ["", "\u{FEFF}"] {
          let bytes = try #require(try [UInt8](mark + text, in: encoding))
          try #require(try self.encoding(of: bytes) == encoding)
        }
      }
    }
  }

  @Test func `A text in an encoding that is not read is not taken for another`() throws {
    var random = SeededGenerator(seed: 11)
    for number in 0..<60 {
      let text = text(&random, capitals: number.isMultiple(of: 3))
      try #require(try encoding(of: Self.iso8859(text)) == nil, "\(text)")
    }
    let foreign = [
      "Köln;Düsseldorf;Nürnberg;Städtepartnerschaft;Münster;Österreich;Übersicht",
      "Orléans;Besançon;Nîmes;Saint-Étienne;Général de coopération décentralisée;Évreux;Île",
    ]
    for text in foreign {
      try #require(try encoding(of: text.unicodeScalars.map { UInt8($0.value) }) == nil, "\(text)")
    }
  }

  /// ISO 8859-5, which was rarely used and is not read.
  private static func iso8859(_ text: String) -> [UInt8] {
    text.unicodeScalars.compactMap { scalar in
      switch scalar.value {
      case ..<0x80: UInt8(scalar.value)
      case 0x401...0x45F: UInt8(scalar.value - 0x400 + 0xA0)
      default: nil
      }
    }
  }

  @Test func `One name is enough where its letters are clear, and a number sign alone is not`() throws {
    #expect(try encoding(of: #require(try [UInt8]("Київ;Bonn;2023", in: .windows1251))) == .windows1251)
    #expect(try encoding(of: #require(try [UInt8]("Київ;Bonn;2023", in: .koi8u))) == .koi8u)
    #expect(try encoding(of: #require(try [UInt8]("№;Name;Country\n1;Bonn;DE", in: .windows1251))) == nil)
  }

  @Test func `A slip of a Latin i does not change what a text is`() throws {
    let slip = "Вiнницька мiська громада;Житомирська міська громада;Дніпро;Рівне;Харкiв"
    for encoding in Self.eightBit where encoding != .cp866 {
      #expect(try self.encoding(of: #require(try [UInt8](slip, in: encoding))) == encoding)
    }
  }

  /// The code pages as RFC 2319 (KOI8-U) and RST 2018-91 (CP1125) print them.
  @Test func `The encodings are those of the standards`() throws {
    let letters = "ҐґЄєІіЇї"
    #expect(try [UInt8](letters, in: .windows1251) == [0xA5, 0xB4, 0xAA, 0xBA, 0xB2, 0xB3, 0xAF, 0xBF])
    #expect(try [UInt8](letters, in: .koi8u) == [0xBD, 0xAD, 0xB4, 0xA4, 0xB6, 0xA6, 0xB7, 0xA7])
    #expect(try [UInt8](letters, in: .cp1125) == [0xF2, 0xF3, 0xF4, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9])
    #expect(try [UInt8]("ЄєЇїАЯая", in: .cp866) == [0xF2, 0xF3, 0xF4, 0xF5, 0x80, 0x9F, 0xA0, 0xEF])
    #expect(try [UInt8](letters, in: .cp866) == nil)
  }
}
