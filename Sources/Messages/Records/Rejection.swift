package import Partnerships

/// Why a record could not be read; the closed list of `rejected.csv` (rules 3 to 5 and 8).
package enum RejectionReason: String, ClosedList {
  case unknownCountry = "unknown_country"
  case ambiguousCountry = "ambiguous_country"
  case notACountry = "not_a_country"
  case unknownRegion = "unknown_region"
  case proposedRegion = "proposed_region"
  case hromadaUnknown = "hromada_unknown"
  case hromadaAmbiguous = "hromada_ambiguous"
  case contradiction
  case unknownStage = "unknown_stage"
  case unreadableDate = "unreadable_date"
  case impossibleDate = "impossible_date"
  case twoDigitYear = "two_digit_year"
  case lettersForDigits = "letters_for_digits"
  case implausibleYear = "implausible_year"
  case noParties = "no_parties"
  case wrongFieldCount = "wrong_field_count"
  case brokenQuoting = "broken_quoting"
  case tooLarge = "too_large"
  case brokenElement = "broken_element"
  case invalidEncoding = "invalid_encoding"
  case controlCharacter = "control_character"
  case lostValue = "lost_value"

  /// The reason alone, as a row of a table.
  package var phrase: Text {
    switch self {
    case .unknownCountry: Text(uk: "країна невідома", en: "country not known")
    case .ambiguousCountry: Text(uk: "країна неоднозначна", en: "country ambiguous")
    case .notACountry: Text(uk: "не окрема країна", en: "no country of its own")
    case .unknownRegion: Text(uk: "регіон невідомий", en: "region not known")
    case .proposedRegion: Text(uk: "назву регіону лише пропонували", en: "region's name only proposed")
    case .hromadaUnknown: Text(uk: "громада невідома, регіону не зазначено", en: "hromada not known, and no region")
    case .hromadaAmbiguous: Text(uk: "громада неоднозначна, регіону не зазначено", en: "hromada ambiguous, and no region")
    case .contradiction: Text(uk: "клітинки суперечать одна одній", en: "cells contradict each other")
    case .unknownStage: Text(uk: "стан невідомий", en: "stage not known")
    case .unreadableDate: Text(uk: "дату не вдалося прочитати", en: "date not readable")
    case .impossibleDate: Text(uk: "такої дати не існує", en: "date does not exist")
    case .twoDigitYear: Text(uk: "рік із двох цифр", en: "year of two digits")
    case .lettersForDigits: Text(uk: "літери замість цифр", en: "letters in place of digits")
    case .implausibleYear: Text(uk: "рік до 1900 або після 2100", en: "year before 1900 or after 2100")
    case .noParties: Text(uk: "не названо ні сторін, ні регіону", en: "neither party nor region named")
    case .wrongFieldCount: Text(uk: "забагато або замало клітинок", en: "too many or too few cells")
    case .brokenQuoting: Text(uk: "пошкоджені лапки", en: "broken quotation marks")
    case .tooLarge: Text(uk: "запис завеликий", en: "record too large")
    case .brokenElement: Text(uk: "пошкоджений JSON", en: "broken JSON")
    case .invalidEncoding: Text(uk: "байти поза кодуванням", en: "bytes outside the encoding")
    case .controlCharacter: Text(uk: "керівний символ у клітинці", en: "control character in a cell")
    case .lostValue: Text(uk: "значення клітинки втрачено", en: "value of a cell lost")
    }
  }
}

