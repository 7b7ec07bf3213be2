extension Comparison {
  /// Every pair of communes, as JSON; made one by one, since there may be hundreds of thousands.
  var pairsJSON: JSONValue {
    let pairs = pairs
    return .series(JSONValue.Series(count: pairs.count) { pairs[$0].json })
  }

  /// The table of pairs.
  public func pairsCSV(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(header: ["a", "b"] + CommunePair.columns.map(\.id), style: style)
    for pair in pairs {
      table.append(
        [.text(pair.a), .text(pair.b)] + CommunePair.columns.map { $0.cell(pair) })
    }
    return table.text
  }
}

extension CommunePair {
  /// The columns of the table of pairs after the two names.
  fileprivate static let columns: [(id: String, cell: @Sendable (CommunePair) -> TableCell)] = [
    ("shared_organisations", { .integer($0.sharedOrganisations) }),
    ("shared_generic", { .integer($0.sharedGeneric) }),
    ("shared_platforms", { .integer($0.sharedPlatforms) }),
    ("shared_memberships", { .integer($0.sharedMemberships) }),
    ("jaccard_organisations", { .number($0.jaccardOrganisations) }),
    ("jaccard_platforms", { .number($0.jaccardPlatforms) }),
    ("jaccard_memberships", { .number($0.jaccardMemberships) }),
    ("beta_s", { .number($0.beta.s) }), ("beta_wn", { .number($0.beta.wn) }),
    ("beta_os", { .number($0.beta.os) }), ("beta_st", { .number($0.beta.st) }),
    ("beta_poisot_os", { .number($0.betaPoisot.os) }),
    ("beta_poisot_st", { .number($0.betaPoisot.st) }),
    ("wn_replacement", { .number(BetaReplacement($0.overlap).wnReplacement) }),
    ("wn_richness", { .number(BetaReplacement($0.overlap).wnRichness) }),
    ("other_sectors", { .number($0.roleAligned.otherSectors) }),
    ("wired_otherwise", { .number($0.roleAligned.wiredOtherwise) }),
    ("other_volume", { .number($0.roleAligned.otherVolume) }),
    ("role_total", { .number($0.roleAligned.total) }),
    ("portrait_divergence", { .number($0.portraitDivergence) }),
    ("netlsd", { .number($0.netlsd) }), ("netlsd_per_node", { .number($0.netlsdPerNode) }),
    ("degree_divergence", { .number($0.shape?.degrees.all ?? .nan) }),
    ("degree_divergence_organisations", { .number($0.shape?.degrees.organisations ?? .nan) }),
    ("degree_divergence_platforms", { .number($0.shape?.degrees.platforms ?? .nan) }),
    ("motif_divergence", { .number($0.shape?.motifs ?? .nan) }),
  ]

  /// The pair as it stands in `maillage.comparison/1`.
  var json: JSONValue {
    [
      "a": .string(a), "b": .string(b),
      "shared_organisations": .integer(sharedOrganisations),
      "shared_generic": .integer(sharedGeneric), "shared_platforms": .integer(sharedPlatforms),
      "shared_memberships": .integer(sharedMemberships),
      "jaccard_organisations": .number(jaccardOrganisations),
      "jaccard_platforms": .number(jaccardPlatforms),
      "jaccard_memberships": .number(jaccardMemberships),
      "beta": Self.json(beta), "beta_poisot": Self.json(betaPoisot),
      "beta_jaccard": Self.json(BetaDiversity(overlap, index: .jaccard)),
      "beta_by_mode": Self.json(BetaByMode(overlap)),
      "beta_replacement": Self.json(BetaReplacement(overlap)),
      "role_aligned": Self.json(roleAligned),
      "portrait_divergence": .number(portraitDivergence), "netlsd": .number(netlsd),
      "netlsd_per_node": .number(netlsdPerNode),
      "degree_divergence": .number(shape?.degrees.all ?? .nan),
      "degree_divergence_organisations": .number(shape?.degrees.organisations ?? .nan),
      "degree_divergence_platforms": .number(shape?.degrees.platforms ?? .nan),
      "motif_divergence": .number(shape?.motifs ?? .nan),
    ]
  }

  private static func json(_ beta: BetaDiversity) -> JSONValue {
    [
      "s": .number(beta.s), "wn": .number(beta.wn), "os": .number(beta.os),
      "st": .number(beta.st),
    ]
  }

  private static func json(_ beta: BetaByMode) -> JSONValue {
    [
      "s_organisations": .number(beta.sOrganisations), "s_platforms": .number(beta.sPlatforms),
      "st_organisations": .number(beta.stOrganisations),
      "st_platforms": .number(beta.stPlatforms), "st_both": .number(beta.stBoth),
    ]
  }

  private static func json(_ beta: BetaReplacement) -> JSONValue {
    [
      "wn_replacement": .number(beta.wnReplacement), "wn_richness": .number(beta.wnRichness),
      "os_replacement": .number(beta.osReplacement), "os_richness": .number(beta.osRichness),
    ]
  }

  private static func json(_ roles: RoleDissimilarity) -> JSONValue {
    [
      "other_sectors": .number(roles.otherSectors),
      "wired_otherwise": .number(roles.wiredOtherwise),
      "other_volume": .number(roles.otherVolume), "total": .number(roles.total),
      "memberships_without_sector": .integer(roles.withoutSector),
    ]
  }
}
