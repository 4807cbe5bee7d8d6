/// Names of the months in Ukrainian (nominative and genitive), English and German, folded.
enum MonthNames {
  private static let numbers: [Substring: Int] = {
    let names = [
      "січень січня january januar", "лютий лютого february februar", "березень березня march märz",
      "квітень квітня april", "травень травня may mai", "червень червня june juni", "липень липня july juli",
      "серпень серпня august", "вересень вересня september", "жовтень жовтня october oktober",
      "листопад листопада november", "грудень грудня december dezember",
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
