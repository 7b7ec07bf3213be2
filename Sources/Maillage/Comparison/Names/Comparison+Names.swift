internal import MaillageSheets

/// What is named alike, as JSON and CSV.
extension Comparison {
  /// What each commune and each name adds to how communes differ, as JSON.
  var contributionsJSON: JSONValue {
    [
      "communes": .array(
        contributions.communes.map { row in
          [
            "commune": .string(row.commune),
            "lcbd_organisations": .number(row.lcbdOrganisations),
            "lcbd_memberships": .number(row.lcbdMemberships),
            "beta_os_prime": .number(row.betaOSPrime),
          ]
        }),
      "organisations": Self.series(contributions.organisations),
      "memberships": Self.series(contributions.memberships),
    ]
  }

  private static func series(_ shares: [NameContributions.NameShare]) -> JSONValue {
    .series(
      JSONValue.Series(count: shares.count) { position in
        let share = shares[position]
        var members = [JSONValue.Member("organisation", .string(share.organisation))]
        if let platform = share.platform {
          members.append(JSONValue.Member("platform", .string(platform)))
        }
        members += [
          JSONValue.Member("generic", .bool(share.isGeneric)),
          JSONValue.Member("communes", .integer(share.communes)),
          JSONValue.Member("scbd", .number(share.scbd)),
        ]
        return .object(members)
      })
  }

  /// The table of what each commune adds.
  public func contributionsCSV(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(
      header: ["commune", "lcbd_organisations", "lcbd_memberships", "beta_os_prime"], style: style)
    for row in contributions.communes {
      table.append([
        .text(row.commune), .number(row.lcbdOrganisations), .number(row.lcbdMemberships),
        .number(row.betaOSPrime),
      ])
    }
    return table.text
  }

  /// The table of what each organisation and each membership adds; an organisation has no platform.
  public func namesCSV(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(
      header: ["organisation", "platform", "generic", "communes", "scbd"], style: style)
    for share in contributions.organisations + contributions.memberships {
      table.append([
        .text(share.organisation), .text(orEmpty: share.platform),
        .integer(share.isGeneric ? 1 : 0), .integer(share.communes), .number(share.scbd),
      ])
    }
    return table.text
  }

  /// What was kept, what came and what went, as JSON.
  var changesJSON: JSONValue { .array(changes.map(\.json)) }

  /// The table of changes: a row an organisation, a platform or a membership.
  public func changesCSV(_ style: CSVText.Style = .standard) -> String {
    var table = CSVText(
      header: [
        "commune_a", "date_a", "commune_b", "date_b", "what", "organisation", "platform",
        "sector", "change",
      ], style: style)
    for change in changes {
      let ends = change.ends
      for (what, items) in change.lists {
        for item in items {
          table.append([
            .text(ends.a.commune), .text(orEmpty: ends.a.date), .text(ends.b.commune),
            .text(orEmpty: ends.b.date), .text(what), .text(orEmpty: item.organisation),
            .text(orEmpty: item.platform), .text(orEmpty: item.sector?.rawValue),
            .text(item.change.rawValue),
          ])
        }
      }
    }
    return table.text
  }
}

extension CommuneChanges {
  /// The two that are compared, as they are written.
  fileprivate var ends: (a: (commune: String, date: String?), b: (commune: String, date: String?)) {
    switch between {
    case .communes(let a, let b): ((a, nil), (b, nil))
    case .dates(let commune, let from, let to):
      ((commune, from.map { "\($0)" }), (commune, to.map { "\($0)" }))
    }
  }

  fileprivate var lists: [(what: String, items: [Item])] {
    [
      ("organisation", organisations), ("platform", platforms), ("membership", memberships),
    ]
  }

  /// The changes as they stand in `maillage.comparison/1`.
  var json: JSONValue {
    func side(_ end: (commune: String, date: String?)) -> JSONValue {
      ["commune": .string(end.commune), "date": .text(end.date)]
    }
    return [
      "a": side(ends.a), "b": side(ends.b),
      "organisations": Self.json(organisations, organisationTally),
      "platforms": Self.json(platforms, platformTally),
      "memberships": Self.json(memberships, membershipTally),
    ]
  }

  private static func json(_ items: [Item], _ tally: ChangeTally) -> JSONValue {
    [
      "kept": .integer(tally.kept), "entries": .integer(tally.entries),
      "exits": .integer(tally.exits), "turnover": .number(tally.turnover),
      "stability": .number(tally.stability),
      "list": .array(
        items.map { item in
          var members: [JSONValue.Member] = []
          if let organisation = item.organisation {
            members.append(JSONValue.Member("organisation", .string(organisation)))
            members.append(JSONValue.Member("sector", .text(item.sector?.rawValue)))
          }
          if let platform = item.platform {
            members.append(JSONValue.Member("platform", .string(platform)))
          }
          members.append(JSONValue.Member("change", .string(item.change.rawValue)))
          return .object(members)
        }),
    ]
  }
}
