import Agreements
import ExportSupport
import Foundation
import Loaders
import Messages
import Partnerships
import TestSupport
import Testing

/// Countries and regions in all the forms in which exports have them, as cells of an export.
@Suite struct PlaceFormTests {
  /// One export with a row for each form of the column's cell, and one more for each in capitals.
  private func load(_ column: String, _ forms: [String]) throws -> Loaded {
    let isCountry = column == "country"
    let rows = forms.flatMap { [$0, $0.uppercased()] }.enumerated().map { number, form in
      "Житомир;\(isCountry ? "" : form);Bonn \(number);\(isCountry ? form : "DE");2023"
    }
    return try Loaded(
      Export((["hromada;region;partner;country;date"] + rows).joined(separator: "\n") + "\n"))
  }

  /// Of each country its codes, and its short and official names in Ukrainian, English, German, Polish, Romanian,
  /// French and Russian, by the translations of iso-codes; «Конго» alone is left out, which is two countries.
  private static let countries: [(code: String, forms: [String])] = {
    let file = Project.tests.appending(path: "AgreementsTests/CountryForms.tsv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t").map(String.init)
      return (cells[0], cells.flatMap { $0.split(separator: "|").map(String.init) })
    }
  }()

  @Test func `Every country is accepted in seven languages, short and official, and by both of its codes`()
    throws
  {
    #expect(Self.countries.count == 249)
    let forms = Self.countries.flatMap { country in
      // Alone in a column of names, NA says nothing.
      country.forms.filter { $0 != "NA" }.map { (country.code, $0) }
    }
    #expect(forms.count > 3000)
    let loaded = try load("country", forms.map(\.1))
    #expect(loaded.rows.compactMap(\.rejection).map(\.value) == [])
    #expect(loaded.countries == forms.flatMap { [[$0.0], [$0.0]] })
  }

  @Test(arguments: [
    ("NL", "Голландія|Holland"), ("MD", "Молдавія|Moldavia"), ("BY", "Білорусія|Weißrussland|Белоруссия"),
    ("MM", "Бірма|Burma|Birma"), ("LK", "Цейлон|Ceylon"), ("IR", "Персія|Persia"),
    ("SZ", "Свазіленд|Swaziland"),
    ("MK", "Македонія|Macedonia|Mazedonien"),
    ("CZ", "Чеська Республіка|Czech Republic|Tschechische Republik"),
    ("CI", "Берег Слонової Кістки|Ivory Coast"), ("CV", "Cape Verde"), ("TR", "Turkey|Türkei|Turcja"),
    ("US", "США|USA|Сполучені Штати"),
    ("GB", "Великобританія|Сполучене Королівство|Great Britain|UK"),
    ("DE", "ФРН|BRD"), ("KR", "Південна Корея|South Korea|Südkorea"),
    ("KP", "Північна Корея|КНДР|North Korea"),
    ("AE", "ОАЕ|UAE"), ("VA", "Ватикан|Vatican"), ("CN", "КНР|Китай|China"), ("GE", "Грузія|Georgien|Gruzja"),
    ("XK", "Косово|Kosovo"),
  ])
  func `Old, popular and shortened names of countries are accepted`(code: String, names: String) throws {
    let loaded = try load("country", names.split(separator: "|").map(String.init))
    #expect(loaded.rows.compactMap(\.rejection).map(\.value) == [])
    #expect(Set(loaded.countries) == [[code]])
  }

  /// By ISO 3166-2: the KATOTTG code, and names in Ukrainian, Russian, English, German and Polish.
  private static let regions: KeyValuePairs<String, String> = [
    "UA-05": "UA05000000000010236|Вінницька|Вінниччина|Винницкая|Vinnytsia|Winnyzja|winnicki",
    "UA-07": "UA07000000000024379|Волинська|Волинь|Волынская|Volyn|Wolyn|wołyński",
    "UA-12":
      "UA12000000000090473|Дніпропетровська|Дніпропетровщина|Днепропетровская|Dnipropetrovsk|Dnipropetrowsk|"
      + "dniepropetrowski",
    "UA-14": "UA14000000000091971|Донецька|Донеччина|Донецкая|Donetsk|Donezk|doniecki",
    "UA-18": "UA18000000000041385|Житомирська|Житомирщина|Житомирская|Zhytomyr|Schytomyr|żytomierski",
    "UA-21": "UA21000000000011690|Закарпатська|Закарпаття|Закарпатская|Zakarpattia|Transkarpatien|zakarpacki",
    "UA-23":
      "UA23000000000064947|Запорізька|Запорізька обл.|Запорожская|Zaporizhzhia|Saporischschja|zaporoski",
    "UA-26":
      "UA26000000000069363|Івано-Франківська|Прикарпаття|Ивано-Франковская|Ivano-Frankivsk|Iwano-Frankiwsk|"
      + "iwanofrankiwski",
    "UA-32": "UA32000000000030281|Київська|Київщина|Киевская|Kyiv|Kyjiw|kijowski",
    "UA-35":
      "UA35000000000016081|Кіровоградська|Кіровоградщина|Кировоградская|Kirovohrad|Kirowohrad|kirowohradzki",
    "UA-09": "UA44000000000018893|Луганська|Луганщина|Луганская|Luhansk|Luhansk|ługański",
    "UA-46": "UA46000000000026241|Львівська|Львівщина|Львовская|Lviv|Lwiw|lwowski",
    "UA-48": "UA48000000000039575|Миколаївська|Миколаївщина|Николаевская|Mykolaiv|Mykolajiw|mikołajowski",
    "UA-51": "UA51000000000030770|Одеська|Одещина|Одесская|Odesa|Odessa|odeski",
    "UA-53": "UA53000000000028050|Полтавська|Полтавщина|Полтавская|Poltava|Poltawa|połtawski",
    "UA-56": "UA56000000000066151|Рівненська|Рівненщина|Ровенская|Rivne|Riwne|rówieński",
    "UA-59": "UA59000000000057109|Сумська|Сумщина|Сумская|Sumy|Sumy|sumski",
    "UA-61": "UA61000000000060328|Тернопільська|Тернопільщина|Тернопольская|Ternopil|Ternopil|tarnopolski",
    "UA-63": "UA63000000000041885|Харківська|Харківщина|Харьковская|Kharkiv|Charkiw|charkowski",
    "UA-65": "UA65000000000030969|Херсонська|Херсонщина|Херсонская|Kherson|Cherson|chersoński",
    "UA-68": "UA68000000000099709|Хмельницька|Хмельниччина|Хмельницкая|Khmelnytskyi|Chmelnyzkyj|chmielnicki",
    "UA-71": "UA71000000000010357|Черкаська|Черкащина|Черкасская|Cherkasy|Tscherkassy|czerkaski",
    "UA-77": "UA73000000000044923|Чернівецька|Буковина|Черновицкая|Chernivtsi|Tscherniwzi|czerniowiecki",
    "UA-74": "UA74000000000025378|Чернігівська|Чернігівщина|Черниговская|Chernihiv|Tschernihiw|czernihowski",
  ]

  /// The three regions that are no oblasts, in full.
  private static let otherRegions: KeyValuePairs<String, String> = [
    "UA-43":
      "UA01000000000013043|АР Крим|Автономна Республіка Крим|Крим|Криму|Автономної Республіки Крим|АРК|Crimea|AR Crimea|"
      + "Autonomous Republic of Crimea|Krim|Krym|Крым",
    "UA-30": "UA80000000000093317|м. Київ|Київ|місто Київ|м.Київ|міста Києва|Kyiv|Kyiv City|Kiew|Киев|Kijów",
    "UA-40":
      "UA85000000000065278|м. Севастополь|Севастополь|місто Севастополь|Севастополя|Sevastopol|Sewastopol",
  ]

  @Test func `Every region is accepted in every form`() throws {
    var forms: [(iso: String, form: String)] = []
    for (iso, line) in Self.regions {
      let names = line.split(separator: "|").map(String.init)
      let stem = names[1].dropLast()
      forms += [iso, names[0], names[2]].map { (iso, $0) }
      for (ending, word) in [("а", "область"), ("ої", "області"), ("ій", "області"), ("ою", "областю")] {
        forms += ["\(stem)\(ending)", "\(stem)\(ending) \(word)", "\(stem)\(ending) обл."].map { (iso, $0) }
      }
      forms += ["область \(names[1])", "\(names[1]) обл", "\(names[3]) область"].map { (iso, $0) }
      forms += ["\(names[4]) Oblast", "\(names[4]) oblast", "\(names[4]) region"].map { (iso, $0) }
      forms += ["Oblast \(names[5])", "Gebiet \(names[5])", "obwód \(names[6])"].map { (iso, $0) }
    }
    for (iso, line) in Self.otherRegions {
      forms += ([iso] + line.split(separator: "|").map(String.init)).map { (iso, $0) }
    }
    #expect(Set(forms.map(\.iso)).count == 27)
    let loaded = try load("region", forms.map(\.form))
    #expect(loaded.rows.compactMap(\.rejection).map(\.value) == [])
    #expect(loaded.regions == forms.flatMap { [[$0.iso], [$0.iso]] })
  }

  @Test(arguments: [
    ("Литва", "LT", "Латвія", "LV"), ("Австрія", "AT", "Австралія", "AU"),
    ("Словенія", "SI", "Словаччина", "SK"),
    ("Нігер", "NE", "Нігерія", "NG"), ("Ірландія", "IE", "Ісландія", "IS"), ("Ірак", "IQ", "Іран", "IR"),
    ("Індія", "IN", "Індонезія", "ID"), ("Гвінея", "GN", "Гвінея-Бісау", "GW"),
    ("Малі", "ML", "Малаві", "MW"),
    ("Домініка", "DM", "Домініканська Республіка", "DO"), ("Парагвай", "PY", "Уругвай", "UY"),
    ("Швеція", "SE", "Швейцарія", "CH"), ("Судан", "SD", "Південний Судан", "SS"),
    ("Чад", "TD", "Чилі", "CL"),
    ("Slovakia", "SK", "Slovenia", "SI"), ("Lithuania", "LT", "Latvia", "LV"),
    ("Austria", "AT", "Australia", "AU"),
    ("Irland", "IE", "Island", "IS"), ("Litauen", "LT", "Lettland", "LV"),
    ("Słowacja", "SK", "Słowenia", "SI"),
    ("Irlandia", "IE", "Islandia", "IS"), ("Łotwa", "LV", "Litwa", "LT"),
    ("Slovacia", "SK", "Slovenia", "SI"),
    ("Letonia", "LV", "Lituania", "LT"), ("Slovaquie", "SK", "Slovénie", "SI"),
    ("Irlande", "IE", "Islande", "IS"),
    ("Литва", "LT", "Латвия", "LV"), ("Словакия", "SK", "Словения", "SI"),
    ("Ирландия", "IE", "Исландия", "IS"),
  ])
  func `Near names are two countries`(first: String, firstCode: String, second: String, secondCode: String)
    throws
  {
    let loaded = try load("country", [first, second])
    #expect(loaded.countries == [[firstCode], [firstCode], [secondCode], [secondCode]])
  }

  @Test(arguments: [
    ("Латвя", ["Латвія", "Литва"]), ("Австріля", ["Австрія", "Австралія"]),
    ("Словениія", ["Словенія"]),
    ("Нігері", ["Нігер", "Нігерія"]), ("Іландія", ["Ірландія", "Ісландія", "Індія"]),
  ])
  func `A slip of the pen between two of them is neither`(slip: String, candidates: [String]) throws {
    let rejection = try load("country", [slip]).rows[0].rejection
    #expect(rejection?.reason == .unknownCountry)
    #expect(rejection?.candidates == candidates)
  }
}
