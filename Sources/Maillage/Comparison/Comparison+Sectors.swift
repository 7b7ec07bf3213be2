extension Comparison {
  /// Every sector of every commune, as JSON.
  var sectorsJSON: JSONValue {
    .array(
      sectors.map { row in
        [
          "commune": .string(row.commune), "sector": .text(row.presence.sector?.rawValue),
          "organisations": .integer(row.presence.organisations),
          "memberships": .integer(row.presence.memberships),
          "platforms_reached": .integer(row.presence.platformsReached),
        ]
      })
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
}
