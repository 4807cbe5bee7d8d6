import Gazetteer
import Loaders
import Messages
import Partnerships

extension CellMeaning<NonEmpty<CountryID>> {
  /// A country, by its name or its code, or several: in «Республіка Молдова, Румунія» and «Молдова та Румунія» every
  /// piece is a known one.
  init(_ cell: ArraySlice<UInt8>, of field: Field, suggestions: Suggestions) {
    let text = cell.withWordsApart
    let key = Folding.fold(text)
    let whole = Countries.named(key)
    // "NA" says nothing in a column of names, and is Namibia in one of codes.
    if Blank.matches(key), field != .countryCode || key != Array("na".utf8) {
      self = .blank
    } else if case .found(let id) = whole {
      self = .found(NonEmpty(id), warnings: Self.warnings(namesPart: Countries.isPart(key)))
    } else if case .unknown = whole {
      self = Self.several(in: cell, text: text, key: key, of: field, suggestions: suggestions)
    } else {
      self = .rejected(
        Rejection(
          Self.cause(of: spelled(cell), key: key, meaning: whole, suggestions: suggestions), in: field))
    }
  }

  /// - Parameter text: the cell, less its underscores.
  private static func several(
    in cell: ArraySlice<UInt8>, text: ArraySlice<UInt8>, key: [UInt8], of field: Field,
    suggestions: Suggestions
  ) -> CellMeaning {
    let list = CountryList(String(decoding: text, as: UTF8.self))
    if let (country, other) = list.inBrackets, list.wrong == nil {
      let claims = [other, country].map(Claim.country)
      return .rejected(Rejection(.contradiction(of: .cell(spelled(cell)), claims: claims), in: field))
    }
    guard let wrong = list.wrong else {
      let warnings = warnings(namesPart: list.namesPart)
      return NonEmpty(list.countries).map { .found($0, warnings: warnings) } ?? .blank
    }
    let alike = suggestions.like(key, by: Countries.like)
    // Of a list the wrong piece is told; «Тринідад та Тобагго» is no list, though «Тринідад» is known.
    guard alike.isEmpty, !list.countries.isEmpty else {
      return .rejected(Rejection(.unknownCountry(cell: spelled(cell), like: alike), in: field))
    }
    let piece = spelled(Array(wrong.text.utf8)[...])
    return .rejected(
      Rejection(cause(of: piece, key: wrong.key, meaning: wrong.meaning, suggestions: suggestions), in: field)
    )
  }

  /// More than these are no help to choose from.
  private static var mostCandidates: Int { 6 }

  private static func cause(
    of cell: String, key: [UInt8], meaning: NameLookup<CountryID>, suggestions: Suggestions
  ) -> Rejection.Cause {
    switch meaning {
    case .ambiguous(let ids): .ambiguousCountry(cell: cell, ids)
    case .notOne(let ids): .notACountry(cell: cell, meant: ids.count > mostCandidates ? [] : ids)
    case .found, .unknown: .unknownCountry(cell: cell, like: suggestions.like(key, by: Countries.like))
    }
  }

  private static func warnings(namesPart: Bool) -> RecordWarnings {
    namesPart ? RecordWarnings(.countryPart) : RecordWarnings()
  }
}
