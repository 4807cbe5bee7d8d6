package import Aggregation
package import Partnerships

extension English {
  package var notStated: String { "not stated" }
  package var total: String { "Total" }
  package var others: String { "Others" }
  package var decimalMark: String { "." }

  package func name(_ field: Field) -> String {
    switch field {
    case .recordID: "record number"
    case .agreementID: "registration number"
    case .title: "title"
    case .hromada: "hromada"
    case .hromadaCode: "hromada's KATOTTG code"
    case .region: "region"
    case .regionCode: "region's code"
    case .partner: "partner"
    case .country: "country"
    case .countryCode: "country's code"
    case .kind: "kind"
    case .statutoryKind: "form of cooperation by law"
    case .stage: "stage"
    case .evidence: "evidence"
    case .signedOn: "date of signing"
    case .endedOn: "end date"
    case .validUntil: "end of the term"
    case .areas: "areas of cooperation"
    case .source: "source"
    case .sourceURL: "link"
    case .note: "note"
    }
  }

  package func name(_ kind: Kind) -> String {
    switch kind {
    case .twinning: "twinning"
    case .solidarityPartnership: "solidarity partnership"
    case .partnership: "partnership"
    case .cooperationAgreement: "cooperation agreement"
    case .memorandum: "memorandum"
    case .friendship: "friendship"
    case .declarationOfIntent: "declaration of intent"
    case .operatorPartnership: "operator partnership"
    case .other: "other"
    case .notStated: notStated
    }
  }

  package func name(_ stage: Stage) -> String {
    switch stage {
    case .contact: "contact"
    case .aid: "aid"
    case .intent: "intent"
    case .negotiation: "negotiation"
    case .draft: "draft"
    case .cleared: "cleared"
    case .planned: "planned"
    case .signed: "signed"
    case .registered: "registered"
    case .suspended: "suspended"
    case .ended: "ended"
    }
  }

  package func name(_ measure: KeyFigure.Measure) -> String {
    switch measure {
    case .agreements: "Agreements"
    case .declarationsOfIntent: "of which declarations of intent"
    case .partnerships: "Partnerships (pairs of hromada and partner)"
    case .renewed: "of which renewed"
    case .hromadas: "Hromadas"
    case .partners: "Partners"
    case .countries: "Countries"
    case .undated: "Signed agreements without a date"
    case .pipeline: "Pairs on the way to a signature"
    }
  }

  package func phrase(_ reason: OutOfScopeReason) -> String {
    switch reason {
    case .domestic: "cooperation inside Ukraine"
    case .noPartnership: "contact or aid, not a partnership"
    case .notSigned: "not signed yet"
    case .ended: "ended"
    case .suspended: "suspended"
    case .notHromada: "the Ukrainian side is not a hromada"
    case .notMunicipality: "the foreign side is not a municipality"
    case .unconfirmed: "a mention or a hypothesis, unconfirmed"
    case .undated: "signed, without a date"
    case .dateUncertain: "the date may lie outside the period"
    case .beforeSince: "signed before the period"
    case .afterAsOf: "signed after the period"
    }
  }

  package func phrase(_ remark: NameRemark) -> String {
    switch remark {
    case .notFound: "not found"
    case .perhaps: "not found; did you mean:"
    case .severalCountries: "one of these; write which is meant:"
    case .severalHromadas: "one of these; add the region or the KATOTTG code:"
    case .asSpelled: "as spelled"
    case .transcribed: "by the rules of writing its name in Ukrainian"
    case .shared: "several places of the country bear this name"
    case .countryNotStated: "country not stated"
    case .inTheseCountries: "country not stated; places of this name:"
    }
  }

  package func phrase(_ reason: ProbableDuplicate.Reason) -> String {
    switch reason {
    case .nearbyDates: "the same pair in two exports, with dates up to 366 days apart"
    case .unresolvedPartners: "the same hromada, country and day, with partners that could not be told apart"
    case .differentHromadas: "the same day, partner and title, with different hromadas"
    case .blankPartner:
      "the same hromada, country, day and title in two exports, without a partner in one of them"
    }
  }
}
