import Messages

/// A document of GFM as bytes, block by block, each followed by a blank line.
struct MarkdownWriter {
  private var bytes: [UInt8] = []
  private let language: Language
  private var tableCount = 0
  private var pictureCount = 0

  private init(language: Language) { self.language = language }

  static func document(_ blocks: [Block], in language: Language) -> [UInt8] {
    var writer = MarkdownWriter(language: language)
    for block in blocks { writer.append(block) }
    return writer.bytes
  }

  private mutating func append(_ block: Block) {
    switch block {
    case .title(let text): paragraph("# \(markdown(text[language]))")
    case .heading(let section): paragraph("## \(markdown(section.heading[language]))")
    case .paragraph(let notes) where notes.isEmpty: break
    case .paragraph(let notes):
      paragraph(notes.map { markdown($0.sentence[language]) }.joined(separator: " "))
    case .list(let items) where items.isEmpty: break
    case .list(let items):
      for item in items { line("- \(markdown(item))") }
      line("")
    case .labelledList(let items):
      for item in items { line("- **\(markdown(item.label))**: \(markdown(item.text))") }
      line("")
    case .table(let caption, let table): append(table, under: caption)
    case .picture(let chart):
      pictureCount += 1
      let text = markdown(chart.caption[language])
      paragraph("![\(text)](\(chart.path(in: language)))")
      paragraph("**\(Text.pictureNumber(pictureCount)[language])** \(text)")
    }
  }

  private mutating func append(_ table: MarkdownTable, under caption: Caption) {
    tableCount += 1
    paragraph("**\(Text.tableNumber(tableCount)[language])** \(markdown(caption.text[language]))")
    row(table.headings)
    row(table.headings.indices.map { $0 == 0 || table.isText ? ":--" : "--:" })
    for cells in table.rows { row(cells) }
    line("")
  }

  private mutating func row(_ cells: [String]) { line("| \(cells.joined(separator: " | ")) |") }

  private mutating func paragraph(_ text: String) {
    line(text)
    line("")
  }

  private mutating func line(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }
}
