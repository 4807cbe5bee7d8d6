package import Gazetteer
package import Messages
package import Partnerships

/// Which column of an export gives which field.
package struct HeaderMap {
  /// What the headers are: a row of a table, the numbers of a table without one, or the keys of JSON objects.
  enum Naming { case row, numbers, keys }

  /// The column of each field, by `Field.index`; nil where the export has none.
  private(set) var columns = [Int?](repeating: nil, count: Field.allCases.count)
  private let headers: [String]
  /// By column, whether its header is known, read or not.
  private let areKnown: [Bool]
  private let naming: Naming
  /// By column, cells of the first rows.
  private let samples: [[String]]
  /// What the user chose and this export does not have; another export of the run may.
  package private(set) var missing: [LoadingOptions.ColumnChoice] = []

  /// How many headers of a row are known: the row with the most is the header row.
  /// - Parameter needed: fewer are of no matter; a row that cannot have so many is not read to its end.
  /// - Returns: how many, or 0 where they are fewer than needed.
  static func recognisedCount(_ headers: [String], atLeast needed: Int) -> Int {
    var left = headers.count { !$0.isEmpty }
    var fields: Set<Field> = []
    for header in headers where !header.isEmpty {
      guard fields.count + left >= needed else { return 0 }
      if let field = Headers.field(of: header)?.field { fields.insert(field) }
      left -= 1
    }
    return fields.count >= needed ? fields.count : 0
  }

  /// Maps headers to fields.
  /// - Parameter choices: what the user says; it goes before what is recognised.
  /// - Parameter readAs: by column, the header that it is recognised by, where that is not the header itself.
  /// - Parameter samples: by column, cells of the first rows; none where they are not known.
  /// - Parameter evidence: the same, where they are looked at only to find the codes of countries.
  /// - Throws: two columns of one field.
  init(
    _ headers: [String], readAs: [String]? = nil, choices: [LoadingOptions.ColumnChoice], naming: Naming,
    samples: [[String]] = [], evidence: [[String]]? = nil
  ) throws(HeaderFault) {
    self.headers = headers
    self.naming = naming
    self.samples = samples
    let own = (readAs ?? headers).map(Headers.field)
    areKnown = own.map { $0 != nil }
    let keys = headers.map { Folding.fold($0) }
    var taken: [Int: Field] = [:]
    for choice in choices {
      let key = Folding.fold(choice.header)
      guard let column = keys.firstIndex(of: key) else {
        missing.append(choice)
        continue
      }
      if let other = keys.lastIndex(of: key), other != column {
        throw twoColumns(of: choice.field, at: column, other, areNamedAlike: true)
      }
      columns[choice.field.index] = column
      taken[column] = choice.field
    }
    let known = HeaderSides(readAs ?? headers, chosen: taken, samples: samples).arranged(own)
    var ranks = [Int](repeating: .max, count: Field.allCases.count)
    for (column, key) in keys.enumerated() where taken[column] == nil {
      guard let (field, rank) = known[column] else { continue }
      if choices.contains(where: { $0.field == field && !missing.contains($0) }) { continue }
      if let other = columns[field.index], ranks[field.index] == rank {
        // To stop for these would help nobody: the first is read, and the other named as unread.
        if Self.fieldsWithoutNumbers.contains(field) { continue }
        throw twoColumns(of: field, at: other, column, areNamedAlike: keys[other] == key)
      }
      guard rank < ranks[field.index] else { continue }
      columns[field.index] = column
      ranks[field.index] = rank
    }
    let isChosen = choices.contains { $0.field == .countryCode }
    if self[.countryCode] == nil, !isChosen, let names = self[.country] {
      let free = headers.indices.filter { !columns.contains($0) }
      columns[Field.countryCode.index] = CountryCodes.column(
        among: free.map { ($0, headers[$0], known[$0]?.field) }, beside: names, in: evidence ?? samples)
    }
  }

  /// Fields that change no number.
  private static let fieldsWithoutNumbers: Set<Field> = [
    .statutoryKind, .validUntil, .source, .sourceURL, .note,
  ]

  package subscript(field: Field) -> Int? { columns[field.index] }

  /// Whether the columns have numbers for headers.
  package var areNumbers: Bool { naming == .numbers }

  package func header(of field: Field) -> String? { self[field].map { headers[$0] } }

  /// The column that a field of a record was read from, also where its sides were arranged.
  package func column(of field: Field, in record: RawRecord) -> Int? {
    switch record.arrangement {
    case .asSpelled: self[field]
    case .sidesExchanged: self[field.onOtherSide]
    case .countryMoved: self[field] ?? self[field.onOtherSide]
    }
  }

  package func header(of field: Field, in record: RawRecord) -> String? {
    column(of: field, in: record).map { headers[$0] }
  }

  /// The fields that have a column.
  var fields: Set<Field> { Set(Field.allCases.filter { self[$0] != nil }) }

  /// The columns in use, in the order of the export.
  var used: [FieldColumn] {
    Field.allCases.compactMap { field in self[field].map { (field, $0) } }.sorted { $0.1 < $1.1 }
      .map { FieldColumn(field: $0.0, header: headers[$0.1]) }
  }

  var unused: [String] {
    let used = Set(columns.compactMap { $0 })
    return headers.indices.filter { !used.contains($0) && !headers[$0].isEmpty }.map { headers[$0] }
  }

  /// A column that no field is read from.
  package struct UnreadColumn {
    /// Empty where it has none.
    package let header: String
    /// The words of the header, which are not those of a field that is read.
    package let phrase: HeaderPhrase
    /// Whether it is the header of a field that another column gives.
    package let isKnown: Bool
    /// From 1.
    package let number: Int
    /// Cells of the first rows.
    package let sample: [String]
  }

  /// Columns that no field is read from, in the order of the export, those without a header among them.
  package var unreadColumns: [UnreadColumn] {
    let used = Set(columns.compactMap { $0 })
    return headers.indices.filter { !used.contains($0) }
      .map {
        UnreadColumn(
          header: headers[$0], phrase: Headers.phrase(of: headers[$0]), isKnown: areKnown[$0], number: $0 + 1,
          sample: cells(of: $0))
      }
  }

  /// Cells of the first rows in the column of a field.
  package func sample(of field: Field) -> [String] { self[field].map(cells) ?? [] }

  private func cells(of column: Int) -> [String] { column < samples.count ? samples[column] : [] }

  /// Stops the run where no country can be known from any column.
  func requireCountry() throws(HeaderFault) {
    if self[.country] == nil, self[.countryCode] == nil {
      // A choice that was misspelt is the likelier reason.
      if let choice = missing.first { throw notFound(choice) }
      if areNumbers { throw .noCountryNumber(columns: headers.count) }
      let unread = unreadColumns
      // What is advised must be read where it is obeyed: cells go before the header.
      let likely =
        unread.first(where: \.namesCountries)
        ?? unread.first { $0.phrase.mayBe(.country) && $0.isWithoutSample }
      throw .noCountryColumn(
        found: headers.filter { !$0.isEmpty },
        likely: likely.map { FieldColumn(field: .country, header: $0.header) },
        mixed: likely == nil ? mixedWithCountry : nil)
    }
  }
}

