import Gazetteer
import Loaders
import Messages
import Partnerships

@testable import Aggregation

/// A report small enough to count on one's fingers, and its tables counted in the plainest way there is.
struct Sample {
  struct Fact {
    var hromada: String
    var region: String
    var partner: String
    var countries: [String]
    var signed: DateSpan?
    var kind = Kind.twinning

    init(
      _ hromada: String, _ region: String, _ partner: String, _ countries: String..., signed: String,
      kind: Kind = .twinning
    ) {
      (self.hromada, self.region, self.partner, self.countries) = (hromada, region, partner, countries)
      self.signed = Sample.span(signed)
      self.kind = kind
    }
  }

  static let facts = [
    Fact("Дніпро", "UA-12", "Кельн", "DE", signed: "2024-05-31"),
    Fact("Дніпро", "UA-12", "Познань", "PL", signed: "2022"),
    Fact("Житомир", "UA-18", "Дортмунд", "DE", signed: "2023-02-09", kind: .solidarityPartnership),
    Fact("Вінниця", "UA-05", "Карлсруе", "DE", signed: "2023-08-29", kind: .memorandum),
    Fact("Вінниця", "UA-05", "Кельце", "PL", signed: "2026-07-01"),
    Fact("Покровськ", "UA-14", "Бельці", "MD", "RO", signed: "2023-07-17", kind: .cooperationAgreement),
    Fact("Миколаїв", "UA-48", "Орхус", "DK", signed: "2022-08-15", kind: .notStated),
    Fact("Миколаїв", "UA-48", "Трієст", "", signed: "2022-12-01/2023-02-01"),
    Fact("Миколаїв", "UA-48", "Ганновер", "DE", signed: ""),
  ]

  var facts = Sample.facts
  var asOf = day("2026-07-15")
  var includeUndated = false

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  /// A year, a day, or an interval of two days; nil for an empty text.
  static func span(_ text: String) -> DateSpan? {
    if let year = Int(text) { return DateSpan(year: year) }
    let days = text.split(separator: "/").compactMap { Day(iso: $0) }
    guard let first = days.first, let last = days.last else { return nil }
    return days.count == 1 ? DateSpan(day: first) : DateSpan(from: first, through: last)
  }

  static func country(_ code: String) -> CountryID {
    Countries.all.first { $0.alpha2 == code }?.id ?? .notStated
  }

  static func region(_ iso: String) -> RegionID {
    Regions.all.first { $0.iso == iso }?.id ?? .notStated
  }
}

// MARK: Counting

extension Sample {
  private var counted: [Fact] { includeUndated ? facts : dated }
  private var dated: [Fact] { facts.filter { $0.signed != nil } }
  private var undated: [Fact] { facts.filter { $0.signed == nil } }
  private var years: [Int] { Array(2022...asOf.year) }

  private var quarters: [Quarter] {
    var quarters = [Quarter(containing: Sample.day("2022-01-01"))]
    while let last = quarters.last, last.lastDay < asOf { quarters.append(last.next) }
    return quarters
  }

  private func measures(_ facts: [Fact]) -> Measures {
    var measures = Measures()
    measures.agreements = facts.count
    measures.partnerships = Set(facts.map { "\($0.hromada)–\($0.partner)" }).count
    measures.hromadas = Set(facts.map(\.hromada)).count
    measures.partners = Set(facts.map(\.partner)).count
    return measures
  }

  private func countries(_ facts: [Fact]) -> Int { Set(facts.flatMap(\.countries)).subtracting([""]).count }

  private func period<Period>(_ period: Period, _ facts: [Fact], end: Day?) -> PeriodRow<Period> {
    var row = PeriodRow(period: period)
    row.measures = measures(facts)
    row.countries = countries(facts)
    guard let end else { return row }
    row.isUnfinished = end > asOf
    row.cumulativeAgreements = dated.compactMap(\.signed).count {
      ($0.precision == .interval ? $0.last : $0.first) <= end
    }
    return row
  }

  private func place<Place>(_ place: Place, _ all: [Fact]) -> PlaceRow<Place> {
    var row = PlaceRow(place: place, years: years.count)
    let facts = all.filter { includeUndated || $0.signed != nil }
    row.measures = measures(facts)
    row.agreementsByYear = years.map { year in facts.count { $0.signed?.year == year } }
    row.agreementsYearUnknown = facts.count { $0.signed.map { $0.year == nil } ?? false }
    row.undated = all.count { $0.signed == nil }
    row.agreementsPreviousQuarter = facts.count {
      ($0.signed?.first ?? asOf) <= Quarter.lastDay(before: asOf)
    }
    return row
  }

