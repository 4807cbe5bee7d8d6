import Agreements
import ExportSupport
import Loaders
import Partnerships
import TestSupport
import Testing

/// Laws over random valid documents.
@Suite struct JSONLawTests {
  @Test(arguments: RandomJSON.Form.allCases)
  func `Random documents give their records, whole and in pieces`(form: RandomJSON.Form) throws {
    var random = RandomJSON(seed: 7)
    for size in [1, 2, 3, 5, 20, 60, 600] {
      let rows = (0..<size).map { _ in random.row() }
      let bytes = Array(random.document(rows, as: form).utf8)
      let whole = try Loaded(Export(bytes))
      #expect(whole.rows.map(RandomJSON.Row.init) == rows)
      #expect(whole.report.differingTotals == [])
      for portion in [1, 7, 1 << 16] {
        let pieces = try Loaded(Export(bytes, portion: portion))
        #expect(pieces.rows.map { "\($0)" } == whole.rows.map { "\($0)" })
        #expect(pieces.told == whole.told)
        #expect(pieces.report == whole.report)
      }
    }
  }
}

/// Records, and documents that say them: in each form of JSON that is read, with white space, escapes, orders of keys
/// and members of no meaning by chance.
struct RandomJSON {
  enum Form: CaseIterable { case array, object, lines, sparql, nested }

  struct Row: Equatable {
    /// By its place in `hromadas`.
    var hromada: Int
    var partner: String
    var country: String
    var year: Int?
  }

  private static let hromadas = [
    ("Житомир", "Житомирська"), ("Львів", "Львівська"), ("Одеса", "Одеська"), ("Полтава", "Полтавська"),
  ]
  private static let partners = [
    "Bonn", "Łódź", "Ulm \"am See\"", "C:\\Dorf", "Saint-Denis", "😀heim", "{Lyon}", "[Brno]", "Nancy",
  ]

  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func row() -> Row {
    Row(
      hromada: .random(in: Self.hromadas.indices, using: &random), partner: pick(Self.partners),
      country: pick(["DE", "PL", "FR"]), year: chance() ? .random(in: 1990...2025, using: &random) : nil)
  }

  mutating func document(_ rows: [Row], as form: Form) -> String {
    switch form {
    case .array: return list(rows.map { object(members($0)) })
    case .object:
      let rest = ["\"meta\": {\"total\": \(rows.count)}", "\"tags\": [\"]}\"]", "\"note\": null"]
      return object(["\"rows\": " + list(rows.map { object(members($0)) })] + rest)
    case .lines:
      return rows.map { object(members($0), space: " ") + pick(["\n", "\r\n", "\n\n", " \n"]) }.joined()
    case .sparql:
      let bindings = rows.map { row in
        object(
          [
            ("origincityLabel", Self.hromadas[row.hromada].0), ("sistercityLabel", row.partner),
            ("destination_countryLabel", row.country), ("since", row.year.map { "\($0)" } ?? ""),
          ].map { key, text in
            "\"\(key)\": " + object(["\"type\": \"literal\"", "\"value\": \(string(text))"])
          })
      }
      return object(["\"head\": {\"vars\": []}", "\"results\": {\"bindings\": \(list(bindings))}"])
    case .nested:
      return list(
        rows.chunked().map { chunk in
          let partners = chunk.map { object(partner($0, called: "name")) }
          return object([
            "\"name\": " + string(Self.hromadas[chunk[0].hromada].0), "\"partners\": " + list(partners),
          ])
        })
    }
  }

  private mutating func members(_ row: Row) -> [String] {
    ["\(string("hromada")): " + string(Self.hromadas[row.hromada].0)] + partner(row, called: "partner")
  }

  private mutating func partner(_ row: Row, called name: String) -> [String] {
    var members = ["\"\(name)\": " + string(row.partner), "\(string("country")): " + string(row.country)]
    if let year = row.year {
      members.append("\"date\": " + pick(["\(year)", "\(year).0", "\"\(year)\""]))
    } else if chance() {
      members.append("\"date\": " + pick(["null", "\"\"", "{}", "[]", "[null]"]))
    }
    if chance() {
      members.append("\"extra\": " + pick(["[1, [2, {\"a\": []}]]", "{\"b\": {\"c\": 1e400}}", "\"]\""]))
    }
    return members
  }

  private mutating func object(_ members: [String], space: String? = nil) -> String {
    joined(members.shuffled(using: &random), "{", "}", space)
  }

  private mutating func list(_ items: [String]) -> String { joined(items, "[", "]", nil) }

  private mutating func joined(_ items: [String], _ open: String, _ close: String, _ space: String?) -> String
  {
    let spaces = space.map { ["", $0] } ?? ["", " ", "\n", "\r\n\t"]
    return open + items.map { pick(spaces) + $0 + pick(spaces) }.joined(separator: ",") + close
  }

  /// Some characters escaped, and those that have to be.
  private mutating func string(_ text: String) -> String {
    let characters = text.unicodeScalars.map { scalar in
      if scalar != "\"", scalar != "\\", scalar.value >= 0x20, !chance(of: 10) { return String(scalar) }
      return String(scalar).utf16.map { unit in
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }.joined()
    }
    return "\"" + characters.joined() + "\""
  }

  private mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  private mutating func chance(of turns: Int = 2) -> Bool { Int.random(in: 0..<turns, using: &random) == 0 }
}

extension RandomJSON.Row {
  /// As a loader has read it.
  init(_ row: RecordRow) {
    self.init(
      hromada: RandomJSON.place(of: row.hromada), partner: row.partner, country: row.countryCode,
      year: Int(row.signedOn))
  }
}

extension RandomJSON {
  fileprivate static func place(of name: String) -> Int { hromadas.firstIndex { name.hasPrefix($0.1) } ?? -1 }
}

extension [RandomJSON.Row] {
  /// Neighbours with the same hromada together.
  fileprivate func chunked() -> [[RandomJSON.Row]] {
    reduce(into: []) { chunks, row in
      if chunks.last?.first?.hromada == row.hromada {
        chunks[chunks.count - 1].append(row)
      } else {
        chunks.append([row])
      }
    }
  }
}
