import Partnerships
import Testing

@testable import Renderers

@Suite("Failures of a run say what happened and what to do")
struct FailureMessageTests {
  @Test("Every failure has its whole sentence in both languages")
  func sentences() {
    expect(failures) { $0.sentence($1) }
  }
}

private func day(_ iso: String) -> Day { Sample.day(iso) }

private let failures: [Said<RunFailure>] = [
  Said(
    .noInputs,
    "no export was given; name files or folders, or - for standard input.",
    "не задано жодного вивантаження; назвіть файли чи теки або - для стандартного вводу."),
  Said(
    .inputMissing(path: "a.csv"),
    "a.csv does not exist; check the name.",
    "a.csv не існує; перевірте назву."),
  Said(
    .inputUnreadable(path: "a.csv", reason: "Permission denied"),
    "a.csv cannot be read (Permission denied); check its permissions.",
    "a.csv не вдається прочитати (Permission denied); перевірте права доступу."),
  Said(
    .inputIsFolderWithoutExports(path: "exports"),
    "the folder exports holds no export; put CSV or JSON files into it, or name another.",
    "у теці exports немає вивантажень; покладіть до неї файли CSV чи JSON або назвіть іншу."),
  Said(
    .inputChanged(path: "a.csv"),
    "a.csv changed while it was being read; nothing was published. Run again when it is complete.",
    "a.csv змінився під час читання; нічого не опубліковано. Запустіть знову, коли файл буде готовий."),
  Said(
    .standardInputTwice,
    "standard input was given twice; pass - only once.",
    "стандартний ввід задано двічі; залиште лише один -."),
  Said(
    .noNames,
    "no name was given; write names, or - for lines of standard input.",
    "не задано жодної назви; напишіть назви або - для рядків стандартного вводу."),
  Said(
    .notAReport(path: "letters"),
    "letters is not a report that this program published; name a folder that build --output wrote.",
    "letters — не звіт, опублікований цією програмою; назвіть теку, яку записала build --output."),
  Said(
    .changesAreNoReport(path: "reports/2026-Q3-changes"),
    "reports/2026-Q3-changes is a folder of changes, written by compare, and no report; name a folder that build "
      + "--output wrote.",
    "reports/2026-Q3-changes — тека зі змінами, яку записала compare, а не звіт; назвіть теку, яку записала build "
      + "--output."),
  Said(
    .reportWithoutRecords(path: "reports/2026-Q2"),
    "the report reports/2026-Q2 was built with --no-records and does not list its records; build it anew without "
      + "--no-records.",
    "звіт reports/2026-Q2 зроблено з --no-records, тож його записів у ньому немає; зробіть його знову без "
      + "--no-records."),
  Said(
    .reportChanged(file: "reports/2026-Q2/records.csv"),
    "reports/2026-Q2/records.csv is not as it was published: its SHA-256 differs from the one in datapackage.json; "
      + "restore the file, or build the report anew.",
    "reports/2026-Q2/records.csv уже не такий, яким його опубліковано: SHA-256 не збігається із записаним у "
      + "datapackage.json; відновіть файл або зробіть звіт знову."),
  Said(
    .reportOfNewerVersion(path: "reports/2026-Q2", version: "2.0.0", own: "0.1.0"),
    "the report reports/2026-Q2 was made by version 2.0.0, and this is version 0.1.0; update the program, or build "
      + "the report anew.",
    "звіт reports/2026-Q2 зроблено версією 2.0.0, а це версія 0.1.0; оновіть програму або зробіть звіт знову."
  ),
  Said(
    .inputIsReport(path: "reports/2026-Q2"),
    "reports/2026-Q2 is a published report and no export; name the exports that it was built from.",
    "reports/2026-Q2 — опублікований звіт, а не вивантаження; назвіть вивантаження, з яких його зроблено."),
  Said(
    .inputIsChanges(path: "reports/2026-Q3-changes"),
    "reports/2026-Q3-changes is a folder of changes, written by compare, and no export; name the exports themselves.",
    "reports/2026-Q3-changes — тека зі змінами, яку записала compare, а не вивантаження; назвіть самі вивантаження."
  ),
  Said(
    .outputForeignFile(folder: "reports/2026-Q3", file: "note.docx"),
    "reports/2026-Q3 holds a file that is not part of the report, note.docx, and was left as it is; "
      + "move the file away, or choose another --output.",
    "у теці reports/2026-Q3 є файл, який не належить до звіту, note.docx, тому її залишено без "
      + "змін; перенесіть цей файл або задайте інший --output."),
  Said(
    .outputNeedsName("."),
    "\".\" is not a name for a report folder; choose another --output, such as reports/2026-Q3.",
    "«.» — не назва теки для звіту; задайте інший --output, наприклад reports/2026-Q3."),
  Said(
    .outputIsFile(path: "report"),
    "report is a file, and a report is a folder; choose another --output.",
    "report — файл, а звіт — це тека; задайте інший --output."),
  Said(
    .outputCannotBeCreated(path: "reports/2026-Q3", reason: "No space left on device"),
    "reports/2026-Q3 cannot be created (No space left on device); check the permissions of the "
      + "folder around it and the free space.",
    "reports/2026-Q3 не вдається створити (No space left on device); перевірте права на теку, в "
      + "якій він має бути, і вільне місце."),
  Said(
    .outputIsReport(path: "reports/2026-Q3"),
    "reports/2026-Q3 is a report, and changes do not take the place of one; choose another --output.",
    "reports/2026-Q3 — звіт, а зміни не записують на місце звіту; задайте інший --output."),
  Said(
    .outputIsChanges(path: "reports/2026-Q3-changes"),
    "reports/2026-Q3-changes is a folder of changes, written by compare, and a report does not take its place; "
      + "choose another --output.",
    "reports/2026-Q3-changes — тека зі змінами, яку записала compare, а звіт не записують на її місце; задайте інший "
      + "--output."),
  Said(
    .standardOutputFailed(reason: "No space left on device"),
    "standard output cannot be written (No space left on device), so what was printed is not complete; check where "
      + "it goes, and run again.",
    "стандартний вивід не вдається записати (No space left on device), тож виведене неповне; перевірте, куди його "
      + "спрямовано, і запустіть знову."),
  Said(
    .inputOutput(path: "a.csv", reason: "Input/output error"),
    "reading or writing a.csv failed (Input/output error); nothing was published. Check the disk and "
      + "run again.",
    "збій читання або запису a.csv (Input/output error); нічого не опубліковано. Перевірте диск і "
      + "запустіть знову."),
  Said(
    .fault(reason: "x"),
    "this is a fault of the program (x); nothing was published. Please report it.",
    "це вада програми (x); нічого не опубліковано. Будь ласка, повідомте про це."),
  Said(
    .unknownQuarter("2026-5"),
    "\"2026-5\" is not a quarter; write --quarter 2026-Q3.",
    "«2026-5» — не квартал; напишіть --quarter 2026-Q3."),
  Said(
    .unknownDate(option: "--as-of", text: "вчора"),
    "\"вчора\" is not a date; write --as-of 2026-09-30.",
    "«вчора» — не дата; напишіть --as-of 2026-09-30."),
  Said(
    .asOfBeforeSince(asOf: day("2021-12-31"), since: day("2022-01-01")),
    "the last day to count, 31 December 2021, lies before the first, 1 January 2022; correct --as-of "
      + "or --since.",
    "останній день періоду, 31 грудня 2021 року, раніший за перший, 1 січня 2022 року; виправте "
      + "--as-of або --since."),
  Said(
    .unknownLanguage("de"),
    "\"de\" is not a language of this program; write --language uk or --language en.",
    "мови «de» програма не знає; напишіть --language uk або --language en."),
  Said(
    .unknownField("land", known: ["country", "partner"]),
    "\"land\" is not a field; the fields for --column are country, partner.",
    "поля «land» немає; поля для --column: country, partner."),
  Said(
    .columnSyntax("country"),
    "\"country\" names no column; write --column FIELD=HEADER, such as --column country=Країна.",
    "«country» не називає колонки; напишіть --column FIELD=HEADER, наприклад --column country=Країна."),
  Said(
    .columnNumberNeeded("Країна"),
    "\"Країна\" is not the number of a column; with --no-header write --column FIELD=NUMBER, such as "
      + "--column country=4.",
    "«Країна» — не номер колонки; разом із --no-header пишіть --column FIELD=NUMBER, наприклад --column country=4."
  ),
  Said(
    .unknownDelimiter("ab"),
    "\"ab\" is not a delimiter; pass a comma, a semicolon, a vertical bar or tab with --delimiter.",
    "«ab» — не роздільник; задайте в --delimiter кому, крапку з комою, вертикальну риску або "
      + "табуляцію."),
  Said(
    .unknownEncoding("ebcdic"),
    "\"ebcdic\" is not an encoding that can be read; pass --encoding with one of utf-8, "
      + "utf-16le, utf-16be, windows-1251, koi8-u, cp866, cp1125.",
    "кодування «ebcdic» не підтримується; задайте в --encoding одне з таких: utf-8, "
      + "utf-16le, utf-16be, windows-1251, koi8-u, cp866, cp1125."),
  Said(
    .unreadableLimit("багато"),
    "\"багато\" is not a limit; write --max-rejected 20 or --max-rejected 5%.",
    "«багато» — не межа; напишіть --max-rejected 20 або --max-rejected 5%."),
  Said(
    .conflictingOptions("--quarter", "--as-of"),
    "--quarter and --as-of exclude each other; pass only one of them.",
    "--quarter і --as-of виключають одне одного; залиште щось одне."),
  Said(
    .unknownChoice(option: "--kind", text: "шлюб", known: ["twinning", "other"]),
    "\"шлюб\" is not a value for --kind; write one of twinning, other.",
    "«шлюб» — не значення для --kind; можливі такі: twinning, other."),
  Said(
    .unknownChoice(option: "--area", text: "спорт", known: []),
    "\"спорт\" is not a value for --area; the report has none; leave it out.",
    "«спорт» — не значення для --area; у звіті їх немає; приберіть цей параметр."),
  Said(
    .unknownRegion(option: "--region", "Миколаїв"),
    "\"Миколаїв\" is not a region of Ukraine; write one by its name or code, --region Житомирська or --region UA-18.",
    "«Миколаїв» — не регіон України; напишіть регіон назвою чи кодом: --region Житомирська або --region UA-18."
  ),
  Said(
    .unknownCountry(option: "--country", "Земля"),
    "\"Земля\" is not a country; write one by its name or code, --country Poland or --country PL.",
    "«Земля» — не країна; напишіть країну назвою чи кодом: --country Польща або --country PL."),
  Said(
    .severalSources("x.csv", ["a/x.csv", "b/x.csv"]),
    "\"x.csv\" may be \"a/x.csv\" or \"b/x.csv\"; write the whole name after --source.",
    "«x.csv» може означати «a/x.csv» або «b/x.csv»; напишіть у --source усю назву."),
  Said(
    .measureWithout(measure: "pairs", option: "--year", options: ["--country", "--stage"]),
    "pairs are not broken down by --year, only by --country, --stage; leave it out, or choose another --measure.",
    "показник pairs не розподілено за --year, лише за --country, --stage; приберіть цей параметр або задайте інший "
      + "--measure."),
  Said(
    .measureNeedsPeriod(measure: "cumulative_agreements"),
    "cumulative_agreements are counted up to the end of a year or a quarter; add --year or --quarter.",
    "показник cumulative_agreements рахують до кінця року чи кварталу; додайте --year або --quarter."),
]