/// Why a record was rejected: the field, what stood there, and what may have been meant.
package struct Rejection: Error, Hashable, Sendable {
  package let cause: Cause
  package let field: Field?

  package init(_ cause: Cause, in field: Field? = nil) { (self.cause, self.field) = (cause, field) }

  /// What is wrong. A `cell` is as spelled, at most 200 bytes of it; ids are what may have been meant, the likeliest
  /// first.
  ///
  /// Indirect, for every record has room for one, and hardly any has one: so it takes a word, and is copied as one.
  package indirect enum Cause: Hashable, Sendable {
    case unknownCountry(cell: String, like: [CountryID])
    case ambiguousCountry(cell: String, [CountryID])
    case notACountry(cell: String, meant: [CountryID])
    case unknownRegion(cell: String, like: [RegionID])
    case proposedRegion(cell: String, of: RegionID)
    case hromadaUnknown(cell: String, like: [HromadaID])
    /// A settlement that is no hromada's centre.
    /// - Parameter in: the hromadas with a settlement of the name, in the order of their codes.
    case settlement(cell: String, in: [HromadaID])
    case hromadaAmbiguous(cell: String, [HromadaID])
    /// - Parameter claims: both sides; only the other one where the cell itself is one of them.
    case contradiction(of: Claim, claims: [Claim])
    case unknownStage(cell: String)
    /// Neither a stage nor a date of signing.
    case noStage
    case date(DateFault, cell: String, meant: DateSpan?)
    case noParties
    case wrongFieldCount(found: Int, expected: Int)
    /// - Parameter limit: the most that is read, where the fault is to exceed it.
    case row(CSVFault, limit: Int)
    case element(JSONFault, byteOffset: Int)
    /// One key twice in an object, with different values.
    case repeatedKey(values: [String], byteOffset: Int)
    case invalidEncoding(cell: String)
    case controlCharacter(cell: String, Unicode.Scalar)
    case lostValue(cell: String, LostValue)
  }

  package var reason: RejectionReason {
    switch cause {
    case .unknownCountry: .unknownCountry
    case .ambiguousCountry: .ambiguousCountry
    case .notACountry: .notACountry
    case .unknownRegion: .unknownRegion
    case .proposedRegion: .proposedRegion
    case .hromadaUnknown, .settlement: .hromadaUnknown
    case .hromadaAmbiguous: .hromadaAmbiguous
    case .contradiction: .contradiction
    case .unknownStage, .noStage: .unknownStage
    case .date(let fault, _, _): fault.reason
    case .noParties: .noParties
    case .wrongFieldCount: .wrongFieldCount
    case .row(let fault, _): fault.reason
    case .element(let fault, _): fault.reason
    case .repeatedKey: .brokenElement
    case .invalidEncoding: .invalidEncoding
    case .controlCharacter: .controlCharacter
    case .lostValue: .lostValue
    }
  }

  /// The column `value` of `rejected.csv`: the cell, or in short what was found in its place.
  package var value: String {
    switch cause {
    case .unknownCountry(let cell, _), .ambiguousCountry(let cell, _), .notACountry(let cell, _),
      .unknownRegion(let cell, _), .proposedRegion(let cell, _), .hromadaUnknown(let cell, _),
      .settlement(let cell, _), .hromadaAmbiguous(let cell, _), .unknownStage(let cell), .date(_, let cell, _),
      .invalidEncoding(let cell), .controlCharacter(let cell, _), .lostValue(let cell, _):
      cell
    case .contradiction(let claim, _): claim.value
    case .noStage, .noParties: ""
    case .wrongFieldCount(let found, _): String(found)
    case .row(let fault, _): fault.rawValue
    case .element(let fault, _): fault.rawValue
    case .repeatedKey: "repeatedKey"
    }
  }

  /// The names that may have been meant, the likeliest first.
  package var meant: [Text] {
    switch cause {
    case .unknownCountry(_, let ids), .ambiguousCountry(_, let ids), .notACountry(_, let ids): ids.map(\.name)
    case .unknownRegion(_, let ids): ids.map(\.name)
    case .hromadaUnknown(_, let ids), .hromadaAmbiguous(_, let ids): ids.map(\.description)
    case .settlement(_, let ids): ids.count > Self.mostHromadas ? [] : ids.map(\.description)
    default: []
    }
  }

  /// More than these are no help to choose from.
  private static let mostHromadas = 6

  /// What is wrong, and what to do.
  package var sentence: Text {
    switch cause {
    case .unknownCountry(let cell, let like):
      let remedy = suggestion(like.map(\.name), else: Text(uk: "виправте клітинку.", en: "correct the cell."))
      return Text(uk: "\(quoted: cell) — не країна; \(remedy)", en: "\(quoted: cell) is not a country; \(remedy)")
    case .ambiguousCountry(let cell, let countries):
      return Text(
        uk: "\(quoted: cell) може означати \(any: countries.map(\.name)); напишіть, яку країну маєте на увазі.",
        en: "\(quoted: cell) may be \(any: countries.map(\.name)); write which one is meant.")
    case .notACountry(let cell, let meant):
      let which = meant.isEmpty ? Text("") : Text(uk: ": \(any: meant.map(\.name))", en: ": \(any: meant.map(\.name))")
      return Text(
        uk: "\(quoted: cell) — не окрема країна; напишіть країну, про яку йдеться\(which).",
        en: "\(quoted: cell) is not a country of its own; write the country that is meant\(which).")
    case .unknownRegion(let cell, let like):
      let remedy = suggestion(like.map(\.name), else: Text(uk: "виправте клітинку.", en: "correct the cell."))
      return Text(uk: "\(quoted: cell) — не регіон України; \(remedy)", en: "\(quoted: cell) is not a region of Ukraine; \(remedy)")
    case .proposedRegion(let cell, let region):
      return Text(
        uk: "жоден закон не дав регіону назви \(quoted: cell); напишіть \(any: [region.name]).",
        en: "no law has given a region the name \(quoted: cell); write \(any: [region.name]).")
    case .hromadaUnknown(let cell, let like):
      let remedy = suggestion(
        like.map(\.description),
        else: Text(
          uk: "виправте назву або додайте область чи код КАТОТТГ.",
          en: "correct the name, or add its region or KATOTTG code."))
      return Text(uk: "громади \(quoted: cell) немає в кодифікаторі; \(remedy)", en: "\(quoted: cell) is not a hromada of the codifier; \(remedy)")
    case .settlement(let cell, let hromadas):
      if hromadas.count > Self.mostHromadas {
        return Text(
          uk: "\(quoted: cell) — не центр громади, а такі населені пункти є у \(hromadas.count, one: "громаді", few: "громадах", many: "громадах"); напишіть громаду або її код КАТОТТГ.",
          en: "\(quoted: cell) is not the centre of a hromada, and \(hromadas.count, one: "hromada has", many: "hromadas have") a settlement of that name; write the hromada or its KATOTTG code.")
      }
      return Text(
        uk: "\(quoted: cell) — не центр громади, а населений пункт у складі громади \(any: hromadas.map(\.description)); напишіть громаду.",
        en: "\(quoted: cell) is not the centre of a hromada but a settlement of \(any: hromadas.map(\.description)); write the hromada.")
    case .hromadaAmbiguous(let cell, let hromadas):
      return Text(
        uk: "назву \(quoted: cell) мають кілька громад: \(all: hromadas.map(\.description)); додайте область або код КАТОТТГ.",
        en: "several hromadas are named \(quoted: cell): \(all: hromadas.map(\.description)); add the region or the KATOTTG code.")
    case .contradiction(let claim, let claims) where claims.count < 2:
      return Text(
        uk: "\(quoted: claim.value) суперечить іншій клітинці запису; виправте одну з них.",
        en: "\(quoted: claim.value) contradicts another cell of the record; correct one of them.")
    case .contradiction(_, let claims):
      return Text(
        uk: "\(all: claims.map(\.name)) суперечать одне одному; виправте щось одне.",
        en: "\(all: claims.map(\.name)) contradict each other; correct one of them.")
    case .unknownStage(let cell):
      return Text(
        uk: "стан \(quoted: cell) невідомий; напишіть, наприклад, «підписано», «планується» або «припинено».",
        en: "\(quoted: cell) is not a stage that is known; write, for example, \"signed\", \"planned\" or \"ended\".")
    case .noStage:
      return Text(
        uk: "не зазначено ні стану, ні дати підписання; зазначте стан або дату.",
        en: "the stage is blank and there is no signing date; state the stage or the date.")
    case .date(let fault, let cell, let meant): return fault.sentence(cell: cell, meant: meant)
    case .noParties:
      return Text(
        uk: "угоду підписано, але запис не називає ні громади, ні партнера, ні регіону; додайте їх.",
        en: "the record is signed but names no hromada, no partner and no region; add them.")
    case .wrongFieldCount(let found, let expected):
      return Text(
        uk: "клітинок у рядку \(String(found)), а колонок у таблиці \(String(expected)); перевірте роздільники й лапки.",
        en: "cells in the row: \(String(found)), columns in the table: \(String(expected)); check the delimiters and quotation marks of the row.")
    case .row(let fault, let limit): return fault.sentence(limit: limit)
    case .element(let fault, let byteOffset): return fault.sentence(at: byteOffset)
    case .repeatedKey(let values, let byteOffset):
      return Text(
        uk: "ключ стоїть в одному об’єкті двічі, зі значеннями \(all: values), удруге на байті \(byteOffset); залиште одне з них.",
        en: "the key stands twice in one object, with \(all: values), the second time at byte \(byteOffset); keep one of them.")
    case .invalidEncoding(let cell):
      return .invalidEncoding(
        where: Text(uk: "\(quoted: cell), кожен записано як \\xNN", en: "\(quoted: cell), each written as \\xNN"))
    case .controlCharacter(let cell, let scalar):
      return Text(
        uk: "у клітинці \(quoted: cell) є керівний символ \(scalar.codePoint), якому не місце в тексті; вилучіть його.",
        en: "\(quoted: cell) holds the control character \(scalar.codePoint), which does not belong in text; remove it.")
    case .lostValue(let cell, let how): return how.sentence(cell: cell)
    }
  }
}

