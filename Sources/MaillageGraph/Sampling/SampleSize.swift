/// What estimates from samples promise.
public enum SamplingGuarantee {
  /// The share δ of seeds for which an estimate may be further off than stated.
  public static let failureShare = 0.05
}

/// How many samples a stated error calls for.
///
/// All averages are of values from 0 to 1. Nothing here looks at the values that an estimate is made
/// of: sizes follow from a trial drawn apart, so that an estimate never decides on its own end.
enum SampleSize {
  /// An upper bound on the largest of many means, from the largest of their averages over a trial.
  ///
  /// The largest mean belongs to one item whatever the trial shows, and the largest average is no
  /// smaller than that item's. It is enough, then, that the average of *one* item does not fall far
  /// below its mean *p*: by Chernoff, √(2 *p* *l* / *k*) or more with a probability of at most
  /// exp(−*l*). No union over the items is needed.
  ///
  /// - Parameters:
  ///   - average: the largest average.
  ///   - count: the independent samples *k* of the trial.
  ///   - failure: the probability exp(−*l*) that the bound is too small.
  static func upperMean(average: Double, count: Int, failure: Double) -> Double {
    let spread = 2 * naturalLogarithm(1 / failure) / Double(count)
    let root = (spread.squareRoot() + (spread + 4 * average).squareRoot()) / 2
    return min(1, root * root)
  }

  /// An upper bound on the largest of many variances, from the largest of their sample variances.
  ///
  /// One item has the largest, as in `upperMean`.
  ///
  /// - Reference: A. Maurer and M. Pontil, "Empirical Bernstein bounds and sample variance
  ///   penalization", COLT (2009), theorem 10.
  static func upperVariance(sampleVariance: Double, count: Int, failure: Double) -> Double {
    let spread = 2 * naturalLogarithm(1 / failure) / Double(count - 1)
    let root = sampleVariance.squareRoot() + spread.squareRoot()
    return min(0.25, root * root)
  }

  /// The samples after which every average is within ε of its mean, but with probability δ.
  ///
  /// By Bennett an average of *k* samples of variance at most *w* is off by ε or more with a
  /// probability of at most 2 exp(−*k* *w* *h*(ε / *w*)), *h*(*x*) = (1 + *x*) ln(1 + *x*) − *x*.
  /// Divided by *w* this grows with *w*, once *k* ≥ 1 / (*w* (*x* − ln(1 + *x*))). Items whose
  /// variances are at most *w* each and *r* together therefore fail with a probability of at most
  /// (*r* / *w*) 2 exp(−*k* *w* *h*(ε / *w*)): few can vary much, and many hardly count.
  ///
  /// The bounds hold for samples drawn without replacement as well (Hoeffding 1963, theorem 4).
  ///
  /// - Parameters:
  ///   - epsilon: the error ε.
  ///   - failure: the probability δ.
  ///   - variance: an upper bound *w* on each variance, above 0.
  ///   - varianceSum: an upper bound *r* on their sum; *w* times the number of items will do.
  /// - Returns: the number of samples as a `Double`; it may pass any number that can be drawn.
  /// - Reference: G. Bennett, "Probability inequalities for the sum of independent random
  ///   variables", Journal of the American Statistical Association 57 (1962),
  ///   doi:10.1080/01621459.1962.10482149; W. Hoeffding, "Probability inequalities for sums of
  ///   bounded random variables", same journal 58 (1963), doi:10.1080/01621459.1963.10500830; the
  ///   sum of variances as in L. Pellegrina and F. Vandin, "SILVAN: estimating betweenness
  ///   centralities with progressive sampling and non-uniform Rademacher bounds", ACM TKDD 18
  ///   (2023), doi:10.1145/3628601.
  static func count(
    epsilon: Double, failure: Double, variance: Double, varianceSum: Double
  ) -> Double {
    let ratio = epsilon / variance
    let logarithm = naturalLogarithm(1 + ratio)
    // Where the ratio is small the differences lose their digits: Bernstein's bound, a little below.
    let isSmall = ratio < 1e-4
    let gain =
      isSmall ? ratio * ratio / (2 + 2 * ratio / 3) : (1 + ratio) * logarithm - ratio
    let slope = isSmall ? ratio * ratio * (0.5 - ratio / 3) : ratio - logarithm
    let items = max(1, varianceSum / variance)
    let enough = naturalLogarithm(2 * items / failure) / (variance * gain)
    return max(1, enough, 1 / (variance * slope)).rounded(.up)
  }

  /// The natural logarithm of a positive number, the same on every machine.
  static func naturalLogarithm(_ number: Double) -> Double {
    // ln 2^k m = k ln 2 + 2 artanh((m − 1) / (m + 1)), with m near 1.
    var exponent = Double(number.exponent)
    var significand = number.significand
    if significand > 1.5 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    var power = ratio
    var sum = 0.0
    for divisor in stride(from: 1.0, through: 31, by: 2) {
      sum += power / divisor
      power *= ratio * ratio
    }
    return exponent * 0.693147180559945309417 + 2 * sum
  }
}

extension SplitMix64 {
  /// The generator of one sample, unlike that of any other: what a sample is does not depend on
  /// which thread draws it.
  ///
  /// Seeds that follow one another would give sequences that are shifts of each other; their first
  /// numbers do not.
  init(seed: UInt64, sample: Int) {
    var mixer = SplitMix64(seed: seed)
    var second = SplitMix64(seed: mixer.next() ^ UInt64(truncatingIfNeeded: sample))
    self.init(seed: second.next())
  }
}
