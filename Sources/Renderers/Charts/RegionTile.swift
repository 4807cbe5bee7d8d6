/// Where a region stands on the map of tiles, and the short name that fits into its tile.
struct RegionTile {
  let column: Int
  let row: Int
  let label: Text

  private init(_ column: Int, _ row: Int, _ ukrainian: String, _ english: String) {
    (self.column, self.row) = (column, row)
    label = Text(ukrainian: ukrainian, english: english)
  }

  /// By ISO 3166-2. Neighbours on the ground are neighbours here as far as squares allow.
  static let all: [String: RegionTile] = [
    "UA-07": RegionTile(1, 0, "Волин.", "Volyn"), "UA-56": RegionTile(2, 0, "Рівнен.", "Rivne"),
    "UA-18": RegionTile(3, 0, "Житом.", "Zhytomyr"), "UA-30": RegionTile(4, 0, "м. Київ", "Kyiv city"),
    "UA-74": RegionTile(5, 0, "Черніг.", "Chernihiv"), "UA-59": RegionTile(6, 0, "Сумська", "Sumy"),
    "UA-46": RegionTile(0, 1, "Львів.", "Lviv"), "UA-61": RegionTile(1, 1, "Терноп.", "Ternopil"),
    "UA-68": RegionTile(2, 1, "Хмельн.", "Khmeln."), "UA-05": RegionTile(3, 1, "Вінниц.", "Vinnytsia"),
    "UA-32": RegionTile(4, 1, "Київська", "Kyiv Obl."), "UA-53": RegionTile(5, 1, "Полтав.", "Poltava"),
    "UA-63": RegionTile(6, 1, "Харків.", "Kharkiv"), "UA-09": RegionTile(7, 1, "Луган.", "Luhansk"),
    "UA-21": RegionTile(0, 2, "Закарп.", "Zakarp."), "UA-26": RegionTile(1, 2, "Ів.-Фр.", "Iv.-Frank."),
    "UA-77": RegionTile(2, 2, "Чернів.", "Chernivtsi"), "UA-71": RegionTile(4, 2, "Черкас.", "Cherkasy"),
    "UA-35": RegionTile(5, 2, "Кіровогр.", "Kirovohr."), "UA-12": RegionTile(6, 2, "Дніпр.", "Dnipro"),
    "UA-14": RegionTile(7, 2, "Донец.", "Donetsk"), "UA-51": RegionTile(3, 3, "Одеська", "Odesa"),
    "UA-48": RegionTile(4, 3, "Микол.", "Mykolaiv"), "UA-65": RegionTile(5, 3, "Херсон.", "Kherson"),
    "UA-23": RegionTile(6, 3, "Запор.", "Zaporizh."), "UA-43": RegionTile(5, 4, "Крим", "Crimea"),
    "UA-40": RegionTile(4, 4, "Севаст.", "Sevast."),
  ]
}
