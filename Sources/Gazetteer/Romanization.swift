/// Ukrainian names in Latin letters, as the Cabinet of Ministers' resolution No. 55 of 27 January 2010 has them.
package enum Romanization {
  /// "Згурівська" is "Zghurivska", "Єланецька" "Yelanetska". Letters of other alphabets stay as they are.
  package static func romanized(_ text: String) -> String {
    var latin = ""
    var previous: Character = " "
    for letter in text {
      let small = Character(letter.lowercased())
      let isInitial = !previous.isLetter && previous != "'" && previous != "’"
      var written = (isInitial ? initials[small] : nil) ?? letters[small] ?? String(letter)
      if small == "г", previous.lowercased() == "з" { written = "gh" }
      latin += letter.isUppercase ? written.prefix(1).uppercased() + written.dropFirst() : written
      previous = letter
    }
    return latin
  }

  /// What is written otherwise at the beginning of a word.
  private static let initials: [Character: String] = ["є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"]

  private static let letters: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ж": "zh", "з": "z",
    "и": "y", "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p",
    "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ю": "iu", "я": "ia", "ь": "", "'": "", "’": "",
  ]
}
