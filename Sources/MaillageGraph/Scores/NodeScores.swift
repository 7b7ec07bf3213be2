/// A column of numbers for each mode: one number a node, in the order of ids.
///
/// An undefined number is NaN; where a measure knows one mode only, the other column is all NaN.
public struct NodeScores: Sendable {
  /// The numbers of the organisations, by id.
  public let organisations: [Double]
  /// The numbers of the platforms, by id.
  public let platforms: [Double]

  /// Takes a column for each mode.
  public init(organisations: [Double], platforms: [Double]) {
    self.organisations = organisations
    self.platforms = platforms
  }

  /// Splits a column over all vertices of an adjacency, organisations first.
  init(_ vertices: some Collection<Double>, of adjacency: Adjacency) {
    organisations = Array(vertices.prefix(adjacency.organisationCount))
    platforms = Array(vertices.dropFirst(adjacency.organisationCount))
  }

  /// The number of an organisation.
  public subscript(id: OrganisationID) -> Double { organisations[id.index] }

  /// The number of a platform.
  public subscript(id: PlatformID) -> Double { platforms[id.index] }

  /// The organisations with the largest defined numbers, largest first, equals in the order of ids.
  public func topOrganisations(_ count: Int) -> [OrganisationID] {
    Self.top(organisations, count).map { OrganisationID($0) }
  }

  /// The platforms with the largest defined numbers, largest first, equals in the order of ids.
  public func topPlatforms(_ count: Int) -> [PlatformID] {
    Self.top(platforms, count).map { PlatformID($0) }
  }

  private static func top(_ column: [Double], _ count: Int) -> some Sequence<Int> {
    column.indices.filter { !column[$0].isNaN }
      .sorted { (column[$1], $0) < (column[$0], $1) }
      .prefix(count)
  }

  /// The column of the organisations; platforms have no number.
  public var ofOrganisationsOnly: NodeScores {
    NodeScores(
      organisations: organisations, platforms: Array(repeating: .nan, count: platforms.count))
  }

  /// The column of the platforms; organisations have no number.
  public var ofPlatformsOnly: NodeScores {
    NodeScores(
      organisations: Array(repeating: .nan, count: organisations.count), platforms: platforms)
  }

  /// Both columns, each number changed by a function of its own mode.
  func mapped(
    organisations change: (Double) -> Double, platforms otherChange: (Double) -> Double
  ) -> NodeScores {
    NodeScores(organisations: organisations.map(change), platforms: platforms.map(otherChange))
  }
}
