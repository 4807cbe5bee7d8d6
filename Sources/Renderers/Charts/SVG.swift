import Messages

/// A picture as SVG 1.1, with its title and a description for who cannot see it. The title is not drawn: the caption
/// below says it. Lengths are whole user units.
struct SVG {
  static let width = 480

  private let height: Int
  /// Begins the ids of its elements, so that several pictures may stand in one page.
  private let id: String
  private let title: String
  private let description: String
  private var elements: [String] = []

  /// - Parameter values: every value that is drawn, in words.
  init(_ chart: Chart, in language: Language, height: Int, values: [String]) {
    (self.height, id, title) = (height, chart.rawValue, chart.caption[language])
    description = values.joined(separator: "; ") + "."
  }

  /// Where a text stands on its line.
  enum Anchor: String { case start, middle, end }

  enum Weight: String { case normal, bold }

  mutating func text(
    _ text: String, x: Int, y: Int, size: Int = 13, anchor: Anchor = .start, weight: Weight = .normal,
    shade: Shade = .black
  ) {
    elements.append(
      "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" text-anchor=\"\(anchor.rawValue)\""
        + (weight == .bold ? " font-weight=\"bold\"" : "")
        + " fill=\"\(shade.color)\">\(Self.escaped(text))</text>"
    )
  }

  /// - Parameter isOpen: whether only its outline is drawn, broken: what is not complete.
  /// - Parameter label: what a pointer over it shows.
  mutating func rectangle(
    x: Int, y: Int, width: Int, height: Int, shade: Shade, isOpen: Bool = false, label: String
  ) {
    let line = isOpen ? " stroke=\"\(Shade.black.color)\" stroke-dasharray=\"4 3\"" : shade.outline
    elements.append(
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(shade.color)\"\(line)>"
        + "<title>\(Self.escaped(label))</title></rect>")
  }

  mutating func line(fromX x1: Int, y y1: Int, toX x2: Int, y y2: Int) {
    elements.append(
      "<line x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\" stroke=\"\(Shade.black.color)\"/>")
  }

  var bytes: [UInt8] {
    let lines =
      [
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(Self.width)\" height=\"\(height)\" "
          + "viewBox=\"0 0 \(Self.width) \(height)\" role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\" "
          + "font-family=\"Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif\">",
        "<title id=\"\(id)-title\">\(Self.escaped(title))</title>",
        "<desc id=\"\(id)-desc\">\(Self.escaped(description))</desc>",
        "<rect width=\"\(Self.width)\" height=\"\(height)\" fill=\"\(Shade.white.color)\"/>",
      ] + elements + ["</svg>", ""]
    return Array(lines.joined(separator: "\n").utf8)
  }

  /// Text between tags or in an attribute. A country's name may come with `&`; control characters do not come at all.
  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}

/// A value behind what it is of, as the description and a pointer over it say it: `Germany: 12`.
func labelled(_ label: String, value: Int) -> String { "\(label): \(grouped(value))" }

/// One blue from light to dark: its shades are told apart in print without colours too.
enum Shade: CaseIterable {
  case white, lightest, light, dark, darkest, black

  /// The shades of values from small to large.
  static let scale: [Shade] = [.lightest, .light, .dark, .darkest]

  var color: String {
    switch self {
    case .white: "#ffffff"
    case .lightest: "#dbe9f6"
    case .light: "#9fc5e8"
    case .dark: "#3a75b0"
    case .darkest: "#1c4587"
    case .black: "#1a1a1a"
    }
  }

  /// What can be read on it.
  var ink: Shade { self == .dark || self == .darkest ? .white : .black }

  /// White needs an edge on white paper.
  fileprivate var outline: String { self == .white ? " stroke=\"#999999\"" : "" }
}
