public import Partnerships

/// What was assumed in reading a record, counted per input (rule 22).
public enum Assumption: String, ClosedList {
  /// Read as signed because the export has no stage column (rule 5).
  case stageAssumedSigned
  /// Kind taken from the title because the export has no kind column (rule 6).
  case kindFromTitle
  /// Region taken from the hromada (rule 4).
  case regionFromHromada
  /// Country taken from the partner's cell, which states it (rule 4).
  case countryFromPartner
  /// A hromada found by a name that it or its centre once had.
  case hromadaFromFormerName
  /// A hromada found by a name in another case than the nominative.
  case hromadaFromInflectedName
  /// The partner's place was known by another name that it has (rule 7).
  case partnerByOtherName
  /// The partner's place was known by the rules of writing its name in Ukrainian (rule 7).
  case partnerByTranscription
  /// Of several places that the partner's name may be of, the one was taken that is by far the largest (rule 7).
  case partnerIsLargest
  /// Several places of the country bear the partner's name, and count as one (rule 7).
  case partnerNameIsShared
  /// The partner's name told in which of the record's countries it lies (rule 17).
  case partnerPlaced
  /// Names that a conjunction or a line break parts were read as several partners, for the tables have a place of each
  /// (rule 3).
  case partnersParted
  /// The hromada stands in the columns of the partner, as the countries beside the parties say (rule 7).
  case sidesExchanged
  /// The only column of countries always says Ukraine, and was read as that of the hromada (rule 4).
  case countryOfHromada
  /// A blank cell was read from the rows above it: merged cells, a sign of repetition, or a heading (rule 22).
  case filledDown
  /// A name was read as the file of decisions has it.
  case decided

  /// What was assumed in how many records, and what to do.
  /// - Parameter file: of the decisions, as the user gave it, for `decided`.
  package func sentence(records number: Int, decisions file: String = "") -> Text {
    switch self {
    case .stageAssumedSigned:
      Text(
        uk: "Припущення: колонки стану немає, тож прочитано як «підписано»: \(records: number). Колонку називають параметром --column stage=HEADER.",
        en: "Assumed: there is no column for the stage, so \(number, one: "record was", many: "records were") read as signed. A column is named with --column stage=HEADER.")
    case .kindFromTitle:
      Text(
        uk: "Припущення: вид не зазначено, тож його взято з назви документа: \(records: number).",
        en: "Assumed: in \(records: number) no kind is stated, so it was taken from the title.")
    case .regionFromHromada:
      Text(
        uk: "Припущення: регіон визначено за громадою: \(records: number). Колонку називають параметром --column region=HEADER.",
        en: "Assumed: in \(records: number) the region was taken from the hromada. A column is named with --column region=HEADER.")
    case .countryFromPartner:
      Text(
        uk: "Припущення: країну взято з клітинки партнера: \(records: number). Колонку називають параметром --column country=HEADER.",
        en: "Assumed: in \(records: number) the country was taken from the partner's cell. A column is named with --column country=HEADER.")
    case .hromadaFromFormerName:
      Text(
        uk: "Припущення: за колишньою назвою прочитано теперішню громаду: \(records: number). Якщо десь ідеться про іншу, додайте її код КАТОТТГ.",
        en: "Assumed: in \(records: number) a former name was read as that of the hromada of today. Where another is meant, add its KATOTTG code.")
    case .hromadaFromInflectedName:
      Text(
        uk: "Припущення: назву громади подано в непрямому відмінку, тож прочитано називний: \(records: number). Якщо десь ідеться про іншу, додайте її код КАТОТТГ.",
        en: "Assumed: in \(records: number) the name of the hromada is inflected, and its nominative was read. Where another is meant, add its KATOTTG code.")
    case .partnerByOtherName:
      Text(
        uk: "Припущення: партнера розпізнано за іншою назвою того самого місця, як-от Кельн — Köln: \(records: number). Яке це місце, показує колонка partner_key у records.csv.",
        en: "Assumed: in \(records: number) the partner was recognised by another name of the place, as Cologne for Köln. Which place it is, is in the column partner_key of records.csv.")
    case .partnerByTranscription:
      Text(
        uk: "Припущення: партнера розпізнано за правилами передачі назв українською: \(records: number). Яке це місце, показує колонка partner_key у records.csv.",
        en: "Assumed: in \(records: number) the partner was recognised by the rules of writing the place's name in Ukrainian. Which place it is, is in the column partner_key of records.csv.")
    case .partnerIsLargest:
      Text(
        uk: "Припущення: так можуть називатися кілька місць країни, і прочитано найбільше з них, значно більше за інші, як-от Лінц — Linz: \(records: number). Яке це місце, показує колонка partner_key у records.csv; інше напишіть його власною назвою.",
        en: "Assumed: in \(records: number) several places of the country may be called as the partner is, and the one was read that is by far the largest, as Linz for Лінц. Which place it is, is in the column partner_key of records.csv; write another by its own name.")
    case .partnerNameIsShared:
      Text(
        uk: "Припущення: у країні кілька місць мають назву партнера, їх пораховано як одне: \(records: number). Розрізняють їх уточненням у дужках, як-от Neustadt (Hessen).",
        en: "Assumed: in \(records: number) several places of the country bear the partner's name, and count as one. They are told apart in brackets, as in Neustadt (Hessen).")
    case .partnerPlaced:
      Text(
        uk: "Припущення: у записі кілька країн, і в якій із них партнер, визначено за його назвою: \(records: number). Яка це країна, показує колонка partner_country_code у records.csv.",
        en: "Assumed: in \(records: number) with several countries a partner's name told in which of them it lies. Which one it is, is in the column partner_country_code of records.csv.")
    case .partnersParted:
      Text(
        uk: "Припущення: клітинка може бути переліком, і кожна назва в ній є в довідниках, тож прочитано кількох партнерів: \(records: number). Розділяє їх «;».",
        en: "Assumed: in \(records: number) the cell may be a list, and the tables have each name in it, so that several partners were read. What parts them is \";\".")
    case .sidesExchanged:
      Text(
        uk: "Припущення: українська сторона стоїть у колонках партнера, тож сторони прочитано навпаки: \(records: number). Сторони вирізняють країни: колонки hromada_country і country.",
        en: "Assumed: in \(records: number) the Ukrainian side stands in the partner's columns, and the sides were read the other way round. The countries tell them apart: the columns hromada_country and country.")
    case .countryOfHromada:
      Text(
        uk: "Припущення: єдина колонка країни завжди називає Україну, тож це країна громади, а країну партнера не зазначено: \(records: number). Колонку називають параметром --column country=HEADER.",
        en: "Assumed: the only column of countries always says Ukraine, so in \(records: number) it was read as the hromada's, and the partner's country as not stated. A column is named with --column country=HEADER.")
    case .filledDown:
      Text(
        uk: "Припущення: порожню клітинку прочитано з рядків вище, як об’єднану, або із заголовка розділу: \(records: number). Щоб порожні клітинки лишалися порожніми, задайте --no-fill-down.",
        en: "Assumed: in \(records: number) a blank cell was read from the rows above, as merged cells are, or from a heading. With --no-fill-down blank cells are left blank.")
    case .decided:
      Text(
        uk: "Рішення: назву прочитано так, як вирішено у файлі \(file) (--decisions): \(records: number).",
        en: "Decisions: in \(records: number) a name was read as \(file) settles it (--decisions).")
    }
  }
}

/// What was assumed of one record.
public typealias Assumptions = ClosedSet<Assumption>
