/// What is wrong with a description of exports, a `datapackage.json` beside them.
package enum DescriptionFault: Error, Hashable, Sendable {
  /// No JSON, or no object with a list `resources`.
  case noPackage
  /// A package without an export.
  case noResources
  case pathMissing
  case severalPaths
  /// Outside of the description's folder, or on the web.
  case pathOutside(String)
  case notThere(path: String)
  case describedTwice(path: String)
  case unknownFormat(String)
  case unknownEncoding(String)
  case unknownDelimiter(String)
  case unknownQuote(String)
  case notDate(String)
  case notTruth
  case notText
  case unknownKey(String, known: [String])
  case unknownField(String, known: [String])
  case columnNumberNeeded(String)
  case notUnderstood(Rejection)

  var sentence: Text {
    switch self {
    case .noPackage:
      Text(
        uk: "це не опис вивантажень: потрібен документ JSON зі списком resources; виправте його або приберіть.",
        en: "this describes no exports: it must be a JSON document with a list of resources; correct it, or take it away.")
    case .noResources:
      Text(
        uk: "список resources порожній; опишіть у ньому вивантаження або приберіть файл.",
        en: "the list of resources is empty; describe exports in it, or take the file away.")
    case .severalPaths:
      Text(
        uk: "тут названо кілька файлів; опишіть кожний окремо, по одному в resources.",
        en: "several files are named here; describe each by itself, one for each of the resources.")
    case .pathMissing:
      Text(
        uk: "не названо файлу вивантаження; напишіть, наприклад, \"path\": \"register.csv\".",
        en: "the export's file is not named; write, for example, \"path\": \"register.csv\".")
    case .pathOutside(let path):
      Text(
        uk: "\(quoted: path) лежить не в теці опису; покладіть файл до неї і напишіть шлях від неї.",
        en: "\(quoted: path) lies outside of the description's folder; put the file there, and write its path from there.")
    case .notThere(let path):
      Text(
        uk: "файлу \(path) немає; покладіть його туди або приберіть його з опису.",
        en: "\(path) is not there; put it there, or take it out of the description.")
    case .describedTwice(let path):
      Text(
        uk: "\(path) описано двічі; залиште один опис.", en: "\(path) is described twice; keep one description.")
    case .unknownFormat(let text):
      Text(
        uk: "формат \(quoted: text) прочитати не можна; напишіть csv, tsv, json або jsonl.",
        en: "the format \(quoted: text) cannot be read; write csv, tsv, json or jsonl.")
    case .unknownEncoding(let text):
      Text(
        uk: "кодування \(quoted: text) не підтримується; напишіть одне з таких: \(TextEncoding.names).",
        en: "\(quoted: text) is not an encoding that can be read; write one of \(TextEncoding.names).")
    case .unknownDelimiter(let text):
      Text(
        uk: "\(quoted: text) — не роздільник; напишіть кому, крапку з комою, вертикальну риску або \"\\t\".",
        en: "\(quoted: text) is not a delimiter; write a comma, a semicolon, a vertical bar or \"\\t\".")
    case .unknownQuote(let text):
      Text(
        uk: "лапки \(quoted: text) не підтримуються; збережіть вивантаження з лапками \" і приберіть цю властивість.",
        en: "\(quoted: text) is not a quotation mark that is read; save the export with the mark \" and take the property away.")
    case .notDate(let text):
      Text(
        uk: "\(quoted: text) — не дата; напишіть її, наприклад, так: 2026-06-30.",
        en: "\(quoted: text) is no date; write it like this: 2026-06-30.")
    case .notTruth: Text(uk: "тут має бути true або false.", en: "write true or false here.")
    case .notText: Text(uk: "тут має бути текст.", en: "write a text here.")
    case .unknownKey(let key, let known):
      Text(
        uk: "властивості \(quoted: key) немає; можливі такі: \(known.joined(separator: ", ")).",
        en: "\(quoted: key) is not a property; write one of \(known.joined(separator: ", ")).")
    case .unknownField(let name, let known):
      Text(
        uk: "поля \(quoted: name) немає; поля: \(known.joined(separator: ", ")).",
        en: "\(quoted: name) is not a field; the fields are \(known.joined(separator: ", ")).")
    case .columnNumberNeeded(let text):
      Text(
        uk: "\(quoted: text) — не номер колонки; у таблиці без заголовка колонки називають номерами від 1.",
        en: "\(quoted: text) is not the number of a column; in a table without a header columns are named by numbers from 1.")
    case .notUnderstood(let rejection): rejection.sentence
    }
  }
}
