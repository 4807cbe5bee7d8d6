import Foundation
import TestSupport
import Testing

@Suite struct JSONInputTests {
  @Test func `a nested partner's name is its own, and the hromada keeps its name`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      [{"name": "Полтава", "oblast": "Полтавська область", "partners": [
        {"name": "Марбург", "country": "DE", "since": "2023"},
        {"name": "Фільдерштадт", "country": "DE", "since": "2024"}]}]
      """, to: "x.json")
    #expect(try await Program.run(["x.json", "--output", "report"], in: folder.url).status == 0)
    let records = try CSVText.rows(of: folder["report/records.csv"])
    #expect(records.map { $0["partner"] } == ["Марбург", "Фільдерштадт"])
    #expect(records.map { $0["hromada_code"] } == ["UA53080370000025447", "UA53080370000025447"])
  }

  @Test func `--records names the array where several might be meant`() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      {"rows": [{"hromada": "Дніпро", "partner": "Кельн", "country": "DE", "date": "2023-02-09"}],
       "data": {"rows": [{"hromada": "Житомир", "partner": "Дортмунд", "country": "DE", "date": "2023-02-10"},
                         {"hromada": "Вінниця", "partner": "Карлсруе", "country": "DE", "date": "2023-02-11"}]}}
      """, to: "x.json")
    for (path, number) in [("rows", 1), ("data.rows", 2)] {
      let outcome = try await Program.run(
        ["x.json", "--records", path, "--output", "report"], in: folder.url)
      #expect(outcome.status == 0)
      #expect(try Count(of: folder["report"]).totals["agreements"] == number)
    }
  }
}
