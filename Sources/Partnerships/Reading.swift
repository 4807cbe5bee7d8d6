/// Everything that the loaders read out of all inputs: what the counting rules work on.
package final class Reading: Sendable {
  /// The readable records, in the order of the inputs, less those that repeat an earlier one word for word.
  package let agreements: [Agreement]
  package let lists: PartyLists
  /// By `HromadaID.index`: the codifier's hromadas, then those kept as spelled.
  package let regionOfHromada: [RegionID]
  /// By `PartnerID.index`; `notStated` where the record leaves open which of several countries it is.
  package let countryOfPartner: [CountryID]
  /// By `PartnerID.index`: the folded name of the place, which tells partners of one country apart (rule 7).
  package let partnerKeys: [String]
  /// By `PartnerID.index`; none where the key is the only spelling.
  private let partnerSpellings: [[String]]
  /// By `Agreement.areas` minus one: indices into `areaNames`, in the order of the cell.
  package let areaLists: [[UInt32]]
  /// Of several spellings of an area the one with the least bytes.
  package let areaNames: [String]
  package let inputs: [InputReport]
  /// For each record the index of the one that survives it (rule 14), or its own, where an earlier report has settled
  /// that; nil where duplicates are still to be looked for.
  package let survivors: [UInt32]?

  /// - Parameter partnerSpellings: by `PartnerID.index`, the folded names that the partner was given; none where its key
  ///   is the only one.
  package init(
    agreements: [Agreement], lists: PartyLists, regionOfHromada: [RegionID], countryOfPartner: [CountryID],
    partnerKeys: [String], partnerSpellings: [[String]], areaLists: [[UInt32]], areaNames: [String],
    inputs: [InputReport], survivors: [UInt32]? = nil
  ) {
    (self.agreements, self.lists, self.regionOfHromada) = (agreements, lists, regionOfHromada)
    (self.countryOfPartner, self.partnerKeys) = (countryOfPartner, partnerKeys)
    self.partnerSpellings = partnerSpellings
    (self.areaLists, self.areaNames, self.inputs) = (areaLists, areaNames, inputs)
    self.survivors = survivors
  }

  /// The folded names that a partner was given in this run.
  package func spellings(of partner: PartnerID) -> [String] {
    let spellings = partnerSpellings[Int(partner.index)]
    return spellings.isEmpty ? [partnerKeys[Int(partner.index)]] : spellings
  }

  /// The same reading with other values of its records.
  package func with(_ agreements: [Agreement]) -> Reading {
    Reading(
      agreements: agreements, lists: lists, regionOfHromada: regionOfHromada,
      countryOfPartner: countryOfPartner, partnerKeys: partnerKeys, partnerSpellings: partnerSpellings,
      areaLists: areaLists, areaNames: areaNames, inputs: inputs, survivors: survivors)
  }
}

/// What was read of one input, and what was assumed in reading it (rule 22).
package struct InputReport: Hashable, Sendable {
  package enum Format: String, Sendable {
    case csv, json
    case jsonLines = "jsonl"
  }

  package struct Column: Hashable, Sendable {
    package let field: Field
    package let header: String
    package init(field: Field, header: String) {
      self.field = field
      self.header = header
    }
  }

  /// An array of objects in a JSON document that was not read, with its size.
  package struct UnreadArray: Hashable, Sendable {
    package let path: String
    package let count: Int
    package init(path: String, count: Int) {
      self.path = path
      self.count = count
    }
  }

  /// How many records a JSON document says it has, beside their array, where that is not what is there.
  package struct DeclaredTotal: Hashable, Sendable {
    /// The keys that lead to it: `meta.total`.
    package let path: String
    package let declared: Int
    /// How many elements the array has; of nested partners, how many partners.
    package let found: Int

    package init(path: String, declared: Int, found: Int) {
      self.path = path
      self.declared = declared
      self.found = found
    }
  }

  /// What the file of `--decisions` changed in the reading of an input.
  package struct AppliedDecisions: Hashable, Sendable {
    /// The file's name, as the user gave it.
    package let file: String
    /// How many readable records have a name that was read as the file settles it.
    package var records = 0

    package init(file: String, records: Int = 0) {
      self.file = file
      self.records = records
    }
  }

  /// The name as the user gave it; `-` is standard input.
  package var name: String
  package var byteCount: Int
  /// Lower-case hexadecimal.
  package var sha256: String
  package var format: Format
  package var encoding: Encoding
  /// nil where nothing had to be concluded.
  package var encodingRemark: EncodingRemark?
  /// nil for JSON.
  package var delimiter: UInt8?
  package var delimiterIsGuessed: Bool
  /// The physical line of the header row; nil for JSON and for a table without one.
  package var headerLine: Int?
  /// The path of the array that was read, such as `hromadas.partners`; nil for CSV and JSON Lines.
  package var recordsPath: String?
  package var columns: [Column] = []
  /// Headers that no field is known for; their cells go nowhere.
  package var unreadColumns: [String] = []
  package var unreadArrays: [UnreadArray] = []
  package var differingTotals: [DeclaredTotal] = []

  // Records, and the rows beside them (rule 1)
  package var read = 0
  package var rejected = 0
  /// Readable records that repeat an earlier one of the input word for word: duplicates of it (rule 14).
  package var repeats = 0
  package var blankRows = 0
  package var titleRows = 0
  package var totalRows = 0
  /// Rejected records by the raw value of their reason.
  package var rejectedByReason = [Int](repeating: 0, count: RejectionReason.allCases.count)

  // Assumptions, with the number of records they were made for (rule 22)
  /// Read as signed because the export has no stage column (rule 5).
  package var stageAssumedSigned = 0
  /// Kind taken from the title because the export has no kind column (rule 6).
  package var kindFromTitle = 0
  /// Region taken from the hromada (rule 4).
  package var regionFromHromada = 0
  /// Country taken from the partner's cell, which states it (rule 4).
  package var countryFromPartner = 0
  /// A hromada found by a name that it or its centre once had.
  package var hromadaFromFormerName = 0
  /// A hromada found by a name in another case than the nominative.
  package var hromadaFromInflectedName = 0
  /// The partner's place was known by another name that it has (rule 7).
  package var partnerByOtherName = 0
  /// The partner's place was known by the rules of writing its name in Ukrainian (rule 7).
  package var partnerByTranscription = 0
  /// Several places of the country bear the partner's name, and count as one (rule 7).
  package var partnerNameIsShared = 0
  /// The partner's name told in which of the record's countries it lies (rule 17).
  package var partnerPlaced = 0
  /// nil where no file of decisions was given.
  package var decisions: AppliedDecisions?
  /// By the raw value of the warning: how many records carry it.
  package var warnings = [Int](repeating: 0, count: RecordWarning.allCases.count)

  package init(
    name: String, byteCount: Int, sha256: String, format: Format, encoding: Encoding,
    encodingRemark: EncodingRemark? = nil, delimiter: UInt8? = nil, delimiterIsGuessed: Bool = false,
    headerLine: Int? = nil,
    recordsPath: String? = nil
  ) {
    (self.name, self.byteCount, self.sha256, self.format) = (name, byteCount, sha256, format)
    (self.encoding, self.encodingRemark) = (encoding, encodingRemark)
    (self.delimiter, self.delimiterIsGuessed) = (delimiter, delimiterIsGuessed)
    (self.headerLine, self.recordsPath) = (headerLine, recordsPath)
  }
}