extension HeaderMap {
  /// A header that names the country together with something else, read or not.
  private var mixedWithCountry: String? {
    headers.first { header in
      let phrase = Headers.phrase(of: header)
      return phrase.namesSeveralThings && phrase.speaksOfCountries
    }
  }
}

extension HeaderMap.UnreadColumn {
  /// Whether the cells that say something are countries, all but a few, and not all of them Ukraine.
  package var namesCountries: Bool {
    var isAbroad = false
    return isMostly { cell in
      guard case .found(let country) = Countries.named(Folding.fold(cell)) else { return false }
      if country != Countries.ukraine { isAbroad = true }
      return true
    } && isAbroad
  }

  /// Whether no cell of the first rows says anything, or none is known.
  package var isWithoutSample: Bool { sample.allSatisfy { Blank.matches(Folding.fold($0)) } }

  /// Whether a condition holds of at least four in five of the cells that are not blank.
  package func isMostly(_ condition: (String) -> Bool) -> Bool {
    var filled = sample.filter { !Blank.matches(Folding.fold($0)) }[...]
    // Below a header in two rows the first cell is its second half.
    if filled.count > 1, let first = filled.first, Headers.isPiece(first), !condition(first) {
      filled = filled.dropFirst()
    }
    return !filled.isEmpty && !header.isEmpty && filled.count(where: condition) * 5 >= filled.count * 4
  }
}

extension HeaderMap {
  package func notFound(_ choice: LoadingOptions.ColumnChoice) -> HeaderFault {
    areNumbers
      ? .columnNumberNotFound(choice.field, number: choice.header, columns: headers.count)
      : .columnNotFound(choice.field, header: choice.header, found: headers.filter { !$0.isEmpty })
  }

  /// - Parameter areNamedAlike: whether --column cannot tell the one from the other.
  private func twoColumns(
    of field: Field, at first: Int, _ second: Int, areNamedAlike: Bool
  ) -> HeaderFault {
    let columns = [first, second].map {
      HeaderFault.NamedColumn(header: headers[$0], number: naming == .keys ? nil : $0 + 1)
    }
    return areNamedAlike
      ? .repeatedHeader(field, first: columns[0], second: columns[1])
      : .twoColumnsForField(field, first: columns[0], second: columns[1])
  }
}
