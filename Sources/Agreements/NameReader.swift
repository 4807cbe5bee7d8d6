import Gazetteer
import Loaders
import Messages
package import Partnerships

/// Answers how a spelling is read, as country, region, hromada and partner: each is the only name in a record, which
/// is then read as the record of an export would be.
package struct NameReader {
  private let decisions: Decisions?
  private let others: [Field: String]

  /// - Parameter others: what stands in the other cells of the record: the country beside a partner, the region beside
  ///   a hromada.
  package init(beside others: [Field: String] = [:], decisions: Decisions? = nil) {
    (self.others, self.decisions) = (others, decisions)
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
    case .nonRecord: return NameReading.Answer(field: field, outcome: .blank)
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
    var record = RawRecord(
      [
        (field, text), (.stage, Array((isPlace ? Stage.planned : .signed).code.utf8)[...]),
      ] + cells(beside: field))
    return resolver.resolve(
      &record, content: record.content,
      in: InputContext(input: 0, hasStageColumn: true, hasKindColumn: true))
  }

  /// The places of all countries that a partner's name can be of, where nothing says in which it lies.
  private func places(of outcome: NameReading.Outcome) -> [NameReading.Partner] {
    guard case .partners(let partners) = outcome, partners.count == 1, partners[0].country == .notStated
    else { return [] }
    let key = Array(partners[0].key.utf8)
    let ofMainName = Set(PlacesAbroad.countries(ofMainName: key))
    return Countries.all.map(\.id).compactMap { country in
      let place = PlacesAbroad.named(key, in: country)
      let basis = NameReading.Partner.Basis(place.basis, isMainName: ofMainName.contains(country))
      if basis == .asSpelled, !place.isShared { return nil }
      return NameReading.Partner(
        key: String(decoding: place.identity, as: UTF8.self), country: country, basis: basis,
        isShared: place.isShared)
    }
  }

  private func cells(beside field: Field) -> [(Field, ArraySlice<UInt8>)] {
    let other: Field? =
      switch field {
      case .hromada: .region
      case .partner: .country
      default: nil
      }
    guard let other, let text = others[other] else { return [] }
    return [(other, Array(text.utf8)[...])]
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
      let known: PlaceLookup.Basis =
        assumptions.contains(.partnerByOtherName)
        ? .otherName
        : assumptions.contains(.partnerByTranscription)
          ? .transcription : assumptions.contains(.partnerIsLargest) ? .largest : .asSpelled
      return .partners(
        parties.partners.map { id in
          let key = resolver.foreign.partners.key(of: id)
          let country = resolver.foreign.partners.country(of: id)
          let isMainName = PlacesAbroad.countries(ofMainName: Array(key.utf8)).contains(country)
          return NameReading.Partner(
            key: key, country: country, basis: NameReading.Partner.Basis(known, isMainName: isMainName),
            isShared: assumptions.contains(.partnerNameIsShared))
        })
    default:
      if parties.hromadas.isEmpty { return .blank }
      if agreement.marks.contains(.notUkrainian) { return .outOfScope(.notUkrainian) }
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

extension NameReading.Partner.Basis {
  /// - Parameter isMainName: whether the name is a place's main name.
  fileprivate init(_ basis: PlaceLookup.Basis, isMainName: Bool) {
    switch basis {
    case .otherName: self = .otherName
    case .transcription: self = .transcription
    case .largest: self = .largest
    case .asSpelled: self = isMainName ? .mainName : .asSpelled
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
