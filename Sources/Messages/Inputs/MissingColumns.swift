package import Partnerships

/// Fields that no column of an export gives, the columns that were left unread, and which of these may be meant.
package struct MissingColumns: Hashable, Sendable {
  package let fields: [Field]
  /// The headers of the unread columns, as spelled.
  package let unread: [String]
  package let likely: [FieldColumn]
  /// Those of the unread that hold one of the fields together with something else: no option reads them.
  package let mixed: [String]

  package init(fields: [Field], unread: [String], likely: [FieldColumn], mixed: [String] = []) {
    (self.fields, self.unread, self.likely, self.mixed) = (fields, unread, likely, mixed)
  }
}

extension MissingColumns {
  /// «громада» і «партнер»; the hromada or the partner
  var names: Text {
    let names = fields.map(\.name)
    let english = names.map { "the \($0[.english])" }
    return Text(
      ukrainian: enumeration(names.map { "«\($0[.ukrainian])»" }, last: Ukrainian.and),
      english: enumeration(english, last: English.or))
  }

  /// Which columns were not read, and what to type where one of them is meant; empty where all were read.
  var remedy: Text {
    if unread.isEmpty { return Text("") }
    let headers = Self.list(unread)
    let options = Text(options)
    if likely.isEmpty, !mixed.isEmpty {
      return Text(
        uk: " Не прочитано: \(headers). У \(all: mixed) стоїть кілька речей разом: рознесіть їх у файлі на окремі колонки.",
        en: " Not read: \(headers). Several things stand together in \(all: mixed): split them into columns of their own in the file.")
    }
    return likely.isEmpty
      ? Text(
        uk: " Не прочитано: \(headers). Якщо потрібне є серед них, додайте \(options).",
        en: " Not read: \(headers). If what is needed is among them, add \(options).")
      : Text(
        uk: " Не прочитано: \(headers). Якщо це те, що потрібно, додайте \(options).",
        en: " Not read: \(headers). If that is what is needed, add \(options).")
  }

  private var options: String {
    likely.isEmpty
      ? fields.map { "--column \($0.code)=HEADER" }.joined(separator: " ")
      : likely.map(\.option).joined(separator: " ")
  }

  /// A table of hundreds of columns is not told whole.
  private static let mostHeaders = 30

  static func list(_ headers: [String]) -> Text {
    let more = headers.count - mostHeaders
    let shown = headers.prefix(mostHeaders).map(Text.quoted)
    let list = Text.joined(shown, by: ", ")
    return more > 0 ? Text(uk: "\(list) і ще \(more)", en: "\(list) and \(more) more") : list
  }
}
