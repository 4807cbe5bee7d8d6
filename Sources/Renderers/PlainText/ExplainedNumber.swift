package import Agreements
package import Gazetteer
import Loaders
package import Messages
package import Partnerships
package import Reports

/// A number of a report with what it counts and what it leaves out, as plain text to read and to send.
package struct ExplainedNumber: Sendable {
  /// The folder, as the user named it, and the day that the number is of.
  private let report: String
  private let asOf: Day
  private let selection: Selection
  private let explanation: Explanation
  private let reading: Reading
  /// By index into `Reading.agreements`: the records that the explanation names.
  private let rows: [Int: RecordRow]
  /// The rejected records that belong to the number.
  private let rejectedRows: [RecordRow]
  private let partyNames: PartyNames

  /// - Parameter report: the folder, as the user named it.
  /// - Parameter rows: by index into `Reading.agreements`, every record that the explanation names.
  /// - Parameter rejectedRows: the rejected records that belong to the number.
  package init(
    report: String, asOf: Day, selection: Selection, explanation: Explanation, reading: Reading,
    rows: [Int: RecordRow], rejectedRows: [RecordRow], partyNames: PartyNames
  ) {
    (self.report, self.asOf, self.selection) = (report, asOf, selection)
    (self.explanation, self.reading) = (explanation, reading)
    (self.rows, self.rejectedRows, self.partyNames) = (rows, rejectedRows, partyNames)
  }

  /// The number, what it is of, each thing that it counts with its records, and the records that are left out.
  package func text(in language: Language) -> [UInt8] {
    let writer = Writer(number: self, language: language)
    return Array(writer.lines.map { oneLine($0) + "\n" }.joined().utf8)
  }
}

extension ExplainedNumber {
  private struct Writer {
    let number: ExplainedNumber
    let language: Language

    var lines: [String] {
      let explanation = number.explanation
      var lines = [
        "\(number.selection.measure.declaration.name[language]): \(grouped(explanation.count))", "",
        phrase(.report(number.report, asOf: number.asOf)),
      ]
      lines += scope
      if explanation.count > 0 { lines += ["", phrase(.counted)] + counted }
      if !explanation.leftOut.isEmpty {
        lines +=
          ["", phrase(.leftOut(explanation.leftOut.count))] + explanation.leftOut.flatMap(leftOut)
      }
      let rejected = number.reading.inputs.reduce(0) { $0 + $1.rejected }
      if explanation.rejectedInputs.isEmpty, rejected > 0 {
        lines += ["", phrase(.rejected(rejected))]
      }
      return lines
    }

    private func phrase(_ remark: ExplanationRemark) -> String { remark.phrase[language] }

    /// What the number is narrowed by, a line each.
    private var scope: [String] {
      let rows = number.selection.rows
      return rows.dimensions.map { dimension in
        "\(dimension.heading[language]): \(rows.name(of: dimension, in: number.reading)?[language] ?? "")"
      }
    }

    private var counted: [String] {
      var lines: [String] = []
      for (place, thing) in number.explanation.things.enumerated() {
        let records = thing.records.compactMap { number.rows[$0] }
        let head = "\(place + 1). "
        let indent = String(repeating: " ", count: head.utf8.count)
        if let name = name(thing.subject) {
          lines.append(head + name)
          lines += records.map { indent + line($0, withParties: !isPair(thing.subject)) }
        } else {
          let shown = records.map { line($0, withParties: true) }
          lines += zip([head] + shown.dropFirst().map { _ in indent }, shown).map { $0 + $1 }
        }
      }
      for (place, row) in number.rejectedRows.enumerated() {
        lines.append("\(number.explanation.things.count + place + 1). \(rejected(row))")
      }
      return lines
    }

    private func isPair(_ subject: Explanation.Thing.Subject) -> Bool {
      if case .pair = subject { true } else { false }
    }

    /// nil for what is its records, and has no name beside them.
    private func name(_ subject: Explanation.Thing.Subject) -> String? {
      switch subject {
      case .record, .agreement: nil
      case .pair(let hromada, let partner): "\(name(hromada)) – \(name(partner))"
      case .hromada(let hromada): name(hromada)
      case .partner(let partner): name(partner)
      case .country(let country): PlaceName(country).label[language]
      }
    }

    private func name(_ hromada: HromadaID) -> String {
      let region = PlaceName(number.reading.regionOfHromada[Int(hromada.index)])
      return "\(number.partyNames.name(of: hromada)), \(region.label[language])"
    }

    private func name(_ partner: PartnerID) -> String {
      let country = number.reading.countryOfPartner[Int(partner.index)]
      return "\(number.partyNames.name(of: partner)), \(name(country))"
    }

    private func name(_ country: CountryID) -> String {
      country == .notStated
        ? NameRemark.countryNotStated.phrase[language] : PlaceName(country).label[language]
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
      guard let row = number.rows[record.record] else { return [] }
      var other = record.reason.other.flatMap { number.rows[$0] }.map { "\($0.origin)" } ?? ""
      // Of several signatures of one day, the one that the report names.
      if case .superseded = record.reason, !row.twin.isEmpty { other = row.twin }
      return [
        "- " + line(row, withParties: true), "  " + record.reason.phrase(other: other)[language],
      ]
    }
  }
}
