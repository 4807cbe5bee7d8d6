/// Why the bytes of an input are no text, or no export.
package enum InputFault: Error, Hashable, Sendable {
  case empty
  case noRecords
  case html
  case spreadsheet
  case archive
  /// The `records.csv` of a report among the exports of a run.
  case publishedRecords
  case encodingNotSupported(TextEncoding)
  case encodingUndecided(EncodingMargin)
  case invalidByte(UInt8, TextEncoding, byteOffset: Int)
  case unpairedSurrogate(TextEncoding, byteOffset: Int)
  case textCutOff(TextEncoding, byteOffset: Int)

  var sentence: Text {
    switch self {
    case .empty: Text(uk: "файл порожній; зробіть вивантаження знову.", en: "the file is empty; export it again.")
    case .noRecords: Text(uk: "у файлі немає записів; зробіть вивантаження знову.", en: "the file holds no records; export it again.")
    case .html:
      Text(
        uk: "це вебсторінка, а не вивантаження; завантажте сам файл даних, CSV або JSON.",
        en: "this is a web page and not an export; download the data file itself, CSV or JSON.")
    case .spreadsheet:
      Text(
        uk: "це книга електронних таблиць; збережіть її аркуш як CSV (UTF-8) і задайте той файл.",
        en: "this is a spreadsheet workbook; save its sheet as CSV (UTF-8) and pass that file.")
    case .archive:
      Text(
        uk: "це стиснений архів; розпакуйте його і задайте файли з нього.",
        en: "this is a compressed archive; unpack it and pass the files in it.")
    case .publishedRecords:
      Text(
        uk: "це перелік записів опублікованого звіту, разом із дублікатами й тими, що не враховуються; назвіть вивантаження, з яких зроблено звіт.",
        en: "this is the list of records of a published report, duplicates and records out of scope included; name the exports that the report was built from.")
    case .encodingNotSupported(let encoding):
      Text(
        uk: "кодування \(quoted: encoding.rawValue) не підтримується; збережіть файл як UTF-8.",
        en: "the encoding \(quoted: encoding.rawValue) cannot be read; save the file as UTF-8.")
    case .encodingUndecided(let margin):
      Text(
        uk: "за текстом не можна визначити кодування: у найімовірнішому, \(margin.encoding.rawValue), він схожий на український на \(percent: margin.percent), а в \(margin.next.rawValue) — на \(percent: margin.nextPercent); задайте в --encoding одне з таких: \(TextEncoding.names).",
        en: "the encoding cannot be told from the text: it is \(percent: margin.percent) like Ukrainian in \(margin.encoding.rawValue), the likeliest, and \(percent: margin.nextPercent) in \(margin.next.rawValue); pass --encoding with one of \(TextEncoding.names).")
    case .invalidByte(let byte, let encoding, let byteOffset):
      Text(
        uk: "байт \(hexadecimal(byte)) зі зміщенням \(byteOffset) не означає жодного символу в \(encoding.rawValue); збережіть файл як UTF-8 або задайте в --encoding одне з таких: \(TextEncoding.names).",
        en: "the byte \(hexadecimal(byte)) at offset \(byteOffset) stands for no character in \(encoding.rawValue); save the file as UTF-8, or pass --encoding with one of \(TextEncoding.names).")
    case .unpairedSurrogate(let encoding, let byteOffset):
      Text(
        uk: "байти зі зміщенням \(byteOffset) — лише половина символу в \(encoding.rawValue), другої половини немає; зробіть вивантаження знову або задайте в --encoding одне з таких: \(TextEncoding.names).",
        en: "the bytes at offset \(byteOffset) are half of a character in \(encoding.rawValue), without the other half; export the file again, or pass --encoding with one of \(TextEncoding.names).")
    case .textCutOff(let encoding, let byteOffset):
      Text(
        uk: "файл обривається посеред символу в \(encoding.rawValue), зміщення \(byteOffset); зробіть вивантаження знову або скопіюйте файл повністю.",
        en: "the file breaks off inside a character of \(encoding.rawValue), at offset \(byteOffset); export it again, or copy it again as a whole.")
    }
  }
}
