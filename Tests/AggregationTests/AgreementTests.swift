import Aggregation
import CountingSupport
import ExportSupport
import Partnerships
import Testing

/// Rule 13: which records are one agreement because an export says so.
@Suite struct AgreementTests {
  @Test func `Rule 13: records of one export under one number are one agreement with all their parties`()
    throws
  {
    let run = try Run(
      """
      agreement_id,hromada,partner,country,areas,kind,date
      7,Житомир,Bonn,DE,культура,побратимство,2023-05-01
      7,Львів,Łódź,PL,освіта,,2023-05-01
      8,Житомир,Ulm,DE,,,2023-05-01
      """)
    #expect(run.fates == ["counted", "counted", "counted"])
    #expect(run.summary.total.all == [2, 5, 2, 3])
    #expect(run.country("DE")?.measures.agreements == 2)
    #expect(run.country("PL")?.measures.agreements == 1)
    #expect(run.summary.notes.excessByCountry == 1)
    #expect(run.summary.areas.map { "\($0.group) \($0.measures.agreements)" } == ["культура 1", "освіта 1"])
    #expect(run.counted.numbersWithSeveralDates == [])
  }

  @Test func `Rule 13: the same number in two exports is two agreements`() throws {
    let run = try Run(
      "agreement_id,hromada,partner,country,date\n7,Житомир,Bonn,DE,2023-05-01",
      "agreement_id,hromada,partner,country,date\n7,Львів,Łódź,PL,2023-05-01")
    #expect(run.value(.agreements) == 2)
  }

  @Test func `Rule 13: a blank number is no number`() throws {
    let run = try Run(
      """
      реєстраційний номер;громада;партнер;країна;дата
      ;Житомир;Bonn;DE;2023-05-01
      ;Житомир;Ulm;DE;2023-05-01
      _;Житомир;Kiel;DE;2023-05-01
      н/д;Житомир;Essen;DE;2023-05-01
      """)
    #expect(run.value(.agreements) == 4)
  }

  @Test func `Rule 13: different dates under one number are said, and the earliest counts`() throws {
    for rows in [["2024-05-01", "2023-05-01"], ["2023-05-01", "2024-05-01"]] {
      let run = try Run(
        """
        agreement_id,hromada,partner,country,date
        7,Житомир,Bonn,DE,\(rows[0])
        7,Львів,Łódź,PL,\(rows[1])
        """)
      #expect(run.byYear == [0, 1, 0, 0, 0])
      #expect(run.counted.numbersWithSeveralDates.count == 1)
    }
  }

  @Test func `Rule 13: undated records under one number are one undated agreement, in each of its countries`()
    throws
  {
    for rows in [["Bonn,DE", "Łódź,PL"], ["Łódź,PL", "Bonn,DE"]] {
      let run = try Run(
        "agreement_id,hromada,partner,country,date\n7,Житомир,\(rows[0]),\n7,Житомир,\(rows[1]),")
      #expect(run.value(.undated) == 1)
      #expect(run.country("DE")?.undated == 1)
      #expect(run.country("PL")?.undated == 1)
    }
  }

  @Test func `Rule 13: an agreement that one of its records dates is not undated`() throws {
    let export: Export = """
      agreement_id,hromada,partner,country,date
      7,Житомир,Bonn,DE,
      7,Львів,Łódź,PL,2023-05-01
      """
    let run = try Run(export, undated: true)
    #expect(run.value(.agreements) == 1)
    #expect(run.byYear == [0, 1, 0, 0, 0])
    #expect(run.value(.undated) == 0)
  }

  @Test func `Rule 13: without a number each counted record is one agreement`() throws {
    let run = try Run(
      """
      hromada,partner,country,date
      Житомир,Bonn,DE,2023-05-01
      Житомир,Bonn,DE,2023-05-02
      """)
    #expect(run.summary.total.all == [2, 1, 1, 1])
  }
}
