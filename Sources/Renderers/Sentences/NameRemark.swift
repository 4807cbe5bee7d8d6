package import Messages

/// What there is to say of how a name is read, beside the name itself.
package enum NameRemark: CaseIterable, Sendable {
  case notFound
  /// Names that are alike follow.
  case perhaps
  /// Those that bear the name follow.
  case severalCountries, severalHromadas
  /// No table has it: it stands for itself (rule 3).
  case asSpelled
  /// A place was known by the rules of writing its name in Ukrainian.
  case transcribed
  /// It is by far the largest place that may be called so.
  case largest
  /// Several places of the country bear the name.
  case shared
  case countryNotStated
  /// The country is not stated, and these have a place of the name.
  case inTheseCountries

  package var phrase: Text {
    switch self {
    case .notFound: Text(uk: "не знайдено", en: "not found")
    case .perhaps: Text(uk: "не знайдено; можливо, це:", en: "not found; did you mean:")
    case .severalCountries: Text(uk: "одна з цих; напишіть, про яку йдеться:", en: "one of these; write which is meant:")
    case .severalHromadas: Text(uk: "одна з цих; додайте область або код КАТОТТГ:", en: "one of these; add the region or the KATOTTG code:")
    case .asSpelled: Text(uk: "так, як написано", en: "as spelled")
    case .transcribed: Text(uk: "за правилами передачі назв українською", en: "by the rules of writing its name in Ukrainian")
    case .largest: Text(uk: "найбільше з місць, що можуть так називатися", en: "the largest of the places that may be called so")
    case .shared: Text(uk: "таку назву в країні мають кілька місць", en: "several places of the country bear this name")
    case .countryNotStated: Text(uk: "країну не зазначено", en: "country not stated")
    case .inTheseCountries: Text(uk: "країну не зазначено; місця з такою назвою:", en: "country not stated; places of this name:")
    }
  }
}
