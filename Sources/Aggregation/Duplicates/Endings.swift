import Agreements
import Partnerships

extension Reading {
  /// The same records, where a survivor that says nothing of an end has the one that its duplicates state (Decisions,
  /// rule 14): what has ended does not live on because another export has the finer date.
  func inheritingEndDates(from survivors: Survivors) -> Reading {
    var endings: [Int: (stage: Stage, from: Day?)] = [:]
    survivors.forEachDuplicate { record, survivor in
      let duplicate = agreements[record]
      guard duplicate.statesEnd, !agreements[survivor].statesEnd else { return }
      let known = endings[survivor] ?? (agreements[survivor].stage, nil)
      endings[survivor] = (
        max(known.stage, duplicate.stage), [known.from, duplicate.endedFrom].compactMap(\.self).min()
      )
    }
    if endings.isEmpty { return self }
    var ended = agreements
    for (survivor, end) in endings { (ended[survivor].stage, ended[survivor].endedFrom) = end }
    return with(ended)
  }
}

extension Agreement {
  fileprivate var statesEnd: Bool { stage >= .suspended || endedFrom != nil }
}
