package import Aggregation
package import Partnerships

extension Ukrainian {
  package var notStated: String { "не зазначено" }
  package var total: String { "Усього" }
  package var others: String { "Інші" }
  package var decimalMark: String { "," }

  package func name(_ field: Field) -> String {
    switch field {
    case .recordID: "номер запису"
    case .agreementID: "реєстраційний номер"
    case .title: "назва документа"
    case .hromada: "громада"
    case .hromadaCode: "код КАТОТТГ громади"
    case .region: "регіон"
    case .regionCode: "код регіону"
    case .partner: "партнер"
    case .country: "країна"
    case .countryCode: "код країни"
    case .kind: "вид"
    case .statutoryKind: "форма співробітництва за законом"
    case .stage: "стан"
    case .evidence: "достовірність"
    case .signedOn: "дата підписання"
    case .endedOn: "дата припинення"
    case .validUntil: "строк дії"
    case .areas: "сфери співпраці"
    case .source: "джерело"
    case .sourceURL: "посилання"
    case .note: "примітка"
    }
  }

  package func name(_ kind: Kind) -> String {
    switch kind {
    case .twinning: "побратимство"
    case .solidarityPartnership: "солідарне партнерство"
    case .partnership: "партнерство"
    case .cooperationAgreement: "угода про співпрацю"
    case .memorandum: "меморандум"
    case .friendship: "дружба"
    case .declarationOfIntent: "декларація про наміри"
    case .operatorPartnership: "партнерство операторів"
    case .other: "інше"
    case .notStated: notStated
    }
  }

  package func name(_ stage: Stage) -> String {
    switch stage {
    case .contact: "контакт"
    case .aid: "допомога"
    case .intent: "намір"
    case .negotiation: "переговори"
    case .draft: "проєкт"
    case .cleared: "погоджено"
    case .planned: "заплановано"
    case .signed: "підписано"
    case .registered: "зареєстровано"
    case .suspended: "призупинено"
    case .ended: "припинено"
    }
  }

  package func name(_ measure: KeyFigure.Measure) -> String {
    switch measure {
    case .agreements: "Угоди"
    case .declarationsOfIntent: "з них декларації про наміри"
    case .partnerships: "Партнерства (пари громада – партнер)"
    case .renewed: "з них поновлені"
    case .hromadas: "Громади"
    case .partners: "Партнери"
    case .countries: "Країни"
    case .undated: "Підписані угоди без дати"
    case .pipeline: "Пари на шляху до підписання"
    }
  }

  package func phrase(_ reason: OutOfScopeReason) -> String {
    switch reason {
    case .domestic: "співробітництво в межах України"
    case .noPartnership: "контакт або допомога, а не партнерство"
    case .notSigned: "ще не підписано"
    case .ended: "припинено"
    case .suspended: "призупинено"
    case .notHromada: "українська сторона — не громада"
    case .notMunicipality: "іноземна сторона — не муніципалітет"
    case .unconfirmed: "згадка або припущення, не підтверджено"
    case .undated: "підписано, дати немає"
    case .dateUncertain: "дата може виходити за межі періоду"
    case .beforeSince: "підписано до початку періоду"
    case .afterAsOf: "підписано після кінця періоду"
    }
  }

  package func phrase(_ remark: NameRemark) -> String {
    switch remark {
    case .notFound: "не знайдено"
    case .perhaps: "не знайдено; можливо, це:"
    case .severalCountries: "одна з цих; напишіть, про яку йдеться:"
    case .severalHromadas: "одна з цих; додайте область або код КАТОТТГ:"
    case .asSpelled: "так, як написано"
    case .transcribed: "за правилами передачі назв українською"
    case .shared: "таку назву в країні мають кілька місць"
    case .countryNotStated: "країну не зазначено"
    case .inTheseCountries: "країну не зазначено; місця з такою назвою:"
    }
  }

  package func phrase(_ reason: ProbableDuplicate.Reason) -> String {
    switch reason {
    case .nearbyDates: "та сама пара у двох вивантаженнях, дати різняться щонайбільше на 366 днів"
    case .unresolvedPartners: "ті самі громада, країна й день, а партнерів розрізнити не вдалося"
    case .differentHromadas: "ті самі день, партнер і назва, але різні громади"
    case .blankPartner:
      "ті самі громада, країна, день і назва у двох вивантаженнях, а партнера в одному з них не названо"
    }
  }
}
