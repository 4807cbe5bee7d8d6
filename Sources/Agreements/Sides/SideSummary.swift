import Messages
import Partnerships

/// One side of a record in a few bytes: all that the usual record needs of it.
struct SideSummary: BitwiseCopyable {
  /// Of the hromada or the partner; its `blank` where there is none.
  let party: UInt32
  /// Of the region or the country; its `notStated` where there is none.
  let place: UInt8
  /// No party of it is a hromada, or a municipality (rule 7).
  let isOut: Bool
  /// What was assumed in resolving the side (rule 22).
  let assumptions: Assumptions
  /// Foreign side: the country is Ukraine.
  let isDomestic: Bool
  let warnings: RecordWarnings
  /// 0, or one more than the place of the whole side, where this is not all: several parties, or a problem.
  let details: UInt32
}

extension UkrainianSide {
  /// Whether a summary says all of it.
  var isUsual: Bool {
    hromadas.count <= 1 && regions.count <= 1 && problem == nil && contradiction == nil
  }

  func summary(details: Int) -> SideSummary {
    SideSummary(
      party: (hromadas.first ?? .blank).index, place: (regions.first ?? .notStated).index, isOut: isNoHromada,
      assumptions: assumptions, isDomestic: false, warnings: warnings, details: UInt32(details))
  }
}

extension ForeignSide {
  /// Whether a summary says all of it.
  var isUsual: Bool { partners.count <= 1 && countries.count <= 1 && rejection == nil }

  func summary(details: Int) -> SideSummary {
    SideSummary(
      party: (partners.first ?? .blank).index, place: (countries.first ?? .notStated).index,
      isOut: isNoMunicipality, assumptions: assumptions, isDomestic: isDomestic, warnings: warnings,
      details: UInt32(details))
  }
}
