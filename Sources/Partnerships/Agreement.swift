/// What one readable record says, in codes and ids: a value of fixed size, so that millions fit in memory.
///
/// The usual record has one party on either side, which stand in the value itself;
/// a record with several has them in `PartyLists`, under `parties`.
package struct Agreement: Sendable {
  /// What the record says of itself beside its values.
  package struct Marks: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }
    /// The foreign side is Ukrainian (rule 2, `domestic`).
    package static let domestic = Marks(rawValue: 1 << 0)
    /// No Ukrainian party is a hromada (rule 7).
    package static let notHromada = Marks(rawValue: 1 << 1)
    /// No foreign party is a municipality (rule 7).
    package static let notMunicipality = Marks(rawValue: 1 << 2)
    /// The evidence is a mention or a hypothesis (rule 5).
    package static let unconfirmed = Marks(rawValue: 1 << 3)
    /// A partner or a hromada is blank, so that the agreement forms no pair (rule 4).
    package static let blankParty = Marks(rawValue: 1 << 4)
    /// The record comes from a published report, where it had been found a duplicate.
    package static let duplicateBefore = Marks(rawValue: 1 << 5)
  }

  package var hromada: HromadaID
  package var partner: PartnerID
  package var region: RegionID
  package var country: CountryID
  /// 0, or one more than the index into `PartyLists` where there are several parties, regions or countries.
  package var parties: UInt32
  package var kind: Kind
  package var stage: Stage
  package var marks: Marks
  /// nil for an undated record (rule 9).
  package var signed: DateSpan? {
    get { hasDate ? DateSpan(first: signedFirst, last: signedLast, precision: signedPrecision) : nil }
    set {
      hasDate = newValue != nil
      signedFirst = newValue?.first ?? Day(number: 0)
      signedLast = newValue?.last ?? Day(number: 0)
      signedPrecision = newValue?.precision ?? .interval
    }
  }
  /// The first day that the end of an ended or suspended agreement can mean (rule 10).
  package var endedFrom: Day?
  /// Groups the records of one export under one registration number (rule 13); 0 when there is none.
  package var number: UInt32
  /// The list of areas in the order of the cell; 0 when there is none.
  package var areas: UInt32
  /// Which input the record comes from.
  package var input: UInt16
  /// The line (CSV, JSON Lines) or the element (JSON) of the record in its input, both from 1.
  package var position: UInt32
  /// The partner's place in its hromada, from 1, in a nested list; 0 elsewhere.
  package var part: UInt16
  /// How many recognised fields the record fills (rule 14: which twin survives).
  package var fieldCount: UInt8
  /// Digest of the folded title; 0 when there is none (rule 14).
  package var titleDigest: UInt64
  /// Digest of all normalised values: the last order between twins (rule 14).
  package var contentDigest: UInt64

  private var hasDate = false
  private var signedPrecision = DateSpan.Precision.interval
  private var signedFirst = Day(number: 0)
  private var signedLast = Day(number: 0)

  package init(
    hromada: HromadaID = .blank, partner: PartnerID = .blank, region: RegionID = .notStated,
    country: CountryID = .notStated, parties: UInt32 = 0, kind: Kind = .notStated, stage: Stage = .signed,
    marks: Marks = [], signed: DateSpan? = nil, endedFrom: Day? = nil, number: UInt32 = 0, areas: UInt32 = 0,
    input: UInt16 = 0, position: UInt32 = 0, part: UInt16 = 0,
    fieldCount: UInt8 = 0, titleDigest: UInt64 = 0, contentDigest: UInt64 = 0
  ) {
    (self.hromada, self.partner, self.region, self.country) = (hromada, partner, region, country)
    (self.parties, self.kind, self.stage, self.marks) = (parties, kind, stage, marks)
    (self.endedFrom, self.number, self.areas, self.input) = (endedFrom, number, areas, input)
    (self.fieldCount, self.titleDigest, self.contentDigest) = (fieldCount, titleDigest, contentDigest)
    (self.position, self.part) = (position, part)
    self.signed = signed
  }
}
