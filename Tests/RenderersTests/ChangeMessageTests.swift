import Aggregation
import Partnerships
import Reports
import Testing

@testable import Renderers

@Suite("What has changed from one report to another, in words")
struct ChangeMessageTests {
  private static let march = Sample.day("2026-03-31")
  private static let june = Sample.day("2026-06-30")

  @Test func `Every sentence stands whole in both languages`() {
    expect(notes) { $0.sentence($1) }
    expect(notes.map { Said(Note.change($0.value), $0.english, $0.ukrainian) }) { $0.sentence($1) }
  }

  @Test func `Every table of changes has its caption in both languages`() {
    expect(captions) { $0.caption($1) }
    expect(captions.map { Said(Caption.change($0.value), $0.english, $0.ukrainian) }) { $0.caption($1) }
  }

  @Test func `Every column of changes has its heading in both languages`() {
    expect(headings) { $0.heading($1) }
  }

  @Test func `Every kind of change has its name in both languages`() {
    expect(kinds) { $0.name($1) }
    #expect(Set(kinds.map(\.value)) == Set(Change.Kind.allCases))
  }

  @Test func `Every reason for another number has its phrase in both languages`() {
    expect(reasons) { $0.phrase($1, since: Self.march) }
    #expect(Set(reasons.map(\.value)) == Set(EffectReason.allCases))
  }

  @Test func `A fate is said with its reason, in both languages`() { expect(fates) { $0.phrase(fate: $1) } }
  @Test func `What a record had been that is gone is said in both languages`() {
    expect(lostFates) { $0.phrase(lost: $1) }
  }

