/// Words that go with a date, in Ukrainian, English, German and Polish, folded.
enum DateWords {
  private static let romanNumbers = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
  ]
  private static let quarters: Set<Substring> = ["кв", "q", "quarter", "quartal", "kwartał"]

  /// "9-го", "4-й", "2023-му"
  static let ordinalEndings: Set<Substring> = ["й", "го", "ого", "му", "ому", "м", "ше", "е"]
  static let englishOrdinalEndings: Set<Substring> = ["st", "nd", "rd", "th"]
  static let year: Set<Substring> = [
    "р", "рр", "рік", "року", "роки", "років", "році", "г", "year", "roku", "r",
  ]
  static let until: Set<Substring> = ["по", "до", "to", "until", "through", "till", "bis", "do"]

  /// Words that say nothing of the date.
  static let empty: Set<Substring> = year.union(prepositions).union(weekdays)
  private static let prepositions: Set<Substring> = [
    "від", "з", "із", "у", "в", "of", "from", "since", "on", "in", "the", "vom", "von", "seit", "am", "im",
    "od", "w", "dnia",
  ]
  private static let weekdays: Set<Substring> = [
    "понеділок", "вівторок", "середа", "четвер", "п'ятниця", "субота", "неділя", "понеділка", "вівторка",
    "середи", "четверга", "п'ятниці", "суботи", "неділі", "середу", "п'ятницю", "суботу", "неділю", "пн",
    "вт",
    "ср", "чт", "пт", "сб", "нд",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu",
    "fri", "sat", "sun",
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
    "poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela",
  ]

  static func isQuarter(_ word: Substring) -> Bool { quarters.contains(word) || word.hasPrefix("квартал") }

  /// 1…12; Roman numbers are typed with the Ukrainian і and х or with the Latin i and x.
  static func romanNumber(_ word: Substring) -> Int? {
    let latin = word.replacing("і", with: "i").replacing("х", with: "x")
    return romanNumbers.firstIndex(of: String(latin)).map { $0 + 1 }
  }
}
