package import Messages

/// The counting rules as each report prints them in short.
package enum CountingRule: CaseIterable, Sendable {
  case fates, scope, notUnderstood, blank, stages, kinds, dates, asOf, change, duplicates, measures,
    partnerships
  case guesses

  package var sentence: Text {
    switch self {
    case .fates:
      Text(
        uk: "Кожен прочитаний запис має одну долю: відхилений, дублікат, поза обліком або врахований. Разом їх стільки, скільки прочитано.",
        en: "Every record read has one fate: rejected, duplicate, out of scope or counted. The four add up to what was read.")
    case .scope:
      Text(
        uk: "Угоду враховано, якщо серед українських сторін є громада, а серед іноземних — муніципалітет, і якщо її підписано в періоді й вона чинна в останній його день. Співробітництво в межах України, контакти й допомогу не враховано.",
        en: "An agreement counts when at least one Ukrainian party is a hromada and at least one foreign party is a municipality, and when it was signed in the period and is in force on its last day. Cooperation inside Ukraine, contacts and aid do not count.")
    case .notUnderstood:
      Text(
        uk: "Запис із незрозумілою країною, регіоном, датою чи станом відхилено. Невідому громаду чи невідомого партнера враховано так, як написано, якщо відомо регіон чи країну.",
        en: "A country, region, date or stage that is not understood rejects the record. A hromada or partner that is not known is counted as spelled where its region or country is known.")
    case .blank:
      Text(
        uk: "Незазначену країну чи незазначений регіон визначено там, де сумніву немає; інакше запис враховано в рядку «не зазначено». Угоду без названої сторони враховано лише в кількості угод.",
        en: "A blank country or region is inferred where that is certain, or else stands in the row \"not stated\". An agreement with a blank party counts under agreements and nowhere else.")
    case .stages:
      Text(
        uk: "У вивантаженні без колонки стану кожен запис прочитано як підписаний. Стани «погоджено», «заплановано» і «проєкт» — ще не «підписано».",
        en: "In an export with no column for the stage, every record is read as signed. Cleared, drafted and planned are not signed.")
    case .kinds:
      Text(
        uk: "Де колонки виду немає, вид визначають лише однозначні слова назви документа. Підписану декларацію про наміри враховано і показано окремо.",
        en: "Where there is no column for the kind, only plain words of the title decide it. A signed declaration of intent counts, and is shown apart.")
    case .dates:
      Text(
        uk: "Дата — це проміжок днів, які вона може означати; її враховано, якщо проміжок бодай частково припадає на період, а довільний інтервал — лише якщо він увесь у межах періоду. Те, що не вміщується в один рік чи квартал, показано окремо як невідоме.",
        en: "A date is the span of days that it can mean; it counts when the span touches the period, a free interval only when it lies wholly inside. What lies in no one year or quarter stands under \"unknown\".")
    case .asOf:
      Text(
        uk: "Без --as-of чи --quarter останній день періоду — це найпізніша дата підписання у вивантаженнях, а незавершений рік чи квартал позначено.",
        en: "Without --as-of or --quarter, the last day is the newest signing date in the exports, and its period is marked as unfinished.")
    case .change:
      Text(
        uk: "Попереднє значення — те, яке дають ті самі вхідні дані, якщо останнім є раніший день.",
        en: "A previous figure is what the same inputs give with the earlier day as the last one.")
    case .duplicates:
      Text(
        uk: "Записи з тими самими сторонами і сумісними датами — одна угода; враховано найточніший із них. Імовірні дублікати перелічено, але не об’єднано.",
        en: "Records with the same parties and dates that agree are one agreement; the most exact of them is counted. Probable duplicates are listed and never merged.")
    case .measures:
      Text(
        uk: "Угоду з кількома громадами, партнерами, регіонами чи країнами враховано по одному разу в кожному рядку, до якого вона належить, і один раз у підсумку. Громади й партнерів у кожному рядку пораховано без повторів.",
        en: "An agreement with several hromadas, partners, regions or countries counts once in each row it belongs to, and once in the total. Hromadas and partners are distinct within each row.")
    case .partnerships:
      Text(
        uk: "Партнерство — це окрема пара громади й партнера; його віднесено до року її першої врахованої угоди. Поновлене партнерство мало угоду й до початку періоду.",
        en: "A partnership is a distinct pair of hromada and partner, placed in the year of its first counted agreement; it is renewed when the pair had an agreement before the period.")
    case .guesses:
      Text(
        uk: "Жодного припущення не зроблено мовчки: усі припущення і способи їх змінити — у розділі «Що прочитано».",
        en: "Nothing is guessed in silence: what was inferred stands under \"What was read\", with how to override it.")
    }
  }
}
