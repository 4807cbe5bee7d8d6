import Messages
import Partnerships
import TestSupport
import Testing

@Suite struct `Failures say why a run ends and what to do` {
  @Test func `Every failure has its sentence as it is recorded`() throws {
    let recording = Recording(failures) { $0.sentence }
    #expect(try recording.difference(from: "failures") == nil)
    #expect(try recording.cases == Recording.cases(of: "RunFailure", in: "Messages/Run/RunFailure.swift"))
  }
}

private func day(_ iso: String) -> Day { Day(iso: iso) ?? .first(ofYear: 1) }

private let failures: [RunFailure] = [
  .noInputs,
  .inputMissing(path: "a.csv"),
  .inputUnreadable(path: "a.csv", reason: "Permission denied"),
  .inputIsFolderWithoutExports(path: "exports"),
  .inputChanged(path: "a.csv"),
  .standardInputTwice,
  .noNames,
  .notAReport(path: "letters"),
  .changesAreNoReport(path: "reports/2026-Q3-changes"),
  .reportWithoutRecords(path: "reports/2026-Q2"),
  .reportChanged(file: "reports/2026-Q2/records.csv"),
  .reportOfNewerVersion(path: "reports/2026-Q2", version: "2.0.0", own: "0.1.0"),
  .inputIsReport(path: "reports/2026-Q2"),
  .inputIsChanges(path: "reports/2026-Q3-changes"),
  .outputForeignFile(folder: "reports/2026-Q3", file: "note.docx"),
  .outputNeedsName("."),
  .outputIsFile(path: "report"),
  .outputCannotBeCreated(path: "reports/2026-Q3", reason: "No space left on device"),
  .outputIsReport(path: "reports/2026-Q3"),
  .outputIsChanges(path: "reports/2026-Q3-changes"),
  .standardOutputFailed(reason: "No space left on device"),
  .inputOutput(path: "a.csv", reason: "Input/output error"),
  .fault(reason: "x"),
  .unknownQuarter("2026-5"),
  .unknownDate(option: "--as-of", text: "вчора"),
  .asOfBeforeSince(asOf: day("2021-12-31"), since: day("2022-01-01")),
  .unknownLanguage("de"),
  .unknownField("land", known: ["country", "partner"]),
  .columnSyntax("country"),
  .constantSyntax("country"),
  .columnNumberNeeded("Країна"),
  .unknownDelimiter("ab"),
  .unknownEncoding("ebcdic"),
  .unreadableLimit("багато"),
  .conflictingOptions("--quarter", "--as-of"),
  .unknownChoice(option: "--kind", text: "шлюб", known: ["twinning", "other"]),
  .unknownChoice(option: "--area", text: "спорт", known: []),
  .unknownRegion(option: "--region", "Миколаїв"),
  .unknownCountry(option: "--country", "Земля"),
  .severalSources("x.csv", ["a/x.csv", "b/x.csv"]),
  .measureWithout(measure: "pairs", option: "--year", options: ["--country", "--stage"]),
  .measureNeedsPeriod(measure: "cumulative_agreements"),
]
