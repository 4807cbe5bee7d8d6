import Partnerships

/// What a person must know of an export's columns as a whole: told once for each export.
package enum ColumnRemark: Hashable, Sendable {
  case missing(MissingColumns)
  /// - Parameter insteadOf: the column that is read for the field; nil where there is none.
  case looksLike(FieldColumn, insteadOf: String?)
  /// Columns without a header that hold data, by their numbers from 1.
  case unnamed([Int])
  /// Every country of the column is Ukraine: it is hardly the partner's.
  case countryIsUkraine(header: String, MissingColumns)
  /// Without a column for the date, records that are out of scope for it.
  case undated(count: Int)
  /// Records that name nobody, and the columns that were not read.
  case namesNobody(count: Int, MissingColumns)

  var sentence: Text {
    switch self {
    case .missing(let missing):
      let isOne = missing.fields.count == 1
      let consequences = Text.joined(missing.fields.map { Self.consequence(ofMissing: $0) }, by: "; ")
      return Text(
        uk: "не знайдено \(isOne ? "колонки для поля" : "колонок для полів") \(missing.names): \(consequences).\(missing.remedy)",
        en: "no column gives \(missing.names): \(consequences).\(missing.remedy)")
    case .looksLike(let column, let other):
      let instead = other.map { Text(uk: " замість \(quoted: $0)", en: " in place of \(quoted: $0)") } ?? Text("")
      return Text(
        uk: "колонку \(quoted: column.header) не прочитано, а її клітинки схожі на поле «\(column.field.name)»; якщо це воно, додайте \(column.option)\(instead).",
        en: "the column \(quoted: column.header) is not read, and its cells look like the \(column.field.name); if they are, add \(column.option)\(instead).")
    case .unnamed(let numbers):
      let columns = Text.joined(numbers.map { Text("\($0) (\(Self.letters(of: $0)))") }, by: ", ")
      let isOne = numbers.count == 1
      return Text(
        uk: "\(isOne ? "колонка" : "колонки") \(columns) без заголовка \(isOne ? "має" : "мають") дані, і їх не прочитано; напишіть заголовок у файлі, якщо вони потрібні.",
        en: "\(isOne ? "column" : "columns") \(columns) without a header \(isOne ? "holds" : "hold") data that was not read; write a header in the file if it is needed.")
    case .countryIsUkraine(let header, let missing):
      return Text(
        uk: "кожна країна в колонці \(quoted: header) — Україна: схоже, це країна української сторони, а країни партнера не названо.\(missing.remedy)",
        en: "every country in the column \(quoted: header) is Ukraine: it seems to be the country of the Ukrainian side, and nothing names the partner's.\(missing.remedy)")
    case .undated(let count):
      return Text(
        uk: "колонки з датою підписання немає, тому без дати — \(records: count); без --include-undated їх не враховано.",
        en: "there is no column for the date of signing, so \(records: count) \(count == 1 ? "is" : "are") undated, and not counted without --include-undated.")
    case .namesNobody(let count, let missing):
      return Text(
        uk: "\(records: count) без громади, партнера й регіону.\(missing.remedy)",
        en: "\(records: count) without hromada, partner and region.\(missing.remedy)")
    }
  }

  private static func consequence(ofMissing field: Field) -> Text {
    switch field {
    case .stage: Text(uk: "записи прочитано як підписані", en: "the records are read as signed")
    case .signedOn: Text(uk: "записи не мають дати", en: "the records have no date")
    case .partner: Text(uk: "угоди не утворюють партнерств", en: "the agreements form no partnerships")
    default: Text(uk: "записи не називають української сторони", en: "the records do not name the Ukrainian side")
    }
  }

  /// As a spreadsheet names its columns: A, …, Z, AA, AB, …
  private static func letters(of column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      rest -= 1
      letters.insert(Character(Unicode.Scalar(UInt8(65 + rest % 26))), at: letters.startIndex)
      rest /= 26
    }
    return letters
  }
}
