package import Partnerships
package import Reports

extension English {
  package func title(from old: Day, to new: Day) -> String {
    "International partnerships of Ukrainian hromadas: "
      + (old == new ? "what changed as of \(day(new))" : "what changed from \(day(old)) to \(day(new))")
  }

  package func sentence(_ note: ChangeNote) -> String {
    switch note {
    case .compared(let old, let asOf, let new, let newAsOf):
      "The report \(old), as of \(day(asOf)), is compared with the report \(new), as of \(day(newAsOf))."
    case .previous(let path, let asOf):
      "Compared with the report \(path), as of \(day(asOf))."
    case .newerEndsEarlier:
      "The second report ends earlier than the first: was this order meant?"
    case .optionsDiffer:
      "The reports were made with different options, and these change numbers:"
    case .option(let name, let then, let now):
      "\(name): \(then ?? "not given") then, \(now ?? "not given") now"
    case .flag(let name, let isGivenNow):
      isGivenNow ? "\(name): not given then, given now" : "\(name): given then, not given now"
    case .version(let then, let now):
      "The reports were made by different versions of the program: \(then) then, \(now) now. Numbers may differ for "
        + "this too."
    case .renamedExport(let export):
      "The export \(export.then), which is not there now, is taken for \(export.now), which was not there then."
    case .howMatched:
      "An agreement is the same in both reports if its title, hromadas, partners, country, kind and date are; or all "
        + "but one of them, where this leaves no choice; or hromadas, partners and country of one that was on the "
        + "way and is signed; or the number in its export and one of the parties. That a record has another place or "
        + "another number is no change."

    case .nothingChanged:
      "Nothing has changed."
    case .recomputed(let day):
      "Recomputed: what today's records give for \(self.day(day)). Why that is not what was printed then, "
        + "and what has come since, is in the next table."
    case .figuresAgree(let day):
      "The key figures recomputed for \(self.day(day)) are those that were printed then."
    case .addedAndMoved:
      "Added and removed: agreements that only one of the reports counts. Moved: agreements that both count, in "
        + "another row since they were corrected."
    case .onlyChangedRows:
      "Rows without a change stand in the files only."
    case .more(let number):
      "And \(grouped(number)) more, see changes.csv, which --output writes."
    case .retold(let number):
      "Only the number of records has changed: \(agreements(number))."
    case .doubtful(let lost, let new):
      "Perhaps the same ones: \(grouped(lost)) that are no longer there and \(grouped(new)) that are new. "
        + "Several were possible, so none was chosen."
    }
  }

  package func caption(_ caption: ChangeCaption) -> String {
    switch caption {
    case .figures: "Key figures: printed then, recomputed for that day, and now"
    case .reasons: "Why the number of agreements has changed"
    case .countries: "Agreements by country, then and now"
    case .regions: "Agreements by region of Ukraine, then and now"
    case .list(.signed, let day): "Signed after \(self.day(day))"
    case .list(let kind, _): name(kind)
    }
  }

  package func heading(_ heading: ChangeHeading) -> String {
    switch heading {
    case .reason: "Reason"
    case .recomputed(let day): "Recomputed for \(self.day(day))"
    case .asOf(let day): "As of \(self.day(day))"
    case .inPrint: "Printed then"
    case .countedNow: "Counted now"
    case .hromada: "Hromada"
    case .partner: "Partner"
    case .country: "Country"
    case .date: "Signed"
    case .change: "Change"
    case .record: "Record"
    }
  }

  package func name(_ kind: Change.Kind) -> String {
    switch kind {
    case .signed: "Newly signed"
    case .found: "First heard of since then"
    case .ended: "Ended or suspended"
    case .moved: "At another stage"
    case .recounted: "Counted differently"
    case .lost: "No longer there"
    case .corrected: "Corrected"
    case .retold: "Number of records changed"
    }
  }

  package func phrase(lost fate: Fate) -> String {
    switch fate {
    case .counted: "was counted"
    case .duplicate: "was a duplicate"
    case .outOfScope(let reason): "was out of scope: \(phrase(reason))"
    case .rejected(let reason): "was rejected: \(phrase(reason))"
    }
  }

  package func phrase(_ reason: EffectReason, since day: Day) -> String {
    switch reason {
    case .signed: "signed after \(self.day(day))"
    case .found: "first heard of since then"
    case .nowSigned: "moved to a stage that counts"
    case .noDuplicate: "was a duplicate, now an agreement of its own"
    case .notRejected: "was rejected, now read"
    case .correctedIntoScope: "in scope after a correction"
    case .otherwiseInScope: "in scope by other options, another day or another version"
    case .ended: "ended or suspended"
    case .notSigned: "moved to a stage that does not count"
    case .lost: "no longer there"
    case .duplicate: "now a duplicate of another agreement"
    case .rejected: "now rejected"
    case .correctedOutOfScope: "out of scope after a correction"
    case .otherwiseOutOfScope: "out of scope by other options, another day or another version"
    }
  }
}