  private func figures(_ total: Measures) -> [KeyFigure] {
    let values: [KeyFigure.Measure: Int] = [
      .agreements: total.agreements, .partnerships: total.partnerships, .hromadas: total.hromadas,
      .partners: total.partners, .countries: countries(counted), .undated: undated.count,
    ]
    return KeyFigure.Measure.allCases.map { measure in
      let value = values[measure] ?? 0
      return KeyFigure(
        measure: measure, value: value, previousQuarter: max(0, value - 1), previousYear: value + 2)
    }
  }

  private var periods: PeriodTables {
    var periods = PeriodTables()
    periods.years = years.map { year in
      period(year, dated.filter { $0.signed?.year == year }, end: .last(ofMonth: 12, year: year))
    }
    periods.yearUnknown = period(0, dated.filter { $0.signed?.year == nil }, end: nil)
    periods.quarters = quarters.map { quarter in
      period(quarter, dated.filter { $0.signed?.quarter == quarter }, end: quarter.lastDay)
    }
    periods.quarterUnknown = years.compactMap { year in
      let unplaced = dated.filter { $0.signed?.year == year && $0.signed?.quarter == nil }
      return unplaced.isEmpty ? nil : period(year, unplaced, end: nil)
    }
    return periods
  }

  private var places: PlaceTables {
    let codes = Set(facts.flatMap(\.countries)).sorted()
    var places = PlaceTables()
    places.countries = codes.map { code in
      place(Sample.country(code), facts.filter { $0.countries.contains(code) })
    }
    places.regions = (0..<27).map { RegionID(index: $0) }.map { id in
      place(id, facts.filter { Sample.region($0.region) == id })
    }
    places.regionsByCountry = Set(facts.map(\.region)).sorted().flatMap { region in
      codes.compactMap { code in
        let shared = counted.filter { $0.region == region && $0.countries.contains(code) }
        return shared.isEmpty
          ? nil
          : RegionCountryRow(
            region: Sample.region(region), country: Sample.country(code), measures: measures(shared))
      }
    }
    return places
  }

  var summary: Summary {
    var options = CountingOptions()
    options.includeUndated = includeUndated
    let total = measures(counted)
    var notes = Notes()
    notes.excessByCountry = 1
    notes.excessByRegionAndCountry = 1
    notes.spansAtEdge = 1
    var reconciliation = Reconciliation()
    (reconciliation.read, reconciliation.counted) = (facts.count + 4, counted.count)
    (reconciliation.outOfScope, reconciliation.duplicates) = (facts.count - counted.count + 2, 1)
    (reconciliation.rejected, reconciliation.nonRecords[.blank]) = (1, 3)
    var source = SourceRow(input: 0)
    (source.records, source.onlyHere) = (reconciliation, counted.count)
    return Summary(
      options: options, asOf: asOf, asOfIsInferred: false,
      previousQuarter: .init(day: Quarter.lastDay(before: asOf), endedSince: 1),
      previousYear: .init(day: asOf.yearEarlier, endedSince: 2), reconciliation: reconciliation,
      keyFigures: figures(total), total: total,
      periods: periods, places: places,
      kinds: Kind.allCases.map { kind in
        var row = GroupRow(group: kind)
        row.measures = measures(counted.filter { $0.kind == kind })
        return row
      },
      areas: ["транспорт", "медицина"].map { area in
        var row = GroupRow(group: area)
        row.measures = measures(Array(counted.prefix(2)))
        return row
      },
      stages: Stage.allCases.map { stage in
        var row = StageRow(stage: stage)
        row.records = stage == .signed ? facts.count : stage == .planned ? 2 : 0
        (row.pairs, row.overdue) = stage == .planned ? (2, 1) : (0, 0)
        return row
      },
      sources: [source],
      outOfScope: OutOfScopeReason.allCases.map {
        ($0, $0 == .notSigned ? 2 : $0 == .undated ? facts.count - counted.count : 0)
      },
      rejected: [(.unknownCountry, 1)], notes: notes, inputs: [input], probableDuplicates: [])
  }

  private var input: InputReport {
    var input = InputReport(
      name: "exports/articles_2026.csv", byteCount: 12_345, sha256: String(repeating: "0f", count: 32),
      format: .csv,
      encoding: .windows1251,
      encodingRemark: .likeliest(
        EncodingMargin(encoding: .windows1251, percent: 97, next: .koi8u, nextPercent: 14)),
      delimiter: UInt8(ascii: ";"), headerLine: 3)
    input.columns = [.init(field: .country, header: "Країна"), .init(field: .hromada, header: "Громада|ТГ")]
    input.unreadColumns = ["Телефон", "E-mail"]
    (input.read, input.rejected, input.nonRecords[.blank], input.nonRecords[.title]) = (
      facts.count + 4, 1, 3, 2
    )
    input.assumptions[.stageAssumedSigned] = 5
    input.assumptions[.regionFromHromada] = 1
    input.warnings[.cityAssumed] = 21
    return input
  }
}

/// What a renderer has written.
func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
