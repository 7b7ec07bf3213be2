/// The mode whose nodes a projection ties with each other: `.organisations` or `.platforms`.
public struct ProjectedMode<Side: NodeSide>: Sendable {
  let isOrganisations: Bool

  /// The vertices of the mode.
  func vertices(in adjacency: Adjacency) -> Range<Int> {
    isOrganisations
      ? 0..<adjacency.organisationCount : adjacency.organisationCount..<adjacency.vertexCount
  }

  /// The vertices of the other mode, in which nodes of this one meet.
  func middles(in adjacency: Adjacency) -> Range<Int> {
    isOrganisations
      ? adjacency.organisationCount..<adjacency.vertexCount : 0..<adjacency.organisationCount
  }
}

extension ProjectedMode where Side == OrganisationSide {
  /// Organisations, tied where they share a platform.
  public static var organisations: Self { Self(isOrganisations: true) }
}

extension ProjectedMode where Side == PlatformSide {
  /// Platforms, tied where they share a member.
  public static var platforms: Self { Self(isOrganisations: false) }
}
