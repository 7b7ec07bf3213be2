/// A value for each mode.
public struct ModeValues: Sendable, Equatable {
  /// The value of the organisations.
  public let organisations: Double
  /// The value of the platforms.
  public let platforms: Double
}

extension TwoModeNetwork {
  /// How far the best placed node of each mode is ahead of the others of its mode in degree: the
  /// differences added up, divided by (*n* − 1) (*m* − 1), their largest possible sum in a network
  /// without isolates. Where a mode has isolates the value can pass 1.
  ///
  /// - **Undefined** (NaN) where a mode has fewer than two nodes.
  /// - Reference: S. P. Borgatti and M. G. Everett, "Network analysis of 2-mode data", Social
  ///   Networks 19 (1997), doi:10.1016/S0378-8733(96)00301-2.
  public var degreeCentralisation: ModeValues {
    let degrees = degrees
    let most = Double(organisations.count - 1) * Double(platforms.count - 1)
    func value(_ column: [Double]) -> Double {
      organisations.count > 1 && platforms.count > 1 ? lead(in: column) / most : .nan
    }
    return ModeValues(
      organisations: value(degrees.organisations), platforms: value(degrees.platforms))
  }

  /// How far the best placed node of each mode is ahead of the others of its mode in betweenness:
  /// the differences added up, divided by *n* − 1 (or *m* − 1) times the largest betweenness
  /// possible for the mode.
  ///
  /// - Parameter betweenness: the betweenness of this network.
  /// - **Undefined** (NaN) where the mode has fewer than two nodes or that largest value is 0.
  /// - Reference: S. P. Borgatti and D. S. Halgin, "Analyzing affiliation networks" (2011), in The
  ///   SAGE Handbook of Social Network Analysis, doi:10.4135/9781446294413.n28.
  public func betweennessCentralisation(_ betweenness: NodeScores) -> ModeValues {
    func value(_ column: [Double], _ largest: Double) -> Double {
      column.count > 1 && largest > 0
        ? lead(in: column) / (Double(column.count - 1) * largest) : .nan
    }
    let maxima = betweennessMaximum
    return ModeValues(
      organisations: value(betweenness.organisations, maxima.organisations),
      platforms: value(betweenness.platforms, maxima.platforms))
  }

  /// Whether those with many ties sit with those with many (towards 1) or with few (towards −1):
  /// the correlation of the degrees at both ends of all memberships.
  ///
  /// - **Undefined** (NaN) where all these degrees are equal, or without memberships.
  /// - Complexity: O(*e*) time for *e* memberships.
  /// - Reference: M. E. J. Newman, "Assortative mixing in networks", Physical Review Letters 89
  ///   (2002), doi:10.1103/PhysRevLett.89.208701.
  public var degreeAssortativity: Double {
    var products = 0.0
    var sums = 0.0
    var squares = 0.0
    for organisation in organisations.ids {
      let degree = Double(adjacency.degree(of: vertex(organisation)))
      for platform in adjacency.neighbours(of: vertex(organisation)) {
        let other = Double(adjacency.degree(of: Int(platform)))
        products += degree * other
        sums += degree + other
        squares += degree * degree + other * other
      }
    }
    let count = Double(membershipCount)
    // Whole numbers throughout: equal degrees give exactly 0.
    let variance = 2 * count * squares - sums * sums
    return variance > 0 ? (4 * count * products - sums * sums) / variance : .nan
  }

  private func lead(in column: [Double]) -> Double {
    let largest = column.max() ?? 0
    return column.reduce(0) { $0 + (largest - $1) }
  }
}
