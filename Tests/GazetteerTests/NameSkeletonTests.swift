import Partnerships
import Testing

@testable import Gazetteer

/// Cyrillic and Latin spellings of one name meet in one skeleton.
@Suite struct NameSkeletonTests {
  private func skeletons(_ name: String) -> [String] {
    NameSkeleton.skeletons(of: Folding.fold(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `Skeletons are those that the makers of the tables make`() {
    let vectors = Self.vectors.split(separator: "\n").map { $0.split(separator: ":") }
    #expect(vectors.count == 92)
    for vector in vectors {
      #expect(
        skeletons(String(vector[0])) == vector[1].split(separator: " ").map(String.init), "\(vector[0])")
    }
  }

  @Test func `The table has the skeletons of every hromada's name and of its centre's`() {
    var skeletonsOf: [String: Set<String>] = [:]
    for row in Table.named("hromada_skeletons").rows { skeletonsOf[row[1], default: []].insert(row[0]) }
    for row in Table.named("hromadas").rows where row[2] != "місто" {
      for name in [row[1], row[5]] {
        #expect(skeletons(name).allSatisfy { skeletonsOf[row[0]]?.contains($0) == true }, "\(name)")
      }
    }
  }

  @Test(arguments: [("", []), ("123", []), ("’-", []), ("Ą", ["ą"]), ("Ōita", ["ōita"])])
  func `A name without letters has no skeleton, and unknown letters stand for themselves`(
    name: String, expected: [String]
  ) {
    #expect(skeletons(name) == expected)
  }

  /// A spelling and its skeletons: of Latin letters as English, as German and as Polish, each once.
  private static let vectors = """
    Житомир: jitomir
    Zhytomyr: jitomir chitomir shitomir
    Schytomyr: sqitomir jitomir
    Shitomir: jitomir shitomir
    Żytomierz: żitomers żitomerc jitomej
    Zhitomir: jitomir chitomir shitomir
    Харків: xarkiv
    Kharkiv: xarkiv kharkiv
    Charkiw: qarkiv xarkiv
    Kharkov: xarkiv kharkiv
    Харьков: xarkiv
    Харків: xarkiv
    Запоріжжя: saporija
    Zaporizhzhia: saporija caporichcha saporishsha
    Saporischschja: saporisqsqa saporija
    Миколаїв: mikolaiv
    Mykolaiv: mikolaiv
    Mykolajiw: mikolaiv
    Кам’янець-Подільський: kamanecpodilski
    Kamianets-Podilskyi: kamanecpodilski
    Kamjanez-Podilskyj: kamanespodilski kamanecpodilski
    Шацьк: jack
    Shatsk: jack shack
    Schazk: sqask jack jask
    Щирець: jqirec
    Shchyrets: jqirec jxirec shxirec
    Schtschyrez: sqcqires jqirec jcxires
    Східниця: jidnica
    Skhidnytsia: jidnica skhidnica
    Schidnyzja: sqidnisa jidnica jidnisa
    Верхньодніпровськ: verxnodniprovsk
    Verkhnodniprovsk: verxnodniprovsk verkhnodniprovsk
    Werchniodniprowsk: verqnodniprovsk verxnodniprovsk
    Заболотці: saboloci
    Sabolotzi: saboloci
    Усть-Чорна: ustqorna
    Ust-Chorna: ustqorna ustxorna
    Згурівка: shurivka
    Zghurivka: shurivka churivka
    Горлівка: horlivka
    Horlivka: horlivka
    Gorlovka: horlivka
    Горловка: horlivka
    Кукушкіне: kukujkine
    Kukushkino: kukujkine kukushkine
    Кривий Ріг: krivirih
    Kryvyi Rih: krivirih
    Krywyj Rih: krivirih
    Krivoy Rog: kriviroh
    Біла Церква: bilacerkva
    Bila Tserkva: bilacerkva
    Bila Zerkwa: bilaserkva bilacerkva
    Ялта: ialta
    Yalta: ialta
    Jalta: ialta
    Євпаторія: evpatora
    Yevpatoriia: evpatora
    Jewpatorija: evpatora
    Вільховецька: vilxovecka
    Wilchowezka: vilqoveska vilxovecka vilxoveska
    Черкаси: qerkasi
    Tscherkassy: cqerkasi qerkasi cxerkasi
    Чугуїв: quhuiv
    Chuhuiv: quhuiv xuhuiv
    Tschuhujiw: cquhuiv quhuiv cxuhuiv
    Chuguev: quhuiv xuhuiv
    Оберурзель: oberursel
    Кельн: keln
    Кёльн: koln
    Ґданськ: hdansk
    Гданськ: hdansk
    Устрики Долішні: ustrikidolijni
    Гранд-Рапідс: hrandrapids
    Лейпциг: leipcih
    Ляйпциг: laipcih
    Перемишль: peremijl
    Краків: krakiv
    Жешув: jejuv
    Томашів Любельський: tomajivlubelski
    Мюнхен: munxen
    Дюссельдорф: duseldorf
    Дюсельдорф: duseldorf
    Йосипівка: iosipivka
    Боярка: boarka
    Bojarka: boarka
    Маяки: maki
    Маяківська: makivska
    Донецьк: doneck
    Donets'k: doneck
    Donezk: donesk doneck
    Братське: bracke
    Bratske: bracke
    """
}
