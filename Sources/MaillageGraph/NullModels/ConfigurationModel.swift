/// The bipartite configuration model: how likely each membership is if only the degrees are given.
///
/// Of all ways to give each pair of an organisation *i* and a platform *j* a probability of its own,
/// independent of the others, such that every node has its degree on average, the one that assumes
/// nothing else (of greatest entropy; also the one under which the observed network is most likely):
///
/// ```
/// p(i, j) = x(i) y(j) / (1 + x(i) y(j)),     Σ over j of p(i, j) = d(i),   Σ over i of p(i, j) = d(j)
/// ```
///
/// - **Range** 0 … 1; exactly 0 or 1 where the degrees leave no choice: for a node on no platform or
///   on all, and wherever all networks of these degrees agree. There the factors *x*, *y* would be
///   0 or infinite; such pairs are found first and the rest is solved.
/// - **Fixed seats** keep what they are, with probability 0 or 1; the others carry what is left of
///   the degrees.
/// - Weights of memberships play no part.
/// - **Complexity**: nodes of one degree and the same fixed seats are one class; O(*e* + *n*) time
///   and, for each of about ten steps, O(*r* *c*²) time for *r* ≥ *c* classes of the two modes.
///   Without fixed seats *r* and *c* are at most √(2 *e*).
/// - **References**: T. Squartini and D. Garlaschelli, "Analytical maximum-likelihood method to detect
///   patterns in real networks", New Journal of Physics 13 (2011), doi:10.1088/1367-2630/13/8/083001;
///   F. Saracco, R. Di Clemente, A. Gabrielli and T. Squartini, "Randomizing bipartite networks: the
///   case of the World Trade Web", Scientific Reports 5 (2015), doi:10.1038/srep10595.
public struct ConfigurationModel: Sendable {
  /// Classes of organisations and of platforms.
  let classes: ConfigurationClasses
  /// The probability for each class of organisations and of platforms, organisations first.
  let cells: ContiguousArray<Double>

  /// The largest difference between a node's degree and the sum of its probabilities.
  ///
  /// Rounding alone, some 10⁻¹³ for degrees of a hundred, unless the solution was not found.
  public let residual: Double

  /// Finds the model of a network.
  ///
  /// - Parameters:
  ///   - network: whose degrees are given.
  ///   - fixedSeats: seats that chance may not touch.
  public init(of network: TwoModeNetwork, fixedSeats: FixedSeats = .none) {
    let classes = ConfigurationClasses(of: network.adjacency, seats: fixedSeats)
    var blocks = ConfigurationBlocks(of: classes)
    residual = blocks.solve()
    cells = blocks.cells
    self.classes = classes
  }

  /// The probability that an organisation sits on a platform.
  public func probability(_ organisation: OrganisationID, _ platform: PlatformID) -> Double {
    let row = Int(classes.organisations.ofNode[organisation.index])
    return cells[row * classes.platforms.count + Int(classes.platforms.ofNode[platform.index])]
  }

  /// The probabilities of an organisation for all platforms, in the order of ids.
  public func probabilities(of organisation: OrganisationID) -> [Double] {
    let row = Int(classes.organisations.ofNode[organisation.index]) * classes.platforms.count
    return classes.platforms.ofNode.map { cells[row + Int($0)] }
  }
}
