/// What the words say with which a row of a table begins, where it is no record.
package enum RowWord: String, Sendable {
  /// `Разом`, `Усього`, `Итого`, `Total`.
  case total
  /// `у тому числі`: a part of a total.
  case part
  /// What may follow the word of a total: what is totalled, where and for what time.
  case totalled
  /// Who signs a table, made it or can be asked: `Директор`, `Виконавець`, `тел.`
  case signature
  /// What is said of a table: `Примітка`, `Джерело`, `Станом на`.
  case note
  /// What a part of a table is called: `Розділ`.
  case section
}

/// The table of words with which rows begin that are no records (rule 1).
package enum RowWords {
  /// The longest entry of the table, in words.
  private static let mostWords = 3

  /// What the first words of a folded cell say, and how many they are; the most words that are known together decide.
  package static func sort(of words: ArraySlice<FoldedWord>) -> (sort: RowWord, words: Int)? {
    for count in stride(from: min(mostWords, words.count), to: 0, by: -1) {
      guard let row = ReferenceTables.rowWords.row(for: FoldedWord.joined(words.prefix(count))) else {
        continue
      }
      return RowWord(rawValue: row[.sort]).map { ($0, count) }
    }
    return nil
  }
}
