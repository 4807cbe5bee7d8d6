package import Partnerships

/// Why a run ends without a result, beside what `Diagnostic.Message` says of the data.
package enum RunFailure: Error, Hashable, Sendable {
  // Inputs
  case noInputs
  case inputMissing(path: String)
  case inputUnreadable(path: String, reason: String)
  case inputIsFolderWithoutExports(path: String)
  case inputChanged(path: String)
  case standardInputTwice
  case noNames

  // Reports, read back
  /// A folder, or a file, that this program did not publish.
  case notAReport(path: String)
  /// What `compare` wrote, where a report is asked for.
  case changesAreNoReport(path: String)
  case reportWithoutRecords(path: String)
  /// The file is not what the report's package says that it is.
  case reportChanged(file: String)
  case reportOfNewerVersion(path: String, version: String, own: String)
  /// A report among the exports of a run.
  case inputIsReport(path: String)
  case inputIsChanges(path: String)

  // Outputs
  case outputForeignFile(folder: String, file: String)
  /// `--output` is empty, `.`, `..` or `/`.
  case outputNeedsName(String)
  case outputIsFile(path: String)
  case outputCannotBeCreated(path: String, reason: String)
  /// Changes and reports do not replace each other, though this program wrote both.
  case outputIsReport(path: String)
  case outputIsChanges(path: String)
  case standardOutputFailed(reason: String)
  case inputOutput(path: String, reason: String)
  /// A fault of this program, not of its user.
  case fault(reason: String)

  // Usage
  case unknownQuarter(String)
  case unknownDate(option: String, text: String)
  case asOfBeforeSince(asOf: Day, since: Day)
  case unknownLanguage(String)
  case unknownField(String, known: [String])
  case columnSyntax(String)
  case constantSyntax(String)
  /// Without a header row a column has a number only.
  case columnNumberNeeded(String)
  case unknownDelimiter(String)
  case unknownEncoding(String)
  case unreadableLimit(String)
  case conflictingOptions(String, String)
  /// A value that is none of those that an option takes.
  case unknownChoice(option: String, text: String, known: [String])
  case unknownRegion(option: String, String)
  case unknownCountry(option: String, String)
  /// The end of several exports' names.
  case severalSources(String, [String])
  /// A number that no table has: the measure is not told by what the option narrows it to.
  case measureWithout(measure: String, option: String, options: [String])
  /// A sum up to the end of a period, without the period.
  case measureNeedsPeriod(measure: String)

  package var sentence: Text {
    switch self {
    case .noInputs:
      Text(
        uk: "не задано жодного вивантаження; назвіть файли чи теки або - для стандартного вводу.",
        en: "no export was given; name files or folders, or - for standard input.")
    case .inputMissing(let path): Text(uk: "\(path) не існує; перевірте назву.", en: "\(path) does not exist; check the name.")
    case .inputUnreadable(let path, let reason):
      Text(
        uk: "\(path) не вдається прочитати (\(reason)); перевірте права доступу.",
        en: "\(path) cannot be read (\(reason)); check its permissions.")
    case .inputIsFolderWithoutExports(let path):
      Text(
        uk: "у теці \(path) немає вивантажень; покладіть до неї файли CSV чи JSON або назвіть іншу.",
        en: "the folder \(path) holds no export; put CSV or JSON files into it, or name another.")
    case .inputChanged(let path):
      Text(
        uk: "\(path) змінився під час читання; нічого не опубліковано. Запустіть знову, коли файл буде готовий.",
        en: "\(path) changed while it was being read; nothing was published. Run again when it is complete.")
    case .standardInputTwice: Text(uk: "стандартний ввід задано двічі; залиште лише один -.", en: "standard input was given twice; pass - only once.")
    case .noNames:
      Text(
        uk: "не задано жодної назви; напишіть назви або - для рядків стандартного вводу.",
        en: "no name was given; write names, or - for lines of standard input.")
    case .notAReport(let path):
      Text(
        uk: "\(path) — не звіт, опублікований цією програмою; назвіть теку, яку записала build --output.",
        en: "\(path) is not a report that this program published; name a folder that build --output wrote.")
    case .changesAreNoReport(let path):
      Text(
        uk: "\(path) — тека зі змінами, яку записала compare, а не звіт; назвіть теку, яку записала build --output.",
        en: "\(path) is a folder of changes, written by compare, and no report; name a folder that build --output wrote.")
    case .reportWithoutRecords(let path):
      Text(
        uk: "звіт \(path) зроблено з --no-records, тож його записів у ньому немає; зробіть його знову без --no-records.",
        en: "the report \(path) was built with --no-records and does not list its records; build it anew without --no-records.")
    case .reportChanged(let file):
      Text(
        uk: "\(file) уже не такий, яким його опубліковано: SHA-256 не збігається із записаним у datapackage.json; відновіть файл або зробіть звіт знову.",
        en: "\(file) is not as it was published: its SHA-256 differs from the one in datapackage.json; restore the file, or build the report anew.")
    case .reportOfNewerVersion(let path, let version, let own):
      Text(
        uk: "звіт \(path) зроблено версією \(version), а це версія \(own); оновіть програму або зробіть звіт знову.",
        en: "the report \(path) was made by version \(version), and this is version \(own); update the program, or build the report anew.")
    case .inputIsReport(let path):
      Text(
        uk: "\(path) — опублікований звіт, а не вивантаження; назвіть вивантаження, з яких його зроблено.",
        en: "\(path) is a published report and no export; name the exports that it was built from.")
    case .inputIsChanges(let path):
      Text(
        uk: "\(path) — тека зі змінами, яку записала compare, а не вивантаження; назвіть самі вивантаження.",
        en: "\(path) is a folder of changes, written by compare, and no export; name the exports themselves.")
    case .outputForeignFile(let folder, let file):
      Text(
        uk: "у теці \(folder) є файл, який не належить до звіту, \(file), тому її залишено без змін; перенесіть цей файл або задайте інший --output.",
        en: "\(folder) holds a file that is not part of the report, \(file), and was left as it is; move the file away, or choose another --output.")
    case .outputNeedsName(let text):
      Text(
        uk: "\(quoted: text) — не назва теки для звіту; задайте інший --output, наприклад reports/2026-Q3.",
        en: "\(quoted: text) is not a name for a report folder; choose another --output, such as reports/2026-Q3.")
    case .outputIsFile(let path):
      Text(
        uk: "\(path) — файл, а звіт — це тека; задайте інший --output.",
        en: "\(path) is a file, and a report is a folder; choose another --output.")
    case .outputCannotBeCreated(let path, let reason):
      Text(
        uk: "\(path) не вдається створити (\(reason)); перевірте права на теку, в якій він має бути, і вільне місце.",
        en: "\(path) cannot be created (\(reason)); check the permissions of the folder around it and the free space.")
    case .outputIsReport(let path):
      Text(
        uk: "\(path) — звіт, а зміни не записують на місце звіту; задайте інший --output.",
        en: "\(path) is a report, and changes do not take the place of one; choose another --output.")
    case .outputIsChanges(let path):
      Text(
        uk: "\(path) — тека зі змінами, яку записала compare, а звіт не записують на її місце; задайте інший --output.",
        en: "\(path) is a folder of changes, written by compare, and a report does not take its place; choose another --output.")
    case .standardOutputFailed(let reason):
      Text(
        uk: "стандартний вивід не вдається записати (\(reason)), тож виведене неповне; перевірте, куди його спрямовано, і запустіть знову.",
        en: "standard output cannot be written (\(reason)), so what was printed is not complete; check where it goes, and run again.")
    case .inputOutput(let path, let reason):
      Text(
        uk: "збій читання або запису \(path) (\(reason)); нічого не опубліковано. Перевірте диск і запустіть знову.",
        en: "reading or writing \(path) failed (\(reason)); nothing was published. Check the disk and run again.")
    case .fault(let reason):
      Text(
        uk: "це вада програми (\(reason)); нічого не опубліковано. Будь ласка, повідомте про це.",
        en: "this is a fault of the program (\(reason)); nothing was published. Please report it.")
    case .unknownQuarter(let text):
      Text(uk: "\(quoted: text) — не квартал; напишіть --quarter 2026-Q3.", en: "\(quoted: text) is not a quarter; write --quarter 2026-Q3.")
    case .unknownDate(let option, let text):
      Text(uk: "\(quoted: text) — не дата; напишіть \(option) 2026-09-30.", en: "\(quoted: text) is not a date; write \(option) 2026-09-30.")
    case .asOfBeforeSince(let asOf, let since):
      Text(
        uk: "останній день періоду, \(asOf), раніший за перший, \(since); виправте --as-of або --since.",
        en: "the last day to count, \(asOf), lies before the first, \(since); correct --as-of or --since.")
    case .unknownLanguage(let text):
      Text(
        uk: "мови \(quoted: text) програма не знає; напишіть --language uk або --language en.",
        en: "\(quoted: text) is not a language of this program; write --language uk or --language en.")
    case .columnSyntax(let text):
      Text(
        uk: "\(quoted: text) не називає колонки; напишіть --column FIELD=HEADER, наприклад --column country=Країна.",
        en: "\(quoted: text) names no column; write --column FIELD=HEADER, such as --column country=Country.")
    case .constantSyntax(let text):
      Text(
        uk: "\(quoted: text) не задає значення; напишіть --set FIELD=VALUE, наприклад --set country=DE.",
        en: "\(quoted: text) sets no value; write --set FIELD=VALUE, such as --set country=DE.")
    case .columnNumberNeeded(let text):
      Text(
        uk: "\(quoted: text) — не номер колонки; разом із --no-header пишіть --column FIELD=NUMBER, наприклад --column country=4.",
        en: "\(quoted: text) is not the number of a column; with --no-header write --column FIELD=NUMBER, such as --column country=4.")
    case .unknownDelimiter(let text):
      Text(
        uk: "\(quoted: text) — не роздільник; задайте в --delimiter кому, крапку з комою, вертикальну риску або табуляцію.",
        en: "\(quoted: text) is not a delimiter; pass a comma, a semicolon, a vertical bar or tab with --delimiter.")
    case .unknownEncoding(let text):
      Text(
        uk: "кодування \(quoted: text) не підтримується; задайте в --encoding одне з таких: \(TextEncoding.names).",
        en: "\(quoted: text) is not an encoding that can be read; pass --encoding with one of \(TextEncoding.names).")
    case .unreadableLimit(let text):
      Text(
        uk: "\(quoted: text) — не межа; напишіть --max-rejected 20 або --max-rejected 5%.",
        en: "\(quoted: text) is not a limit; write --max-rejected 20 or --max-rejected 5%.")
    case .conflictingOptions(let one, let other):
      Text(uk: "\(one) і \(other) виключають одне одного; залиште щось одне.", en: "\(one) and \(other) exclude each other; pass only one of them.")
    case .unknownChoice(let option, let text, let known):
      Text(
        uk: "\(quoted: text) — не значення для \(option); \(Self.choices(known))",
        en: "\(quoted: text) is not a value for \(option); \(Self.choices(known))")
    case .unknownRegion(let option, let text):
      Text(
        uk: "\(quoted: text) — не регіон України; напишіть регіон назвою чи кодом: \(option) Житомирська або \(option) UA-18.",
        en: "\(quoted: text) is not a region of Ukraine; write one by its name or code, \(option) Zhytomyr or \(option) UA-18.")
    case .unknownCountry(let option, let text):
      Text(
        uk: "\(quoted: text) — не країна; напишіть країну назвою чи кодом: \(option) Польща або \(option) PL.",
        en: "\(quoted: text) is not a country; write one by its name or code, \(option) Poland or \(option) PL.")
    case .unknownField(let text, let known):
      Text(
        uk: "поля \(quoted: text) немає; поля для --column: \(known.joined(separator: ", ")).",
        en: "\(quoted: text) is not a field; the fields for --column are \(known.joined(separator: ", ")).")
    case .severalSources(let text, let names):
      Text(
        uk: "\(quoted: text) може означати \(any: names); напишіть у --source усю назву.",
        en: "\(quoted: text) may be \(any: names); write the whole name after --source.")
    case .measureWithout(let measure, let option, let options):
      Text(
        uk: "показник \(measure) не розподілено за \(option), лише за \(options.joined(separator: ", ")); приберіть цей параметр або задайте інший --measure.",
        en: "\(measure) are not broken down by \(option), only by \(options.joined(separator: ", ")); leave it out, or choose another --measure.")
    case .measureNeedsPeriod(let measure):
      Text(
        uk: "показник \(measure) рахують до кінця року чи кварталу; додайте --year або --quarter.",
        en: "\(measure) are counted up to the end of a year or a quarter; add --year or --quarter.")
    }
  }

  private static func choices(_ known: [String]) -> Text {
    let names = known.joined(separator: ", ")
    return known.isEmpty
      ? Text(uk: "у звіті їх немає; приберіть цей параметр.", en: "the report has none; leave it out.")
      : Text(uk: "можливі такі: \(names).", en: "write one of \(names).")
  }
}
