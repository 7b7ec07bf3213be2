#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Density beside what lists of the same size have: is the partnership thin, or the town small?
///
/// The number *E* of memberships of communes with *N* = organisations × platforms seats to take is
/// fitted by a log-linear quasi-Poisson regression, log E[*E*] = *a* + *b* log *N*, over all communes
/// that can be compared (least squares reweighted till it stands still). Expected density is
/// E[*E*] / *N*. Its variance is *φ* E[*E*], where *φ* ≥ 1 is Pearson's *χ*² ÷ (communes − 2): the
/// limits e^(± *z* √(*φ* / E[*E*])) narrow with size, hence the funnel; *z* is 1.96 for 95 % and 3.09
/// for 99.8 %.
///
/// - **Undefined** with fewer than five communes, or where all have one size.
/// - Reference: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance",
///   Statistics in Medicine 24 (2005), doi:10.1002/sim.1970; P. McCullagh and J. A. Nelder,
///   "Generalized Linear Models" (1989), doi:10.1201/9780203753736.
public struct DensityFunnel: Sendable, Hashable {
  /// The fewest communes that make a fit.
  public static let fewestCommunes = 5
  /// How many standard deviations 95 % and 99.8 % of communes lie within.
  public static let usual = 1.959963984540054, unusual = 3.090232306167813

  /// *a*: the logarithm of the memberships expected at one seat.
  public let intercept: Double
  /// *b*: how memberships grow with seats; 1 would mean that density does not depend on size.
  public let slope: Double
  /// *φ*: how much more communes differ than chance alone would make them.
  public let dispersion: Double
  /// How many communes were fitted.
  public let communes: Int

  /// Where one commune stands.
  public struct Point: Sendable, Hashable {
    /// Organisations × platforms.
    public let seats: Int
    /// Its density.
    public let density: Double
    /// The density expected at its size.
    public let expected: Double
    /// The limits that 95 % of communes of its size lie within.
    public let usual: Resampling.Interval
    /// The limits that 99.8 % of communes of its size lie within.
    public let limits: Resampling.Interval

    /// Where it stands: below (−1), within (0) or above (1) the 95 % limits.
    public var side: Int { density < usual.low ? -1 : density > usual.high ? 1 : 0 }
  }

  /// Fits communes; fails with the reason.
  ///
  /// - Parameter communes: seats and memberships of each commune that can be compared.
  /// - Complexity: O(*c*) for *c* communes, a few dozen times at most.
  public static func fitted(
    to communes: [(seats: Int, memberships: Int)]
  ) -> Result<DensityFunnel, Failure> {
    let used = communes.filter { $0.seats > 0 && $0.memberships > 0 }
    guard used.count >= fewestCommunes else { return .failure(Failure(reason: .tooFewPeers)) }
    let sizes = used.map { log(Double($0.seats)) }
    guard let least = sizes.min(), let most = sizes.max(), most - least > 1e-9 else {
      return .failure(Failure(reason: .oneSize))
    }
    let counts = used.map { Double($0.memberships) }
    var (intercept, slope) = (0.0, 0.0)
    var expected = counts
    for _ in 0..<100 {
      // One step of reweighted least squares: working response η + (y − μ) / μ, weight μ.
      var (w, wx, wxx, wz, wxz) = (0.0, 0.0, 0.0, 0.0, 0.0)
      for (place, size) in sizes.enumerated() {
        let mean = expected[place]
        let response = log(mean) + (counts[place] - mean) / mean
        w += mean
        wx += mean * size
        wxx += mean * size * size
        wz += mean * response
        wxz += mean * size * response
      }
      let determinant = w * wxx - wx * wx
      let (oldIntercept, oldSlope) = (intercept, slope)
      slope = (w * wxz - wx * wz) / determinant
      intercept = (wz - slope * wx) / w
      for (place, size) in sizes.enumerated() { expected[place] = exp(intercept + slope * size) }
      if abs(intercept - oldIntercept) + abs(slope - oldSlope) < 1e-12 { break }
    }
    var chiSquared = 0.0
    for (place, mean) in expected.enumerated() {
      chiSquared += (counts[place] - mean) * (counts[place] - mean) / mean
    }
    return .success(
      DensityFunnel(
        intercept: intercept, slope: slope,
        dispersion: max(1, chiSquared / Double(used.count - 2)), communes: used.count))
  }

  /// Why there is no fit.
  public struct Failure: Error, Hashable {
    /// The reason.
    public let reason: WhyUndefined
  }

  /// Where a commune stands; `nil` without seats.
  public func point(seats: Int, memberships: Int) -> Point? {
    guard seats > 0 else { return nil }
    return Point(
      seats: seats, density: Double(memberships) / Double(seats), expected: density(at: seats),
      usual: band(at: seats, Self.usual), limits: band(at: seats, Self.unusual))
  }

  /// The density expected for a number of seats.
  public func density(at seats: Int) -> Double { memberships(at: seats) / Double(seats) }

  /// The densities that a given number of standard deviations reaches from the expected one.
  public func band(at seats: Int, _ deviations: Double) -> Resampling.Interval {
    let factor = exp(deviations * (dispersion / memberships(at: seats)).squareRoot())
    let density = density(at: seats)
    return Resampling.Interval(low: density / factor, high: min(1, density * factor))
  }

  private func memberships(at seats: Int) -> Double {
    exp(intercept + slope * log(Double(seats)))
  }
}
