import Partnerships

extension Reading {
  /// The same records, where a survivor that says nothing of an end has the one that its duplicates state (Decisions,
  /// rule 14): what has ended does not live on because another export has the finer date.
  /// - Parameter survivors: for each record the index of its survivor, or its own.
  func withEndings(fromDuplicates survivors: [UInt32]) -> Reading {
    var endings: [Int: (stage: Stage, from: Day?)] = [:]
    for (record, survivor) in survivors.enumerated() where Int(survivor) != record {
      let (duplicate, survivor) = (agreements[record], Int(survivor))
      guard duplicate.statesEnd, !agreements[survivor].statesEnd else { continue }
      let known = endings[survivor] ?? (agreements[survivor].stage, nil)
      endings[survivor] = (
        max(known.stage, duplicate.stage), [known.from, duplicate.endedFrom].compactMap(\.self).min()
      )
    }
    if endings.isEmpty { return self }
    var agreements = agreements
    for (survivor, end) in endings {
      (agreements[survivor].stage, agreements[survivor].endedFrom) = end
    }
    return with(agreements)
  }
}

extension Agreement {
  fileprivate var statesEnd: Bool { stage >= .suspended || endedFrom != nil }
}
