extension Range<Int> {
  /// The first index of the second part of a range; its end where all of it is the first part.
  /// - Parameter isInSecondPart: false for the indices up to some place, and true from there on.
  package func partition(_ isInSecondPart: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isInSecondPart(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
