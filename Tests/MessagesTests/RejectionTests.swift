import Gazetteer
import Messages
import Partnerships
import TestSupport
import Testing

@Suite struct `Rejections say what is wrong and what to do` {
  @Test func `Every cause has its sentence as it is recorded`() throws {
    var recording = Recording()
    let causes = rejections.map { Recording.caseName(of: $0.cause) }
    for (cause, rejection) in zip(causes, rejections) { recording.add(cause, rejection.sentence) }
    #expect(try recording.difference(from: "rejections") == nil)
    #expect(try Set(causes) == Recording.cases(of: "Cause", in: "Messages/Records/Rejection.swift"))
    #expect(Set(rejections.map(\.reason)) == Set(RejectionReason.allCases))
  }

  @Test func `Every reason has its phrase as it is recorded`() throws {
    let recording = Recording(RejectionReason.allCases) { $0.phrase }
    #expect(try recording.difference(from: "rejection-reasons") == nil)
  }

  @Test func `No English sentence has a Cyrillic letter that its cell does not have`() {
    for rejection in rejections {
      let cell = Set(rejection.value.unicodeScalars)
      let strange = rejection.sentence[.english].unicodeScalars.filter { $0.isCyrillic && !cell.contains($0) }
      #expect(strange.isEmpty || rejection.reason == .brokenElement, "\(rejection.sentence[.english])")
    }
  }
}

private let (poland, germany) = (country("PL"), country("DE"))
private let sumy = RegionID(index: 18)
private let hromadas = ["UA18040190000029215", "UA46100110000018989"].compactMap { Hromadas.id(code: $0) }

private func country(_ code: String) -> CountryID {
  guard case .found(let id) = Countries.named(Folding.fold(code)) else { return .notStated }
  return id
}

private let rejections: [Rejection] = [
  Rejection(.unknownCountry(cell: "Польшча", like: [poland]), in: .country),
  Rejection(.unknownCountry(cell: "Земля", like: []), in: .country),
  Rejection(.ambiguousCountry(cell: "Корея", [country("KR"), country("KP")]), in: .country),
  Rejection(.notACountry(cell: "ЄС", meant: []), in: .country),
  Rejection(.notACountry(cell: "Баварія", meant: [germany]), in: .country),
  Rejection(.notACountry(cell: "Австро-Угорщина", meant: [country("AT"), country("HU")]), in: .country),
  Rejection(.proposedRegion(cell: "Січеславщина", of: RegionID(index: 3)), in: .region),
  Rejection(.unknownRegion(cell: "Сумщина", like: [sumy]), in: .region),
  Rejection(.unknownRegion(cell: "Схід", like: []), in: .region),
  Rejection(.hromadaUnknown(cell: "Днепр", like: hromadas), in: .hromada),
  Rejection(.hromadaUnknown(cell: "UA99", like: []), in: .hromadaCode),
  Rejection(.settlement(cell: "Ворзель", in: hromadas), in: .hromada),
  Rejection(.settlement(cell: "Іванівка", in: (0..<7).map { HromadaID(index: $0) }), in: .hromada),
  Rejection(.hromadaAmbiguous(cell: "Покровська", hromadas), in: .hromada),
  Rejection(
    .contradiction(of: .countryCode(germany), claims: [.country(poland), .country(germany)]), in: .countryCode
  ),
  Rejection(.contradiction(of: .cell("Київ"), claims: [.hromada(hromadas[0])]), in: .hromada),
  Rejection(
    .contradiction(
      of: .regions([sumy]), claims: [.hromada(hromadas[0]), .region(sumy)]), in: .title),
  Rejection(
    .contradiction(
      of: .units([.raion(name: "Чернівецький")]),
      claims: [.units([.raion(name: "Чернівецький")]), .hromada(hromadas[1])]), in: .hromadaCode),
  Rejection(
    .contradiction(
      of: .hromadaCode(hromadas[0]), claims: [.hromadaCode(hromadas[0]), .hromadaCode(hromadas[1])]),
    in: .hromada),
  Rejection(
    .contradiction(of: .regionCode(sumy), claims: [.region(RegionID(index: 3)), .region(sumy)]),
    in: .regionCode),
  Rejection(.noStage, in: .stage),
  Rejection(.unknownStage(cell: "у роботі"), in: .stage),
  Rejection(.date(.unreadable, cell: "навесні", meant: nil), in: .signedOn),
  Rejection(.date(.impossible, cell: "31.02.2023", meant: nil), in: .signedOn),
  Rejection(.date(.impossible, cell: "02/13/2023", meant: DateSpan("2023-02-13")), in: .signedOn),
  Rejection(.date(.lettersForDigits, cell: "О9.02.2023", meant: DateSpan("2023-02-09")), in: .signedOn),
  Rejection(.date(.implausibleYear, cell: "0223-02-09", meant: nil), in: .signedOn),
  Rejection(.date(.twoDigitYear, cell: "08.03.24", meant: nil), in: .signedOn),
  Rejection(.noParties, in: .hromada),
  Rejection(.wrongFieldCount(found: 7, expected: 9)),
  Rejection(.row(.textAfterQuote, limit: 0)),
  Rejection(.row(.unclosedQuote, limit: 0)),
  Rejection(.row(.tooLongCell, limit: 1_048_576)),
  Rejection(.row(.tooLongRow, limit: 16_777_216)),
  Rejection(.row(.tooManyCells, limit: 4096)),
  Rejection(.row(.tooManyLineBreaks, limit: 1000)),
  Rejection(.element(.number, byteOffset: 12_345)),
  Rejection(.element(.notAValue, byteOffset: 99), in: .country),
  Rejection(.element(.notAnArray, byteOffset: 99)),
  Rejection(.element(.tooDeep, byteOffset: 99)),
  Rejection(.element(.encoding, byteOffset: 99)),
  Rejection(.repeatedKey(values: ["DE", "PL"], byteOffset: 99), in: .country),
  Rejection(.invalidEncoding(cell: "Кра\\xFFків"), in: .partner),
  Rejection(.controlCharacter(cell: "Кельн", "\u{202E}"), in: .partner),
  Rejection(.lostValue(cell: "#REF!", .error), in: .partner),
  Rejection(.lostValue(cell: "К?льн", .letters), in: .partner),
  Rejection(.lostValue(cell: "-//-", .repetition), in: .partner),
]
