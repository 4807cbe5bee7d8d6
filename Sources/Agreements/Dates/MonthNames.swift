/// Names of the months in Ukrainian (nominative, genitive, locative), English, German and Polish, and their usual
/// abbreviations, folded.
enum MonthNames {
  private static let numbers: [Substring: Int] = {
    let names = [
      "січень січня січні січ january jan januar jänner styczeń stycznia styczniu sty",
      "лютий лютого лютому лют february feb februar feber luty lutego lutym lut",
      "березень березня березні бер march mar märz mär marzec marca marcu",
      "квітень квітня квітні квіт кві april apr kwiecień kwietnia kwietniu kwi",
      "травень травня травні трав тра may mai maj maja maju",
      "червень червня червні черв чер june jun juni czerwiec czerwca czerwcu cze",
      "липень липня липні лип july jul juli lipiec lipca lipcu lip",
      "серпень серпня серпні серп сер august aug sierpień sierpnia sierpniu sie",
      "вересень вересня вересні вер september sep sept wrzesień września wrześniu wrz",
      "жовтень жовтня жовтні жовт жов october oct oktober okt październik października październiku paź",
      "листопад листопада листопаді лист лис november nov listopad listopada listopadzie lis",
      "грудень грудня грудні груд гру december dec dezember dez grudzień grudnia grudniu gru",
    ]
    var numbers: [Substring: Int] = [:]
    for (index, line) in names.enumerated() {
      for name in line.split(separator: " ") { numbers[name] = index + 1 }
    }
    return numbers
  }()

  /// 1…12
  static func number(of word: Substring) -> Int? { numbers[word] }
}
