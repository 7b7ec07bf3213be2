/// A distribution over cells of which few are not empty, with what a comparison needs of each.
///
/// ```
/// cells:   3    7    8        ascending
/// shares: 0.25 0.5  0.25      sum 1
/// ```
struct Distribution: Sendable, Equatable {
  /// The cells with a share, ascending.
  private(set) var cells: ContiguousArray<UInt64> = []
  /// Their shares.
  private(set) var shares: ContiguousArray<Double> = []
  /// *p* log₂ *p* of each share.
  private(set) var logarithmic: ContiguousArray<Double> = []

  /// Whether there is nothing to compare.
  var isEmpty: Bool { cells.isEmpty }

  /// Adds a cell after all others; one without a share is left out.
  mutating func append(_ cell: UInt64, share: Double) {
    guard share > 0 else { return }
    cells.append(cell)
    shares.append(share)
    logarithmic.append(share * ElementaryFunctions.binaryLogarithm(share))
  }

  /// The distribution of numbers from 0 on, by how often each occurs.
  init(counts: ContiguousArray<Int>) {
    let total = counts.reduce(0, +)
    guard total > 0 else { return }
    for (number, count) in counts.enumerated() {
      append(UInt64(number), share: Double(count) / Double(total))
    }
  }

  init() {}

  /// The Jensen–Shannon divergence, ½ KL(*p*‖*m*) + ½ KL(*q*‖*m*) with *m* = (*p* + *q*) / 2, to the
  /// base of 2.
  ///
  /// In [0, 1]: 0 only for equal distributions, 1 for those without a common cell. A logarithm is
  /// needed only where both have a share; elsewhere half of the share is what it adds.
  ///
  /// - **Undefined** (NaN) where either is empty.
  /// - Complexity: O(*a* + *b*) for distributions over *a* and *b* cells.
  /// - Reference: J. Lin, "Divergence measures based on the Shannon entropy", IEEE Transactions on
  ///   Information Theory 37 (1991), doi:10.1109/18.61115.
  func divergence(from other: Distribution) -> Double {
    guard !isEmpty, !other.isEmpty else { return .nan }
    let (ours, theirs) = (cells.span, other.cells.span)
    let (shares, otherShares) = (shares.span, other.shares.span)
    let (terms, otherTerms) = (logarithmic.span, other.logarithmic.span)
    var (left, right) = (0, 0)
    // What only one of them has, and what both have: summed apart, so that the order of the two
    // does not matter.
    var (onlyOurs, onlyTheirs, both) = (0.0, 0.0, 0.0)
    while left < ours.count, right < theirs.count {
      if ours[left] == theirs[right] {
        let middle = (shares[left] + otherShares[right]) / 2
        both +=
          (terms[left] + otherTerms[right]) / 2
          - middle * ElementaryFunctions.binaryLogarithm(middle)
        left += 1
        right += 1
      } else if ours[left] < theirs[right] {
        onlyOurs += shares[left]
        left += 1
      } else {
        onlyTheirs += otherShares[right]
        right += 1
      }
    }
    while left < ours.count {
      onlyOurs += shares[left]
      left += 1
    }
    while right < theirs.count {
      onlyTheirs += otherShares[right]
      right += 1
    }
    return min(1, max(0, both + (onlyOurs + onlyTheirs) / 2))
  }
}
