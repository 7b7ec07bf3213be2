extension Comparison {
  /// The comparison as `maillage.comparison/1`.
  public var json: JSONValue {
    .object(
      [
        JSONValue.Member("schema", "maillage.comparison/1"),
        JSONValue.Member("networks", .array(networks.map(Self.json))),
        JSONValue.Member("pairs", pairsJSON), JSONValue.Member("sectors", sectorsJSON),
      ] + alignedMembers + shapeMembers + [JSONValue.Member("settings", settingsJSON)])
  }

  /// How everything was made and what the numbers mean, so that they can be made again.
  private var settingsJSON: JSONValue {
    .object(
      fairness.jsonMembers + [
        JSONValue.Member("definitions", .array(terms.map(\.json))),
        JSONValue.Member("references", .texts(terms.citations.map(\.line))),
      ])
  }

  /// The table of communes: `commune,group,<measure>…,quantile_<measure>…`, then intervals, places
  /// among peers, what density is expected, and what is expected at the common size.
  public func networksCSV(_ style: CSVText.Style = .standard) -> String {
    let ids = Set(networks.flatMap(\.measures.keys)).sorted()
    let ranked = Set(networks.flatMap(\.quantiles.keys)).sorted()
    var table = CSVText(
      header: ["commune", "group"] + ids + ranked.map { "quantile_" + $0 }
        + Self.fairColumns.map(\.id), style: style)
    for network in networks {
      let values = ids.map { TableCell.number(network.measures[$0] ?? .nan) }
      let quantiles = ranked.map { TableCell.number(network.quantiles[$0] ?? .nan) }
      table.append(
        [.text(network.commune), .text(orEmpty: network.group)] + values + quantiles
          + Self.fairColumns.map { $0.cell(network.fair) })
    }
    return table.text
  }

  private static func json(_ network: Network) -> JSONValue {
    .object(
      [
        JSONValue.Member("commune", .string(network.commune)),
        JSONValue.Member("group", .text(network.group)),
        JSONValue.Member("measures", .numbers(network.measures)),
        JSONValue.Member("quantiles", .numbers(network.quantiles)),
      ] + network.fair.jsonMembers)
  }
}
