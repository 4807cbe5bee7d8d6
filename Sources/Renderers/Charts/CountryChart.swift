import Aggregation
import Gazetteer
import Messages
import Partnerships

/// Agreements by country, as lying bars with the names beside them: the first fifteen, the others together, and those
/// of no stated country.
enum CountryChart {
  private struct Bar {
    let label: String
    let value: Int
    let shade: Shade
  }

  /// How many countries have a bar of their own.
  private static let countriesShown = 15
  private static let rowHeight = 20
  private static let top = 12
  /// Names end here, and bars begin behind it.
  private static let nameWidth = 190
  private static let longestName = 26

  private static func bars(of summary: Summary, in language: Language) -> [Bar] {
    let rows = summary.places.countries.filter { $0.measures.agreements > 0 }.map {
      (place: $0.place, agreements: $0.measures.agreements)
    }.sorted { $0.place.order(agreements: $0.agreements, in: language) }
    let stated = rows.filter { $0.place != .notStated }
    let isCut = stated.count > countriesShown + 1
    var bars = (isCut ? stated.prefix(countriesShown) : stated[...]).map {
      Bar(label: $0.place.name[language], value: $0.agreements, shade: .dark)
    }
    // Where an agreement stands in several rows, what the others have together cannot be added (rule 17).
    if isCut, summary.notes.excessByCountry == 0 {
      let others = stated.dropFirst(countriesShown)
      bars.append(
        Bar(
          label: "\(Text.others[language]) (\(others.count))", value: others.reduce(0) { $0 + $1.agreements },
          shade: .light))
    }
    if let notStated = rows.first(where: { $0.place == .notStated }) {
      bars.append(Bar(label: Text.notStated[language], value: notStated.agreements, shade: .light))
    }
    return bars
  }

  static func svg(of summary: Summary, in language: Language) -> [UInt8] {
    let bars = bars(of: summary, in: language)
    var svg = SVG(
      .byCountry, in: language, height: top + rowHeight * bars.count + 12,
      values: bars.map { labelled($0.label, value: $0.value) })
    let room = SVG.width - nameWidth - 60
    let largest = max(bars.map(\.value).max() ?? 0, 1)
    for (index, bar) in bars.enumerated() {
      let y = top + rowHeight * index
      let width = max(1, bar.value * room / largest)
      svg.text(shortened(bar.label), x: nameWidth - 8, y: y + 12, size: 13, anchor: .end)
      svg.rectangle(
        x: nameWidth, y: y, width: width, height: rowHeight - 5, shade: bar.shade,
        label: labelled(bar.label, value: bar.value))
      svg.text(
        grouped(bar.value), x: nameWidth + width + 6, y: y + 12, size: 13, anchor: .start, weight: .bold)
    }
    return svg.bytes
  }

  /// The whole name stands in the description.
  private static func shortened(_ name: String) -> String {
    name.count <= longestName ? name : name.prefix(longestName - 1) + "…"
  }
}
