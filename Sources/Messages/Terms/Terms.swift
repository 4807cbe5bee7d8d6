package import Partnerships

extension Text {
  package static let notStated = Text(uk: "не зазначено", en: "not stated")
  package static let total = Text(uk: "Усього", en: "Total")
  package static let others = Text(uk: "Інші", en: "Others")
  /// A column by its number, from 1.
  static func column(_ number: Int) -> Text { Text(uk: "колонка \(number)", en: "column \(number)") }
  /// What stands between the whole and the tenths of a number.
  package static let decimalMark = Text(uk: ",", en: ".")
}

extension Field {
  package var name: Text {
    switch self {
    case .recordID: Text(uk: "номер запису", en: "record number")
    case .agreementID: Text(uk: "реєстраційний номер", en: "registration number")
    case .title: Text(uk: "назва документа", en: "title")
    case .hromada: Text(uk: "громада", en: "hromada")
    case .hromadaCode: Text(uk: "код КАТОТТГ громади", en: "hromada's KATOTTG code")
    case .region: Text(uk: "регіон", en: "region")
    case .regionCode: Text(uk: "код регіону", en: "region's code")
    case .partner: Text(uk: "партнер", en: "partner")
    case .country: Text(uk: "країна", en: "country")
    case .countryCode: Text(uk: "код країни", en: "country's code")
    case .kind: Text(uk: "вид", en: "kind")
    case .statutoryKind: Text(uk: "форма співробітництва за законом", en: "form of cooperation by law")
    case .stage: Text(uk: "стан", en: "stage")
    case .evidence: Text(uk: "достовірність", en: "evidence")
    case .signedOn: Text(uk: "дата підписання", en: "date of signing")
    case .endedOn: Text(uk: "дата припинення", en: "end date")
    case .validUntil: Text(uk: "строк дії", en: "end of the term")
    case .areas: Text(uk: "сфери співпраці", en: "areas of cooperation")
    case .source: Text(uk: "джерело", en: "source")
    case .sourceURL: Text(uk: "посилання", en: "link")
    case .note: Text(uk: "примітка", en: "note")
    case .hromadaCountry: Text(uk: "країна громади", en: "country of the hromada")
    case .hromadaCountryCode: Text(uk: "код країни громади", en: "code of the hromada's country")
    }
  }
}

extension Kind {
  package var name: Text {
    switch self {
    case .twinning: Text(uk: "побратимство", en: "twinning")
    case .solidarityPartnership: Text(uk: "солідарне партнерство", en: "solidarity partnership")
    case .partnership: Text(uk: "партнерство", en: "partnership")
    case .cooperationAgreement: Text(uk: "угода про співпрацю", en: "cooperation agreement")
    case .memorandum: Text(uk: "меморандум", en: "memorandum")
    case .friendship: Text(uk: "дружба", en: "friendship")
    case .declarationOfIntent: Text(uk: "декларація про наміри", en: "declaration of intent")
    case .operatorPartnership: Text(uk: "партнерство операторів", en: "operator partnership")
    case .other: Text(uk: "інше", en: "other")
    case .notStated: .notStated
    }
  }
}

extension Stage {
  package var name: Text {
    switch self {
    case .contact: Text(uk: "контакт", en: "contact")
    case .aid: Text(uk: "допомога", en: "aid")
    case .intent: Text(uk: "намір", en: "intent")
    case .negotiation: Text(uk: "переговори", en: "negotiation")
    case .draft: Text(uk: "проєкт", en: "draft")
    case .cleared: Text(uk: "погоджено", en: "cleared")
    case .planned: Text(uk: "заплановано", en: "planned")
    case .signed: Text(uk: "підписано", en: "signed")
    case .registered: Text(uk: "зареєстровано", en: "registered")
    case .suspended: Text(uk: "призупинено", en: "suspended")
    case .ended: Text(uk: "припинено", en: "ended")
    }
  }
}
