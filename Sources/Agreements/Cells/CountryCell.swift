import Gazetteer
import Loaders
import Messages
import Partnerships

/// What a country's cell means.
enum CountryCell {
  case blank
  /// - Parameter namesPart: whether one of them is named by a part of it, such as Scotland.
  case found(NonEmpty<CountryID>, namesPart: Bool)
  case rejected(Rejection)

  init(
    _ cell: ArraySlice<UInt8>, of field: Field, suggestions: Suggestions
  ) {
    let key = Folding.fold(cell)
    if Self.isBlank(key, in: field) {
      self = .blank
      return
    }
    let reader = CountryReader(field: field, suggestions: suggestions)
    let whole = Countries.named(key)
    switch whole {
    case .found(let id): self = .found(NonEmpty(id), namesPart: Countries.isPart(key))
    case .ambiguous, .notOne: self = .rejected(reader.rejection(of: spelled(cell), key: key, meaning: whole))
    case .unknown: self = reader.several(in: cell, key: key)
    }
  }

  /// "NA" says nothing in a column of names, and is Namibia in one of codes.
  private static func isBlank(_ key: [UInt8], in field: Field) -> Bool {
    Blank.matches(key) && !(field == .countryCode && key == Array("na".utf8))
  }

  /// What a person should know of it.
  var warnings: RecordWarnings {
    if case .found(_, namesPart: true) = self { return RecordWarnings(.countryPart) }
    return RecordWarnings()
  }
}

/// Reads a country's cell that is not the name of one.
private struct CountryReader {
  let field: Field
  let suggestions: Suggestions

  /// «Республіка Молдова, Румунія» and «Молдова та Румунія» are two countries: every piece is a known one.
  func several(in cell: ArraySlice<UInt8>, key: [UInt8]) -> CountryCell {
    let list = CountryList(String(decoding: cell, as: UTF8.self))
    guard let wrong = list.wrong else {
      return NonEmpty(list.countries).map { .found($0, namesPart: list.namesPart) } ?? .blank
    }
    let alike = suggestions.countries(like: key)
    // Of a list the wrong piece is told; «Тринідад та Тобагго» is no list, though «Тринідад» is known.
    if alike.isEmpty, !list.countries.isEmpty {
      return .rejected(
        rejection(of: spelled(Array(wrong.text.utf8)[...]), key: wrong.key, meaning: wrong.meaning))
    }
    return .rejected(Rejection(.unknownCountry(cell: spelled(cell), like: alike), in: field))
  }

  /// More than these are no help to choose from.
  private static let mostCandidates = 6

  func rejection(of spelled: String, key: [UInt8], meaning: NameLookup<CountryID>) -> Rejection {
    switch meaning {
    case .ambiguous(let ids):
      Rejection(.ambiguousCountry(cell: spelled, ids), in: field)
    case .notOne(let ids):
      Rejection(.notACountry(cell: spelled, meant: ids.count > Self.mostCandidates ? [] : ids), in: field)
    case .found, .unknown:
      Rejection(.unknownCountry(cell: spelled, like: suggestions.countries(like: key)), in: field)
    }
  }
}
