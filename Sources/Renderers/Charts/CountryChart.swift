import Aggregation
import Messages
import Partnerships

/// Agreements by country, as lying bars with the names beside them: the first fifteen, the others together, and those
/// of no stated country.
struct CountryChart {
  private struct Bar {
    let label: String
    let value: Int
    let shade: Shade
  }

  private let bars: [Bar]
  private let title: String

  /// How many countries have a bar of their own.
  private static let countriesShown = 15
  private static let rowHeight = 20
  private static let top = 12
  /// Names end here, and bars begin behind it.
  private static let nameWidth = 190
  private static let longestName = 26

  init(_ summary: Summary, in language: Language) {
    let rows = summary.places.countries.filter { $0.measures.agreements > 0 }.map {
      (name: PlaceName($0.place), agreements: $0.measures.agreements)
    }.sorted { $0.name.order(agreements: $0.agreements, in: language) }
    let stated = rows.filter { !$0.name.isNotStated }
    let isCut = stated.count > Self.countriesShown + 1
    title = Chart.byCountry.caption[language]
    var bars = (isCut ? stated.prefix(Self.countriesShown) : stated[...]).map {
      Bar(label: $0.name.label[language], value: $0.agreements, shade: .dark)
    }
    // Where an agreement stands in several rows, what the others have together cannot be added (rule 17).
    if isCut, summary.notes.excessByCountry == 0 {
      let others = stated.dropFirst(Self.countriesShown)
      bars.append(
        Bar(
          label: "\(Text.others[language]) (\(others.count))", value: others.reduce(0) { $0 + $1.agreements },
          shade: .light))
    }
    if let notStated = rows.first(where: { $0.name.isNotStated }) {
      bars.append(Bar(label: Text.notStated[language], value: notStated.agreements, shade: .light))
    }
    self.bars = bars
  }

  var svg: [UInt8] {
    var svg = SVG(
      height: Self.top + Self.rowHeight * bars.count + 12, id: Chart.byCountry.rawValue, title: title,
      values: bars.map { labelled($0.label, value: $0.value) })
    let room = SVG.width - Self.nameWidth - 60
    let largest = max(bars.map(\.value).max() ?? 0, 1)
    for (index, bar) in bars.enumerated() {
      let y = Self.top + Self.rowHeight * index
      let width = max(1, bar.value * room / largest)
      svg.text(Self.shortened(bar.label), x: Self.nameWidth - 8, y: y + 12, size: 13, anchor: .end)
      svg.rectangle(
        x: Self.nameWidth, y: y, width: width, height: Self.rowHeight - 5, shade: bar.shade,
        label: labelled(bar.label, value: bar.value))
      svg.text(
        grouped(bar.value), x: Self.nameWidth + width + 6, y: y + 12, size: 13, anchor: .start, weight: .bold)
    }
    return svg.bytes
  }

  /// The whole name stands in the description.
  private static func shortened(_ name: String) -> String {
    name.count <= longestName ? name : name.prefix(longestName - 1) + "…"
  }
}
