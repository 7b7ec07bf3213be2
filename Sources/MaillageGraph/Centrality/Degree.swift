extension TwoModeNetwork {
  /// How many platforms each organisation sits on, and how many members each platform has.
  ///
  /// - Complexity: O(*n*) time and space, where *n* is the number of nodes.
  public var degrees: NodeScores {
    NodeScores((0..<adjacency.vertexCount).map { Double(adjacency.degree(of: $0)) }, of: adjacency)
  }

  /// The weights of the memberships of each node, added up.
  ///
  /// - Complexity: O(*n* + *e*) time and O(*n*) space for *n* nodes and *e* memberships.
  public var strengths: NodeScores {
    let sums = (0..<adjacency.vertexCount).map { vertex in
      adjacency.weights[adjacency.offsets[vertex]..<adjacency.offsets[vertex + 1]].reduce(0, +)
    }
    return NodeScores(sums, of: adjacency)
  }

  /// The degree as a share of the other mode: *d* / *m* for organisations, *d* / *n* for platforms.
  ///
  /// - **Undefined** (NaN) where the other mode is empty.
  /// - Complexity: O(*n*) time and space, where *n* is the number of nodes.
  /// - Reference: S. P. Borgatti and M. G. Everett, "Network analysis of 2-mode data", Social
  ///   Networks 19 (1997), doi:10.1016/S0378-8733(96)00301-2.
  public var degreeCentrality: NodeScores {
    let organisationCount = Double(organisations.count)
    let platformCount = Double(platforms.count)
    return degrees.mapped(
      organisations: { $0 / platformCount }, platforms: { $0 / organisationCount })
  }

  /// The share of possible memberships that exist: *e* / (*n* *m*).
  ///
  /// - **Undefined** (NaN) where a mode is empty.
  public var density: Double {
    let possible = Double(organisations.count) * Double(platforms.count)
    return possible > 0 ? Double(membershipCount) / possible : .nan
  }

  /// How many platforms an organisation sits on, on average; NaN without organisations.
  public var meanDegreeOfOrganisations: Double {
    organisations.count > 0 ? Double(membershipCount) / Double(organisations.count) : .nan
  }

  /// How many members a platform has, on average; NaN without platforms.
  public var meanDegreeOfPlatforms: Double {
    platforms.count > 0 ? Double(membershipCount) / Double(platforms.count) : .nan
  }

  /// How many members of each platform sit on no other platform; NaN for organisations.
  ///
  /// - Complexity: O(*n* + *e*) time and O(*n*) space for *n* nodes and *e* memberships.
  public var exclusiveMembers: NodeScores {
    let counts = platforms.ids.map { platform in
      Double(
        adjacency.neighbours(of: vertex(platform)).count { adjacency.degree(of: Int($0)) == 1 })
    }
    return NodeScores(
      organisations: Array(repeating: .nan, count: organisations.count), platforms: counts)
  }

  /// How many organisations sit on no platform.
  public var isolatedOrganisationCount: Int {
    organisations.ids.count { adjacency.degree(of: vertex($0)) == 0 }
  }

  /// How many platforms have no member.
  public var emptyPlatformCount: Int {
    platforms.ids.count { adjacency.degree(of: vertex($0)) == 0 }
  }
}
