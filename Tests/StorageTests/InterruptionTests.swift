import Foundation
import Storage
import Testing

/// The destination is wholly the old report or wholly the new one, whatever call fails and wherever a run is
/// killed.
@Suite struct InterruptionTests {
  struct Case: CustomTestStringConvertible {
    let replaces: Bool
    let canExchange: Bool
    var testDescription: String {
      (replaces ? "old report" : "nothing there") + (canExchange ? "" : ", file system without exchange")
    }
    static let all = [
      Case(replaces: true, canExchange: true), Case(replaces: true, canExchange: false),
      Case(replaces: false, canExchange: true),
    ]

    func prepare() throws -> (sandbox: Sandbox, destination: String) {
      let sandbox = try Sandbox()
      try sandbox.createFolder("reports")
      let destination = sandbox["reports/q"]
      if replaces { try Report.old.write(to: sandbox, "reports/q") }
      return (sandbox, destination)
    }

    var before: [String: String]? { replaces ? Report.old.tree : nil }
  }

  @Test(arguments: Case.all)
  func `whichever call fails, the report is the old or the new, and nothing is left beside it`(
    setting: Case
  ) throws {
    for call in 1... {
      let (sandbox, destination) = try setting.prepare()
      let faults = Faults(at: call, canExchange: setting.canExchange)
      var thrown: StorageError?
      do throws(StorageError) {
        try Report.new.publish(to: destination, system: faults.system)
      } catch {
        thrown = error
      }
      guard let failed = faults.failed.first else { break }
      let after = sandbox.tree("reports/q")
      switch thrown {
      case nil, .failed(.remove, _, _), .failed(.sync, path: sandbox["reports"], _):
        #expect(after == Report.new.tree, "call \(call), \(failed)")
      default: #expect(after == setting.before, "call \(call), \(failed)")
      }
      if failed == .remove {
        try repairs(sandbox, destination)
      } else {
        let expected = after == nil ? [] : ["q"]
        #expect(try sandbox.names(in: "reports") == expected, "call \(call), \(failed)")
      }
    }
  }

  @Test(arguments: Case.all)
  func `wherever a run is killed, the next one finds the old report or the new, and clears up`(
    setting: Case
  ) throws {
    var sawGap = false
    for call in 1... {
      let (sandbox, destination) = try setting.prepare()
      let faults = Faults(at: call, .fromThenOn, canExchange: setting.canExchange)
      try? Report.new.publish(to: destination, system: faults.system)
      if faults.failed.isEmpty { break }
      let after = sandbox.tree("reports/q")
      if after == nil, setting.replaces {
        #expect(!setting.canExchange, "only two renames can leave a gap; call \(call)")
        sawGap = true
      } else {
        #expect(after == setting.before || after == Report.new.tree, "call \(call)")
      }
      do {
        let next = try FolderPublication(to: destination, listedFiles: Report.listedFiles)
        _ = consume next
      }
      let repaired = sandbox.tree("reports/q")
      #expect(repaired == setting.before || repaired == Report.new.tree, "call \(call)")
      #expect(try sandbox.names(in: "reports") == (repaired == nil ? [] : ["q"]), "call \(call)")
    }
    #expect(sawGap == (setting.replaces && !setting.canExchange))
  }

  @Test func `a call that a signal interrupts is repeated`() throws {
    let (sandbox, destination) = try Case.all[0].prepare()
    let faults = Faults(at: 1, .everyOther, errno: EINTR)
    try Report.new.publish(to: destination, system: faults.system)
    #expect(sandbox.tree("reports/q") == Report.new.tree)
    #expect(faults.failed.count > 50)
  }

  @Test func `the gap between two renames is closed, also over an empty folder made in between`() throws {
    for makesFolder in [false, true] {
      let (sandbox, destination) = try Case.all[0].prepare()
      try FileManager.default.moveItem(atPath: destination, toPath: sandbox["reports/.q.previous-123"])
      if makesFolder { try sandbox.createFolder("reports/q") }
      do { _ = try FolderPublication(to: destination, listedFiles: Report.listedFiles) }
      #expect(sandbox.tree("reports/q") == Report.old.tree)
      #expect(try sandbox.names(in: "reports") == ["q"])
    }
  }

  @Test func `of several earlier reports the newest is put back`() throws {
    let (sandbox, destination) = try Case.all[2].prepare()
    try Report.old.write(to: sandbox, "reports/.q.previous-9")
    try Report.new.write(to: sandbox, "reports/.q.previous-10")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: sandbox["reports/.q.previous-9"])
    do { _ = try FolderPublication(to: destination, listedFiles: Report.listedFiles) }
    #expect(sandbox.tree("reports/q") == Report.new.tree)
    #expect(try sandbox.names(in: "reports") == ["q"])
  }

  @Test func `the partial folder of a run that lives is left alone`() throws {
    let (sandbox, destination) = try Case.all[0].prepare()
    try sandbox.write("half", to: "reports/.q.partial-1/half.csv")
    try sandbox.whileLocked("reports/.q.partial-1") {
      try Report.new.publish(to: destination)
      #expect(try sandbox.names(in: "reports") == [".q.partial-1", "q"])
    }
    try Report.new.publish(to: destination)
    #expect(try sandbox.names(in: "reports") == ["q"])
  }

  @Test func `of two runs to one place at once, the second is refused and the first is whole`() throws {
    let (sandbox, destination) = try Case.all[0].prepare()
    var first = try FolderPublication(to: destination, listedFiles: Report.listedFiles)
    #expect(throws: StorageError.outputRefused(path: destination, errno: EEXIST)) {
      try Report.old.publish(to: destination)
    }
    try Report.new.write(into: &first)
    try first.publish()
    #expect(sandbox.tree("reports/q") == Report.new.tree)
  }

  @Test func `names that only resemble a leftover are left alone`() throws {
    let (sandbox, destination) = try Case.all[0].prepare()
    let others = [".q.partial-", ".q.partial-1x", ".q2.partial-1", "q.partial-1", ".q.previous-copy"]
    for name in others { try sandbox.write("mine", to: "reports/\(name)/file") }
    try Report.new.publish(to: destination)
    #expect(try sandbox.names(in: "reports") == (others + ["q"]).sorted())
  }

  /// What could not be removed, the next run removes.
  private func repairs(_ sandbox: Sandbox, _ destination: String) throws {
    try Report.new.publish(to: destination)
    #expect(sandbox.tree("reports/q") == Report.new.tree)
    #expect(try sandbox.names(in: "reports") == ["q"])
  }
}
