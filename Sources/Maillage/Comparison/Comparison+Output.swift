extension Comparison {
  /// The comparison as `maillage.comparison/1`.
  public var json: JSONValue {
    [
      "schema": "maillage.comparison/1",
      "networks": .array(networks.map(Self.json)),
      "pairs": .array(pairs.map(Self.json)),
      "sectors": .array(
        sectors.map { row in
          [
            "commune": .string(row.commune), "sector": .text(row.presence.sector?.rawValue),
            "organisations": .integer(row.presence.organisations),
            "memberships": .integer(row.presence.memberships),
            "platforms_reached": .integer(row.presence.platformsReached),
          ]
        }),
    ]
  }

  /// The table of communes: `commune,group,<measure>…,quantile_<measure>…`.
  public func networksCSV(_ style: CSVText.Style = .standard) -> String {
    let ids = Set(networks.flatMap(\.measures.keys)).sorted()
    let ranked = Set(networks.flatMap(\.quantiles.keys)).sorted()
    var table = CSVText(
      header: ["commune", "group"] + ids + ranked.map { "quantile_" + $0 }, style: style)
    for network in networks {
      let values = ids.map { TableCell.number(network.measures[$0] ?? .nan) }
      let quantiles = ranked.map { TableCell.number(network.quantiles[$0] ?? .nan) }
      table.append([.text(network.commune), .text(orEmpty: network.group)] + values + quantiles)
    }
    return table.text
  }

  /// The table of pairs.
  public func pairsCSV(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(
      header: [
        "a", "b", "shared_organisations", "shared_generic", "shared_platforms",
        "shared_memberships", "jaccard_organisations", "jaccard_memberships",
      ], style: style)
    for pair in pairs {
      table.append([
        .text(pair.a), .text(pair.b), .integer(pair.sharedOrganisations),
        .integer(pair.sharedGeneric), .integer(pair.sharedPlatforms),
        .integer(pair.sharedMemberships),
        .number(pair.jaccardOrganisations), .number(pair.jaccardMemberships),
      ])
    }
    return table.text
  }

  /// The table of sectors.
  public func sectorsCSV(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(
      header: ["commune", "sector", "organisations", "memberships", "platforms_reached"],
      style: style)
    for row in sectors {
      table.append([
        .text(row.commune), .text(orEmpty: row.presence.sector?.rawValue),
        .integer(row.presence.organisations), .integer(row.presence.memberships),
        .integer(row.presence.platformsReached),
      ])
    }
    return table.text
  }

  private static func json(_ network: Network) -> JSONValue {
    [
      "commune": .string(network.commune), "group": .text(network.group),
      "measures": .numbers(network.measures), "quantiles": .numbers(network.quantiles),
    ]
  }

  private static func json(_ pair: CommunePair) -> JSONValue {
    [
      "a": .string(pair.a), "b": .string(pair.b),
      "shared_organisations": .integer(pair.sharedOrganisations),
      "shared_generic": .integer(pair.sharedGeneric),
      "shared_platforms": .integer(pair.sharedPlatforms),
      "shared_memberships": .integer(pair.sharedMemberships),
      "jaccard_organisations": .number(pair.jaccardOrganisations),
      "jaccard_memberships": .number(pair.jaccardMemberships),
    ]
  }
}
