/// Writes a network as GraphML, so that both conventions of other programs find the modes.
///
/// igraph tells modes apart by the boolean `type` (true: platform), NetworkX by the number
/// `bipartite` (0: organisation, 1: platform); both stand on every node, with `name` and `label`.
/// Node ids (`o0`, `p0` …) are unique across modes, since an organisation and a platform may share
/// a name.
///
/// - Reference: U. Brandes, M. Eiglsperger, J. Lerner, C. Pich, "Graph Markup Language (GraphML)",
///   Handbook of Graph Drawing and Visualization (2013).
public struct GraphMLWriter: Sendable {
  private let partners: PartnerNetwork

  /// Prepares to write a network.
  public init(_ partners: PartnerNetwork) { self.partners = partners }

  /// The whole document.
  public func text() -> String {
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#,
      #"<graphml xmlns="http://graphml.graphdrawing.org/xmlns">"#,
    ]
    for key in Self.keys {
      lines.append(
        "  <key id=\"\(key.id)\" for=\"\(key.domain)\" attr.name=\"\(key.name)\""
          + " attr.type=\"\(key.type)\"/>")
    }
    lines.append(#"  <graph edgedefault="undirected">"#)
    for (index, record) in partners.organisations.enumerated() {
      let name = partners.network.organisations.names[index]
      lines += node(
        id: "o\(index)", name: name, isPlatform: false,
        extra: [
          ("d_acronym", record.acronym), ("d_sector", record.sector?.rawValue),
          ("d_kind", record.kind.rawValue),
          ("d_commune", record.communes.joined(separator: "|")),
        ])
    }
    for (index, record) in partners.platforms.enumerated() {
      let name = partners.network.platforms.names[index]
      lines += node(
        id: "p\(index)", name: name, isPlatform: true,
        extra: [
          ("d_acronym", record.acronym), ("d_kind", record.kind.rawValue),
          ("d_parent", record.parent), ("d_commune", record.communes.joined(separator: "|")),
        ])
    }
    for membership in partners.memberships {
      let (organisation, platform) = (membership.organisation.index, membership.platform.index)
      lines.append("    <edge source=\"o\(organisation)\" target=\"p\(platform)\">")
      lines.append("      <data key=\"d_weight\">\(membership.weight)</data>")
      let roles = membership.roles.map(\.rawValue).joined(separator: "|")
      lines.append("      <data key=\"d_role\">\(SafeText.html(roles))</data>")
      lines.append("    </edge>")
    }
    lines += ["  </graph>", "</graphml>", ""]
    return lines.joined(separator: "\n")
  }

  private func node(
    id: String, name: String, isPlatform: Bool, extra: [(key: String, value: String?)]
  ) -> [String] {
    var lines = ["    <node id=\"\(id)\">"]
    func data(_ key: String, _ value: String) {
      lines.append("      <data key=\"\(key)\">\(SafeText.html(value))</data>")
    }
    data("d_name", name)
    data("d_label", name)
    data("d_type", isPlatform ? "true" : "false")
    data("d_bipartite", isPlatform ? "1" : "0")
    data("d_mode", isPlatform ? "platform" : "organisation")
    for (key, value) in extra {
      if let value, !value.isEmpty { data(key, value) }
    }
    lines.append("    </node>")
    return lines
  }

  private static let keys: [(id: String, domain: String, name: String, type: String)] = [
    ("d_name", "node", "name", "string"), ("d_label", "node", "label", "string"),
    ("d_type", "node", "type", "boolean"), ("d_bipartite", "node", "bipartite", "int"),
    ("d_mode", "node", "mode", "string"), ("d_acronym", "node", "acronym", "string"),
    ("d_sector", "node", "sector", "string"), ("d_kind", "node", "kind", "string"),
    ("d_parent", "node", "parent", "string"), ("d_commune", "node", "commune", "string"),
    ("d_weight", "edge", "weight", "double"), ("d_role", "edge", "role", "string"),
  ]
}
