package import Partnerships

/// Why the columns of an export cannot be told.
package enum HeaderFault: Error, Hashable, Sendable {
  /// - Parameter likely: an unread one whose header or cells are like those of countries.
  /// - Parameter mixed: where none is: one that names the country together with something else.
  case noCountryColumn(found: [String], likely: FieldColumn?, mixed: String? = nil)
  /// Neither name nor code nor region of the Ukrainian side.
  case noUkrainianSide(MissingColumns)
  /// Without a header row: no column is said to give the country; how many there are.
  case noCountryNumber(columns: Int)
  case noHeader(firstCells: [String])
  /// A row of headers stands below the rows among which it is looked for.
  case tooLate(headers: [String], rowsLookedAt: Int)
  /// A header stands at an empty cell of the header row, in the row above or below; the lines of both.
  case inTwoRows(header: String, first: Int, second: Int)
  /// A second header below the first, with other columns.
  case secondHeader(headers: [String])
  case twoColumnsForField(Field, first: NamedColumn, second: NamedColumn)
  /// Two columns of one field under one header, so that `--column` cannot tell them apart.
  case repeatedHeader(Field, first: NamedColumn, second: NamedColumn)
  case columnNotFound(Field, header: String, found: [String])
  /// Without a header row: the table has fewer columns.
  case columnNumberNotFound(Field, number: String, columns: Int)

  /// A column as a person finds it: by its header and its number, from 1; the keys of JSON have no number.
  package struct NamedColumn: Hashable, Sendable {
    package let header: String
    package let number: Int?

    package init(header: String, number: Int? = nil) {
      self.header = header
      self.number = number
    }

    fileprivate var name: Text {
      guard let number else { return Text(uk: "\(quoted: header)", en: "\(quoted: header)") }
      let column = Text.column(number)
      return Text(uk: "\(quoted: header) (\(column))", en: "\(quoted: header) (\(column))")
    }
  }

  var sentence: Text {
    switch self {
    case .noCountryColumn(_, nil, let mixed?):
      return Text(
        uk: "жодна колонка не називає країни окремо: \(quoted: mixed) називає її разом з іншим; рознесіть її у файлі на кілька колонок, по одній на кожне.",
        en: "no column gives the country alone: \(quoted: mixed) gives it together with something else; split it into several columns in the file, one for each.")
    case .noCountryColumn(let found, let likely, _):
      let columns = Self.columns(found)
      let option = likely?.option ?? "--column country=HEADER"
      return Text(
        uk: "жодна колонка не називає країни; \(columns) Назвіть потрібну: \(option).",
        en: "no column gives the country; \(columns) Name one with \(option).")
    case .noUkrainianSide(let missing):
      return Text(
        uk: "жодна колонка не називає української сторони: ні громади, ні її коду, ні регіону.\(missing.remedy)",
        en: "no column gives the Ukrainian side: no hromada, no code and no region.\(missing.remedy)")
    case .noCountryNumber(let columns):
      return Text(
        uk: "жодна колонка не називає країни: без заголовка колонки відомі лише за номерами, а всього їх \(columns). Назвіть потрібну, наприклад --column country=4.",
        en: "no column gives the country: without a header row each is known by its number only, and there \(columns == 1 ? "is" : "are") \(columns, one: "column", many: "columns"). Name one, such as --column country=4.")
    case .noHeader(let cells):
      let first = Text.firstCells(cells)
      return Text(
        uk: "жодного рядка не розпізнано як заголовок; \(first) Назвіть дві колонки чи більше, наприклад --column country=HEADER --column partner=HEADER, або, якщо заголовка немає, задайте --no-header і називайте колонки за номерами, наприклад --column country=4.",
        en: "no row was recognised as a header; \(first) Name two columns or more, such as --column country=HEADER --column partner=HEADER, or, if there is no header row, pass --no-header and name columns by their numbers, such as --column country=4.")
    case .tooLate(let headers, let rowsLookedAt):
      return Text(
        uk: "цей рядок схожий на заголовок (\(all: headers)), а його шукають лише серед перших \(rowsLookedAt, one: "рядка", few: "рядків", many: "рядків"); вилучіть рядки над ним.",
        en: "this row looks like the header (\(all: headers)), which is looked for among the first \(rowsLookedAt, one: "row", many: "rows") only; delete the rows above it.")
    case .inTwoRows(let header, let first, let second):
      return Text(
        uk: "заголовок розбито на рядки \(first) і \(second): \(quoted: header) стоїть в одному з них, а решта — в другому; запишіть усі заголовки в один рядок.",
        en: "the header is split over lines \(first) and \(second): \(quoted: header) stands in one of them, and the rest in the other; write all headers into one row.")
    case .secondHeader(let headers):
      return Text(
        uk: "цей рядок — ще один заголовок, з іншими колонками (\(all: headers)); збережіть рядки під ним окремим файлом.",
        en: "this row is another header, with other columns (\(all: headers)); save the rows below it as a file of its own.")
    case .twoColumnsForField(let field, let first, let second):
      return Text(
        uk: "\(first.name) і \(second.name) прочитано як те саме поле \(field.code); вкажіть, яка колонка потрібна: --column \(field.code)=HEADER.",
        en: "\(first.name) and \(second.name) are both read as \(field.code); say which one counts with --column \(field.code)=HEADER.")
    case .repeatedHeader(let field, let first, let second):
      return Text(
        uk: "\(first.name) і \(second.name) мають однаковий заголовок, і обидві колонки прочитано як поле \(field.code); перейменуйте одну з них у файлі.",
        en: "\(first.name) and \(second.name) have the same header and are both read as \(field.code); rename one of them in the file.")
    case .columnNotFound(let field, let header, let found):
      let columns = Self.columns(found)
      return Text(
        uk: "колонки \(quoted: header) для --column \(field.code)=HEADER немає; \(columns) Напишіть заголовок так, як він там стоїть.",
        en: "there is no column \(quoted: header) for --column \(field.code)=HEADER; \(columns) Write the header as it stands there.")
    case .columnNumberNotFound(let field, let number, let columns):
      return Text(
        uk: "колонки \(number) для --column \(field.code)=\(number) немає: у таблиці \(columns, one: "колонка", few: "колонки", many: "колонок"). Виправте номер.",
        en: "there is no column \(number) for --column \(field.code)=\(number): the table has \(columns, one: "column", many: "columns"). Correct the number.")
    }
  }

  private static func columns(_ found: [String]) -> Text {
    found.isEmpty
      ? Text(uk: "колонок немає.", en: "no columns found.")
      : Text(uk: "знайдені колонки: \(all: found).", en: "columns found: \(all: found).")
  }
}

extension Text {
  static func firstCells(_ cells: [String]) -> Text {
    cells.isEmpty
      ? Text(uk: "перший рядок порожній.", en: "the first row is blank.")
      : Text(uk: "перший рядок починається з \(all: cells).", en: "the first row begins with \(all: cells).")
  }
}
