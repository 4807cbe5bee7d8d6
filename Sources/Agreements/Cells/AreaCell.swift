import Gazetteer
import Loaders

/// The areas of co-operation that a cell lists: `;` and bullets separate, a comma does not (it stands inside areas).
package enum AreaCell {
  /// As spelled, tidied, in the order of the cell, blanks left out.
  package static func areas(_ cell: ArraySlice<UInt8>) -> [String] {
    String(decoding: cell, as: UTF8.self).unicodeScalars.split { $0 == ";" || $0 == "•" }.map { piece in
      Tidy.text(String(piece).utf8)
    }.filter { !Blank.matches(Folding.fold($0)) }
  }
}
