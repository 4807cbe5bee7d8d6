import Aggregation
import Gazetteer
import Messages
import Partnerships

/// Agreements by region as a map of tiles of one size: a small region is seen as well as a large one.
struct RegionChart {
  private struct Tile {
    let name: String
    let value: Int
    let position: RegionTile
  }

  private let tiles: [Tile]
  private let notStated: String?
  private let language: Language

  private static let size = 58
  private static let top = 8
  private static let left = 8

  init(_ summary: Summary, in language: Language) {
    self.language = language
    tiles = summary.places.regions.compactMap { row in
      RegionTile.all[row.place.iso].map {
        Tile(name: row.place.name[language], value: row.measures.agreements, position: $0)
      }
    }
    let unplaced = summary.places.regions.first { $0.place == .notStated }?.measures.agreements ?? 0
    notStated = unplaced > 0 ? labelled(Text.notStated[language], value: unplaced) : nil
  }

  var svg: [UInt8] {
    let rows = (RegionTile.all.values.map(\.row).max() ?? 0) + 1
    let bottom = Self.top + rows * Self.size
    var svg = SVG(
      .byRegion, in: language, height: bottom + 44,
      values: tiles.map { labelled($0.name, value: $0.value) } + [notStated].compactMap(\.self))
    for tile in tiles { draw(tile, in: &svg) }
    drawKey(in: &svg, y: bottom + 14)
    if let notStated { svg.text(notStated, x: SVG.width - 16, y: bottom + 28, size: 12, anchor: .end) }
    return svg.bytes
  }

  private func draw(_ tile: Tile, in svg: inout SVG) {
    let (x, y) = (Self.left + tile.position.column * Self.size, Self.top + tile.position.row * Self.size)
    let shade = scale.shade(of: tile.value)
    svg.rectangle(
      x: x + 1, y: y + 1, width: Self.size - 2, height: Self.size - 2, shade: shade,
      label: labelled(tile.name, value: tile.value))
    let middle = x + Self.size / 2
    svg.text(tile.position.label[language], x: middle, y: y + 20, size: 11, anchor: .middle, shade: shade.ink)
    svg.text(
      grouped(tile.value), x: middle, y: y + 43, size: 17, anchor: .middle, weight: .bold, shade: shade.ink)
  }

  private func drawKey(in svg: inout SVG, y: Int) {
    var x = 16
    for step in scale.steps {
      svg.rectangle(x: x, y: y, width: 16, height: 16, shade: step.shade, label: step.label)
      svg.text(step.label, x: x + 22, y: y + 13, size: 12)
      x += 34 + 8 * step.label.count
    }
  }

  private var scale: Scale { Scale(largest: tiles.map(\.value).max() ?? 0) }

  /// Which shade a value has: none of its own for 0, and steps of one size up to the largest.
  private struct Scale {
    let steps: [(shade: Shade, label: String)]
    private let size: Int

    init(largest: Int) {
      size = max(1, (largest + Shade.scale.count - 1) / Shade.scale.count)
      let size = size
      let shades = Shade.scale.enumerated().prefix { $0.offset * size < largest }
      steps =
        [(.white, "0")]
        + shades.map { index, shade in
          let (first, last) = (index * size + 1, min((index + 1) * size, largest))
          return (shade, first == last ? grouped(first) : "\(grouped(first))–\(grouped(last))")
        }
    }

    func shade(of value: Int) -> Shade {
      value == 0 ? .white : Shade.scale[min((value - 1) / size, Shade.scale.count - 1)]
    }
  }
}
