package import Agreements
import Loaders
import Partnerships

extension Reading {
  /// The inputs that a name means: those of exactly this name, or else those whose path ends with it.
  ///
  /// A file that was given twice is two inputs of one name; inputs of several names leave open which is meant.
  /// - Returns: indices into `inputs`.
  package func inputs(named name: String) -> Set<Int> {
    let exact = inputs.indices.filter { inputs[$0].name == name }
    return Set(exact.isEmpty ? inputs.indices.filter { inputs[$0].name.hasSuffix("/" + name) } : exact)
  }
}
