extension English {
  package func sentence(_ rule: CountingRule) -> String {
    switch rule {
    case .fates:
      "Every record read has one fate: rejected, duplicate, out of scope or counted. The four add up to "
        + "what was read."
    case .scope:
      "An agreement counts when at least one Ukrainian party is a hromada and at least one foreign party is "
        + "a municipality, and when it was signed in the period and is in force on its last day. Cooperation "
        + "inside Ukraine, contacts and aid do not count."
    case .notUnderstood:
      "A country, region, date or stage that is not understood rejects the record. A hromada or partner "
        + "that is not known is counted as spelled where its region or country is known."
    case .blank:
      "A blank country or region is inferred where that is certain, or else stands in the row \"not "
        + "stated\". An agreement with a blank party counts under agreements and nowhere else."
    case .stages:
      "In an export with no column for the stage, every record is read as signed. Cleared, drafted and "
        + "planned are not signed."
    case .kinds:
      "Where there is no column for the kind, only plain words of the title decide it. A signed declaration "
        + "of intent counts, and is shown apart."
    case .dates:
      "A date is the span of days that it can mean; it counts when the span touches the period, a free "
        + "interval only when it lies wholly inside. What lies in no one year or quarter stands under "
        + "\"unknown\"."
    case .asOf:
      "Without --as-of or --quarter, the last day is the newest signing date in the exports, and its period "
        + "is marked as unfinished."
    case .change:
      "A previous figure is what the same inputs give with the earlier day as the last one."
    case .duplicates:
      "Records with the same parties and dates that agree are one agreement; the most exact of them is "
        + "counted. Probable duplicates are listed and never merged."
    case .measures:
      "An agreement with several hromadas, partners, regions or countries counts once in each row it "
        + "belongs to, and once in the total. Hromadas and partners are distinct within each row."
    case .partnerships:
      "A partnership is a distinct pair of hromada and partner, placed in the year of its first counted "
        + "agreement; it is renewed when the pair had an agreement before the period."
    case .guesses:
      "Nothing is guessed in silence: what was inferred stands under \"What was read\", with how to "
        + "override it."
    }
  }
}
