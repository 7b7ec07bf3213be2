/// How the ties of a projection are tested: against which chance, how strictly, and among how many.
public struct BackboneTest: Sendable, Equatable {
  /// What chance keeps about the network: each model is another answer to "more than what?".
  ///
  /// For nodes of the projected mode (organisations, say) that meet in those of the other:
  ///
  /// | model | keeps | a pair's number of shared platforms is then |
  /// | --- | --- | --- |
  /// | `hypergeometric` | each organisation's number of platforms | hypergeometric |
  /// | `fixed-column` | each platform's number of members | a Poisson–binomial variable |
  /// | `sdsm` | both, on average | a Poisson–binomial variable |
  /// | `fdsm` | both, exactly | found by drawing networks |
  ///
  /// At the size of a commune they give different answers: of the 139 pairs of Davis, Gardner and
  /// Gardner's 18 women that met, one-sided tests at 0.05 keep 17, 9, 0 and 5.
  ///
  /// - References: M. Tumminello, S. Miccichè, F. Lillo, J. Piilo and R. N. Mantegna, "Statistically
  ///   validated networks in bipartite complex systems", PLoS ONE 6 (2011),
  ///   doi:10.1371/journal.pone.0017994 (hypergeometric); Z. P. Neal, "The backbone of bipartite
  ///   projections", Social Networks 39 (2014), doi:10.1016/j.socnet.2014.06.001 (SDSM); F. Saracco,
  ///   M. J. Straka, R. Di Clemente, A. Gabrielli, G. Caldarelli and T. Squartini, "Inferring monopartite
  ///   projections of bipartite networks", New Journal of Physics 19 (2017),
  ///   doi:10.1088/1367-2630/aa6b38 (with the configuration model); Z. P. Neal, R. Domagalski and
  ///   B. Sagan, "Comparing alternatives to the fixed degree sequence model for extracting the backbone
  ///   of bipartite projections", Scientific Reports 11 (2021), doi:10.1038/s41598-021-03238-3.
  public enum Model: String, Sendable, CaseIterable {
    /// Each node of the projected mode draws as many of the other mode as it has (fixed row).
    case hypergeometric
    /// Each seat is taken by a chance of its own, degrees kept on average (stochastic degree sequence
    /// model, over the bipartite configuration model).
    case sdsm
    /// Each node of the other mode draws as many members as it has.
    case fixedColumn = "fixed-column"
    /// All networks with these degrees are equally likely (fixed degree sequence model).
    case fdsm
  }

  /// What is done about testing many pairs at once.
  public enum Adjustment: String, Sendable, CaseIterable {
    /// Nothing: of a thousand pairs without any preference some fifty are kept at 0.05.
    case none
    /// The chance of keeping even one pair wrongly is at most α.
    ///
    /// - Reference: S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian
    ///   Journal of Statistics 6 (1979), 65–70.
    case holm
    /// Of the pairs kept at most the share α is kept wrongly, on average.
    ///
    /// - Reference: Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate: a practical and
    ///   powerful approach to multiple testing", Journal of the Royal Statistical Society B 57 (1995),
    ///   doi:10.1111/j.2517-6161.1995.tb02031.x.
    case benjaminiHochberg = "bh"
  }

  /// Which pairs are tested, and counted where p-values are adjusted.
  public enum Family: String, Sendable, CaseIterable {
    /// Pairs that share something.
    case nonzero
    /// All pairs of the mode.
    case all
  }

  /// What chance keeps.
  public var model: Model
  /// Pairs with a p-value, adjusted if that is asked for, of at most this are kept; between 0 and 1.
  public var alpha: Double
  /// Whether pairs that share significantly little are looked for too: tests are two-sided then
  /// (p = twice the smaller side), and kept pairs have a sign. Otherwise only large numbers count.
  public var isSigned: Bool
  /// What is done about testing many pairs.
  public var adjustment: Adjustment
  /// Which pairs are tested.
  public var family: Family
  /// How many networks `fdsm` draws; the others are exact.
  public var samples: Int
  /// What the drawing of networks starts from.
  public var seed: UInt64

  /// A test; by default one-sided at 0.05 among the pairs that share something, without adjustment.
  public init(
    _ model: Model, alpha: Double = 0.05, isSigned: Bool = false, adjustment: Adjustment = .none,
    family: Family = .nonzero, samples: Int = 9_999, seed: UInt64 = 1
  ) {
    self.model = model
    self.alpha = alpha
    self.isSigned = isSigned
    self.adjustment = adjustment
    self.family = family
    self.samples = samples
    self.seed = seed
  }
}

/// Why a backbone was not found.
public enum BackboneError: Error, Sendable, Equatable {
  /// α is not between 0 and 1.
  case alphaOutOfRange(Double)
  /// Fewer than one network was to be drawn.
  case tooFewSamples(Int)
  /// There are more pairs to be tested than there may be.
  case tooManyPairs(ProjectionError)
}
