/// What one readable record says, in codes and ids: a value of fixed size, so that millions fit in memory.
///
/// The usual record has one party on either side, which stand in the value itself;
/// a record with several has them in `PartyLists`, under `parties`.
///
/// It and the values it is made of are `public`, for the compiler inlines nothing into another module that is `package`,
/// and every record is asked for them dozens of times.
public struct Agreement: Equatable, Sendable {
  /// What the record says of itself beside its values. Each mark is computed: a stored one is asked for by a call.
  public struct Marks: OptionSet, Hashable, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A party of one side or the other is out of scope.
    public var excludeParty: Bool {
      contains(.notHromada) || contains(.notMunicipality) || contains(.notUkrainian)
    }

    /// The foreign side is Ukrainian (rule 2, `domestic`).
    public static var domestic: Marks { Marks(rawValue: 1 << 0) }
    /// No Ukrainian party is a hromada (rule 7).
    public static var notHromada: Marks { Marks(rawValue: 1 << 1) }
    /// No foreign party is a municipality (rule 7).
    public static var notMunicipality: Marks { Marks(rawValue: 1 << 2) }
    /// The evidence is a mention or a hypothesis (rule 5).
    public static var unconfirmed: Marks { Marks(rawValue: 1 << 3) }
    /// Neither side is Ukrainian (rule 2, `not_ukrainian`).
    public static var notUkrainian: Marks { Marks(rawValue: 1 << 4) }
  }

  // The order of the properties is that of their sizes, which leaves no gaps: 64 bytes.

  /// Digest of the folded title; 0 when there is none (rule 14).
  public var titleDigest: UInt64 = 0
  /// Digest of all values as spelled: the last order between twins (rule 14).
  public var contentDigest: UInt64 = 0
  public var hromada = HromadaID.blank
  public var partner = PartnerID.blank
  /// 0, or one more than the index into `PartyLists` where there are several parties, regions or countries.
  public var parties: UInt32 = 0
  /// Groups the records of one export under one registration number (rule 13); 0 when there is none.
  public var number: UInt32 = 0
  /// One more than the index into `Reading.areaLists`; 0 when the record states no area.
  public var areas: UInt32 = 0
  /// The line (CSV, JSON Lines) or the element (JSON) of the record in its input, both from 1.
  public var position: UInt32 = 0
  var signedFirst = Day(number: 0)
  var signedLast = Day(number: 0)
  private var endedFirst = Agreement.noEnd
  public var marks = Marks()
  /// Which input the record comes from.
  public var input: UInt16 = 0
  /// The partner's place in its hromada, from 1, in a nested list; 0 elsewhere.
  public var part: UInt16 = 0
  public var region = RegionID.notStated
  public var country = CountryID.notStated
  public var kind = Kind.notStated
  public var stage = Stage.signed
  /// How many recognised fields the record fills (rule 14: which twin survives).
  public var fieldCount: UInt8 = 0
  var signedPrecision: DateSpan.Precision?

  public init() {}

  /// Whether both say the same in everything; where they stand is left aside.
  public func says(sameAs other: Agreement) -> Bool {
    var copy = self
    (copy.position, copy.part) = (other.position, other.part)
    return copy == other
  }

  private static var noEnd: Day { Day(number: .min) }

  /// nil for an undated record (rule 9).
  public var signed: DateSpan? {
    get { signedPrecision.map { DateSpan(first: signedFirst, last: signedLast, precision: $0) } }
    set {
      signedFirst = newValue?.first ?? Day(number: 0)
      signedLast = newValue?.last ?? Day(number: 0)
      signedPrecision = newValue?.precision
    }
  }

  /// The first day that the end of an ended or suspended agreement can mean; nil when no end is stated (rule 10).
  public var endedFrom: Day? {
    get { endedFirst == Self.noEnd ? nil : endedFirst }
    set { endedFirst = newValue ?? Self.noEnd }
  }
}
