import Gazetteer
import Loaders
import Messages
package import Partnerships

/// Answers how a spelling is read, as country, region, hromada and partner: each is the only name in a record, which
/// is then read as the record of an export would be.
package struct NameReader {
  /// What stands in the other cells of the record.
  package struct Context: Sendable {
    /// Beside a partner.
    package let country: String?
    /// Beside a hromada.
    package let region: String?

    package init(country: String? = nil, region: String? = nil) {
      self.country = country
      self.region = region
    }
  }

  private let decisions: Decisions?
  private let context: Context

  package init(
    beside context: Context = Context(), decisions: Decisions? = nil
  ) {
    self.decisions = decisions
    self.context = context
  }

  /// How a spelling is read wherever a name may stand.
  /// - Parameter text: UTF-8.
  package func read(_ text: ArraySlice<UInt8>) -> NameReading {
    let fields: [Field] = [.country, .region, .hromada, .partner]
    return NameReading(text: String(escaping: text), answers: fields.map { read(text, as: $0) })
  }

  /// How a spelling is read in one field that names somebody.
  /// - Parameter text: UTF-8.
  package func read(_ text: ArraySlice<UInt8>, as field: Field) -> NameReading.Answer {
    // A resolver of its own, so that an answer does not depend on what was asked before.
    var resolver = Resolver(decisions: decisions)
    switch resolve(text, as: field, by: &resolver) {
    case .rejected(let rejection) where rejection.reason == .noParties:
      return NameReading.Answer(field: field, outcome: .blank)
    case .rejected(let rejection): return NameReading.Answer(field: field, outcome: .rejected(rejection))
    case .readable(let agreement, let warnings, let assumptions):
      let outcome = outcome(of: agreement, assumptions: assumptions, as: field, by: resolver)
      return NameReading.Answer(
        field: field, outcome: outcome, warnings: warnings, places: places(of: outcome))
    case .blankRow, .totalRow: return NameReading.Answer(field: field, outcome: .blank)
    }
  }

  /// Why a record with a spelling in one field is rejected; nil where it is not.
  func rejection(of text: ArraySlice<UInt8>, as field: Field) -> Rejection? {
    var resolver = Resolver(decisions: decisions)
    guard case .rejected(let rejection) = resolve(text, as: field, by: &resolver) else { return nil }
    return rejection.reason == .noParties ? nil : rejection
  }

  /// Reads a record in which the spelling is the only name.
  private func resolve(
    _ text: ArraySlice<UInt8>, as field: Field, by resolver: inout Resolver
  ) -> Resolution {
    // A record with a country only is no signed one (rule 3).
    let isPlace = field != .hromada && field != .hromadaCode && field != .partner
    let record = RawRecord(
      [
        (field, text), (.stage, Array((isPlace ? Stage.planned : .signed).code.utf8)[...]),
      ] + cells(beside: field))
    return resolver.resolve(
      record, content: record.content,
      in: InputContext(input: 0, hasStageColumn: true, hasKindColumn: true))
  }

  private func basis(
    _ assumptions: Assumptions, of key: String, in country: CountryID
  ) -> NameReading.Partner.Basis {
    if assumptions.contains(.partnerByOtherName) { return .otherName }
    if assumptions.contains(.partnerByTranscription) { return .transcription }
    return PlacesAbroad.countries(ofMainName: Array(key.utf8)).contains(country) ? .mainName : .asSpelled
  }

  /// The places of all countries that a partner's name can be of, where nothing says in which it lies.
  private func places(of outcome: NameReading.Outcome) -> [NameReading.Partner] {
    guard case .partners(let partners) = outcome, partners.count == 1, partners[0].country == .notStated
    else { return [] }
    let key = Array(partners[0].key.utf8)
    let ofMainName = Set(PlacesAbroad.countries(ofMainName: key))
    return Countries.all.map(\.id).compactMap { country in
      let place = PlacesAbroad.named(key, in: country)
      let basis: NameReading.Partner.Basis =
        switch place.basis {
        case .otherName: .otherName
        case .transcription: .transcription
        case .asSpelled: ofMainName.contains(country) ? .mainName : .asSpelled
        }
      if basis == .asSpelled, !place.isShared { return nil }
      return NameReading.Partner(
        key: String(decoding: place.identity, as: UTF8.self), country: country, basis: basis,
        isShared: place.isShared)
    }
  }

  private func cells(beside field: Field) -> [(Field, ArraySlice<UInt8>)] {
    switch field {
    case .hromada: context.region.map { [(.region, Array($0.utf8)[...])] } ?? []
    case .partner: context.country.map { [(.country, Array($0.utf8)[...])] } ?? []
    default: []
    }
  }

  private func outcome(
    of agreement: Agreement, assumptions: Assumptions, as field: Field, by resolver: Resolver
  ) -> NameReading.Outcome {
    let parties = resolver.lists[agreement]
    switch field {
    case .country, .countryCode:
      return parties.countries == [.notStated] ? .blank : .countries(parties.countries)
    case .region, .regionCode:
      return parties.regions == [.notStated] ? .blank : .regions(parties.regions)
    case .partner:
      if parties.partners.isEmpty { return .blank }
      if agreement.marks.contains(.notMunicipality) { return .outOfScope(.notMunicipality) }
      return .partners(
        parties.partners.map { id in
          let key = resolver.foreign.partners.key(of: id)
          let country = resolver.foreign.partners.country(of: id)
          return NameReading.Partner(
            key: key, country: country, basis: basis(assumptions, of: key, in: country),
            isShared: assumptions.contains(.partnerNameIsShared))
        })
    default:
      if parties.hromadas.isEmpty { return .blank }
      if agreement.marks.contains(.notHromada) { return .outOfScope(.notHromada) }
      return .hromadas(
        parties.hromadas.map { id in
          let hromadas = resolver.ukrainian.hromadas
          let code = hromadas.code(of: id)
          return NameReading.Hromada(
            name: hromadas.name(of: id), code: code.isEmpty ? nil : code, region: hromadas.region(of: id))
        })
    }
  }
}

extension RawRecord {
  /// A record of these cells alone.
  fileprivate init(_ cells: [(field: Field, text: ArraySlice<UInt8>)]) {
    self.init()
    for (field, text) in cells {
      self.cells[field.index] = Cell(bytes.count..<bytes.count + text.count)
      bytes += text
    }
  }
}
