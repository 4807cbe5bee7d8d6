import Partnerships

/// The field of each value of an object, told by the keys that lead to it.
struct KeyFields {
  var paths: KeyPaths
  /// By path; nil for one that is not read.
  private(set) var fields: [Field?]

  /// - Parameter columns: the paths that have fields or might.
  /// - Parameter list: the path of the array of nested partners, which is no value.
  init(_ paths: KeyPaths, columns: [Int], fields: ArraySlice<Field?>, list: String? = nil) {
    self.paths = paths
    self.fields = [Field?](repeating: nil, count: paths.texts.count)
    for (path, field) in zip(columns, fields) { self.fields[path] = field }
    for path in paths.texts.indices
    where paths.leadsOn(path) && (self.fields[path] != nil || paths.texts[path] == list) {
      let below = paths.below(path)
      for other in below where self.fields[other] == nil && paths.sharesHeaderAbove(other) {
        self.fields[other] = self.fields[path]
      }
      // An object under a key that has values elsewhere, of which nothing is read, is no value.
      if below.allSatisfy({ self.fields[$0] == nil }) { self.paths.close(path) }
    }
  }
}
