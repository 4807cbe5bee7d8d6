import Aggregation
import Agreements
import CountingSupport
import ExportSupport
import Loaders
import Messages
import Partnerships
import Testing

/// Rules 4 to 7: what blanks, stages, kinds and parties mean for a record.
@Suite struct ReadingRuleTests {
  @Test func `Rule 4: a blank country is a row of its own, a blank region is taken from the hromada`() throws
  {
    let run = try Run(
      """
      hromada,region,partner,country,date
      Житомир,,Bonn,,2023-05-01
      ,,Bonn,DE,2023-05-02
      """)
    #expect(run.fates == ["counted", "counted"])
    #expect(run.country("ZZ")?.measures.agreements == 1)
    #expect(run.region("UA-18")?.measures.agreements == 1)
    #expect(run.region("ZZ")?.measures.agreements == 1)
    #expect(run.summary.inputs[0].assumptions[.regionFromHromada] == 1)
    #expect(run.value(.countries) == 0)
  }

  @Test func `Rule 4: an agreement with a blank party is in the number of agreements and in no other`() throws
  {
    let run = try Run(
      """
      hromada,region,partner,country,date
      Житомир,,_,DE,2023-05-01
      —,Львівська область,Bonn,DE,2023-05-02
      (не названі),Одеська область,н/д,DE,2023-05-03
      Житомир,,Bonn,DE,2023-05-04
      """)
    #expect(run.summary.total.all == [4, 1, 1, 1])
    #expect(run.country("DE")?.measures.all == [4, 1, 1, 1])
    #expect(run.region("UA-18")?.measures.all == [2, 1, 1, 1])
    #expect(run.region("UA-46")?.measures.all == [1, 0, 0, 0])
    #expect(run.summary.notes.blankParties == 3)
  }

  @Test func `Rule 4: a blank equals nothing, and so not another blank`() throws {
    let run = try Run(
      """
      hromada,partner,country,date
      Житомир,,DE,2023-05-01
      Житомир,,DE,2023-05-01
      """)
    #expect(run.fates == ["counted", "counted"])
  }

  @Test func `Rule 5: without a stage column every record is signed, dated or not, and that is said`() throws
  {
    let run = try Run(
      """
      hromada,partner,country,date
      Житомир,Bonn,DE,2023-05-01
      Житомир,Ulm,DE,
      """, "hromada,partner,country,stage,date\nЖитомир,Essen,DE,signed,2023-05-01")
    #expect(run.fates == ["counted", "undated", "counted"])
    #expect(run.summary.inputs.map(\.assumptions[.stageAssumedSigned]) == [2, 0])
  }

  @Test func `Rule 5: a blank stage is signed where there is a date of signing, else not understood`() throws
  {
    let run = try Run(
      """
      hromada,partner,country,stage,date
      Житомир,Bonn,DE,,2023-05-01
      Житомир,Ulm,DE,-,
      """)
    #expect(run.fates == ["counted", "rejected: unknown_stage"])
    #expect(run.rows[0].warnings.words == [.stageAssumed])
  }

  @Test func `Rule 5: a mention is unconfirmed, unless mentions are included`() throws {
    let export: Export = """
      hromada,partner,country,date,confidence
      Житомир,Bonn,DE,2023-05-01,news_mention
      Житомир,Ulm,DE,2023-05-01,strategy_mention
      Житомир,Essen,DE,2023-05-01,hypothesis
      Житомир,Köln,DE,2023-05-01,registry
      Житомир,Kiel,DE,2023-05-01,
      """
    #expect(try Run(export).fates == ["unconfirmed", "unconfirmed", "unconfirmed", "counted", "counted"])
    #expect(try Run(export, unconfirmed: true).value(.agreements) == 5)
  }

  @Test func `Rule 6: without a kind column three words of the title decide, and that is said`() throws {
    let run = try Run(
      """
      title,hromada,partner,country,date
      Угода про побратимство між містами,Житомир,Bonn,DE,2023-05-01
      Угода про солідарне партнерство,Житомир,Ulm,DE,2023-05-01
      Протокол намірів,Житомир,Essen,DE,2023-05-01
      Договір про наміри щодо співпраці,Житомир,Kiel,DE,2023-05-01
      Меморандум про співпрацю,Житомир,Köln,DE,2023-05-01
      Угода про співпрацю за листом намірів,Житомир,Halle,DE,2023-05-01
      """)
    #expect(run.kind(.twinning)?.agreements == 1)
    #expect(run.kind(.solidarityPartnership)?.agreements == 1)
    #expect(run.kind(.declarationOfIntent)?.agreements == 2)
    #expect(run.kind(.notStated)?.agreements == 2)
    #expect(run.summary.inputs[0].assumptions[.kindFromTitle] == 4)
    #expect(run.value(.declarationsOfIntent) == 2)
  }

  @Test func `Rule 6: with a kind column the title decides nothing, and the statutory form is no kind`()
    throws
  {
    let run = try Run(
      """
      title,вид угоди,вид співробітництва,hromada,partner,country,date
      Угода про побратимство,,транскордонне,Житомир,Bonn,DE,2023-05-01
      Угода про побратимство,меморандум,міжтериторіальне,Житомир,Ulm,DE,2023-05-01
      """)
    #expect(run.rows.map(\.kind) == ["not_stated", "memorandum"])
  }

  @Test
  func `Rule 7: one hromada and one municipality put a record in scope, its other parties stand in no table`()
    throws
  {
    let run = try Run(
      """
      hromada,region,partner,country,date
      Житомирська міська рада; Житомирська обласна рада,,м. Bytom; Асоціація польських міст,PL,2023-05-01
      Житомирська обласна рада,Житомирська область,м. Bytom,PL,2023-05-02
      Житомирська міська рада,,Люблінське воєводство,PL,2023-05-03
      Комунальне підприємство Водоканал,Житомирська область,Університет,PL,2023-05-04
      """)
    #expect(run.fates == ["counted", "not_hromada", "not_municipality", "not_hromada"])
    #expect(run.summary.total.all == [1, 1, 1, 1])
  }

  @Test func `Rule 7: a record's partnerships are all pairs of its hromadas with its partners`() throws {
    let run = try Run(
      """
      hromada,partner,country,date
      Житомир; Львів,м. Bytom; м. Lublin; м. Opole,PL,2023-05-01
      """)
    #expect(run.summary.total.all == [1, 6, 2, 3])
    #expect(run.region("UA-18")?.measures.all == [1, 3, 1, 3])
  }

  @Test func `Rule 7: a municipal word wins over the unit that the municipality lies in`() throws {
    let run = try Run(
      """
      hromada,partner,country,date
      Житомир,Гміна Щебрешин Люблінського воєводства,Польща,2023-05-01
      Житомир,Landkreis Lippe,Німеччина,2023-05-01
      Житомир,"м. Ісакча, Повіт Тульча",Румунія,2023-05-01
      """)
    #expect(run.fates == ["counted", "not_municipality", "counted"])
  }

  @Test
  func `Rule 7: where only the title names the municipality, the partner is blank and the country kept`()
    throws
  {
    let run = try Run(
      """
      title,hromada,partner,country,date
      Угода між Житомирською міською радою (Україна) та містом Битом,Житомир,Сілезьке воєводство,Польща,2023-05-01
      """)
    #expect(run.fates == ["counted"])
    #expect(run.rows[0].warnings.words == [.partnerOnlyInTitle])
    #expect(run.country("PL")?.measures.all == [1, 0, 0, 0])
    #expect(run.summary.notes.blankParties == 1)
  }
}
