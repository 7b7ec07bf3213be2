/// A network as plain tables: nodes, edges, and the matrix.
///
/// Ids are unique across modes (`o0`, `p0` …), since an organisation and a platform may share a
/// name.
struct NetworkTables {
  let partners: PartnerNetwork
  let style: CSVText.Style

  /// One row a node, with the headers that Gephi expects first.
  func nodes() -> String {
    var table = CSVText(
      header: ["Id", "Label", "mode", "bipartite", "kind", "sector", "acronym", "commune"],
      style: style)
    for (index, record) in partners.organisations.enumerated() {
      table.append([
        .text("o\(index)"), .text(partners.network.organisations.names[index]),
        .text("organisation"), .integer(0), .text(record.kind.rawValue),
        .text(orEmpty: record.sector?.rawValue), .text(orEmpty: record.acronym),
        .text(record.communes.joined(separator: "|")),
      ])
    }
    for (index, record) in partners.platforms.enumerated() {
      table.append([
        .text("p\(index)"), .text(partners.network.platforms.names[index]),
        .text("platform"), .integer(1), .text(record.kind.rawValue), .empty,
        .text(orEmpty: record.acronym), .text(record.communes.joined(separator: "|")),
      ])
    }
    return table.text
  }

  /// One row a membership.
  func edges() -> String {
    var table = CSVText(
      header: ["Source", "Target", "Type", "Weight", "role"], style: style)
    for tie in partners.memberships {
      table.append([
        .text("o\(tie.organisation.index)"), .text("p\(tie.platform.index)"),
        .text("Undirected"), .number(tie.weight),
        .text(tie.roles.map(\.rawValue).joined(separator: "|")),
      ])
    }
    return table.text
  }

  /// Organisations in rows, platforms in columns, weights in cells, 0 where there is no membership.
  func matrix() -> String {
    let network = partners.network
    var table = CSVText(header: [""] + network.platforms.names, style: style)
    var rows = Array(
      repeating: [Double](repeating: 0, count: network.platforms.count),
      count: network.organisations.count)
    for tie in partners.memberships {
      rows[tie.organisation.index][tie.platform.index] = tie.weight
    }
    for (index, row) in rows.enumerated() {
      table.append([.text(network.organisations.names[index])] + row.map { .number($0) })
    }
    return table.text
  }

  /// Node-link JSON with `nodes` and `edges`, as NetworkX and D3 read it.
  func nodeLink() -> JSONValue {
    let network = partners.network
    func node(_ id: String, _ name: String, isPlatform: Bool, _ rest: [JSONValue.Member])
      -> JSONValue
    {
      .object(
        [
          .init("id", .string(id)), .init("name", .string(name)), .init("label", .string(name)),
          .init("type", .bool(isPlatform)), .init("bipartite", .integer(isPlatform ? 1 : 0)),
          .init("mode", isPlatform ? "platform" : "organisation"),
        ] + rest)
    }
    let organisations = partners.organisations.enumerated().map { index, record in
      node(
        "o\(index)", network.organisations.names[index], isPlatform: false,
        [
          .init("kind", .string(record.kind.rawValue)),
          .init("sector", .text(record.sector?.rawValue)),
          .init("acronym", .text(record.acronym)), .init("commune", .texts(record.communes)),
        ])
    }
    let platforms = partners.platforms.enumerated().map { index, record in
      node(
        "p\(index)", network.platforms.names[index], isPlatform: true,
        [
          .init("kind", .string(record.kind.rawValue)), .init("parent", .text(record.parent)),
          .init("acronym", .text(record.acronym)), .init("commune", .texts(record.communes)),
        ])
    }
    let edges = partners.memberships.map { tie in
      JSONValue.object([
        .init("source", .string("o\(tie.organisation.index)")),
        .init("target", .string("p\(tie.platform.index)")),
        .init("weight", .number(tie.weight)), .init("roles", .texts(tie.roles.map(\.rawValue))),
      ])
    }
    return .object([
      .init("directed", false), .init("multigraph", false),
      .init("graph", .object([.init("name", .string(partners.name))])),
      .init("nodes", .array(organisations + platforms)), .init("edges", .array(edges)),
    ])
  }
}
