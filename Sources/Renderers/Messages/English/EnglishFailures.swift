extension English {
  package func sentence(_ failure: RunFailure) -> String {
    switch failure {
    case .noInputs:
      "no export was given; name files or folders, or - for standard input."
    case .inputMissing(let path):
      "\(path) does not exist; check the name."
    case .inputUnreadable(let path, let reason):
      "\(path) cannot be read (\(reason)); check its permissions."
    case .inputIsFolderWithoutExports(let path):
      "the folder \(path) holds no export; put CSV or JSON files into it, or name another."
    case .inputChanged(let path):
      "\(path) changed while it was being read; nothing was published. Run again when it is complete."
    case .standardInputTwice:
      "standard input was given twice; pass - only once."
    case .noNames:
      "no name was given; write names, or - for lines of standard input."

    case .notAReport(let path):
      "\(path) is not a report that this program published; name a folder that build --output wrote."
    case .changesAreNoReport(let path):
      "\(path) is a folder of changes, written by compare, and no report; name a folder that build --output wrote."
    case .reportWithoutRecords(let path):
      "the report \(path) was built with --no-records and does not list its records; build it anew without "
        + "--no-records."
    case .reportChanged(let file):
      "\(file) is not as it was published: its SHA-256 differs from the one in datapackage.json; restore the "
        + "file, or build the report anew."
    case .reportOfNewerVersion(let path, let version, let own):
      "the report \(path) was made by version \(version), and this is version \(own); update the program, or "
        + "build the report anew."
    case .inputIsReport(let path):
      "\(path) is a published report and no export; name the exports that it was built from."
    case .inputIsChanges(let path):
      "\(path) is a folder of changes, written by compare, and no export; name the exports themselves."

    case .outputForeignFile(let folder, let file):
      "\(folder) holds a file that is not part of the report, \(file), and was left as it is; "
        + "move the file away, or choose another --output."
    case .outputNeedsName(let text):
      "\(quoted(text)) is not a name for a report folder; choose another --output, such as reports/2026-Q3."
    case .outputIsFile(let path):
      "\(path) is a file, and a report is a folder; choose another --output."
    case .outputCannotBeCreated(let path, let reason):
      "\(path) cannot be created (\(reason)); check the permissions of the folder around it and the free "
        + "space."
    case .outputIsReport(let path):
      "\(path) is a report, and changes do not take the place of one; choose another --output."
    case .outputIsChanges(let path):
      "\(path) is a folder of changes, written by compare, and a report does not take its place; choose another "
        + "--output."
    case .standardOutputFailed(let reason):
      "standard output cannot be written (\(reason)), so what was printed is not complete; check where it goes, and "
        + "run again."
    case .inputOutput(let path, let reason):
      "reading or writing \(path) failed (\(reason)); nothing was published. Check the disk and run again."
    case .fault(let reason):
      "this is a fault of the program (\(reason)); nothing was published. Please report it."

    case .unknownQuarter(let text):
      "\(quoted(text)) is not a quarter; write --quarter 2026-Q3."
    case .unknownDate(let option, let text):
      "\(quoted(text)) is not a date; write \(option) 2026-09-30."
    case .asOfBeforeSince(let asOf, let since):
      "the last day to count, \(day(asOf)), lies before the first, \(day(since)); correct --as-of or --since."
    case .unknownLanguage(let text):
      "\(quoted(text)) is not a language of this program; write --language uk or --language en."
    case .unknownField(let text, let known):
      "\(quoted(text)) is not a field; the fields for --column are \(known.joined(separator: ", "))."
    case .columnSyntax(let text):
      "\(quoted(text)) names no column; write --column FIELD=HEADER, such as --column country=Країна."
    case .columnNumberNeeded(let text):
      "\(quoted(text)) is not the number of a column; with --no-header write --column FIELD=NUMBER, "
        + "such as --column country=4."
    case .unknownDelimiter(let text):
      "\(quoted(text)) is not a delimiter; pass a comma, a semicolon, a vertical bar or tab with --delimiter."
    case .unknownEncoding(let text):
      "\(quoted(text)) is not an encoding that can be read; pass --encoding with one of \(encodings)."
    case .unreadableLimit(let text):
      "\(quoted(text)) is not a limit; write --max-rejected 20 or --max-rejected 5%."
    case .conflictingOptions(let one, let other):
      "\(one) and \(other) exclude each other; pass only one of them."
    case .unknownChoice(let option, let text, let known):
      "\(quoted(text)) is not a value for \(option); \(choices(known))"
    case .unknownRegion(let option, let text):
      "\(quoted(text)) is not a region of Ukraine; write one by its name or code, \(option) Житомирська or "
        + "\(option) UA-18."
    case .unknownCountry(let option, let text):
      "\(quoted(text)) is not a country; write one by its name or code, \(option) Poland or \(option) PL."
    case .severalSources(let text, let names):
      "\(quoted(text)) may be \(list(names, last: "or")); write the whole name after --source."
    case .measureWithout(let measure, let option, let options):
      "\(measure) are not broken down by \(option), only by \(options.joined(separator: ", ")); leave it out, or "
        + "choose another --measure."
    case .measureNeedsPeriod(let measure):
      "\(measure) are counted up to the end of a year or a quarter; add --year or --quarter."
    }
  }

  private func choices(_ known: [String]) -> String {
    known.isEmpty ? "the report has none; leave it out." : "write one of \(known.joined(separator: ", "))."
  }
}
