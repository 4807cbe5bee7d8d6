import Aggregation
package import Messages
package import Partnerships
package import Reports

/// A sentence about what has changed from one report to another.
package enum ChangeNote: Hashable, Sendable {
  // What is compared
  case compared(old: String, asOf: Day, new: String, newAsOf: Day)
  case previous(String, asOf: Day)
  case newerEndsEarlier
  case optionsDiffer
  /// An option as it is written on the command line; nil for a report that was made without it.
  case option(String, then: String?, now: String?)
  /// An option without a value, which one of the reports was made with.
  case flag(String, isGivenNow: Bool)
  case version(then: String, now: String)
  case renamedExport(Comparison.RenamedExport)
  case howMatched

  // Beside the tables
  case nothingChanged
  case recomputed(Day)
  /// Recomputed for its day, every figure is as it was printed.
  case figuresAgree(Day)
  case addedAndMoved
  case onlyChangedRows
  /// Changes that are not shown.
  case more(Int)
  case retold(Int)
  case doubtful(lost: Int, new: Int)

  package var sentence: Text {
    switch self {
    case .compared(let old, let asOf, let new, let newAsOf):
      return Text(
        uk: "Звіт \(old) (станом на \(asOf)) порівняно зі звітом \(new) (станом на \(newAsOf)).",
        en: "The report \(old), as of \(asOf), is compared with the report \(new), as of \(newAsOf).")
    case .previous(let path, let asOf): return Text(uk: "Порівняно зі звітом \(path) (станом на \(asOf)).", en: "Compared with the report \(path), as of \(asOf).")
    case .newerEndsEarlier:
      return Text(
        uk: "Другий звіт закінчується раніше за перший: перевірте, чи в тому порядку їх названо.",
        en: "The second report ends earlier than the first: was this order meant?")
    case .optionsDiffer:
      return Text(
        uk: "Звіти зроблено з різними параметрами, а вони змінюють числа:",
        en: "The reports were made with different options, and these change numbers:")
    case .option(let name, let then, let now):
      let missing = Text(uk: "не задано", en: "not given")
      let (then, now) = (then.map(Text.init) ?? missing, now.map(Text.init) ?? missing)
      return Text(uk: "\(name): тоді \(then), тепер \(now)", en: "\(name): \(then) then, \(now) now")
    case .flag(let name, isGivenNow: true):
      return Text(
        uk: "\(name): тоді не задано, тепер задано", en: "\(name): not given then, given now")
    case .flag(let name, isGivenNow: false):
      return Text(
        uk: "\(name): тоді задано, тепер не задано", en: "\(name): given then, not given now")
    case .version(let then, let now):
      return Text(
        uk: "Звіти зроблено різними версіями програми: тоді \(then), тепер \(now). Через це теж можуть різнитися числа.",
        en: "The reports were made by different versions of the program: \(then) then, \(now) now. Numbers may differ for this too.")
    case .renamedExport(let export):
      return Text(
        uk: "Вивантаження \(export.then), якого тепер немає, прийнято за \(export.now), якого тоді не було.",
        en: "The export \(export.then), which is not there now, is taken for \(export.now), which was not there then.")
    case .howMatched:
      return Text(
        uk: "Угода в обох звітах та сама, якщо збігаються її назва, громади, партнери, країна, вид і дата; або все це, крім чогось одного, коли вибору немає; або громади, партнери й країна тієї, що була на шляху до підписання, а тепер підписана; або номер у вивантаженні та одна зі сторін. Інше місце чи інший номер запису зміною не є.",
        en: "An agreement is the same in both reports if its title, hromadas, partners, country, kind and date are; or all but one of them, where this leaves no choice; or hromadas, partners and country of one that was on the way and is signed; or the number in its export and one of the parties. That a record has another place or another number is no change.")
    case .nothingChanged: return Text(uk: "Нічого не змінилося.", en: "Nothing has changed.")
    case .recomputed(let day):
      return Text(
        uk: "Перераховано: що дають сьогоднішні записи на \(day). Чому це не те саме, що надруковано тоді, і що додалося відтоді, показує наступна таблиця.",
        en: "Recomputed: what today's records give for \(day). Why that is not what was printed then, and what has come since, is in the next table.")
    case .figuresAgree(let day):
      return Text(
        uk: "Ключові показники, перераховані на \(day), — ті самі, що надруковано тоді.",
        en: "The key figures recomputed for \(day) are those that were printed then.")
    case .addedAndMoved:
      return Text(
        uk: "Додано й вилучено: угоди, які враховує лише один зі звітів. Перенесено: угоди, які враховують обидва, але після виправлення в іншому рядку.",
        en: "Added and removed: agreements that only one of the reports counts. Moved: agreements that both count, in another row since they were corrected.")
    case .onlyChangedRows: return Text(uk: "Рядки без змін є лише у файлах.", en: "Rows without a change stand in the files only.")
    case .more(let number):
      return Text(uk: "І ще \(number), див. changes.csv, який записує --output.", en: "And \(number) more, see changes.csv, which --output writes.")
    case .retold(let number):
      return Text(
        uk: "Змінилася лише кількість записів: \(agreements: number).",
        en: "Only the number of records has changed: \(agreements: number).")
    case .doubtful(let lost, let new):
      return Text(
        uk: "Можливо, ті самі: \(lost) з тих, яких більше немає, і \(new) з нових. Підходило кілька, тож жодної не вибрано.",
        en: "Perhaps the same ones: \(lost) that are no longer there and \(new) that are new. Several were possible, so none was chosen.")
    }
  }
}

