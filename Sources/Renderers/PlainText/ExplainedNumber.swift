package import Agreements
package import Gazetteer
import Loaders
package import Messages
package import Partnerships
package import Reports

/// A number of a report with what it counts and what it leaves out, as plain text to read and to send.
package struct ExplainedNumber: Sendable {
  private let report: String
  private let asOf: Day
  private let selection: Selection
  private let explanation: Explanation
  private let reading: Reading
  private let rows: [Int: RecordRow]
  private let rejectedRows: [RecordRow]
  private let partyNames: PartyNames
  private let language: Language

  /// - Parameter report: the folder, as the user named it.
  /// - Parameter asOf: the day that the number is of.
  /// - Parameter rows: by index into `Reading.agreements`, every record that the explanation names.
  /// - Parameter rejectedRows: the rejected records that belong to the number.
  package init(
    report: String, asOf: Day, selection: Selection, explanation: Explanation, reading: Reading,
    rows: [Int: RecordRow], rejectedRows: [RecordRow], partyNames: PartyNames, in language: Language
  ) {
    (self.report, self.asOf, self.selection) = (report, asOf, selection)
    (self.explanation, self.reading) = (explanation, reading)
    (self.rows, self.rejectedRows, self.partyNames) = (rows, rejectedRows, partyNames)
    self.language = language
  }

  /// The number, what it is of, each thing that it counts with its records, and the records that are left out.
  package var text: [UInt8] { Array(lines.map { oneLine($0) + "\n" }.joined().utf8) }

  private var lines: [String] {
    var lines = [
      "\(selection.measure.declaration.name[language]): \(grouped(explanation.count))", "",
      phrase(.report(report, asOf: asOf)),
    ]
    // What the number is narrowed by, a line each.
    lines += selection.rows.names(in: reading).map { "\($0.heading[language]): \($1[language])" }
    if explanation.count > 0 { lines += ["", phrase(.counted)] + counted }
    if !explanation.leftOut.isEmpty {
      lines += ["", phrase(.leftOut(explanation.leftOut.count))] + explanation.leftOut.flatMap(leftOut)
    }
    let rejected = reading.inputs.reduce(0) { $0 + $1.rejected }
    if explanation.rejectedInputs.isEmpty, rejected > 0 { lines += ["", phrase(.rejected(rejected))] }
    return lines
  }

  private func phrase(_ remark: ExplanationRemark) -> String { remark.phrase[language] }

  private var counted: [String] {
    let things = explanation.things.map { thing in
      let isPair = if case .pair = thing.subject { true } else { false }
      return [name(thing.subject)].compactMap(\.self)
        + thing.records.compactMap { rows[$0] }.map { line($0, withParties: !isPair) }
    }
    return (things + rejectedRows.map { [rejected($0)] }).enumerated().flatMap { index, lines in
      let head = "\(index + 1). "
      let indent = String(repeating: " ", count: head.utf8.count)
      return lines.enumerated().map { ($0 == 0 ? head : indent) + $1 }
    }
  }

  /// nil for what is its records, and has no name beside them.
  private func name(_ subject: Explanation.Thing.Subject) -> String? {
    switch subject {
    case .record, .agreement: nil
    case .pair(let hromada, let partner): "\(name(hromada)) – \(name(partner))"
    case .hromada(let hromada): name(hromada)
    case .partner(let partner): name(partner)
    case .country(let country): country.name[language]
    }
  }

  private func name(_ hromada: HromadaID) -> String {
    let region = reading.regionOfHromada[Int(hromada.index)]
    return "\(partyNames.name(of: hromada)), \(region.name[language])"
  }

  private func name(_ partner: PartnerID) -> String {
    let country = reading.countryOfPartner[Int(partner.index)]
    return "\(partyNames.name(of: partner)), \(name(country))"
  }

  private func name(_ country: CountryID) -> String {
    country == .notStated
      ? NameRemark.countryNotStated.phrase[language] : country.name[language]
  }

  /// `file:line; date; hromada – partner, country; "title"`
  private func line(_ row: RecordRow, withParties: Bool) -> String {
    var parts = [
      "\(row.origin)", row.signedOn.isEmpty ? phrase(.undated) : row.signedOn,
    ]
    if withParties { parts.append(parties(of: row)) }
    if !row.title.isEmpty { parts.append(Text.quoted(tidy(row.title))[language]) }
    return parts.joined(separator: "; ")
  }

  private func parties(of row: RecordRow) -> String {
    let countries = row.countryCode.split(separator: ";").map { code in
      switch Countries.named(Folding.fold(String(code))) {
      case .found(let id): name(id)
      default: name(CountryID.notStated)
      }
    }
    let hromada = saysNothing(row.hromada) ? phrase(.hromadaNotStated) : spaced(row.hromada)
    let partner = saysNothing(row.partner) ? phrase(.partnerNotStated) : tidy(row.partner)
    return "\(hromada) – \(([partner] + countries).joined(separator: ", "))"
  }

  /// One space for any run of white space: a cell as spelled may have lines.
  private func tidy(_ cell: String) -> String {
    cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A cell as spelled may be a lone dash.
  private func saysNothing(_ cell: String) -> Bool { !cell.contains { $0.isLetter || $0.isNumber } }

  private func spaced(_ list: String) -> String {
    list.split(separator: ";").joined(separator: ", ")
  }

  /// A rejected record as it was spelled.
  private func rejected(_ row: RecordRow) -> String {
    guard case .rejected(let reason) = row.fate else { return "\(row.origin)" }
    let spelled = [row.hromada, row.partner, row.title].filter { !$0.isEmpty }.map {
      Text.quoted(tidy($0))[language]
    }
    return (["\(row.origin)", reason.phrase[language]] + spelled).joined(separator: "; ")
  }

  private func leftOut(_ record: Explanation.LeftOut) -> [String] {
    guard let row = rows[record.record] else { return [] }
    var other = record.reason.other.flatMap { rows[$0] }.map { "\($0.origin)" } ?? ""
    // Of several signatures of one day, the one that the report names.
    if case .superseded = record.reason, !row.twin.isEmpty { other = row.twin }
    return [
      "- " + line(row, withParties: true), "  " + record.reason.phrase(other: other)[language],
    ]
  }
}
