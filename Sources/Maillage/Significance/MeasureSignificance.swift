public import MaillageGraph

/// How unusual a measure of a network is under a null model.
public struct MeasureSignificance: Sendable, Equatable {
  /// What a reader is told.
  public enum Verdict: String, Sendable, CaseIterable {
    /// Higher than in nearly all samples: p ≤ 0.05.
    case high
    /// Lower than in nearly all samples: p ≤ 0.05.
    case low
    /// Within what the model gives.
    case usual
    /// No value could have been told from chance, or there is none.
    case undecided
  }

  /// Why there is no z.
  public enum Reason: String, Sendable, CaseIterable {
    /// The model keeps it as it is in the data.
    case fixedByModel = "fixed-by-model"
    /// It has no value in the data.
    case undefined
    /// It has no value in most samples.
    case rarelyDefined = "rarely-defined"
    /// All samples have the same value.
    case sameInEverySample = "same-in-every-sample"
    /// The network is too large to draw others like it.
    case tooLarge = "too-large"
  }

  /// The id of the measure.
  public let id: String
  /// The data against the samples.
  public let chance: NullDistribution
  /// Why there is no z; nil where there is one.
  public let reason: Reason?

  /// From which p-value on a value is called unusual.
  public static let level = 0.05

  /// The value in the data.
  public var observed: Double { chance.observed }
  /// How many standard deviations the data lie above the mean of the samples; NaN with a `reason`.
  public var z: Double { reason == nil ? chance.z : .nan }
  /// The two-sided empirical p-value (`NullDistribution.p`); NaN where the measure is fixed or
  /// undefined.
  public var p: Double {
    switch reason {
    case nil, .sameInEverySample: chance.p
    case .fixedByModel, .undefined, .rarelyDefined, .tooLarge: .nan
    }
  }

  /// What a reader is told.
  ///
  /// Undecided where even the lowest and the highest value of all samples would have had p > 0.05: the
  /// network is too small, or there are too few samples, for anything to be unusual.
  public var verdict: Verdict {
    if p <= Self.level { return chance.atLeast < chance.atMost ? .high : .low }
    return reason != nil || chance.smallestP > Self.level ? .undecided : .usual
  }

  /// The data against the samples.
  ///
  /// - Parameters:
  ///   - id: the id of the measure.
  ///   - chance: the data against the samples.
  ///   - isFixed: whether the model keeps the measure.
  init(_ id: String, _ chance: NullDistribution, isFixed: Bool) {
    self.id = id
    self.chance = chance
    reason =
      isFixed
      ? .fixedByModel
      : chance.observed.isNaN
        ? .undefined
        : 2 * chance.defined < chance.defined + chance.undefined || chance.defined < 2
          ? .rarelyDefined : chance.deviation > 0 ? nil : .sameInEverySample
  }

  private init(_ id: String, _ chance: NullDistribution, _ reason: Reason) {
    self.id = id
    self.chance = chance
    self.reason = reason
  }

  /// A measure of a network too large to draw others like it.
  static func tooLarge(_ id: String) -> Self {
    Self(id, NullDistribution(observed: .nan, values: [], effectiveSamples: 0), .tooLarge)
  }
}
