import SystemPackage

/// Looks at what lies at a report's destination, and whether the report may replace it.
struct ReplacementCheck {
  /// As the user wrote it.
  let destination: String
  let location: OutputLocation
  let listedFiles: FolderPublication.ManifestReader
  let system: SystemCalls

  /// What is to be replaced; nil where there is nothing, or an empty folder.
  ///
  /// Throws `foreignFile` with the first file that is not the report's, and `outputRefused`.
  func contents() throws(StorageError) -> FolderContents? {
    let refused = CallPurpose.outputRefused(path: destination)
    guard try mapErrno(to: refused, system.statusIfPresent(of: location.path)) != nil else { return nil }
    let contents = try mapErrno(to: refused, FolderContents(of: location.path, system))
    if contents.isEmpty { return nil }
    let known = contents.files.contains(FolderPublication.manifest) ? try knownFiles() : []
    for file in contents.files where !known.contains(Array(file.utf8)) { throw foreign(file) }
    return contents
  }

  /// The paths of all files of the report that lies there, as bytes: to String, two spellings of one letter
  /// are equal, and they are two files.
  private func knownFiles() throws(StorageError) -> Set<[UInt8]> {
    let manifest = try mapErrno(to: .outputRefused(path: destination), readManifest())
    guard let listed = manifest.flatMap(listedFiles) else { throw foreign(FolderPublication.manifest) }
    return Set((listed + [FolderPublication.manifest]).map { Array($0.utf8) })
  }

  /// nil where the manifest is a link, a pipe or whatever else a report of ours does not hold.
  private func readManifest() throws(Errno) -> [UInt8]? {
    let path = location.path.appending(FolderPublication.manifest)
    guard try system.status(of: path, followingLink: false).type == .regular else { return nil }
    let file = try system.openItself(path)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try system.read(file, into: &buffer, at: bytes.count)
      if count == 0 { return bytes }
      bytes += buffer.prefix(count)
    }
  }

  private func foreign(_ file: String) -> StorageError {
    .foreignFile(path: FilePath(text: destination).adding(file).text)
  }
}
