import Aggregation
import Messages
import Partnerships

/// Agreements by year of signing, as upright bars: time runs to the right.
enum YearChart {
  private struct Bar {
    let label: String
    let value: Int
    /// Of an unfinished year, and of agreements whose year is not known.
    let isOpen: Bool
  }

  private static let height = 240
  private static let floor = 175
  private static let ceiling = 20
  private static let margin = 16

  private static func bars(of summary: Summary, in language: Language) -> [Bar] {
    var bars = summary.periods.years.map { row in
      Bar(
        label: "\(row.period)\(row.isUnfinished ? "*" : "")", value: row.measures.agreements,
        isOpen: row.isUnfinished)
    }
    if let unknown = summary.periods.yearUnknown {
      bars.append(Bar(label: Text.yearUnknown[language], value: unknown.measures.agreements, isOpen: true))
    }
    return bars
  }

  static func svg(of summary: Summary, in language: Language) -> [UInt8] {
    let bars = bars(of: summary, in: language)
    var svg = SVG(
      .byYear, in: language, height: height, values: bars.map { labelled($0.label, value: $0.value) })
    let step = (SVG.width - 2 * margin) / max(bars.count, 1)
    let largest = max(bars.map(\.value).max() ?? 0, 1)
    // Labels of many years would run into each other: then every second, every third … has one.
    let labelEvery = max(1, (40 + step - 1) / max(step, 1))
    for (index, bar) in bars.enumerated() {
      let middle = margin + step * index + step / 2
      let barHeight = bar.value * (floor - ceiling - 20) / largest
      let width = max(2, min(step * 3 / 4, 64))
      svg.rectangle(
        x: middle - width / 2, y: floor - barHeight, width: width, height: barHeight,
        shade: bar.isOpen ? .lightest : .dark, isOpen: bar.isOpen,
        label: labelled(bar.label, value: bar.value))
      guard index.isMultiple(of: labelEvery) || index == bars.count - 1 else { continue }
      svg.text(
        grouped(bar.value), x: middle, y: floor - barHeight - 6, size: 13, anchor: .middle, weight: .bold)
      for (line, word) in bar.label.split(separator: " ").enumerated() {
        svg.text(String(word), x: middle, y: floor + 18 + 14 * line, size: 12, anchor: .middle)
      }
    }
    svg.line(fromX: margin, y: floor, toX: SVG.width - margin, y: floor)
    if summary.periods.years.contains(where: \.isUnfinished) {
      let note = Note.unfinished(asOf: summary.asOf).sentence[language]
      svg.text(note, x: margin, y: height - 12, size: 12)
    }
    return svg.bytes
  }
}
