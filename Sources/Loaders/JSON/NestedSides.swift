import Gazetteer
import Partnerships

/// Whose country the keys of an element and of the partners nested in it give: where both have one, the element's is that
/// of its own party, which may be the foreign one (rule 7).
struct NestedSides {
  /// The fields of countries that the nested partners have, and the user does not say.
  private let ofPartners: Set<Field>

  /// - Parameter headers: what the keys of the nested partners are read as.
  init(_ headers: [String], choices: [LoadingOptions.ColumnChoice]) {
    let countries: Set<Field> = [.country, .countryCode]
    let isChosen = choices.contains {
      countries.contains($0.field) || countries.contains($0.field.onOtherSide)
    }
    ofPartners = isChosen ? [] : countries.intersection(headers.compactMap { Headers.field(of: $0)?.field })
  }

  func isCountryOfParent(_ header: String) -> Bool { field(of: header) != nil }

  /// The header that a key of the element is read as.
  func readAs(_ header: String) -> String { field(of: header)?.rawValue ?? PathHeader(header).text }

  private func field(of header: String) -> Field? {
    if ofPartners.isEmpty { return nil }
    let text = PathHeader(header).text
    guard Headers.phrase(of: text).isCountryOfNoSide, let field = Headers.field(of: text)?.field else {
      return nil
    }
    return [.country, .countryCode].contains(field) ? field.onOtherSide : nil
  }
}
