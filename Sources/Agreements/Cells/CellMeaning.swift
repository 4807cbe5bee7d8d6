import Gazetteer
import Loaders
import Messages
import Partnerships

/// What a cell means whose words are known beforehand.
enum CellMeaning<Value> {
  /// It says nothing, or is not there.
  case blank
  case found(Value, warnings: RecordWarnings = RecordWarnings())
  case rejected(Rejection)

  /// - Parameter understand: is given the folded cell, if it says anything.
  init(_ cell: ArraySlice<UInt8>, understand: ([UInt8]) -> CellMeaning) {
    let key = Folding.fold(cell)
    self = Blank.matches(key) ? .blank : understand(key)
  }

  /// What was found; nil for a blank.
  func value() throws(Rejection) -> Value? {
    switch self {
    case .blank: nil
    case .found(let value, _): value
    case .rejected(let rejection): throw rejection
    }
  }

  /// What a person should know of it.
  var warnings: RecordWarnings {
    if case .found(_, let warnings) = self { warnings } else { RecordWarnings() }
  }
}

extension CellMeaning<Kind?> {
  /// A kind (rule 6); none for the statutory form of co-operation, which is no kind.
  init(kind cell: ArraySlice<UInt8>) {
    self.init(cell) { key in
      if let kind = Kind(named: key) { return .found(kind) }
      let isStatutory = Self.statutoryStems.contains { key.starts(with: $0.utf8) }
      return isStatutory ? .found(nil) : .found(.other, warnings: RecordWarnings(.kindUnknown))
    }
  }

  private static var statutoryStems: [String] { ["транскордон", "міжтериторіаль", "транснаціональ"] }
}

extension CellMeaning<Stage> {
  /// A stage (rule 5).
  init(stage cell: ArraySlice<UInt8>) {
    self.init(cell) { key in
      Stage(named: key).map { .found($0) }
        ?? .rejected(Rejection(.unknownStage(cell: spelled(cell)), in: .stage))
    }
  }
}

extension CellMeaning<Agreement.Marks> {
  /// What the evidence says of the record (rule 5).
  init(evidence cell: ArraySlice<UInt8>) {
    self.init(cell) { key in
      guard let isUnconfirmed = EvidenceWords.isUnconfirmed(key) else {
        return .found([], warnings: RecordWarnings(.evidenceUnknown))
      }
      return .found(isUnconfirmed ? .unconfirmed : [])
    }
  }
}

extension CellMeaning<RegionID> {
  /// A region, by its name or its code.
  init(_ cell: ArraySlice<UInt8>, of field: Field, suggestions: Suggestions) {
    self.init(cell.withWordsApart) { key in
      if let id = Regions.named(key) ?? RegionText(key).region { return .found(id) }
      let cause: Rejection.Cause =
        if let id = Regions.proposed(key) {
          .proposedRegion(cell: spelled(cell), of: id)
        } else {
          .unknownRegion(cell: spelled(cell), like: suggestions.like(key, by: Regions.like))
        }
      return .rejected(Rejection(cause, in: field))
    }
  }
}

extension ArraySlice<UInt8> {
  /// With spaces for underscores, which join words as they do in headers: "the_United_States".
  var withWordsApart: ArraySlice<UInt8> {
    let underscore = UInt8(ascii: "_")
    return contains(underscore) ? map { $0 == underscore ? UInt8(ascii: " ") : $0 }[...] : self
  }
}
