/// A document of GFM as bytes, block by block, each followed by a blank line.
struct MarkdownWriter {
  private(set) var bytes: [UInt8] = []
  private let language: Language
  private var tableCount = 0
  private var pictureCount = 0

  init(language: Language) { self.language = language }

  mutating func title(_ text: String) { block("# \(markdown(text))") }
  mutating func heading(_ section: Section) { block("## \(markdown(section.heading[language]))") }

  mutating func paragraph(_ notes: [Note]) {
    if notes.isEmpty { return }
    block(notes.map { markdown($0.sentence[language]) }.joined(separator: " "))
  }

  mutating func list(_ items: [String]) {
    if items.isEmpty { return }
    for item in items { line("- \(markdown(item))") }
    line("")
  }

  /// Items with what they are about in front, in bold.
  mutating func list(_ items: [(label: String, text: String)]) {
    for item in items { line("- **\(markdown(item.label))**: \(markdown(item.text))") }
    line("")
  }

  /// The table under its numbered caption.
  mutating func table(_ caption: Caption, _ table: MarkdownTable) {
    tableCount += 1
    block("**\(Text.tableNumber(tableCount)[language])** \(markdown(caption.text[language]))")
    row(table.headings)
    row(table.headings.indices.map { $0 == 0 || table.isText ? ":--" : "--:" })
    for cells in table.rows { row(cells) }
    line("")
  }

  /// A picture above its numbered caption.
  mutating func picture(_ chart: Chart.Name, at path: String) {
    pictureCount += 1
    let text = markdown(chart.caption[language])
    block("![\(text)](\(path))")
    block("**\(Text.pictureNumber(pictureCount)[language])** \(text)")
  }

  private mutating func row(_ cells: [String]) { line("| \(cells.joined(separator: " | ")) |") }

  private mutating func block(_ text: String) {
    line(text)
    line("")
  }

  private mutating func line(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }
}
