import Gazetteer
import Loaders
import Partnerships

/// What a kind's cell means (rule 6).
enum KindCell {
  case blank
  case found(Kind)
  /// The statutory form of co-operation, which is no kind.
  case statutory
  case unknown(String)

  private static let statutoryStems = ["транскордон", "міжтериторіаль", "транснаціональ"]

  init(_ cell: ArraySlice<UInt8>) {
    let key = Folding.fold(cell)
    if Blank.matches(key) {
      self = .blank
    } else if let kind = Kind(named: key) {
      self = .found(kind)
    } else if Self.statutoryStems.contains(where: { key.starts(with: $0.utf8) }) {
      self = .statutory
    } else {
      self = .unknown(spelled(cell))
    }
  }
}

/// What the cell of the evidence means (rule 5).
enum EvidenceCell {
  case blank
  case confirmed, unconfirmed
  case unknown

  init(_ cell: ArraySlice<UInt8>) {
    let key = Folding.fold(cell)
    if Blank.matches(key) {
      self = .blank
    } else {
      self = EvidenceWords.isUnconfirmed(key).map { $0 ? .unconfirmed : .confirmed } ?? .unknown
    }
  }
}

/// What a stage's cell means (rule 5).
enum StageCell {
  case blank
  case found(Stage)
  case unknown(String)

  init(_ cell: ArraySlice<UInt8>) {
    let key = Folding.fold(cell)
    if Blank.matches(key) {
      self = .blank
    } else {
      self = Stage(named: key).map { .found($0) } ?? .unknown(spelled(cell))
    }
  }
}
