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
  public func networksCSV(_ dialect: CSVText.Dialect = .plain) -> String {
    let ids = Set(networks.flatMap(\.measures.keys)).sorted()
    let ranked = Set(networks.flatMap(\.quantiles.keys)).sorted()
    var table = CSVText(
      header: ["commune", "group"] + ids + ranked.map { "quantile_" + $0 }, dialect: dialect)
    for network in networks {
      let values = ids.map { CSVText.Cell.number(network.measures[$0] ?? .nan) }
      let quantiles = ranked.map { CSVText.Cell.number(network.quantiles[$0] ?? .nan) }
      table.append([.text(network.commune), .optional(network.group)] + values + quantiles)
    }
    return table.string
  }

  /// The table of pairs.
  public func pairsCSV(_ dialect: CSVText.Dialect = .plain) -> String {
    var table = CSVText(
      header: [
        "a", "b", "shared_organisations", "shared_generic", "shared_platforms",
        "shared_memberships", "jaccard_organisations", "jaccard_memberships",
      ], dialect: dialect)
    for pair in pairs {
      table.append([
        .text(pair.a), .text(pair.b), .count(pair.sharedOrganisations),
        .count(pair.sharedGeneric), .count(pair.sharedPlatforms), .count(pair.sharedMemberships),
        .number(pair.jaccardOrganisations), .number(pair.jaccardMemberships),
      ])
    }
    return table.string
  }

  /// The table of sectors.
  public func sectorsCSV(_ dialect: CSVText.Dialect = .plain) -> String {
    var table = CSVText(
      header: ["commune", "sector", "organisations", "memberships", "platforms_reached"],
      dialect: dialect)
    for row in sectors {
      table.append([
        .text(row.commune), .optional(row.presence.sector?.rawValue),
        .count(row.presence.organisations), .count(row.presence.memberships),
        .count(row.presence.platformsReached),
      ])
    }
    return table.string
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