  @Test func `The title has both days, or the one day of both reports`() {
    #expect(
      English().title(from: Self.march, to: Self.june)
        == "International partnerships of Ukrainian hromadas: what changed from 31 March 2026 to 30 June 2026"
    )
    #expect(
      Ukrainian().title(from: Self.march, to: Self.june)
        == "Міжнародні партнерства громад: що змінилося від 31 березня 2026 року до 30 червня 2026 року")
    #expect(
      English().title(from: Self.june, to: Self.june)
        == "International partnerships of Ukrainian hromadas: what changed as of 30 June 2026")
    #expect(
      Ukrainian().title(from: Self.june, to: Self.june)
        == "Міжнародні партнерства громад: що змінилося станом на 30 червня 2026 року")
  }

  private let notes: [Said<ChangeNote>] = [
    Said(
      .compared(old: "reports/a", asOf: march, new: "reports/b", newAsOf: june),
      "The report reports/a, as of 31 March 2026, is compared with the report reports/b, as of 30 June 2026.",
      "Звіт reports/a (станом на 31 березня 2026 року) порівняно зі звітом reports/b (станом на 30 червня 2026 року)."
    ),
    Said(
      .previous("reports/a", asOf: march), "Compared with the report reports/a, as of 31 March 2026.",
      "Порівняно зі звітом reports/a (станом на 31 березня 2026 року)."),
    Said(
      .newerEndsEarlier, "The second report ends earlier than the first: was this order meant?",
      "Другий звіт закінчується раніше за перший: перевірте, чи в тому порядку їх названо."),
    Said(
      .optionsDiffer, "The reports were made with different options, and these change numbers:",
      "Звіти зроблено з різними параметрами, а вони змінюють числа:"),
    Said(
      .option("--since", then: "2022-01-01", now: "2023-01-01"), "--since: 2022-01-01 then, 2023-01-01 now",
      "--since: тоді 2022-01-01, тепер 2023-01-01"),
    Said(
      .option("--encoding", then: nil, now: "koi8-u"), "--encoding: not given then, koi8-u now",
      "--encoding: тоді не задано, тепер koi8-u"),
    Said(
      .option("--encoding", then: "koi8-u", now: nil), "--encoding: koi8-u then, not given now",
      "--encoding: тоді koi8-u, тепер не задано"),
    Said(
      .flag("--include-undated", isGivenNow: true), "--include-undated: not given then, given now",
      "--include-undated: тоді не задано, тепер задано"),
    Said(
      .flag("--include-undated", isGivenNow: false), "--include-undated: given then, not given now",
      "--include-undated: тоді задано, тепер не задано"),
    Said(
      .version(then: "0.1.0", now: "0.2.0"),
      "The reports were made by different versions of the program: 0.1.0 then, 0.2.0 now. Numbers may differ for "
        + "this "
        + "too.",
      "Звіти зроблено різними версіями програми: тоді 0.1.0, тепер 0.2.0. Через це теж можуть різнитися числа."
    ),
    Said(
      .renamedExport(Comparison.RenamedExport(then: "a.csv", now: "b.csv")),
      "The export a.csv, which is not there now, is taken for b.csv, which was not there then.",
      "Вивантаження a.csv, якого тепер немає, прийнято за b.csv, якого тоді не було."),
    Said(
      .howMatched,
      "An agreement is the same in both reports if its title, hromadas, partners, country, kind and date are; or all "
        + "but one of them, where this leaves no choice; or hromadas, partners and country of one that was on the "
        + "way "
        + "and is signed; or the number in its export and one of the parties. That a record has another place or "
        + "another number is no change.",
      "Угода в обох звітах та сама, якщо збігаються її назва, громади, партнери, країна, вид і дата; або все це, "
        + "крім "
        + "чогось одного, коли вибору немає; або громади, партнери й країна тієї, що була на шляху до підписання, "
        + "а тепер підписана; або номер у вивантаженні та одна зі сторін. Інше місце чи інший номер запису зміною не "
        + "є."
    ),
    Said(.nothingChanged, "Nothing has changed.", "Нічого не змінилося."),
    Said(
      .figuresAgree(march),
      "The key figures recomputed for 31 March 2026 are those that were printed then.",
      "Ключові показники, перераховані на 31 березня 2026 року, — ті самі, що надруковано тоді."),
    Said(
      .recomputed(march),
      "Recomputed: what today's records give for 31 March 2026. Why that is not what was printed then, and what has "
        + "come since, is in the next table.",
      "Перераховано: що дають сьогоднішні записи на 31 березня 2026 року. Чому це не те саме, що надруковано тоді, "
        + "і що додалося відтоді, показує наступна таблиця."),
    Said(
      .addedAndMoved,
      "Added and removed: agreements that only one of the reports counts. Moved: agreements that both count, in "
        + "another "
        + "row since they were corrected.",
      "Додано й вилучено: угоди, які враховує лише один зі звітів. Перенесено: угоди, які враховують обидва, але "
        + "після "
        + "виправлення в іншому рядку."),
    Said(
      .onlyChangedRows, "Rows without a change stand in the files only.", "Рядки без змін є лише у файлах."),
    Said(
      .more(12_345), "And 12\u{A0}345 more, see changes.csv, which --output writes.",
      "І ще 12\u{A0}345, див. changes.csv, який записує --output."),
    Said(
      .retold(1), "Only the number of records has changed: 1 agreement.",
      "Змінилася лише кількість записів: 1 угода."),
    Said(
      .retold(5), "Only the number of records has changed: 5 agreements.",
      "Змінилася лише кількість записів: 5 угод."),
    Said(
      .doubtful(lost: 2, new: 3),
      "Perhaps the same ones: 2 that are no longer there and 3 that are new. Several were possible, so none was "
        + "chosen.",
      "Можливо, ті самі: 2 з тих, яких більше немає, і 3 з нових. Підходило кілька, тож жодної не вибрано."),
  ]

  private let captions: [Said<ChangeCaption>] = [
    Said(
      .figures, "Key figures: printed then, recomputed for that day, and now",
      "Ключові показники: надруковані тоді, перераховані на той день і теперішні"),
    Said(.reasons, "Why the number of agreements has changed", "Чому змінилася кількість угод"),
    Said(.countries, "Agreements by country, then and now", "Угоди за країнами, тоді й тепер"),
    Said(
      .regions, "Agreements by region of Ukraine, then and now", "Угоди за регіонами України, тоді й тепер"),
    Said(.list(.signed, since: march), "Signed after 31 March 2026", "Підписано після 31 березня 2026 року"),
    Said(.list(.lost, since: march), "No longer there", "Більше немає"),
  ]

  private let headings: [Said<ChangeHeading>] = [
    Said(.reason, "Reason", "Причина"),
    Said(.recomputed(march), "Recomputed for 31 March 2026", "Перераховано на 31 березня 2026 року"),
    Said(.asOf(june), "As of 30 June 2026", "Станом на 30 червня 2026 року"),
    Said(.inPrint, "Printed then", "Надруковано тоді"),
    Said(.countedNow, "Counted now", "Враховано тепер"),
    Said(.hromada, "Hromada", "Громада"),
    Said(.partner, "Partner", "Партнер"),
    Said(.country, "Country", "Країна"),
    Said(.date, "Signed", "Підписано"),
    Said(.change, "Change", "Зміна"),
    Said(.record, "Record", "Запис"),
  ]

  private let kinds: [Said<Change.Kind>] = [
    Said(.signed, "Newly signed", "Нові підписані"),
    Said(.found, "First heard of since then", "Стало відомо відтоді"),
    Said(.ended, "Ended or suspended", "Припинено або призупинено"),
    Said(.moved, "At another stage", "В іншому стані"),
    Said(.recounted, "Counted differently", "Враховано інакше"),
    Said(.lost, "No longer there", "Більше немає"),
    Said(.corrected, "Corrected", "Виправлено"),
    Said(.retold, "Number of records changed", "Змінилася кількість записів"),
  ]

  private let reasons: [Said<EffectReason>] = [
    Said(.signed, "signed after 31 March 2026", "підписано після 31 березня 2026 року"),
    Said(.found, "first heard of since then", "стало відомо відтоді"),
    Said(.nowSigned, "moved to a stage that counts", "перейшли до стану, який враховують"),
    Said(
      .noDuplicate, "was a duplicate, now an agreement of its own", "були дублікатами, тепер окремі угоди"),
    Said(.notRejected, "was rejected, now read", "були відхилені, тепер прочитані"),
    Said(.correctedIntoScope, "in scope after a correction", "увійшли до обліку після виправлення"),
    Said(
      .otherwiseInScope, "in scope by other options, another day or another version",
      "увійшли до обліку за інших параметрів, іншого дня або іншої версії"),
    Said(.ended, "ended or suspended", "припинено або призупинено"),
    Said(.notSigned, "moved to a stage that does not count", "перейшли до стану, якого не враховують"),
    Said(.lost, "no longer there", "більше немає"),
    Said(.duplicate, "now a duplicate of another agreement", "тепер дублікати інших угод"),
    Said(.rejected, "now rejected", "тепер відхилено"),
    Said(.correctedOutOfScope, "out of scope after a correction", "вийшли з обліку після виправлення"),
    Said(
      .otherwiseOutOfScope, "out of scope by other options, another day or another version",
      "вийшли з обліку за інших параметрів, іншого дня або іншої версії"),
  ]

  private let fates: [Said<Fate>] = [
    Said(.counted, "counted", "враховано"),
    Said(.duplicate(of: 3), "duplicate", "дублікат"),
    Said(.outOfScope(.notSigned), "not signed yet", "ще не підписано"),
    Said(.rejected(.unknownRegion), "rejected: region not known", "відхилено: регіон невідомий"),
  ]

  private let lostFates: [Said<Fate>] = [
    Said(.counted, "was counted", "було враховано"),
    Said(.duplicate(of: 3), "was a duplicate", "було дублікатом"),
    Said(.outOfScope(.notSigned), "was out of scope: not signed yet", "було поза обліком: ще не підписано"),
    Said(
      .rejected(.unknownRegion), "was rejected: region not known", "було відхилено: регіон невідомий"),
  ]
}
