/// How many steps of Markov chains are worth one independent draw, for one series of values.
///
/// The integrated autocorrelation time τ = 1 + 2 Σ ρ(*k*), where ρ(*k*) is the correlation of values
/// *k* steps apart. The sum ends where two neighbouring terms together are no longer positive, the
/// initial monotone sequence of a reversible chain. It is 1 for independent draws, and never taken to
/// be less.
///
/// - Reference: C. J. Geyer, "Practical Markov chain Monte Carlo", Statistical Science 7 (1992),
///   doi:10.1214/ss/1177011137; A. Sokal, "Monte Carlo methods in statistical mechanics", Functional
///   Integration (1997), doi:10.1007/978-1-4899-0319-8_6.
enum AutocorrelationTime {
  /// Estimates τ from several chains that follow one another in one list.
  ///
  /// Undefined values count as the mean. A series that never changes has τ = 1.
  ///
  /// - Complexity: O(*l* *n*) time for *n* values and *l* steps until correlation is lost.
  static func estimate(_ values: [Double], chains: [Range<Int>]) -> Double {
    var sum = 0.0
    var count = 0
    var (lowest, highest) = (Double.infinity, -Double.infinity)
    for value in values where !value.isNaN {
      sum += value
      count += 1
      lowest = min(lowest, value)
      highest = max(highest, value)
    }
    // What differs by rounding alone, the mean from all values included, does not vary.
    guard count > 1, highest - lowest > 1e-9 * max(abs(lowest), abs(highest)) else { return 1 }
    let mean = sum / Double(count)
    let deviations = values.map { $0.isNaN ? 0 : $0 - mean }
    let longest = chains.lazy.map(\.count).max() ?? 0
    let variance = covariance(of: deviations, apart: 0, chains)
    guard variance > 0 else { return 1 }
    var time = -1.0
    var least = Double.infinity
    var lag = 0
    while lag + 1 < longest {
      let pair =
        (lag == 0 ? variance : covariance(of: deviations, apart: lag, chains))
        + covariance(of: deviations, apart: lag + 1, chains)
      if pair <= 0 { break }
      least = min(least, pair)
      time += 2 * least / variance
      lag += 2
    }
    return max(1, time)
  }

  /// The mean product of values so many steps apart in one chain.
  private static func covariance(
    of deviations: [Double], apart lag: Int, _ chains: [Range<Int>]
  ) -> Double {
    var sum = 0.0
    var count = 0
    for chain in chains where chain.count > lag {
      for place in chain.lowerBound..<(chain.upperBound - lag) {
        sum += deviations[place] * deviations[place + lag]
      }
      count += chain.count - lag
    }
    // Divided by all, as is usual: far lags, of which few pairs are known, weigh less.
    return count > 0 ? sum / Double(deviations.count) : 0
  }
}
