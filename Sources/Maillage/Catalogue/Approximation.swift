internal import MaillageGraph

/// Leave to estimate what would cost too much exactly, and how well.
///
/// Every value is within a stated bound with a probability of at least 1 − δ over the seed, for each
/// measure, all nodes at once.
public struct Approximation: Sendable, Hashable {
  /// The largest error ε, as a share: of all pairs of nodes for betweenness, of all nodes for sums of
  /// reciprocal distances and counts of nodes near by, of the diameter for mean distances.
  public let epsilon: Double
  /// Equal seeds give equal estimates.
  public let seed: UInt64

  /// The share δ of seeds for which a value may be further off than its bound.
  public static let delta = SamplingGuarantee.failureShare

  /// An approximation; nil unless ε is above 0 and below 1.
  public init?(epsilon: Double, seed: UInt64 = 1) {
    guard epsilon > 0, epsilon < 1 else { return nil }
    self.epsilon = epsilon
    self.seed = seed
  }
}

/// How the values of a measure were estimated.
public struct MeasureEstimate: Sendable, Hashable {
  /// How many pairs of nodes or sources were drawn; 0 where exact values cost no more, or were needed
  /// for a measure that no sample can tell.
  public var samples: Int
  /// How far off a value may be, on the scale of the measure; 0 where values are exact.
  public var bound: Double

  /// An estimate.
  public init(samples: Int, bound: Double) {
    self.samples = samples
    self.bound = bound
  }

  /// Whether the values are exact all the same.
  public var isExact: Bool { samples == 0 }
}
