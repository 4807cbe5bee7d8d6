package import Messages
package import Partnerships

/// How one spelling is read, in each place of a record where a name may stand.
package struct NameReading: Hashable, Sendable {
  /// As it was given; bytes that are not UTF-8 escaped.
  package let text: String
  /// As country, region, hromada and partner.
  package let answers: [Answer]

  /// How a spelling is read in one field.
  package struct Answer: Hashable, Sendable {
    package let field: Field
    package let outcome: Outcome
    package var warnings = RecordWarnings()
    /// Beside a partner without a country: the places that the name can be of.
    package var places: [Partner] = []
  }

  package enum Outcome: Hashable, Sendable {
    /// It says nothing (rule 4).
    case blank
    case countries([CountryID])
    case regions([RegionID])
    case hromadas([Hromada])
    case partners([Partner])
    /// It names a party that no report counts (rule 7).
    case outOfScope(OutOfScopeReason)
    /// A record with it is rejected.
    case rejected(Rejection)
  }

  package struct Hromada: Hashable, Sendable {
    package let name: String
    /// KATOTTG; nil for one that is counted as spelled (rule 3).
    package let code: String?
    package let region: RegionID
  }

  package struct Partner: Hashable, Sendable {
    /// The folded name that tells partners of one country apart (rule 7).
    package let key: String
    package let country: CountryID
    package var basis = Basis.asSpelled
    /// Several places of the country bear the name, and count as one (rule 7).
    package var isShared = false

    /// How a place was known.
    package enum Basis: Sendable {
      /// It is the place's main name.
      case mainName
      /// No table has it: it stands for itself.
      case asSpelled
      /// It is another name that the place has.
      case otherName
      /// By the rules of writing the place's name in Ukrainian.
      case transcription
      /// It is by far the largest of several places that may be called so.
      case largest
    }
  }
}
