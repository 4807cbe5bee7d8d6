import Partnerships

/// The key figures on one as-of date (rules 12 and 17), and the agreements of each place for its change.
struct Totals {
  private(set) var measures = Measures()
  private(set) var renewed = 0
  private(set) var countries = 0
  private(set) var declarationsOfIntent = 0
  private(set) var undated = 0
  let pipeline: Int
  private(set) var agreementsByCountry = [Int](repeating: 0, count: 256)
  private(set) var agreementsByRegion = [Int](repeating: 0, count: 256)

  init(
    _ counted: CountedAgreements, _ pairs: PairRegister, _ undated: UndatedAgreements, pipeline: Int
  ) {
    self.pipeline = pipeline
    self.undated = undated.total
    measures.agreements = counted.items.count
    measures.partnerships = pairs.count
    let reading = counted.reading
    var hromadas = DistinctCounter(rows: 1, entities: reading.regionOfHromada.count)
    var partners = DistinctCounter(rows: 1, entities: reading.countryOfPartner.count)
    var countries = DistinctCounter(rows: 1, entities: 256)
    let places = PairPlaces(counted)
    pairs.forEachPair { number, pair, _, isRenewed in
      hromadas.insert(Int(pair.hromada.index), in: 0)
      partners.insert(Int(pair.partner.index), in: 0)
      if isRenewed { renewed += 1 }
      places.forEachCountry(of: pair, number: number) { country in
        if country != .notStated { countries.insert(Int(country.index), in: 0) }
      }
    }
    for item in counted.items {
      counted.forEachCountry(of: item) { agreementsByCountry[Int($0.index)] += 1 }
      counted.forEachRegion(of: item) { agreementsByRegion[Int($0.index)] += 1 }
      var isDeclaration = false
      counted.forEachKind(of: item) { if $0 == .declarationOfIntent { isDeclaration = true } }
      if isDeclaration { declarationsOfIntent += 1 }
    }
    measures.hromadas = hromadas.counts[0]
    measures.partners = partners.counts[0]
    self.countries = countries.counts[0]
  }

  func value(of measure: KeyFigure.Measure) -> Int {
    switch measure {
    case .agreements: measures.agreements
    case .declarationsOfIntent: declarationsOfIntent
    case .partnerships: measures.partnerships
    case .renewed: renewed
    case .hromadas: measures.hromadas
    case .partners: measures.partners
    case .countries: countries
    case .undated: undated
    case .pipeline: pipeline
    }
  }
}