/// - Parameter names: what may have been meant; none where nothing is alike.
private func suggestion(_ names: [Text], else remedy: Text) -> Text {
  names.isEmpty ? remedy : Text(uk: "можливо, \(any: names)?", en: "did you mean \(any: names)?")
}

/// What can be wrong with a date (rule 8).
package enum DateFault: Hashable, Sendable {
  case unreadable, impossible, twoDigitYear, lettersForDigits, implausibleYear

  fileprivate var reason: RejectionReason {
    switch self {
    case .unreadable: .unreadableDate
    case .impossible: .impossibleDate
    case .twoDigitYear: .twoDigitYear
    case .lettersForDigits: .lettersForDigits
    case .implausibleYear: .implausibleYear
    }
  }

  /// - Parameter meant: the date that may have been meant, shown as it should be written.
  fileprivate func sentence(cell: String, meant: DateSpan?) -> Text {
    let meant = meant.map { [Text("\($0)")] } ?? []
    switch self {
    case .unreadable:
      return Text(
        uk: "\(quoted: cell) — не дата; напишіть її як 2023-02-09 чи 09.02.2023 або лише рік.",
        en: "\(quoted: cell) is not a date; write it as 2023-02-09 or 09.02.2023, or only the year.")
    case .impossible:
      let remedy = suggestion(meant, else: Text(uk: "виправте її.", en: "correct the date."))
      return Text(uk: "дати \(quoted: cell) немає в календарі; \(remedy)", en: "\(quoted: cell) does not exist in the calendar; \(remedy)")
    case .twoDigitYear:
      return Text(
        uk: "рік у \(quoted: cell) записано двома цифрами; напишіть усі чотири.",
        en: "the year in \(quoted: cell) has two digits; write all four.")
    case .lettersForDigits:
      let remedy = suggestion(meant, else: Text(uk: "напишіть цифри.", en: "write digits."))
      return Text(
        uk: "у даті \(quoted: cell) замість цифр стоять літери (О замість нуля, І чи l замість одиниці, З замість трійки); \(remedy)",
        en: "letters stand for digits in \(quoted: cell) (such as O for zero, I or l for one); \(remedy)")
    case .implausibleYear:
      return Text(
        uk: "рік у \(quoted: cell) виходить за межі 1900–2100; виправте його.",
        en: "the year in \(quoted: cell) lies outside 1900 to 2100; correct it.")
    }
  }
}
