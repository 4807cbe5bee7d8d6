package import Partnerships

extension English {
  package func sentence(_ warning: RecordWarning, value: String, letters: [Unicode.Scalar]) -> String {
    let value = value.isEmpty ? "the cell" : quoted(value)
    return switch warning {
    case .hromadaAsSpelled:
      "\(value) is not a hromada of the codifier; counted in its region as spelled. "
        + "Correct the name, or add the KATOTTG code."
    case .hromadaAmbiguous:
      "several hromadas of the region are named \(value); counted in the region as spelled. "
        + "Add the KATOTTG code."
    case .cityAssumed:
      "\(value) was read as the city that is the centre of its region; "
        + "if another hromada is meant, add its region or KATOTTG code."
    case .hromadaTransliterated:
      "\(value) is no listed spelling of a hromada's name and was read by its sound; "
        + "if another hromada is meant, add its region or KATOTTG code."
    case .kindUnknown:
      "\(value) is not a kind that is known; counted as \"other\". Write a known kind, "
        + "such as \"побратимство\"."
    case .evidenceUnknown:
      "\(value) is no word of evidence that is known; counted as confirmed. Write a known word, such as "
        + "\"підтверджено\" or \"згадка в новинах\"."
    case .stageAssumed:
      "the stage is blank beside a signing date; read as signed. State the stage if it is another."
    case .partnerOnlyInTitle:
      "\(value) is not a municipality, and the title names one; the partner is left blank, "
        + "the country is kept. "
        + "Write the municipality in the cell."
    case .perhapsSeveral:
      "\(value) may name several partners; counted as one, as spelled. If they are several, "
        + "put \";\" between them."
    case .perhapsSeveralHromadas:
      "\(value) may name several hromadas; counted as one. If they are several, put \";\" between them."
    case .countryPart:
      "\(value) is a part of the United Kingdom; counted as that country. Write the United Kingdom or GB."
    case .hromadaCodeUnknown:
      "\(value) is not the KATOTTG code of a hromada; the name and the region beside it were read instead. "
        + "Correct the code."
    case .dateSerial:
      "\(value) was read as the day number of a spreadsheet; write the date as 2023-02-09 or 09.02.2023."
    case .dayFirst:
      "\(value) was read day first; if the month comes first, write the date as 2023-02-09."
    case .quotesLiteral:
      "quotation marks inside an unquoted cell were kept as they stand; "
        + "put the cell in quotation marks and double those inside."
    case .invisibleCharacters:
      "\(value) holds invisible characters; read without them. Remove them."
    case .lookAlikeLetters:
      "\(value) mixes two alphabets within a word (\(list(letters))); read in one alphabet. Type the word again."
    }
  }

  private func list(_ letters: [Unicode.Scalar]) -> String {
    letters.map { "\($0.isCyrillic ? "Cyrillic" : "Latin") \(quoted(String($0))) \($0.codePoint)" }
      .joined(separator: ", ")
  }
}
