package import Partnerships

/// Why the records of a JSON document cannot be told.
package enum RecordsFault: Error, Hashable, Sendable {
  case noArray(found: [String])
  case severalArrays(found: [String])
  case pathNotFound(path: String, found: [String])
  case noObjects(path: String, found: [String])
  case repeatedArray(path: String)
  case brokenJSON(JSONFault, byteOffset: Int, element: JSONElementPlace?)

  var sentence: Text {
    switch self {
    case .noArray(let found) where found.isEmpty:
      return Text(
        uk: "у документі немає масиву записів; вивантажте записи як масив об’єктів або як JSON Lines.",
        en: "the document has no array of records; export the records as an array of objects, or as JSON Lines.")
    case .noArray(let found):
      let nameOne = Self.nameOne(of: found)
      return Text(uk: "жоден масив не має назви, звичної для записів; \(nameOne)", en: "no array has a name that is usual for records; \(nameOne)")
    case .severalArrays(let found):
      return Text(
        uk: "записи можуть бути в кількох масивах: \(all: found). Назвіть потрібний: --records PATH.",
        en: "several arrays may hold the records: \(all: found). Name one with --records PATH.")
    case .pathNotFound(let path, let found):
      let rest =
        found.isEmpty
        ? Text(
          uk: ", як і інших масивів об’єктів; не задавайте --records.",
          en: ", nor another of objects; leave out --records.")
        : Text(uk: "; \(Self.nameOne(of: found))", en: "; \(Self.nameOne(of: found))")
      return Text(
        uk: "масиву \(quoted: path) немає\(rest)", en: "there is no array \(quoted: path)\(rest)")
    case .noObjects(let path, let found):
      let array =
        path.isEmpty
        ? Text("") : Text(uk: " масиву \(quoted: path)", en: " of the array \(quoted: path)")
      let remedy =
        found.isEmpty
        ? Text(
          uk: "вивантажте кожен запис як об’єкт, наприклад {\"country\": \"DE\"}, або всю таблицю як CSV.",
          en: "export each record as an object, such as {\"country\": \"DE\"}, or the whole table as CSV.")
        : Self.nameOne(of: found)
      return Text(uk: "елементи\(array) — не об’єкти з ключами; \(remedy)", en: "the elements\(array) are not objects with keys; \(remedy)")
    case .repeatedArray(let path):
      return Text(
        uk: "масив \(quoted: path) трапляється більш ніж один раз, і незрозуміло, у якому з них записи; залиште один або перейменуйте решту.",
        en: "the array \(quoted: path) is there more than once, and it is not clear which one holds the records; keep one, or rename the others.")
    case .brokenJSON(let fault, let byteOffset, let element):
      let place = element.map(\.phrase) ?? Text("")
      let remedy = Self.remedy(fault)
      return Text(
        uk: "JSON пошкоджено на байті \(byteOffset) (\(fault.phrase))\(place); \(remedy)",
        en: "the JSON is broken at byte \(byteOffset) (\(fault.phrase))\(place); \(remedy)")
    }
  }

  private static func nameOne(of arrays: [String]) -> Text {
    Text(uk: "знайдені масиви: \(all: arrays). Назвіть потрібний: --records PATH.", en: "arrays found: \(all: arrays). Name one with --records PATH.")
  }

  private static func remedy(_ fault: JSONFault) -> Text {
    fault == .twoDocuments
      ? Text(
        uk: "збережіть кожен документ окремим файлом або, якщо кожен рядок — документ, задайте --format jsonl.",
        en: "save each document as a file of its own, or, if each line is one, pass --format jsonl.")
      : Text(
        uk: "виправте файл або зробіть вивантаження знову.", en: "correct the file, or export it again.")
  }
}

extension JSONElementPlace {
  fileprivate var phrase: Text {
    Text(
      uk: " в елементі \(number), який починається в рядку \(line) на байті \(byteOffset)",
      en: " in element \(number), which begins in line \(line) at byte \(byteOffset)")
  }
}

/// How many records a JSON document says it has, beside their array, where that is not what is there.
package struct DeclaredTotal: Hashable, Sendable {
  /// The keys that lead to it: `meta.total`.
  package let path: String
  package let declared: Int
  /// How many elements the array has; of nested partners, how many partners.
  package let found: Int

  package init(path: String, declared: Int, found: Int) {
    self.path = path
    self.declared = declared
    self.found = found
  }

  var sentence: Text {
    Text(
      uk: "за \(quoted: path) у документі має бути \(records: declared), а є \(found); якщо це одна сторінка з кількох, задайте їх усі, інакше зробіть вивантаження знову.",
      en: "under \(quoted: path) the document says that it has \(records: declared), and \(found) are there; if it is one page of several, pass them all, otherwise export it again.")
  }
}

/// What a JSON document says, beside its array of records, from which more follow: `hasMore`, `next`, `pages`.
package struct MorePages: Hashable, Sendable {
  /// The keys that lead to it: `pagination.pages`.
  package let path: String
  /// As written.
  package let value: String

  package init(path: String, value: String) { (self.path, self.value) = (path, value) }

  static func sentence(_ pages: [MorePages]) -> Text {
    let list = pages.map { "\($0.path): \($0.value)" }
    return Text(
      uk: "документ каже, що записів більше, ніж у ньому є (\(all: list)): це одна сторінка з кількох; задайте їх усі або зробіть вивантаження без поділу на сторінки.",
      en: "the document says that there are more records than it holds (\(all: list)): it is one page of several; pass them all, or export without pages.")
  }

  package static func phrase(_ pages: [MorePages]) -> Text {
    let list = pages.map { "\($0.path): \($0.value)" }
    return Text(
      uk: "Одна сторінка з кількох, як каже документ: \(all: list).",
      en: "One page of several, as the document says: \(all: list).")
  }
}
