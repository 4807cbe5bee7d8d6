package import Loaders
package import Partnerships

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
