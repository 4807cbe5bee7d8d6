extension English {
  package func heading(_ section: Section) -> String {
    switch section {
    case .keyFigures: "Key figures"
    case .changes: "What changed since the last report"
    case .years: "By year"
    case .countries: "By country"
    case .regions: "By region"
    case .kinds: "By kind"
    case .pipeline: "On the way to a signature"
    case .outside: "What is in no table"
    case .files: "What is in other files"
    case .reading: "What was read"
    case .rules: "How it was counted"
    }
  }

  package func caption(_ caption: Caption) -> String {
    switch caption {
    case .keyFigures: "Key figures"
    case .years: "Agreements and partnerships by year of signing"
    case .countries(nil): "Agreements and partnerships by country"
    case .countries(let first?): "Agreements and partnerships by country, the first \(first)"
    case .regions: "Agreements and partnerships by region of Ukraine"
    case .kinds: "Agreements and partnerships by kind"
    case .pipeline: "Records and pairs on the way to a signature"
    case .outOfScope: "Records out of scope by reason"
    case .sources: "Records and agreements by source"
    case .change(let caption): self.caption(caption)
    }
  }

  package func caption(_ chart: Chart.Name) -> String {
    switch chart {
    case .byYear: "Agreements by year of signing"
    case .byCountry: "Agreements by country"
    case .byRegion: "Agreements by region of Ukraine"
    }
  }

  package func tableNumber(_ number: Int) -> String { "Table \(number)." }

  package func pictureNumber(_ number: Int) -> String { "Figure \(number)." }

  package func heading(_ column: Column) -> String {
    switch column {
    case .code(let subject): "\(heading(subject)), code"
    case .name(let subject, _): heading(subject)
    case .regionISO: "ISO 3166-2"
    case .measure: "Figure"
    case .year: "Year"
    case .quarter: "Quarter"
    case .area: "Area"
    case .source: "Source"
    case .agreements: "Agreements"
    case .partnerships: "Partnerships"
    case .renewed: "Renewed"
    case .hromadas: "Hromadas"
    case .partners: "Partners"
    case .countries: "Countries"
    case .cumulativeAgreements: "Agreements so far"
    case .agreementsInYear(let year): "\(year)"
    case .agreementsYearUnknown: "Year unknown"
    case .undated: "Undated"
    case .sharePercent: "Share, %"
    case .agreementsPreviousQuarter: "Agreements at the end of the previous quarter"
    case .change: "Change"
    case .value: "Value"
    case .previousQuarter: "Previous quarter"
    case .changeOnPreviousQuarter: "Change on previous quarter"
    case .previousYear: "Previous year"
    case .changeOnPreviousYear: "Change on previous year"
    case .records: "Records"
    case .pairs: "Pairs"
    case .overdue: "Overdue pairs"
    case .read: "Read"
    case .counted: "Counted"
    case .outOfScope: "Out of scope"
    case .duplicates: "Duplicates"
    case .rejected: "Rejected"
    case .onlyHere: "Only here"
    case .shared: "Shared"
    case .printedThen: "Printed then"
    case .recomputedThen: "Recomputed for that day"
    case .difference: "Difference"
    case .agreementsThen: "Agreements then"
    case .added: "Added"
    case .removed: "Removed"
    case .movedIn: "Moved in"
    case .movedOut: "Moved out"
    }
  }

  package func fullHeading(_ column: Column) -> String {
    switch column {
    case .name(let subject, .ukrainian): "\(heading(subject)), in Ukrainian"
    case .name(let subject, .english): "\(heading(subject)), in English"
    case .agreementsInYear(let year): "Agreements of \(year)"
    case .agreementsYearUnknown: "Agreements, year unknown"
    default: heading(column)
    }
  }

  private func heading(_ subject: Column.Subject) -> String {
    switch subject {
    case .country: "Country"
    case .region: "Region"
    case .kind: "Kind"
    case .stage: "Stage"
    case .reason: "Reason"
    }
  }
}
