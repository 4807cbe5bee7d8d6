import Gazetteer
import Partnerships

/// The header that a path of keys is read as: `properties.partner` is `partner`, `country.name` is `country`,
/// `country.code` is `country_code`, `partner.region` is what its words say together, which is no region of Ukraine.
struct PathHeader {
  /// Objects that say nothing of what is in them.
  private static let neutral: Set<String> = [
    "properties", "attributes", "fields", "values", "data", "node", "record", "item", "source", "row",
    "cells",
    "feature", "meta", "document", "agreement", "agreements", "details", "info", "content", "угода",
    "документ",
  ]
  private static let names: Set<String> = ["name", "title", "label", "value", "text", "назва", "bezeichnung"]
  private static let codes: Set<String> = [
    "code", "iso", "iso2", "iso3", "iso code", "alpha2", "alpha 2", "alpha3", "код", "katottg", "катоттг",
  ]

  let text: String

  init(_ path: String) {
    var steps = path.split(separator: ".").map(String.init)
    if steps.count > 1 {
      let containers = steps.dropLast().filter { !Self.neutral.contains(Self.folded($0)) }
      steps = containers + [steps[steps.count - 1]]
    }
    text = Self.code(of: steps) ?? Self.name(of: steps) ?? steps.joined(separator: " ")
  }

  /// The words of a key, `iso_code` as `iso code`.
  private static func folded(_ key: String) -> String {
    Folding.folded(key.replacing("_", with: " ").replacing("-", with: " "))
  }

  private static func field(of steps: [String]) -> Field? {
    Headers.field(of: steps.joined(separator: " "))?.field
  }

  /// `country.name`: what names something under a key that is its header.
  private static func name(of steps: [String]) -> String? {
    guard steps.count > 1, let last = steps.last, names.contains(folded(last)) else { return nil }
    let whole = steps.dropLast().joined(separator: " ")
    return Headers.field(of: whole) == nil ? nil : whole
  }

  private static func code(of steps: [String]) -> String? {
    guard steps.count > 1, let last = steps.last, codes.contains(folded(last)) else { return nil }
    return switch field(of: steps.dropLast()) {
    case .country: Field.countryCode.rawValue
    case .hromadaCountry: Field.hromadaCountryCode.rawValue
    case .region: Field.regionCode.rawValue
    case .hromada: Field.hromadaCode.rawValue
    default: nil
    }
  }
}
