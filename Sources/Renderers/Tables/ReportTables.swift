package import Aggregation

/// Every table of a report, built once for all its documents.
package struct ReportTables: Sendable {
  private static let declared: [(name: Table.Name, table: @Sendable (Summary) -> Table)] = [
    (.totals, Table.totals), (.byCountry, Table.byCountry), (.byRegion, Table.byRegion),
    (.byYear, Table.byYear), (.byQuarter, Table.byQuarter), (.regionByCountry, Table.regionByCountry),
    (.byKind, Table.byKind), (.byStage, Table.byStage), (.byArea, Table.byArea), (.bySource, Table.bySource),
    (.outOfScope, Table.outOfScope),
  ]

  /// In the order of the files.
  package static let names: [Table.Name] = declared.map(\.name)

  /// In the order of the files.
  package let all: [Table]

  package init(_ summary: Summary) { all = Self.declared.map { $0.table(summary) } }

  package subscript(name: Table.Name) -> Table {
    guard let table = all.first(where: { $0.name == name }) else {
      preconditionFailure("\(name.id) is not declared to be a table of a report")
    }
    return table
  }
}
