package import Partnerships

extension English {
  package func sentence(_ rejection: Rejection) -> String {
    let value = quoted(rejection.value)
    switch rejection.reason {
    case .unknownCountry:
      return "\(value) is not a country; \(suggestion(rejection, else: "correct the cell."))"
    case .ambiguousCountry:
      return "\(value) may be \(list(rejection.candidates, last: "or")); write which one is meant."
    case .notACountry:
      guard !rejection.candidates.isEmpty else {
        return "\(value) is not a country of its own; write the country that is meant."
      }
      return "\(value) is not a country of its own; "
        + "write the country that is meant: \(list(rejection.candidates, last: "or"))."
    case .proposedRegion:
      return "no law has given a region the name \(value); write \(list(rejection.candidates, last: "or"))."
    case .unknownRegion:
      return "\(value) is not a region of Ukraine; \(suggestion(rejection, else: "correct the cell."))"
    case .hromadaUnknown:
      let remedy = "correct the name, or add its region or KATOTTG code."
      return "\(value) is not a hromada of the codifier; \(suggestion(rejection, else: remedy))"
    case .hromadaAmbiguous:
      let candidates = rejection.candidates.isEmpty ? "" : ": \(list(rejection.candidates, last: "and"))"
      return "several hromadas are named \(value)\(candidates); add the region or the KATOTTG code."
    case .contradiction:
      guard rejection.candidates.count > 1 else {
        return "\(value) contradicts another cell of the record; correct one of them."
      }
      return "\(list(rejection.candidates, last: "and")) contradict each other; correct one of them."
    case .unknownStage:
      if rejection.value.isEmpty {
        return "the stage is blank and there is no signing date; state the stage or the date."
      }
      let remedy = "write, for example, \"підписано\", \"планується\" or \"припинено\"."
      return "\(value) is not a stage that is known; \(suggestion(rejection, else: remedy))"
    case .unreadableDate:
      return "\(value) is not a date; write it as 2023-02-09 or 09.02.2023, or only the year."
    case .impossibleDate:
      return "\(value) does not exist in the calendar; \(suggestion(rejection, else: "correct the date."))"
    case .twoDigitYear:
      return "the year in \(value) has two digits; write all four."
    case .lettersForDigits:
      return "letters stand for digits in \(value) (О for zero, І or l for one, З for three); "
        + suggestion(rejection, else: "write digits.")
    case .implausibleYear:
      return "the year in \(value) lies outside 1900 to 2100; correct it."
    case .noParties:
      return "the record is signed but names no hromada, no partner and no region; add them."
    case .wrongFieldCount:
      guard let expected = rejection.candidates.first else {
        return "the row has more or fewer cells than the header; check its delimiters and quotation marks."
      }
      return "cells in the row: \(rejection.value), columns in the table: \(expected); "
        + "check the delimiters and quotation marks of the row."
    case .tooLarge where JSONFault(rawValue: rejection.value) != nil:
      return "the record is larger than can be read\(found(rejection)); "
        + "look for a quotation mark or bracket that is never closed."
    case .brokenQuoting, .tooLarge:
      guard let fault = CSVFault(rawValue: rejection.value) else {
        return "the row cannot be taken apart into cells; check its quotation marks."
      }
      return sentence(fault, limit: rejection.candidates.first.flatMap { Int($0) } ?? 0)
    case .brokenElement:
      return brokenElement(rejection)
    case .invalidEncoding:
      return "the record holds bytes that are not UTF-8\(invalidBytes(rejection)); "
        + "correct them, or, if they are all over the file, pass --encoding, such as --encoding windows-1251."
    case .controlCharacter:
      return "\(value) holds the control character \(rejection.candidates.joined(separator: ", ")), "
        + "which does not belong in text; remove it."
    }
  }

  private func brokenElement(_ rejection: Rejection) -> String {
    switch JSONFault(rawValue: rejection.value) {
    case .repeatedKey:
      "the key stands twice in one object, with \(list(rejection.candidates, last: "and")), "
        + "the second time\(place(rejection)); keep one of them."
    case .notAValue:
      "an object or a list stands\(place(rejection)) where a text or a number belongs; write the value itself."
    case .notAnArray:
      "the partners\(place(rejection)) are not a list; put them between [ and ]."
    default:
      "the element cannot be read as a JSON object\(found(rejection)); correct it, or export the file again."
    }
  }

  /// What is wrong with the JSON of the record, and where.
  private func found(_ rejection: Rejection) -> String {
    JSONFault(rawValue: rejection.value).map { " (\(phrase($0))\(place(rejection)))" } ?? ""
  }

  /// The cell, where it is known; of an element of JSON, the place.
  private func invalidBytes(_ rejection: Rejection) -> String {
    if JSONFault(rawValue: rejection.value) != nil {
      return rejection.byteOffset.map { " (at byte \(grouped($0)))" } ?? ""
    }
    return rejection.value.isEmpty ? "" : " (\(quoted(rejection.value)), each written as \\xNN)"
  }

  private func place(_ rejection: Rejection) -> String {
    rejection.byteOffset.map { " at byte \(grouped($0))" } ?? ""
  }

  private func suggestion(_ rejection: Rejection, else remedy: String) -> String {
    rejection.candidates.isEmpty ? remedy : "did you mean \(list(rejection.candidates, last: "or"))?"
  }

  /// The reason alone, as a row of a table.
  package func phrase(_ reason: RejectionReason) -> String {
    switch reason {
    case .unknownCountry: "country not known"
    case .ambiguousCountry: "country ambiguous"
    case .notACountry: "no country of its own"
    case .unknownRegion: "region not known"
    case .proposedRegion: "region's name only proposed"
    case .hromadaUnknown: "hromada not known, and no region"
    case .hromadaAmbiguous: "hromada ambiguous, and no region"
    case .contradiction: "cells contradict each other"
    case .unknownStage: "stage not known"
    case .unreadableDate: "date not readable"
    case .impossibleDate: "date does not exist"
    case .twoDigitYear: "year of two digits"
    case .lettersForDigits: "letters in place of digits"
    case .implausibleYear: "year before 1900 or after 2100"
    case .noParties: "neither party nor region named"
    case .wrongFieldCount: "too many or too few cells"
    case .brokenQuoting: "broken quotation marks"
    case .tooLarge: "record too large"
    case .brokenElement: "broken JSON"
    case .invalidEncoding: "bytes outside the encoding"
    case .controlCharacter: "control character in a cell"
    }
  }
}
