package import Aggregation
import Loaders
package import Messages
package import Partnerships

/// A sentence beside a table.
package enum Note: Hashable, Sendable {
  // What is counted
  case period(since: Day, asOf: Day)
  case asOfInferred(Day)
  case namedExportsOnly
  case includesUndated
  case includesUnconfirmed

  /// The names of exports that could not be read.
  case leftOut([String])

  // What the figures say
  /// The country with the most agreements; several where they have the same number.
  case largestCountries([CountryID], agreements: Int, of: Int)
  /// Where agreements have increased most, each by the same number, since a day.
  case fastestGrowing([CountryID], change: Int, since: Day)
  /// Whichever list is the shorter.
  case regionsWithoutAgreements([RegionID], of: Int)
  case regionsWithAgreements([RegionID], of: Int)
  case everyRegionHasAgreements(Int)

  // Under the key figures
  case comparedWith(quarterDay: Day, yearDay: Day?)
  case nothingToCompare
  case recomputed
  case ended([Summary.EarlierDay])
  case blankParties(Int)

  // Under tables
  case notToBeAdded
  case changeOnRowAbove
  case agreementsSoFar
  case changeSince(Day)
  case unfinished(asOf: Day)
  case spansAtEdge(Int)
  case undatedInTotal(Int)
  /// By how much the rows of a table exceed its total (rule 17).
  case rowsExceedTotal(Table.Name, by: Int)
  case othersNotAdded
  case fullTable(Table.Name)
  case withoutArea(Int)
  case pairsByFurthestStage
  case nothingInPipeline

  // What is in no table
  case reconciliation(Reconciliation)
  case skippedRows(ClosedTally<NonRecord>)
  case nothingOutOfScope
  case nothingRejected
  case rejected([RejectedReason])
  case probableDuplicates(Int)
  case probablePair(Origin, Origin, ProbableDuplicate.Reason)
  case furtherProbableDuplicates(Int)

  // Where the rest is
  case tableFiles(notShown: [Table.Name])
  case recordsFile

  // Under what was read
  case readingChoice

  // From report to report
  case change(ChangeNote)

  package var sentence: Text {
    switch self {
    case .period(let since, let asOf):
      return Text(uk: "Враховано угоди від \(since) до \(asOf) включно.", en: "Counted from \(since) to \(asOf), both days included.")
    case .asOfInferred(let asOf):
      return Text(
        uk: "Останній день періоду, \(asOf), визначено за найпізнішою датою підписання у вивантаженнях; інший задають параметром --as-of або --quarter.",
        en: "The last day, \(asOf), was inferred: it is the newest signing date in the exports. Another is set with --as-of or --quarter.")
    case .namedExportsOnly:
      return Text(
        uk: "Ці цифри показують лише те, що є в названих вивантаженнях; це не реєстр і не моніторинг міністерства.",
        en: "These figures count what the named exports show; they are not the ministry's register or monitoring.")
    case .includesUndated:
      return Text(
        uk: "Враховано також підписані угоди без дати (--include-undated).",
        en: "Signed agreements without a date are counted (--include-undated).")
    case .includesUnconfirmed:
      return Text(
        uk: "Враховано також згадки та припущення (--include-unconfirmed).",
        en: "Mentions and hypotheses are counted (--include-unconfirmed).")
    case .leftOut(let names):
      let list = names.joined(separator: ", ")
      return Text(
        uk: "Не враховано \(names.count, one: "вивантаження, якого", few: "вивантаження, яких", many: "вивантажень, яких") не вдалося прочитати (--skip-unreadable): \(list).",
        en: "\(names.count, one: "export", many: "exports") could not be read and \(names.count == 1 ? "is" : "are") left out (--skip-unreadable): \(list).")
    case .largestCountries(let countries, let number, let total):
      let part = Self.part(number, of: total)
      return countries.count == 1
        ? Text(
          uk: "Країна з найбільшою кількістю угод — \(enumerating: countries): \(part).",
          en: "The country with the most agreements is \(enumerating: countries): \(part).")
        : Text(
          uk: "Країни з найбільшою кількістю угод — \(enumerating: countries): по \(part).",
          en: "The countries with the most agreements are \(enumerating: countries): \(part) each.")
    case .fastestGrowing(let countries, let change, let day):
      let isOne = countries.count == 1
      return Text(
        uk: "Найбільший приріст угод після \(day) \(isOne ? "має" : "мають") \(enumerating: countries): \(isOne ? "" : "по ")\(signed(change)).",
        en: "Agreements have grown most since \(day) with \(enumerating: countries): \(signed(change))\(isOne ? "" : " each").")
    case .regionsWithoutAgreements(let regions, let all):
      return Text(
        uk: "Регіони без жодної угоди (\(regions.count) з \(all)): \(listing: regions).",
        en: "Regions without any agreement (\(regions.count) of \(all)): \(listing: regions).")
    case .regionsWithAgreements(let regions, let all):
      return Text(
        uk: "Угоди є лише в таких регіонах (\(regions.count) з \(all)): \(listing: regions).",
        en: "Only these regions have agreements (\(regions.count) of \(all)): \(listing: regions).")
    case .everyRegionHasAgreements(let all): return Text(uk: "Угоди є в усіх регіонах: \(all) із \(all).", en: "All \(all) regions have agreements.")
    case .comparedWith(let quarterDay, let yearDay?):
      return Text(
        uk: "Порівняно з \(quarterDay) (попередній квартал) і \(yearDay) (попередній рік).",
        en: "Compared with \(quarterDay) (previous quarter) and \(yearDay) (previous year).")
    case .comparedWith(let quarterDay, nil):
      return Text(
        uk: "Порівняно з \(quarterDay) (попередній квартал); роком раніше період ще не почався.",
        en: "Compared with \(quarterDay) (previous quarter); a year earlier the period had not begun.")
    case .nothingToCompare:
      return Text(
        uk: "Порівняти немає з чим: у попередні дні період ще не почався.",
        en: "Nothing to compare with: on the earlier days the period had not begun.")
    case .recomputed:
      return Text(
        uk: "Попередні значення перераховано із сьогоднішніх вхідних даних; число, надруковане тоді, може відрізнятися.",
        en: "Earlier figures are recomputed from today's inputs; the figure printed then may differ.")
    case .ended(let counts):
      let list = Text.joined(
        counts.map {
          Text(
            uk: "після \($0.day) — \(agreements: $0.endedSince)", en: "since \($0.day) \(agreements: $0.endedSince)")
        }, by: ", ")
      return Text(uk: "Припинено або призупинено: \(list).", en: "Ended or suspended: \(list).")
    case .blankParties(let number):
      return Text(
        uk: "Без названої громади або партнера: \(agreements: number); враховано лише в колонці «Угоди».",
        en: "Naming no hromada or no partner: \(agreements: number), counted under agreements and nowhere else.")
    case .notToBeAdded:
      return Text(
        uk: "Громад і партнерів у різних рядках не додають: у кожному рядку і в підсумку їх пораховано без повторів.",
        en: "Hromadas and partners are distinct within each row, and in the total, and are not to be added.")
    case .changeOnRowAbove:
      return Text(
        uk: "Зміна — різниця з попереднім рядком; для першого й незавершених рядків її не обчислено.",
        en: "Change: agreements less those of the row above; blank in the first and in unfinished rows.")
    case .agreementsSoFar:
      return Text(
        uk: "Угоди від початку періоду — усі, підписані до кінця року, разом із тими, рік яких невідомий.",
        en: "Agreements so far: all that were signed by the end of the year, also those whose year is unknown.")
    case .changeSince(let day): return Text(uk: "Зміна: порівняно з \(day).", en: "Change: since \(day).")
    case .unfinished(let asOf): return Text(uk: "* не завершено, станом на \(asOf).", en: "* unfinished, as of \(asOf).")
    case .spansAtEdge(let number):
      return Text(
        uk: "Враховано, хоча дата може виходити за межі періоду: \(records: number).",
        en: "Counted, though the date may lie outside the period: \(records: number).")
    case .undatedInTotal(let number):
      return Text(uk: "До підсумку входять також угоди без дати: \(number).", en: "The total includes \(agreements: number) without a date.")
    case .rowsExceedTotal(let table, let excess):
      return Text(
        uk: "Рядки таблиці \(table.id) разом перевищують підсумок на \(excess): угоду враховано в кожному її рядку, а в підсумку — один раз.",
        en: "The rows of \(table.id) exceed the total by \(excess): an agreement counts in each of its rows, and once in the total.")
    case .othersNotAdded:
      return Text(
        uk: "Інші: чисел, які не можна додавати, не показано; у повній таблиці є кожна країна.",
        en: "Others: numbers that cannot be added are left out; the full table has each country.")
    case .fullTable(let table): return Text(uk: "Повна таблиця: \(table.path).", en: "The full table: \(table.path).")
    case .withoutArea(let number):
      return Text(
        uk: "Без зазначеної сфери, а отже, поза рядками таблиці \(Table.Name.byArea.id): \(agreements: number).",
        en: "Stating no area, and so in no row of \(Table.Name.byArea.id): \(agreements: number).")
    case .pairsByFurthestStage:
      return Text(
        uk: "Пару враховано за її найдальшим станом; пар із підписаною угодою тут немає. Прострочені: заплановано на день, що минув більш як за 90 днів до останнього дня звіту.",
        en: "A pair stands at its furthest stage; pairs with a signed agreement are left out. Overdue: planned for a day more than 90 days before the last day of the report.")
    case .nothingInPipeline:
      return Text(uk: "Записів про наміри, переговори, проєкти й плани немає.", en: "There are no records of intents, negotiations, drafts or plans.")
    case .reconciliation(let sum):
      return Text(
        uk: "Прочитано \(records: sum.read) = \(sum.counted, one: "врахований", few: "враховані", many: "врахованих") + \(sum.outOfScope) поза обліком + \(sum.duplicates, one: "дублікат", few: "дублікати", many: "дублікатів") + \(sum.rejected, one: "відхилений", few: "відхилені", many: "відхилених").",
        en: "\(records: sum.read) read = \(sum.counted) counted + \(sum.outOfScope) out of scope + \(sum.duplicates, one: "duplicate", many: "duplicates") + \(sum.rejected) rejected.")
    case .skippedRows(let rows): return Text(uk: "Крім них, пропущено: \(rows.text).", en: "Also skipped: \(rows.text).")
    case .nothingOutOfScope: return Text(uk: "Записів поза обліком немає.", en: "No record is out of scope.")
    case .nothingRejected: return Text(uk: "Відхилених записів немає.", en: "No record was rejected.")
    case .rejected(let reasons):
      let number = reasons.reduce(0) { $0 + $1.records }
      let list = Text.joined(
        reasons.map {
          Text(uk: "\($0.reason.phrase) — \($0.records)", en: "\($0.reason.phrase), \($0.records)")
        }, by: "; ")
      let remedy =
        number == 1
        ? Text(uk: "Де його шукати й що з ним зробити", en: "Where it stands and what to do about it")
        : Text(uk: "Де їх шукати й що з ними зробити", en: "Where they stand and what to do about them")
      return Text(
        uk: "Відхилено \(records: number): \(list). \(remedy) — у rejected.csv.",
        en: "\(number, one: "record was", many: "records were") rejected: \(list). \(remedy) is in rejected.csv.")
    case .probableDuplicates(let number):
      return Text(
        uk: "Імовірні дублікати, перелічені, але не об’єднані: \(number, one: "пара", few: "пари", many: "пар") записів.",
        en: "Probable duplicates, listed and not merged: \(number, one: "pair", many: "pairs") of records.")
    case .furtherProbableDuplicates(let number):
      return Text(
        uk: "і ще \(number, one: "пара", few: "пари", many: "пар"); звіт, записаний із --output, перелічує їх усі в probable-duplicates.csv.",
        en: "and \(number, one: "more pair", many: "more pairs"); a report written with --output lists them all in probable-duplicates.csv.")
    case .probablePair(let first, let second, let reason):
      return Text(
        uk: "\(first.description) і \(second.description): \(reason.phrase).",
        en: "\(first.description) and \(second.description): \(reason.phrase).")
    case .tableFiles(let notShown):
      let files = notShown.map { "\($0.id).csv" }.joined(separator: ", ")
      return Text(
        uk: "Усі таблиці лежать у теці tables; тут не показано: \(files).",
        en: "All tables lie in the folder tables; not shown here are \(files).")
    case .recordsFile:
      return Text(
        uk: "Кожне партнерство з першою й останньою угодою: partnerships.csv. Кожен запис, його місце, доля і причина: records.csv. Із --no-records обох файлів немає.",
        en: "Each partnership, with its first and its latest agreement: partnerships.csv. Each record, with its origin, its fate and the reason: records.csv. Both are left out with --no-records.")
    case .readingChoice:
      return Text(
        uk: "Інше задають параметрами --encoding, --delimiter, --records і --column FIELD=HEADER; назва поля стоїть у дужках. Клітинки непрочитаної колонки нікуди не потрапляють. Контрольні суми вивантажень: datapackage.json.",
        en: "Another choice is made with --encoding, --delimiter, --records and --column FIELD=HEADER; the field stands in brackets. The cells of a column that was not read go nowhere. Checksums of the exports: datapackage.json.")
    case .change(let note): return note.sentence
    }
  }

  /// `39 of 60 (65.0%)`
  private static func part(_ number: Int, of total: Int) -> Text {
    let share = Table.Cell.share(number, of: total)
    return Text(
      uk: "\(number) із \(total) (\(share.text(as: .share, in: .ukrainian))\u{A0}%)",
      en: "\(number) of \(total) (\(share.text(as: .share, in: .english))%)")
  }
}

/// How many records were rejected for a reason.
package struct RejectedReason: Hashable, Sendable {
  package let reason: RejectionReason
  package let records: Int
}

extension ClosedTally where Word == NonRecord {
  /// `2 blank rows, 1 total row`
  var text: Text { .joined(found.map { $0.word.rows($0.records) }, by: ", ") }
}
