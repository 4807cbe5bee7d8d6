package import Partnerships

/// A column in which cells are blank below filled ones, though it is not certain that they were merged.
package struct MergedColumn: Hashable, Sendable {
  package let field: Field
  package let header: String

  package init(field: Field, header: String) { (self.field, self.header) = (field, header) }

  static func sentence(_ columns: [MergedColumn]) -> Text {
    let headers = columns.map(\.header)
    let options = columns.map { "--fill-down \($0.field.code)" }.joined(separator: " ")
    let (uk, en) = columns.count == 1 ? ("колонці", "column") : ("колонках", "columns")
    return Text(
      uk: "у \(uk) \(all: headers) є порожні клітинки під заповненими, і неясно, чи їх було об’єднано; прочитано як порожні. Якщо значення стосується й рядків під ним, задайте \(options); якщо ні — --no-fill-down.",
      en: "in the \(en) \(all: headers) cells are blank below filled ones, and it is not certain that they were merged; they were read as blank. If a value holds for the rows below it, pass \(options); if not, --no-fill-down.")
  }
}
