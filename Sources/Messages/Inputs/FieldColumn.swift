package import Partnerships

/// A column of an export, by its header as spelled, and the field that it gives or may give.
package struct FieldColumn: Hashable, Sendable {
  package let field: Field
  package let header: String

  package init(field: Field, header: String) { (self.field, self.header) = (field, header) }

  /// What to type for it to be read: `--column partner="Побратим"`.
  var option: String {
    // In double quotation marks a shell would read these itself.
    let isSpecial = header.contains { "\"$`\\!".contains($0) }
    let quote = isSpecial && !header.contains("'") ? "'" : "\""
    return "--column \(field.code)=\(quote)\(header)\(quote)"
  }
}

extension [FieldColumn] {
  /// That their cells are blank below filled ones, and may be merged ones.
  var perhapsMerged: Text {
    let headers = map(\.header)
    let options = map { "--fill-down \($0.field.code)" }.joined(separator: " ")
    let (uk, en) = count == 1 ? ("колонці", "column") : ("колонках", "columns")
    return Text(
      uk: "у \(uk) \(all: headers) є порожні клітинки під заповненими, і неясно, чи їх було об’єднано; прочитано як порожні. Якщо значення стосується й рядків під ним, задайте \(options); якщо ні — --no-fill-down.",
      en: "in the \(en) \(all: headers) cells are blank below filled ones, and it is not certain that they were merged; they were read as blank. If a value holds for the rows below it, pass \(options); if not, --no-fill-down.")
  }
}
