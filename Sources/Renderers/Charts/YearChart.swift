import Aggregation
import Messages
import Partnerships

/// Agreements by year of signing, as upright bars: time runs to the right.
struct YearChart {
  private struct Bar {
    let label: String
    let value: Int
    /// Of an unfinished year, and of agreements whose year is not known.
    let isOpen: Bool
  }

  private let bars: [Bar]
  private let note: String?
  private let title: String

  private static let height = 240
  private static let floor = 175
  private static let ceiling = 20
  private static let margin = 16

  init(_ summary: Summary, in language: Language) {
    title = Chart.byYear.caption[language]
    var bars = summary.periods.years.map { row in
      Bar(
        label: "\(row.period)\(row.isUnfinished ? "*" : "")", value: row.measures.agreements,
        isOpen: row.isUnfinished)
    }
    if let unknown = summary.periods.yearUnknown {
      bars.append(Bar(label: Text.yearUnknown[language], value: unknown.measures.agreements, isOpen: true))
    }
    self.bars = bars
    note =
      summary.periods.years.contains(where: \.isUnfinished)
      ? Note.unfinished(asOf: summary.asOf).sentence[language] : nil
  }

  var svg: [UInt8] {
    var svg = SVG(
      height: Self.height, id: Chart.byYear.rawValue, title: title,
      values: bars.map { labelled($0.label, value: $0.value) })
    let step = (SVG.width - 2 * Self.margin) / max(bars.count, 1)
    let largest = max(bars.map(\.value).max() ?? 0, 1)
    // Labels of many years would run into each other: then every second, every third … has one.
    let labelEvery = max(1, (40 + step - 1) / max(step, 1))
    for (index, bar) in bars.enumerated() {
      let middle = Self.margin + step * index + step / 2
      let height = bar.value * (Self.floor - Self.ceiling - 20) / largest
      let width = max(2, min(step * 3 / 4, 64))
      svg.rectangle(
        x: middle - width / 2, y: Self.floor - height, width: width, height: height,
        shade: bar.isOpen ? .lightest : .dark, isOpen: bar.isOpen,
        label: labelled(bar.label, value: bar.value))
      guard index.isMultiple(of: labelEvery) || index == bars.count - 1 else { continue }
      svg.text(
        grouped(bar.value), x: middle, y: Self.floor - height - 6, size: 13, anchor: .middle, weight: .bold)
      for (line, word) in bar.label.split(separator: " ").enumerated() {
        svg.text(String(word), x: middle, y: Self.floor + 18 + 14 * line, size: 12, anchor: .middle)
      }
    }
    svg.line(fromX: Self.margin, y: Self.floor, toX: SVG.width - Self.margin, y: Self.floor)
    if let note { svg.text(note, x: Self.margin, y: Self.height - 12, size: 12) }
    return svg.bytes
  }
}
