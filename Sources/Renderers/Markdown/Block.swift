import Messages

/// A piece of a document, in plain text: the writer makes Markdown of it, with a blank line after each.
enum Block {
  case title(Text)
  case heading(Section)
  /// Sentences one after the other; nothing where there are none.
  case paragraph([Note])
  case list([String])
  /// Items with what they are about in front.
  case labelledList([(label: String, text: String)])
  case table(Caption, MarkdownTable)
  case picture(Chart)
}
