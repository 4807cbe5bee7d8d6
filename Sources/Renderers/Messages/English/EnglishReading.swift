import Partnerships

extension English {
  package func sentence(_ fact: InputFact) -> String {
    switch fact {
    case .format(let format, let bytes):
      "Format: \(name(format)), \(count(bytes, "byte", "bytes"))."
    case .encoding(let encoding, let remark):
      "Encoding: \(encoding.rawValue)\(remark.map { ", \(phrase($0))" } ?? "")."
    case .delimiter(let delimiter, let isGuessed):
      "Delimiter: \(name(delimiter))\(isGuessed ? ", guessed from the rows" : "")."
    case .header(let line):
      "Header: line \(grouped(line))."
    case .noHeader:
      "Header: none, as --no-header says; columns are named by their numbers."
    case .recordsPath(let path):
      "Records: the array \(path)."
    case .unreadArrays(let arrays):
      "Arrays not read: \(arrays.map { "\($0.path) (\(grouped($0.count)))" }.joined(separator: "; "))."
    case .totalDiffers(let total):
      "Under \(quoted(total.path)) the document says that it has \(records(total.declared)); "
        + "\(grouped(total.found)) are there."
    case .skippedRows(let blank, let title, let total):
      "Skipped: \(skipped(blank, title, total))."
    case .columns(let columns):
      "Columns: "
        + columns.map { "\(quoted($0.header)) is the \(name($0.field)) (\($0.field.rawValue))" }
        .joined(separator: ", ") + "."
    case .unreadColumns(let headers):
      "Not read: \(headers.map(quoted).joined(separator: ", "))."

    case .stageAssumedSigned(let number):
      "Assumed: there is no column for the stage, so \(were(number)) read as signed. "
        + "A column is named with --column stage=HEADER."
    case .kindFromTitle(let number):
      "Assumed: in \(records(number)) no kind is stated, so it was taken from the title."
    case .regionFromHromada(let number):
      "Assumed: in \(records(number)) the region was taken from the hromada. "
        + "A column is named with --column region=HEADER."
    case .countryFromPartner(let number):
      "Assumed: in \(records(number)) the country was taken from the partner's cell. "
        + "A column is named with --column country=HEADER."
    case .hromadaFromFormerName(let number):
      "Assumed: in \(records(number)) a former name was read as that of the hromada of today. "
        + "Where another is meant, add its KATOTTG code."
    case .hromadaFromInflectedName(let number):
      "Assumed: in \(records(number)) the name of the hromada is inflected, and its nominative was read. "
        + "Where another is meant, add its KATOTTG code."
    case .partnerByOtherName(let number):
      "Assumed: in \(records(number)) the partner was recognised by another name of the place, as Cologne for Köln. "
        + "Which place it is, is in the column partner_key of records.csv."
    case .partnerByTranscription(let number):
      "Assumed: in \(records(number)) the partner was recognised by the rules of writing the place's name in Ukrainian. "
        + "Which place it is, is in the column partner_key of records.csv."
    case .partnerNameIsShared(let number):
      "Assumed: in \(records(number)) several places of the country bear the partner's name, and count as one. "
        + "They are told apart in brackets, as in Neustadt (Hessen)."
    case .partnerPlaced(let number):
      "Assumed: in \(records(number)) with several countries a partner's name told in which of them it lies. "
        + "Which one it is, is in the column partner_country_code of records.csv."
    case .decided(let decisions):
      "Decisions: in \(records(decisions.records)) a name was read as \(decisions.file) settles it "
        + "(--decisions)."
    case .warning(let warning, let number):
      "\(assumption(warning)): \(records(number)). \(remedy(warning))"
    }
  }

  func were(_ number: Int) -> String { count(number, "record was", "records were") }

  private func phrase(_ remark: InputReport.EncodingRemark) -> String {
    switch remark {
    case .zeroBytes:
      "guessed from the zero bytes"
    case .likeliest(let margin):
      "guessed from the letters: the text is \(margin.percent)% like Ukrainian, "
        + "and \(margin.nextPercent)% in \(margin.next.rawValue), the next"
    case .markOverrules(let stated):
      "by the byte-order mark of the file, and not \(stated.rawValue) as --encoding has it"
    }
  }

  private func name(_ delimiter: UInt8) -> String {
    switch delimiter {
    case UInt8(ascii: ","): "comma"
    case UInt8(ascii: ";"): "semicolon"
    case UInt8(ascii: "\t"): "tab"
    case UInt8(ascii: "|"): "vertical bar"
    default: quoted(String(UnicodeScalar(delimiter)))
    }
  }

  private func assumption(_ warning: RecordWarning) -> String {
    switch warning {
    case .hromadaAsSpelled: "Hromadas that the codifier does not know, counted in their region as spelled"
    case .hromadaAmbiguous: "Names that several hromadas of the region bear, counted in the region as spelled"
    case .cityAssumed: "Bare names of a region's centre, read as that city"
    case .hromadaTransliterated: "Hromadas' names in Latin letters, read by their sound"
    case .kindUnknown: "Kinds that are not known, counted as other"
    case .evidenceUnknown: "Words of evidence that are not known, counted as confirmed"
    case .stageAssumed: "Blank stages beside a signing date, read as signed"
    case .partnerOnlyInTitle: "Partners that only the title names, left blank"
    case .perhapsSeveral: "Cells that may name several partners, counted as one"
    case .perhapsSeveralHromadas: "Cells that may name several hromadas, counted as one"
    case .countryPart: "Parts of the United Kingdom, counted as that country"
    case .hromadaCodeUnknown: "KATOTTG codes that no hromada has, passed over"
    case .dateSerial: "Day numbers of a spreadsheet, read as dates"
    case .dayFirst: "Dates with slashes, read day first"
    case .invisibleCharacters: "Cells with invisible characters, read without them"
    case .lookAlikeLetters: "Words of Latin and Cyrillic letters, read in one alphabet"
    case .quotesLiteral: "Quotation marks inside unquoted cells, kept as they stand"
    }
  }

  private func remedy(_ warning: RecordWarning) -> String {
    switch warning {
    case .hromadaAsSpelled, .hromadaAmbiguous: "Add the KATOTTG code."
    case .cityAssumed, .hromadaTransliterated:
      "Where another hromada is meant, add its region or KATOTTG code."
    case .kindUnknown: "Write a known kind."
    case .evidenceUnknown: "Write a known word, such as \"підтверджено\"."
    case .stageAssumed: "State the stage where it is another."
    case .partnerOnlyInTitle: "Write the municipality in the partner's cell."
    case .perhapsSeveral: "Put \";\" between several partners."
    case .perhapsSeveralHromadas: "Put \";\" between several hromadas."
    case .countryPart: "Write the United Kingdom or GB."
    case .hromadaCodeUnknown: "Correct the codes."
    case .dateSerial, .dayFirst: "Write dates as 2023-02-09."
    case .invisibleCharacters: "Remove them."
    case .lookAlikeLetters: "Type them again."
    case .quotesLiteral: "Put such cells in quotation marks and double those inside."
    }
  }
}
