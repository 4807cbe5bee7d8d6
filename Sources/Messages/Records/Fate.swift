import Partnerships

/// What became of a record: every record has exactly one fate (rule 1).
package enum Fate: Hashable, Sendable {
  case counted
  case outOfScope(OutOfScopeReason)
  /// The same agreement as the record at this index, which survives it (rule 14).
  case duplicate(of: Int)
  case rejected(RejectionReason)

  /// The stable word in CSV files.
  package var code: String {
    switch self {
    case .counted: "counted"
    case .outOfScope: "out_of_scope"
    case .duplicate: "duplicate"
    case .rejected: "rejected"
    }
  }

  /// The fate alone, without a reason.
  package var name: Text {
    switch self {
    case .counted: Text(uk: "враховано", en: "counted")
    case .outOfScope: Text(uk: "поза обліком", en: "out of scope")
    case .duplicate: Text(uk: "дублікат", en: "duplicate")
    case .rejected: Text(uk: "відхилено", en: "rejected")
    }
  }

  /// The fate, with its reason where it has one.
  package var phrase: Text {
    switch self {
    case .counted, .duplicate: name
    case .outOfScope(let reason): reason.phrase
    case .rejected(let reason): Text(uk: "\(name): \(reason.phrase)", en: "\(name): \(reason.phrase)")
    }
  }
}

/// Why a readable record is in no table of agreements, in the order in which the reasons are tried (rule 2).
package enum OutOfScopeReason: String, ClosedList {
  case notUkrainian = "not_ukrainian"
  case domestic
  case noPartnership = "no_partnership"
  case notSigned = "not_signed"
  case ended, suspended
  case notHromada = "not_hromada"
  case notMunicipality = "not_municipality"
  case unconfirmed, undated
  case dateUncertain = "date_uncertain"
  case beforeSince = "before_since"
  case afterAsOf = "after_as_of"

  package var phrase: Text {
    switch self {
    case .notUkrainian: Text(uk: "жодна сторона не українська", en: "no side is Ukrainian")
    case .domestic: Text(uk: "співробітництво в межах України", en: "cooperation inside Ukraine")
    case .noPartnership: Text(uk: "контакт або допомога, а не партнерство", en: "contact or aid, not a partnership")
    case .notSigned: Text(uk: "ще не підписано", en: "not signed yet")
    case .ended: Text(uk: "припинено", en: "ended")
    case .suspended: Text(uk: "призупинено", en: "suspended")
    case .notHromada: Text(uk: "українська сторона — не громада", en: "the Ukrainian side is not a hromada")
    case .notMunicipality: Text(uk: "іноземна сторона — не муніципалітет", en: "the foreign side is not a municipality")
    case .unconfirmed: Text(uk: "згадка або припущення, не підтверджено", en: "a mention or a hypothesis, unconfirmed")
    case .undated: Text(uk: "підписано, дати немає", en: "signed, without a date")
    case .dateUncertain: Text(uk: "дата може виходити за межі періоду", en: "the date may lie outside the period")
    case .beforeSince: Text(uk: "підписано до початку періоду", en: "signed before the period")
    case .afterAsOf: Text(uk: "підписано після кінця періоду", en: "signed after the period")
    }
  }
}
