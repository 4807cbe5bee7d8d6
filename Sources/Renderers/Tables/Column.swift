package import Messages
package import Reports

/// A column of a published file: all that is to be said of it, in one place.
package struct Column: Hashable, Sendable {
  /// How its cells are written: a change with its sign, a share in percent.
  package enum ValueType: Sendable { case text, integer, change, share }

  /// A value of a closed list.
  package struct Category: Hashable, Sendable {
    /// As it stands in the file.
    package let value: String
    /// What a person calls it.
    package let label: Text

    init(_ value: String, _ label: Text) { (self.value, self.label) = (value, label) }
  }

  /// The stable word in the header of a CSV file.
  package let id: String
  /// What its cells hold.
  package let type: ValueType
  package let heading: Text
  /// The heading in a table that has all columns, and may bear names in both languages.
  package let fullHeading: Text
  /// The heading over the labels of rows, where this column, the first one, is not shown.
  let labelHeading: Text
  /// Whether its cells name their rows by an id that only programs understand, with no column of names beside it.
  let isRowID: Bool
  /// Whether no row of a file of records leaves it empty; of a table that is said by its key.
  let isRequired: Bool
  /// Every value that can stand in it, where they are few and have words of their own.
  let categories: [Category]

  init(
    _ id: String, _ heading: Text, fullHeading: Text? = nil, labelHeading: Text? = nil,
    type: ValueType = .text,
    isRowID: Bool = false, isRequired: Bool = false, categories: [Category] = []
  ) {
    (self.id, self.heading, self.type, self.isRowID) = (id, heading, type, isRowID)
    (self.fullHeading, self.labelHeading) = (fullHeading ?? heading, labelHeading ?? heading)
    (self.isRequired, self.categories) = (isRequired, categories)
  }

  /// The same column where it stands beside its namesake.
  func prefixed(_ prefix: String, isRequired: Bool, heading: Text) -> Column {
    Column("\(prefix)_\(id)", heading, type: type, isRequired: isRequired, categories: categories)
  }

  /// The column of a number that `explain` can be asked for.
  init(_ measure: Measure) { self.init(measure.rawValue, measure.declaration.heading, type: .integer) }

  /// The column of what rows are about that have no codes beside their names.
  init(_ dimension: Dimension, isRowID: Bool = false) {
    self.init(dimension.rawValue, dimension.heading, isRowID: isRowID)
  }
}

extension Column {
  package static func code(_ dimension: Dimension) -> Column {
    let isPlace = dimension == .country || dimension == .region
    let heading = dimension.heading
    return Column(
      isPlace ? "\(dimension.rawValue)_code" : dimension.rawValue,
      Text(uk: "\(heading), код", en: "\(heading), code"), labelHeading: heading)
  }

  package static func name(_ dimension: Dimension, _ language: Language) -> Column {
    let (heading, inLanguage) = (dimension.heading, language.adverb)
    return Column(
      "\(dimension.rawValue)_\(language.rawValue)", heading,
      fullHeading: Text(uk: "\(heading), \(inLanguage)", en: "\(heading), \(inLanguage)"))
  }
}

// What several tables have; what one table has alone is declared beside it.
extension Column {
  package static let agreements = Column(.agreements)
  package static let partnerships = Column(.partnerships)
  package static let hromadas = Column(.hromadas)
  package static let partners = Column(.partners)
  package static let regionISO = Column("region_iso", Text("ISO 3166-2"))
  package static let sharePercent = Column(
    "share_percent", Text(uk: "Частка, %", en: "Share, %"), type: .share)
  package static let change = Column("change", Text(uk: "Зміна", en: "Change"), type: .change)
  package static let measure = Column("measure", Text(uk: "Показник", en: "Figure"), isRowID: true)
  package static let value = Column("value", Text(uk: "Значення", en: "Value"), type: .integer)
  package static let undated = Column(.undated)
  package static let records = Column(.records)
}
