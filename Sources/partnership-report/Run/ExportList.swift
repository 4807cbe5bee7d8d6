import Loaders
import Messages
import Partnerships
import Storage

/// The exports that a run is given, opened, and those of them that cannot be read.
struct ExportList {
  struct Export {
    let source: ByteSource
    /// nil where nothing describes it.
    let description: ExportDescription.Export?
  }

  var exports: [Export] = []
  private(set) var unread: [UnreadExport] = []
  private var status = ExitStatus.unusableData
  /// How many there are, readable or not.
  private var count = 0
  /// By path.
  private var descriptions: [String: ExportDescription.Export] = [:]
  private var opened: Set<String> = []

  /// Files as they are named, the files of folders by name, standard input where `-` stands, and in the place of a
  /// description the exports that it describes.
  /// - Throws: what is wrong with the arguments themselves, or with a description.
  init(_ arguments: [String]) throws {
    if arguments.isEmpty { throw RunFailure.noInputs }
    if arguments.count(where: { $0 == "-" }) > 1 { throw RunFailure.standardInputTwice }
    var described: [String: ExportDescription] = [:]
    for argument in arguments {
      guard let description = try Self.description(at: argument) else { continue }
      described[argument] = description
      for export in description.exports { descriptions[export.path] = export }
    }
    for argument in arguments {
      do {
        if argument == "-" {
          exports.append(Export(source: try .standardInput(), description: nil))
        } else if try isFolder(argument) {
          try open(folder: argument, describedBy: described[argument])
        } else if let description = described[argument] {
          open(description.exports.map(\.path))
        } else {
          open([argument], again: true)
        }
      } catch {
        try add(error, named: argument)
      }
    }
    count = exports.count + unread.count
  }

  /// The description that an argument is, or that lies in the folder that it is.
  private static func description(at argument: String) throws -> ExportDescription? {
    if argument == "-" { return nil }
    let name = ExportDescription.fileName
    if (try? isFolder(argument)) == true {
      switch try ReportManifest.package(in: argument)?.content {
      case .report: throw RunFailure.inputIsReport(path: argument)
      case .changes: throw RunFailure.inputIsChanges(path: argument)
      case nil: break
      }
      let file = path(of: name, in: argument)
      return try exists(file) ? ExportDescription(file) : nil
    }
    guard argument == name || argument.hasSuffix("/" + name), (try? exists(argument)) == true else {
      return nil
    }
    switch ReportManifest.package(try ByteSource.file(argument).bytes())?.content {
    case .report: throw RunFailure.inputIsReport(path: argument)
    case .changes: throw RunFailure.inputIsChanges(path: argument)
    case nil: return try ExportDescription(argument)
    }
  }

  private mutating func open(folder: String, describedBy description: ExportDescription?) throws {
    let files = try listExports(in: folder).filter {
      description == nil || $0 != path(of: ExportDescription.fileName, in: folder)
    }
    let described = (description?.exports ?? []).map(\.path).filter { !files.contains($0) }
    if files.isEmpty, described.isEmpty {
      throw Failure(.inputIsFolderWithoutExports(path: folder), status: .noInput)
    }
    open(files + described)
  }

  /// - Parameter again: whether a file that was opened before is to be opened once more, and told as the same.
  private mutating func open(_ files: [String], again: Bool = false) {
    for file in files where opened.insert(file).inserted || again && descriptions[file] == nil {
      do {
        exports.append(Export(source: try .file(file), description: descriptions[file]))
      } catch {
        keep(Failure(error), named: file)
      }
    }
  }

  /// Keeps what is wrong with an export, to be told beside the others.
  /// - Throws: what is wrong with the run, and not with one of its exports.
  mutating func add(_ error: any Error, named name: String, sha256: String? = nil, byteCount: Int? = nil)
    throws
  {
    let failure = Failure(error)
    guard [.unusableData, .noInput].contains(failure.status), !failure.diagnostics.isEmpty else {
      throw error
    }
    keep(failure, named: name, sha256: sha256, byteCount: byteCount)
  }

  private mutating func keep(
    _ failure: Failure, named name: String, sha256: String? = nil, byteCount: Int? = nil
  ) {
    if failure.status == .noInput { status = .noInput }
    unread += failure.diagnostics.map {
      UnreadExport(name: PathText.shown(name), fault: $0, sha256: sha256, byteCount: byteCount)
    }
  }

  /// Why there is no report: all that cannot be read, one below another. nil where there may be one.
  func failure(skipsUnreadable: Bool) -> Failure? {
    let isNoneLeft = unread.count == count
    guard !unread.isEmpty, !skipsUnreadable || isNoneLeft else { return nil }
    let faults = unread.map(\.fault)
    // What is wrong with the only one says all.
    if count == 1 { return Failure(faults, status: status) }
    let heading = Diagnostic(.error, .run(.exportsUnreadable(unread.count, of: count)))
    return Failure([heading] + faults, status: status)
  }

  /// Says what is left out, also where warnings are not wanted.
  func tellLeftOut(_ tell: (Diagnostic) -> Void) {
    if unread.isEmpty { return }
    tell(Diagnostic(.note, .run(.exportsLeftOut(unread.count, of: count))))
    unread.map(\.fault).forEach(tell)
  }
}
