import Aggregation
import Partnerships
import Testing

@testable import Renderers

@Suite("Notes beside the tables")
struct NoteTests {
  @Test("Every note has its whole sentence in both languages")
  func sentences() {
    expect(notes) { $0.sentence($1) }
  }
}

private func day(_ iso: String) -> Day { Sample.day(iso) }

private let reconciliation: Reconciliation = {
  var sum = Reconciliation()
  (sum.read, sum.counted, sum.outOfScope, sum.duplicates, sum.rejected) = (12_001, 11_902, 94, 3, 2)
  return sum
}()

private let notes: [Said<Note>] = [
  Said(
    .period(since: day("2022-01-01"), asOf: day("2026-07-15")),
    "Counted from 1 January 2022 to 15 July 2026, both days included.",
    "Враховано угоди від 1 січня 2022 року до 15 липня 2026 року включно."),
  Said(
    .asOfInferred(day("2026-07-15")),
    "The last day, 15 July 2026, was inferred: it is the newest signing date in the exports. Another "
      + "is set with --as-of or --quarter.",
    "Останній день періоду, 15 липня 2026 року, визначено за найпізнішою датою підписання у "
      + "вивантаженнях; інший задають параметром --as-of або --quarter."),
  Said(
    .namedExportsOnly,
    "These figures count what the named exports show; they are not the ministry's register or "
      + "monitoring.",
    "Ці цифри показують лише те, що є в названих вивантаженнях; це не реєстр і не моніторинг "
      + "міністерства."),
  Said(
    .includesUndated,
    "Signed agreements without a date are counted (--include-undated).",
    "Враховано також підписані угоди без дати (--include-undated)."),
  Said(
    .includesUnconfirmed,
    "Mentions and hypotheses are counted (--include-unconfirmed).",
    "Враховано також згадки та припущення (--include-unconfirmed)."),
  Said(
    .comparedWith(quarterDay: day("2026-06-30"), yearDay: day("2025-07-15")),
    "Compared with 30 June 2026 (previous quarter) and 15 July 2025 (previous year).",
    "Порівняно з 30 червня 2026 року (попередній квартал) і 15 липня 2025 року (попередній рік)."),
  Said(
    .comparedWith(quarterDay: day("2022-03-31"), yearDay: nil),
    "Compared with 31 March 2022 (previous quarter); a year earlier the period had not begun.",
    "Порівняно з 31 березня 2022 року (попередній квартал); роком раніше період ще не почався."),
  Said(
    .nothingToCompare,
    "Nothing to compare with: on the earlier days the period had not begun.",
    "Порівняти немає з чим: у попередні дні період ще не почався."),
  Said(
    .recomputed,
    "Earlier figures are recomputed from today's inputs; the figure printed then may differ.",
    "Попередні значення перераховано із сьогоднішніх вхідних даних; число, надруковане тоді, може "
      + "відрізнятися."),
  Said(
    .ended([
      EndedSince(day: day("2026-06-30"), agreements: 2), EndedSince(day: day("2025-09-30"), agreements: 5),
    ]),
    "Ended or suspended: since 30 June 2026 2 agreements, since 30 September 2025 5 agreements.",
    "Припинено або призупинено: після 30 червня 2026 року — 2 угоди, після 30 вересня 2025 року — 5 угод."),
  Said(
    .blankParties(1),
    "Naming no hromada or no partner: 1 agreement, counted under agreements and nowhere else.",
    "Без названої громади або партнера: 1 угода; враховано лише в колонці «Угоди»."),
  Said(
    .notToBeAdded,
    "Hromadas and partners are distinct within each row, and in the total, and are not to be added.",
    "Громад і партнерів у різних рядках не додають: у кожному рядку і в підсумку їх пораховано без повторів."),
  Said(
    .changeOnRowAbove,
    "Change: agreements less those of the row above; blank in the first and in unfinished rows.",
    "Зміна — різниця з попереднім рядком; для першого й незавершених рядків її не обчислено."),
  Said(
    .agreementsSoFar,
    "Agreements so far: all that were signed by the end of the year, also those whose year is unknown.",
    "Угоди від початку періоду — усі, підписані до кінця року, разом із тими, рік яких невідомий."),
  Said(
    .changeSince(day("2026-06-30")),
    "Change: since 30 June 2026.",
    "Зміна: порівняно з 30 червня 2026 року."),
  Said(
    .unfinished(asOf: day("2026-07-15")),
    "* unfinished, as of 15 July 2026.",
    "* не завершено, станом на 15 липня 2026 року."),
  Said(
    .spansAtEdge(5),
    "Counted, though the date may lie outside the period: 5 records.",
    "Враховано, хоча дата може виходити за межі періоду: 5 записів."),
  Said(
    .undatedInTotal(12),
    "The total includes 12 agreements without a date.",
    "До підсумку входять також угоди без дати: 12."),
  Said(
    .rowsExceedTotal(.byCountry, by: 3),
    "The rows of by-country exceed the total by 3: an agreement counts in each of its rows, and once in the total.",
    "Рядки таблиці by-country разом перевищують підсумок на 3: угоду враховано в кожному її рядку, а в підсумку — "
      + "один раз."),
  Said(
    .othersNotAdded,
    "Others: numbers that cannot be added are left out; the full table has each country.",
    "Інші: чисел, які не можна додавати, не показано; у повній таблиці є кожна країна."),
  Said(
    .fullTable(.byRegion),
    "The full table: tables/by-region.csv.",
    "Повна таблиця: tables/by-region.csv."),
  Said(
    .withoutArea(4),
    "Stating no area, and so in no row of by-area: 4 agreements.",
    "Без зазначеної сфери, а отже, поза рядками таблиці by-area: 4 угоди."),
  Said(
    .pairsByFurthestStage,
    "A pair stands at its furthest stage; pairs with a signed agreement are left out. Overdue: "
      + "planned for a day more than 90 days before the last day of the report.",
    "Пару враховано за її найдальшим станом; пар із підписаною угодою тут немає. Прострочені: "
      + "заплановано на день, що минув більш як за 90 днів до останнього дня звіту."),
  Said(
    .reconciliation(reconciliation),
    "12\u{A0}001 records read = 11\u{A0}902 counted + 94 out of scope + 3 duplicates + 2 rejected.",
    "Прочитано 12\u{A0}001 запис = 11\u{A0}902 враховані + 94 поза обліком + 3 дублікати + 2 "
      + "відхилені."),
  Said(
    .skippedRows(blank: 2, title: 1, total: 5),
    "Also skipped: 2 blank rows, 1 title row, 5 total rows.",
    "Крім них, пропущено: 2 порожні рядки, 1 рядок із назвою таблиці, 5 рядків підсумку."),
  Said(
    .skippedRows(blank: 0, title: 2, total: 0),
    "Also skipped: 2 title rows.",
    "Крім них, пропущено: 2 рядки з назвою таблиці."),
  Said(.nothingOutOfScope, "No record is out of scope.", "Записів поза обліком немає."),
  Said(.nothingRejected, "No record was rejected.", "Відхилених записів немає."),
  Said(
    .recordsFile,
    "Each partnership, with its first and its latest agreement: partnerships.csv. Each record, with its origin, its "
      + "fate and the reason: records.csv. Both are left out with --no-records.",
    "Кожне партнерство з першою й останньою угодою: partnerships.csv. Кожен запис, його місце, доля і причина: "
      + "records.csv. Із --no-records обох файлів немає."),
  Said(
    .rejected([
      RejectedReason(reason: .unknownCountry, records: 2), RejectedReason(reason: .noParties, records: 3),
    ]),
    "5 records were rejected: country not known, 2; neither party nor region named, 3. "
      + "Where they stand and what to do about them is in rejected.csv.",
    "Відхилено 5 записів: країна невідома — 2; не названо ні сторін, ні регіону — 3. "
      + "Де їх шукати й що з ними зробити — у rejected.csv."),
  Said(
    .largestCountries(["Німеччина"], agreements: 39, of: 60),
    "The country with the most agreements is Німеччина: 39 of 60 (65.0%).",
    "Країна з найбільшою кількістю угод — Німеччина: 39 із 60 (65,0\u{A0}%)."),
  Said(
    .largestCountries(["А", "Б", "В"], agreements: 10_001, of: 100_000),
    "The countries with the most agreements are А, Б and В: 10\u{A0}001 of 100\u{A0}000 (10.0%) each.",
    "Країни з найбільшою кількістю угод — А, Б і В: по 10\u{A0}001 із 100\u{A0}000 (10,0\u{A0}%)."),
  Said(
    .fastestGrowing(["А"], change: 3, since: day("2026-03-31")),
    "Agreements have grown most since 31 March 2026 with А: +3.",
    "Найбільший приріст угод після 31 березня 2026 року має А: +3."),
  Said(
    .fastestGrowing(["А", "Б"], change: 1, since: day("2026-03-31")),
    "Agreements have grown most since 31 March 2026 with А and Б: +1 each.",
    "Найбільший приріст угод після 31 березня 2026 року мають А і Б: по +1."),
  Said(
    .regionsWithoutAgreements(["м. Київ", "Сумська область"], of: 27),
    "Regions without any agreement (2 of 27): м. Київ, Сумська область.",
    "Регіони без жодної угоди (2 з 27): м. Київ, Сумська область."),
  Said(
    .regionsWithAgreements(["м. Київ"], of: 27),
    "Only these regions have agreements (1 of 27): м. Київ.",
    "Угоди є лише в таких регіонах (1 з 27): м. Київ."),
  Said(
    .everyRegionHasAgreements(27), "All 27 regions have agreements.", "Угоди є в усіх регіонах: 27 із 27."),
  Said(
    .nothingInPipeline,
    "There are no records of intents, negotiations, drafts or plans.",
    "Записів про наміри, переговори, проєкти й плани немає."),
  Said(
    .tableFiles(notShown: [.byStage, .byArea]),
    "All tables lie in the folder tables; not shown here are by-stage.csv, by-area.csv.",
    "Усі таблиці лежать у теці tables; тут не показано: by-stage.csv, by-area.csv."),
  Said(
    .probableDuplicates(2),
    "Probable duplicates, listed and not merged: 2 pairs of records.",
    "Імовірні дублікати, перелічені, але не об’єднані: 2 пари записів."),
  Said(
    .probablePair(Origin(file: "a.csv", line: 3), Origin(file: "b.json", element: "3.2"), .nearbyDates),
    "a.csv:3 and b.json#3.2: the same pair in two exports, with dates up to 366 days apart.",
    "a.csv:3 і b.json#3.2: та сама пара у двох вивантаженнях, дати різняться щонайбільше на 366 днів."),
  Said(
    .readingChoice,
    "Another choice is made with --encoding, --delimiter, --records and --column FIELD=HEADER; the field stands in "
      + "brackets. The cells of a column that was not read go nowhere. Checksums of the exports: datapackage.json.",
    "Інше задають параметрами --encoding, --delimiter, --records і --column FIELD=HEADER; назва поля стоїть у "
      + "дужках. Клітинки непрочитаної колонки нікуди не потрапляють. Контрольні суми вивантажень: datapackage.json."
  ),
  Said(
    .furtherProbableDuplicates(11),
    "and 11 more pairs; a report written with --output lists them all in probable-duplicates.csv.",
    "і ще 11 пар; звіт, записаний із --output, перелічує їх усі в probable-duplicates.csv."),
]
