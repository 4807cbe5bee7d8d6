import Messages

/// Where a region stands on the map of tiles, and the short name that fits into its tile.
struct RegionTile {
  let column: Int
  let row: Int
  let label: Text

  private init(column: Int, row: Int, uk ukrainian: String, en english: String) {
    (self.column, self.row) = (column, row)
    label = Text(ukrainian: ukrainian, english: english)
  }

  /// By ISO 3166-2. Neighbours on the ground are neighbours here as far as squares allow.
  static let all: [String: RegionTile] = [
    "UA-07": RegionTile(column: 1, row: 0, uk: "Волин.", en: "Volyn"),
    "UA-56": RegionTile(column: 2, row: 0, uk: "Рівнен.", en: "Rivne"),
    "UA-18": RegionTile(column: 3, row: 0, uk: "Житом.", en: "Zhytomyr"),
    "UA-30": RegionTile(column: 4, row: 0, uk: "м. Київ", en: "Kyiv city"),
    "UA-74": RegionTile(column: 5, row: 0, uk: "Черніг.", en: "Chernihiv"),
    "UA-59": RegionTile(column: 6, row: 0, uk: "Сумська", en: "Sumy"),
    "UA-46": RegionTile(column: 0, row: 1, uk: "Львів.", en: "Lviv"),
    "UA-61": RegionTile(column: 1, row: 1, uk: "Терноп.", en: "Ternopil"),
    "UA-68": RegionTile(column: 2, row: 1, uk: "Хмельн.", en: "Khmeln."),
    "UA-05": RegionTile(column: 3, row: 1, uk: "Вінниц.", en: "Vinnytsia"),
    "UA-32": RegionTile(column: 4, row: 1, uk: "Київська", en: "Kyiv Obl."),
    "UA-53": RegionTile(column: 5, row: 1, uk: "Полтав.", en: "Poltava"),
    "UA-63": RegionTile(column: 6, row: 1, uk: "Харків.", en: "Kharkiv"),
    "UA-09": RegionTile(column: 7, row: 1, uk: "Луган.", en: "Luhansk"),
    "UA-21": RegionTile(column: 0, row: 2, uk: "Закарп.", en: "Zakarp."),
    "UA-26": RegionTile(column: 1, row: 2, uk: "Ів.-Фр.", en: "Iv.-Frank."),
    "UA-77": RegionTile(column: 2, row: 2, uk: "Чернів.", en: "Chernivtsi"),
    "UA-71": RegionTile(column: 4, row: 2, uk: "Черкас.", en: "Cherkasy"),
    "UA-35": RegionTile(column: 5, row: 2, uk: "Кіровогр.", en: "Kirovohr."),
    "UA-12": RegionTile(column: 6, row: 2, uk: "Дніпр.", en: "Dnipro"),
    "UA-14": RegionTile(column: 7, row: 2, uk: "Донец.", en: "Donetsk"),
    "UA-51": RegionTile(column: 3, row: 3, uk: "Одеська", en: "Odesa"),
    "UA-48": RegionTile(column: 4, row: 3, uk: "Микол.", en: "Mykolaiv"),
    "UA-65": RegionTile(column: 5, row: 3, uk: "Херсон.", en: "Kherson"),
    "UA-23": RegionTile(column: 6, row: 3, uk: "Запор.", en: "Zaporizh."),
    "UA-43": RegionTile(column: 5, row: 4, uk: "Крим", en: "Crimea"),
    "UA-40": RegionTile(column: 4, row: 4, uk: "Севаст.", en: "Sevast."),
  ]
}
