/// How much is tried to compare fairly: samples, seed, threads.
public struct FairOptions: Sendable, Hashable {
  /// Measures that vary under the null model and are quick to compute: those compared by z unless
  /// others are named.
  public static let defaultMeasures = [
    "robins_alexander", "nodf", "overlapping_pairs", "sector_mixing",
  ]

  /// How many samples of the null model each commune is compared with; 0 for none.
  public var samples: Int
  /// How many resamples an interval rests on; 0 for none.
  public var resamples: Int
  /// Where the generators start.
  public var seed: UInt64
  /// The measures that are compared by z.
  public var measures: [String]
  /// Whether each membership is left out in turn.
  public var triesOmissions: Bool

  /// Options; the defaults serve.
  public init(
    samples: Int = 199, resamples: Int = 999, seed: UInt64 = 1,
    measures: [String] = defaultMeasures, triesOmissions: Bool = true
  ) {
    self.samples = samples
    self.resamples = resamples
    self.seed = seed
    self.measures = measures
    self.triesOmissions = triesOmissions
  }

  /// Where the generator of a commune starts: the same whichever other communes are compared.
  ///
  /// The name is mixed in by FNV-1a (Fowler, Noll and Vo).
  func seed(for commune: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in commune.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return seed ^ hash
  }
}