/// What a table of changes shows.
package enum ChangeCaption: Hashable, Sendable {
  case figures
  case reasons
  case countries, regions
  case list(Change.Kind, since: Day)

  package var text: Text {
    switch self {
    case .figures:
      Text(
        uk: "Ключові показники: надруковані тоді, перераховані на той день і теперішні",
        en: "Key figures: printed then, recomputed for that day, and now")
    case .reasons: Text(uk: "Чому змінилася кількість угод", en: "Why the number of agreements has changed")
    case .countries: Text(uk: "Угоди за країнами, тоді й тепер", en: "Agreements by country, then and now")
    case .regions: Text(uk: "Угоди за регіонами України, тоді й тепер", en: "Agreements by region of Ukraine, then and now")
    case .list(.signed, let day): Text(uk: "Підписано після \(day)", en: "Signed after \(day)")
    case .list(let kind, _): kind.name
    }
  }
}

/// A heading in a table of changes.
package enum ChangeHeading: Hashable, Sendable {
  case reason
  case recomputed(Day)
  case asOf(Day)
  case inPrint, countedNow
  case hromada, partner, country, date, change, record

  package var text: Text {
    switch self {
    case .reason: Text(uk: "Причина", en: "Reason")
    case .recomputed(let day): Text(uk: "Перераховано на \(day)", en: "Recomputed for \(day)")
    case .asOf(let day): Text(uk: "Станом на \(day)", en: "As of \(day)")
    case .inPrint: Text(uk: "Надруковано тоді", en: "Printed then")
    case .countedNow: Text(uk: "Враховано тепер", en: "Counted now")
    case .hromada: Text(uk: "Громада", en: "Hromada")
    case .partner: Text(uk: "Партнер", en: "Partner")
    case .country: Text(uk: "Країна", en: "Country")
    case .date: Text(uk: "Підписано", en: "Signed")
    case .change: Text(uk: "Зміна", en: "Change")
    case .record: Text(uk: "Запис", en: "Record")
    }
  }
}

extension Fate {
  /// What a record had been that is no longer there.
  var phraseOfLost: Text {
    switch self {
    case .counted: Text(uk: "було враховано", en: "was counted")
    case .duplicate: Text(uk: "було дублікатом", en: "was a duplicate")
    case .outOfScope(let reason): Text(uk: "було поза обліком: \(reason.phrase)", en: "was out of scope: \(reason.phrase)")
    case .rejected(let reason): Text(uk: "було відхилено: \(reason.phrase)", en: "was rejected: \(reason.phrase)")
    }
  }
}
