import Agreements
import Foundation
import Gazetteer
import Loaders
import Messages
import Partnerships
import Renderers
import Reports
import TestSupport

/// A cell of a published table that counts something, as a person asks for it: by the options of `explain`.
struct TableCell: Sendable, CustomStringConvertible {
  let table: String
  let options: [String: String]
  let number: Int

  var description: String { "\(table): \(arguments.joined(separator: " ")) is \(number)" }

  /// In the order of their names.
  var arguments: [String] { options.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] } }

  /// Every cell of every table of a report, but what is computed from other cells (changes, shares) and what is blank.
  /// - Parameter previousDays: the days that the columns of earlier figures are of.
  static func all(in folder: URL, previousDays: (quarter: Day, year: Day)) throws -> [TableCell] {
    try ReportTables.names.flatMap { name in
      try CSVText.rows(of: folder.appending(path: name.path)).flatMap { row in
        row.keys.sorted().compactMap { column -> TableCell? in
          guard let number = row[column].flatMap({ Int($0) }),
            let asked = asked(column, previousDays, row["measure"])
          else { return nil }
          let narrowed = narrowed(by: row)
          return TableCell(table: name.id, options: narrowed.merging(asked) { $1 }, number: number)
        }
      }
    }
  }

  /// What the first columns of a row say of its numbers.
  private static func narrowed(by row: [String: String]) -> [String: String] {
    let columns = [
      "country_code": "--country", "region_code": "--region", "year": "--year", "quarter": "--quarter",
      "kind": "--kind", "area": "--area", "source": "--source", "stage": "--stage", "reason": "--reason",
    ]
    return Dictionary(
      columns.compactMap { column, option in row[column].map { (option, $0) } }, uniquingKeysWith: { $1 })
  }

  /// What the header of a column says of its numbers; nil for what counts nothing.
  private static func asked(
    _ column: String, _ days: (quarter: Day, year: Day), _ measure: String?
  ) -> [String: String]? {
    switch column {
    case "year", "quarter", "change", "change_quarter", "change_year", "share_percent": return nil
    case "value": return measure.map { ["--measure": $0] }
    case "previous_quarter": return measure.map { ["--measure": $0, "--as-of": "\(days.quarter)"] }
    case "previous_year": return measure.map { ["--measure": $0, "--as-of": "\(days.year)"] }
    case "agreements_previous_quarter": return ["--measure": "agreements", "--as-of": "\(days.quarter)"]
    case "agreements_year_unknown": return ["--measure": "agreements", "--year": "unknown"]
    default:
      guard column.hasPrefix("agreements_") else { return ["--measure": column] }
      return ["--measure": "agreements", "--year": String(column.dropFirst("agreements_".count))]
    }
  }
}

extension TableCell {
  /// What the options mean, read by the codes of the tables.
  func selection(_ reading: Reading) -> Selection? {
    guard let measure = options["--measure"].flatMap(Measure.init) else { return nil }
    var selection = Selection(measure)
    selection.country = options["--country"].map { code in
      Countries.all.first { $0.alpha2 == code }?.id ?? .notStated
    }
    selection.region = options["--region"].map { code in
      Regions.all.first { $0.code == code }?.id ?? .notStated
    }
    selection.period = options["--year"].map { Int($0).map { .year($0) } ?? .yearUnknown }
    if let text = options["--quarter"] {
      selection.period =
        Quarter(text).map { .quarter($0) } ?? Int(text.prefix(4)).map { .quarterUnknown(of: $0) }
        ?? .yearUnknown
    }
    selection.kind = options["--kind"].flatMap { Kind(code: $0) }
    selection.area = options["--area"].flatMap { reading.areaNames.firstIndex(of: $0) }.map(UInt32.init)
    selection.inputs = options["--source"].map { source in
      Set(reading.inputs.indices.filter { reading.inputs[$0].name == source })
    }
    selection.stage = options["--stage"].flatMap { Stage(code: $0) }
    selection.reason = options["--reason"].flatMap { OutOfScopeReason(code: $0) }
    return selection
  }

  var asOf: Day? { options["--as-of"].flatMap { Day(iso: $0) } }
}
