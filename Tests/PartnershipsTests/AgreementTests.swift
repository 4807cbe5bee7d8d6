import Partnerships
import Testing

@Suite struct AgreementTests {
  @Test func `An agreement keeps its date, or that it has none`() {
    var agreement = Agreement()
    #expect(agreement.signed == nil && agreement.endedFrom == nil)
    for span in [DateSpan(year: 2023), DateSpan(year: 2023, month: 2), DateSpan(day: day("1970-01-01")), nil]
    {
      agreement.signed = span
      #expect(agreement.signed == span)
    }
    agreement.endedFrom = day("2024-01-01")
    #expect(agreement.endedFrom == day("2024-01-01"))
    agreement.endedFrom = nil
    #expect(agreement.endedFrom == nil)
  }

  @Test func `An agreement takes no more room than 64 bytes`() {
    #expect(MemoryLayout<Agreement>.size <= 64)
  }

  @Test func `Marks are a set`() {
    let all: [Agreement.Marks] = [.domestic, .notHromada, .notMunicipality, .unconfirmed, .notUkrainian]
    for mark in all {
      var marks = Agreement.Marks()
      marks.insert(mark)
      #expect(all.filter(marks.contains) == [mark])
      #expect(marks.excludeParty == (mark != .domestic && mark != .unconfirmed))
    }
    #expect(Set(all).count == all.count)
  }

  @Test func `Rule 4: a blank party is left out of an agreement's parties, a blank place is not`() {
    let parties = PartyLists()[Agreement()]
    #expect(parties.hromadas.isEmpty && parties.partners.isEmpty)
    #expect(parties.regions == [.notStated] && parties.countries == [.notStated])
  }

  @Test func `The same parties are kept once`() {
    var lists = PartyLists()
    let several = Parties(
      hromadas: [HromadaID(index: 1), HromadaID(index: 2)], regions: [RegionID(index: 3)],
      partners: [PartnerID(index: 4)], countries: [CountryID(index: 5), CountryID(index: 6)])
    var other = several
    other.partners = []
    #expect(lists.insert(several) == 1)
    #expect(lists.insert(other) == 2)
    #expect(lists.insert(several) == 1)
    var agreement = Agreement()
    agreement.parties = 2
    #expect(lists[agreement] == other)
  }
}
