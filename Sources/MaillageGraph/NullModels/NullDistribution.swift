/// An observed value against the values that chance gives.
///
/// Values of samples in which the measure is undefined are left out and counted.
public struct NullDistribution: Sendable, Equatable {
  /// The value in the data.
  public let observed: Double
  /// The samples in which the measure is defined.
  public let defined: Int
  /// The samples in which it is not.
  public let undefined: Int
  /// The mean over the samples; NaN without any.
  public let mean: Double
  /// The standard deviation over the samples (of a sample: divided by one less); NaN below two.
  public let deviation: Double
  /// The smallest and the largest value of a sample; NaN without any.
  public let range: (lowest: Double, highest: Double)
  /// Between which values the middle 95 of a hundred samples lie; NaN without any.
  public let interval: (lower: Double, upper: Double)
  /// The samples at least as high as the data.
  public let atLeast: Int
  /// The samples at most as high as the data.
  public let atMost: Int
  /// How many independent samples the defined ones are worth.
  public let effectiveSamples: Double
  /// The samples at the lowest value or at the highest, whichever are fewer.
  private let atEnd: Int

  /// Values are equal if they differ by no more than this share: the same network added up in another
  /// order may differ in its last bits.
  private static let tolerance = 1e-9

  /// Compares a value with a column of what was read from samples.
  public init(observed: Double, column: Int, of values: NullValues) {
    self.init(
      observed: observed, values: values.columns[column],
      effectiveSamples: values.effectiveSampleCount(ofColumn: column))
  }

  /// Compares a value with values of samples.
  public init(observed: Double, values: [Double], effectiveSamples: Double) {
    self.observed = observed
    let kept = values.filter { !$0.isNaN }.sorted()
    defined = kept.count
    undefined = values.count - kept.count
    self.effectiveSamples = effectiveSamples
    let count = Double(kept.count)
    let mean = kept.isEmpty ? .nan : kept.reduce(0, +) / count
    let squares = kept.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let slack = Self.tolerance * max(1, abs(observed))
    // What differs by rounding alone does not vary.
    let varies = (kept.last ?? 0) - (kept.first ?? 0) > Self.tolerance * max(1, abs(mean))
    self.mean = mean
    deviation = kept.count < 2 ? .nan : varies ? (squares / (count - 1)).squareRoot() : 0
    range = (kept.first ?? .nan, kept.last ?? .nan)
    interval = (Self.quantile(0.025, of: kept), Self.quantile(0.975, of: kept))
    let (lowest, highest) = range
    atEnd = min(
      kept.count { $0 - lowest <= Self.tolerance * max(1, abs(lowest)) },
      kept.count { highest - $0 <= Self.tolerance * max(1, abs(highest)) })
    atLeast = kept.count { $0 >= observed - slack }
    atMost = kept.count { $0 <= observed + slack }
  }

  /// How many standard deviations the data lie above the mean; NaN where samples do not vary.
  public var z: Double { deviation > 0 ? (observed - mean) / deviation : .nan }

  /// The two-sided empirical p-value: twice the smaller of (*b* + 1) / (*N* + 1), where *b* counts the
  /// samples at least, or at most, as high as the data; at most 1.
  ///
  /// It is never 0, and no smaller than 2 / (*N* + 1). NaN where the value of the data is undefined.
  ///
  /// - Reference: B. Phipson and G. K. Smyth, "Permutation p-values should never be zero",
  ///   Statistical Applications in Genetics and Molecular Biology 9 (2010),
  ///   doi:10.2202/1544-6115.1585.
  public var p: Double {
    guard !observed.isNaN, defined > 0 else { return .nan }
    return min(1, 2 * Double(min(atLeast, atMost) + 1) / Double(defined + 1))
  }

  /// The p-value that data at the lowest or the highest value of all samples would have: where it is
  /// large, nothing within the reach of the model can be called unusual.
  public var smallestP: Double {
    defined > 0 ? min(1, 2 * Double(atEnd + 1) / Double(defined + 1)) : 1
  }

  /// The standard error of the mean for being made from few samples.
  public var errorOfMean: Double { deviation / effectiveSamples.squareRoot() }

  /// The standard error of p for being made from few samples.
  public var errorOfP: Double {
    guard !observed.isNaN, defined > 0 else { return .nan }
    let tail = Double(min(atLeast, atMost) + 1) / Double(defined + 1)
    return 2 * (tail * max(0, 1 - tail) / effectiveSamples).squareRoot()
  }

  /// Linear between the values next to it.
  private static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    guard let last = sorted.last else { return .nan }
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    guard below + 1 < sorted.count else { return last }
    return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
  }

  /// Whether everything is the same, undefined numbers included.
  public static func == (left: Self, right: Self) -> Bool {
    func bits(_ value: Self) -> [UInt64] {
      [
        value.observed, value.mean, value.deviation, value.range.lowest, value.range.highest,
        value.interval.lower, value.interval.upper, value.effectiveSamples,
      ].map(\.bitPattern)
    }
    return bits(left) == bits(right) && left.defined == right.defined
      && left.undefined == right.undefined && left.atLeast == right.atLeast
      && left.atMost == right.atMost
  }
}
