/// What was read from the samples of a null model: a column for each measure, a value for each
/// sample, chain after chain.
public struct NullValues: Sendable {
  /// The values of each measure; NaN where one is undefined in a sample.
  public let columns: [[Double]]
  /// The samples of each chain.
  public let chains: [Range<Int>]
  /// Whether samples do not depend on each other.
  public let isIndependent: Bool

  /// How many independent samples the values of a column are worth: the samples by the integrated
  /// autocorrelation time of the column, never more than there are.
  ///
  /// - Reference: C. J. Geyer, "Practical Markov chain Monte Carlo", Statistical Science 7 (1992),
  ///   doi:10.1214/ss/1177011137.
  public func effectiveSampleCount(ofColumn column: Int) -> Double {
    let values = columns[column]
    let count = Double(values.count { !$0.isNaN })
    return isIndependent ? count : count / AutocorrelationTime.estimate(values, chains: chains)
  }
}
