import Loaders
import Messages
import Partnerships
import Testing

@testable import Aggregation
@testable import Renderers

@Suite("The summary is Markdown that a person can read")
struct SummaryMarkdownTests {
  private func document(
    _ sample: Sample = Sample(), pairs: [ProbablePair] = [], in language: Language = .ukrainian,
    change: (inout Summary) -> Void = { _ in }
  ) -> String {
    var summary = sample.summary
    change(&summary)
    return text(
      SummaryMarkdown.document(
        of: Report(summary, probablePairs: pairs), withCharts: false, in: language))
  }

  /// The cells of a row of GFM, cut at bars that are not escaped.
  private func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isEscaped = false
    for character in line.dropFirst().dropLast() {
      if character == "|", !isEscaped { cells.append("") } else { cells[cells.count - 1].append(character) }
      isEscaped = character == "\\" && !isEscaped
    }
    return cells.map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
  }

  private func tables(_ document: String) -> [[[String]]] {
    var tables: [[[String]]] = []
    var isInTable = false
    for line in document.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("|") {
        if !isInTable { tables.append([]) }
        tables[tables.count - 1].append(cells(line))
      }
      isInTable = line.hasPrefix("|")
    }
    return tables
  }

  @Test("Every row of every table has as many cells as its header", arguments: Language.allCases)
  func shape(language: Language) {
    let tables = tables(document(in: language))
    #expect(tables.count == 8)
    for table in tables {
      #expect(Set(table.map(\.count)).count == 1)
      #expect(table[1].first == ":--")
      #expect(table[1].dropFirst().allSatisfy { $0 == "--:" })
    }
  }

  @Test(
    "Tables are captioned and numbered in their order",
    arguments: [
      (Language.ukrainian, "**Таблиця "), (.english, "**Table "),
    ])
  func captions(language: Language, start: String) {
    let captions = document(in: language).split(separator: "\n").filter { $0.hasPrefix(start) }
    #expect(captions.count == 8)
    for (index, caption) in captions.enumerated() { #expect(caption.hasPrefix("\(start)\(index + 1).** ")) }
  }

  @Test("The title names the period, and the first lines what the figures are not (rule 21)")
  func beginning() {
    #expect(
      document().hasPrefix(
        """
        # Міжнародні партнерства громад: 3-й квартал 2026 року (станом на 15\u{A0}липня)

        Враховано угоди від 1 січня 2022 року до 15 липня 2026 року включно. Ці цифри показують лише те, що є в названих вивантаженнях; це не реєстр і не моніторинг міністерства.

        ## Ключові показники

        Країна з найбільшою кількістю угод — Німеччина: 3 із 8 (37,5\u{A0}%). Найбільший приріст угод після 30 червня 2026 року має Польща: +1. Угоди є лише в таких регіонах (5 з 27): Вінницька область, Дніпропетровська область, Донецька область, Житомирська область, Миколаївська область.

        **Таблиця 1.** Ключові показники

        | Показник | Значення | Зміна до попереднього кварталу | Зміна до попереднього року |
        | :-- | --: | --: | --: |
        | Угоди | 8 | +1 | −2 |

        """))
  }

  @Test("An inferred last day and the options are said")
  func options() {
    let text = document(in: .english) { summary in
      summary.asOfIsInferred = true
      summary.options.includeUndated = true
      summary.options.includeUnconfirmed = true
    }
    #expect(text.contains("The last day, 15 July 2026, was inferred"))
    #expect(text.contains("--include-undated"))
    #expect(text.contains("--include-unconfirmed"))
    #expect(text.contains("The total includes 1 agreement without a date."))
  }

  @Test("Rows of totals are bold, and a dash stands where there is no number")
  func totals() {
    let years = tables(document())[1]
    #expect(years.last == ["**Усього**", "**8**", "", "", "**8**", "**0**", "**5**", "**8**", "**5**"])
    #expect(years[2] == ["2022", "2", "—", "2", "2", "0", "2", "2", "2"])
    #expect(years[6].first == "2026 (станом на 15\u{A0}липня)")
    #expect(years[7].first == "Рік невідомий")
  }

  @Test("Shares have the decimal mark of the language")
  func decimalMark() {
    #expect(tables(document(in: .ukrainian))[2][2].prefix(3) == ["Німеччина", "3", "37,5"])
    #expect(tables(document(in: .english))[2][2].prefix(3) == ["Germany", "3", "37.5"])
  }

  @Test("Beyond fifteen countries the others share a row, and only what can be added is in it (rule 17)")
  func others() {
    var sample = Sample()
    let codes = [
      "AT", "BE", "BG", "CA", "CH", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "IT", "JP", "LT", "LV",
    ]
    sample.facts = codes.map { Sample.Fact("Дніпро", "UA-12", $0, $0, signed: "2024-05-31") }
    let exact = document(sample, in: .english) { $0.notes.excessByCountry = 0 }
    let countries = tables(exact)[2]
    #expect(countries.count == 2 + 15 + 2)
    #expect(countries[17] == ["Others (2)", "2", "11.8", "—", "—", "—", "—", "—"])
    #expect(exact.contains("the first 15"))
    #expect(exact.contains("Others: numbers that cannot be added"))
    let doubled = document(sample, in: .english) { $0.notes.excessByCountry = 1 }
    #expect(tables(doubled)[2][17] == ["Others (2)", "—", "—", "—", "—", "—", "—", "—"])
    sample.facts.removeLast()
    #expect(tables(document(sample, in: .english))[2].count == 2 + 16 + 1)
  }

  @Test("Notes stand under the tables only where there is something to note")
  func notes() {
    #expect(document(in: .english).contains("The rows of by-country exceed the total by 1"))
    #expect(document(in: .english).contains("Counted, though the date may lie outside the period: 1 record."))
    let quiet = document(in: .english) { $0.notes = Notes() }
    #expect(!quiet.contains("exceed the total"))
    #expect(!quiet.contains("may lie outside"))
    #expect(!quiet.contains("Naming no hromada"))
    let loud = document(in: .english) { summary in
      summary.notes.blankParties = 2
      summary.notes.excessByRegion = 3
      summary.notes.excessByArea = 4
      summary.notes.withoutArea = 5
    }
    #expect(loud.contains("Naming no hromada or no partner: 2 agreements"))
    #expect(loud.contains("The rows of by-region exceed the total by 3"))
    #expect(loud.contains("The rows of by-area exceed the total by 4"))
    #expect(loud.contains("Stating no area, and so in no row of by-area: 5 agreements."))
  }

  @Test("Records out of scope and rejected are counted by reason, or said to be none")
  func outside() {
    let text = document(in: .english)
    #expect(
      text.contains("13 records read = 8 counted + 3 out of scope + 1 duplicate + 1 rejected. Also skipped"))
    #expect(text.contains("| not signed yet | 2 |\n| signed, without a date | 1 |\n| **Total** | **3** |"))
    #expect(
      text.contains(
        "1 record was rejected: country not known, 1. Where it stands and what to do about it is in rejected.csv."
      ))
    let none = document(in: .english) { summary in
      summary.reconciliation.outOfScope = 0
      summary.reconciliation.rejected = 0
    }
    #expect(none.contains("No record is out of scope.\n\nNo record was rejected."))
  }

  @Test("Probable duplicates are listed, at most ten of them")
  func probableDuplicates() {
    func record(_ origin: Origin) -> ProbablePair.Record {
      .init(origin: origin, signedOn: "2023", hromada: "Житомирська", partner: "Bonn")
    }
    let pair = ProbablePair(
      first: record(Origin(file: "a_b.csv", line: 3)), second: record(Origin(file: "b.json", element: "3.2")),
      reason: .nearbyDates)
    #expect(!document(in: .english).contains("Probable duplicates, listed"))
    let text = document(pairs: Array(repeating: pair, count: 13), in: .english)
    #expect(text.contains("Probable duplicates, listed and not merged: 13 pairs of records."))
    #expect(
      text.split(separator: "\n").count { $0.hasPrefix("- a\\_b.csv:3 and b.json\\#3.2: the same pair") }
        == 10)
    #expect(text.contains("- and 3 more pairs; a report written with --output lists them all in"))
  }

  @Test("How each input was read is told, then what was assumed, with how to override it (rule 22)")
  func reading() {
    #expect(
      document(in: .english).contains(
        """
        | articles\\_2026.csv | 13 | 8 | 8 | 0 | 3 | 1 | 1 |
        | **Total** | **13** | **8** |  |  | **3** | **1** | **1** |

        - **exports/articles\\_2026.csv**: Format: CSV, 12\u{A0}345 bytes. Encoding: windows-1251, guessed from the letters: the text is 97% like Ukrainian, and 14% in koi8-u, the next. Delimiter: semicolon. Header: line 3. Skipped: 3 blank rows, 2 title rows. Columns: "Країна" is the country (country), "Громада\\|ТГ" is the hromada (hromada). Not read: "Телефон", "E-mail".

        Another choice is made with --encoding, --delimiter, --records and --column FIELD=HEADER; the field stands in brackets. The cells of a column that was not read go nowhere. Checksums of the exports: datapackage.json.

        - Assumed: there is no column for the stage, so 5 records were read as signed. A column is named with --column stage=HEADER.
        - Assumed: in 1 record the region was taken from the hromada. A column is named with --column region=HEADER.
        - Bare names of a region's centre, read as that city: 21 records. Where another hromada is meant, add its region or KATOTTG code.

        """))
  }

  @Test("Of several inputs, an assumption is told with the number of each (rule 5)")
  func assumptionsOfSeveralInputs() {
    let text = document(in: .english) { summary in
      var other = summary.inputs[0]
      (other.name, other.assumptions[.stageAssumedSigned], other.assumptions[.regionFromHromada]) = (
        "other/partners.json", 1_200_000, 0
      )
      var namesake = summary.inputs[0]
      (namesake.name, namesake.assumptions[.stageAssumedSigned]) = ("old/articles_2026.csv", 0)
      summary.inputs += [other, namesake]
      summary.sources += [SourceRow(input: 1), SourceRow(input: 2)]
    }
    #expect(
      text.contains(
        "so 1\u{A0}200\u{A0}005 records were read as signed. A column is named with --column stage=HEADER. "
          + "(exports/articles\\_2026.csv: 5; partners.json: 1\u{A0}200\u{A0}000)"))
    #expect(text.contains("(exports/articles\\_2026.csv: 1; old/articles\\_2026.csv: 1)"))
  }

  @Test("A file of decisions that met nothing is told too")
  func decisions() {
    let text = document(in: .english) { $0.inputs[0].decisionsFile = "decisions.csv" }
    #expect(
      text.contains("- Decisions: in 0 records a name was read as decisions.csv settles it (--decisions).\n"))
  }

  @Test("An input of JSON tells its array, and the arrays that were not read")
  func readingJSON() {
    var input = InputReport(
      name: "partners.json", byteCount: 1, sha256: "0f", format: .json, encoding: .utf8,
      recordsPath: "hromadas.partners")
    input.unreadArrays = [.init(path: "meta", count: 2)]
    #expect(
      input.facts == [
        .format(.json, bytes: 1), .encoding(.utf8, nil), .recordsPath("hromadas.partners"),
        .unreadArrays([.init(path: "meta", count: 2)]),
      ])
  }

  @Test("Findings name the largest country, where agreements have grown most, and regions without any")
  func findings() {
    var sample = Sample()
    sample.facts = [("DE", "UA-12"), ("DE", "UA-18"), ("PL", "UA-46")].map { country, region in
      Sample.Fact("Дніпро", region, country, country, signed: "2024-05-31")
    }
    let one = document(sample, in: .english) { summary in
      summary.places.countries = summary.places.countries.map { row in
        var row = row
        row.agreementsPreviousQuarter = 0
        return row
      }
    }
    #expect(
      one.contains(
        "The country with the most agreements is Germany: 2 of 3 (66.7%). "
          + "Agreements have grown most since 30 June 2026 with Germany: +2. "
          + "Only these regions have agreements (3 of 27): Dnipropetrovsk Oblast, Lviv Oblast, Zhytomyr Oblast."
      ))
    sample.facts.removeFirst()
    let two = document(sample, in: .ukrainian)
    #expect(
      two.contains(
        "Країни з найбільшою кількістю угод — Німеччина і Польща: по 1 із 2 (50,0\u{A0}%). Угоди є лише"))
    sample.facts = ["AT", "BE", "BG", "CZ"].map {
      Sample.Fact("Дніпро", "UA-12", $0, $0, signed: "2024-05-31")
    }
    #expect(!document(sample, in: .english).contains("most agreements"))
    sample.facts = []
    let none = document(sample, in: .english)
    #expect(none.contains("## Key figures\n\n**Table 1.**"))
  }

  @Test("Where nothing is on the way to a signature, that is said, and there is no table")
  func nothingInPipeline() {
    let text = document(in: .english) { summary in
      for index in summary.stages.indices { summary.stages[index].records = 0 }
    }
    #expect(text.contains("There are no records of intents, negotiations, drafts or plans."))
    #expect(!text.contains("Overdue"))
  }

  @Test("Every counting rule is printed", arguments: Language.allCases)
  func rules(language: Language) {
    let text = document(in: language)
    for rule in CountingRule.allCases { #expect(text.contains(markdown(rule.sentence[language]))) }
  }

  @Test("A day before the period is compared with nothing")
  func noComparison() {
    var sample = Sample()
    sample.asOf = Sample.day("2022-03-15")
    let text = document(sample, in: .english)
    #expect(text.contains("Nothing to compare with"))
    #expect(text.contains("| Agreements | 8 | — | — |"))
    sample.asOf = Sample.day("2022-06-30")
    #expect(document(sample, in: .english).contains("a year earlier the period had not begun"))
  }
}
