internal import MaillageSheets
internal import MaillageGraph

/// The report as `maillage.report/1`: findings, measures, problems, for other programs.
struct ReportJSON {
  private let report: Report
  private let context: ReportContext

  init(_ report: Report, _ context: ReportContext) {
    self.report = report
    self.context = context
  }

  /// The whole object.
  var value: JSONValue {
    [
      "schema": "maillage.report/1",
      "language": .string(report.language.rawValue),
      "banner": .text(report.banner),
      "communes": .array(report.study.profiles.map(json)),
      "intercommunal": .array(
        report.study.intercommunal.map { shared in
          [
            "platform": .string(shared.platform.name),
            "communes": .texts(shared.platform.communes),
            "members": .texts(shared.members.map(\.name)),
          ]
        }),
      "sources": .array(
        report.study.table.sources.map { source in
          [
            "file": .string(source.file), "rows_read": .integer(source.rowsRead),
            "rows_refused": .integer(source.rowsRefused), "warnings": .integer(source.warnings),
          ]
        }),
      "problems": .array(report.diagnostics.map(\.json)),
    ]
  }

  private func json(_ profile: CommuneProfile) -> JSONValue {
    let network = profile.network
    return [
      "commune": .string(profile.name), "page": .string(context.path(of: profile.name)),
      "group": .text(profile.commune?.group), "nis": .text(profile.commune?.nis),
      "population": .count(profile.commune?.population),
      "shape": .string(profile.shape.id), "comparable": .bool(profile.shape.isComparable),
      "internal": .bool(!profile.securityCells.isEmpty),
      "organisations": .integer(network.organisations.count),
      "platforms": .integer(network.platforms.count),
      "memberships": .integer(network.membershipCount),
      "parts": .array(profile.parts.map { json($0, network) }),
      "parts_with_links": .integer(profile.partsWithLinks),
      "on_several_platforms": .texts(profile.onSeveral.map { network.organisations[$0] }),
      "on_one_platform": .texts(profile.namedOnce.map { network.organisations[$0] }),
      "on_no_platform": .texts(profile.onNone.map { network.organisations[$0] }),
      "platforms_without_members": .texts(profile.emptyPlatforms.map { network.platforms[$0] }),
      "pairs_on_two_platforms": .integer(profile.pairsMeetingTwice),
      "overlaps": .array(
        profile.overlaps.map { overlap in
          [
            "a": .string(network.platforms[overlap.first]),
            "b": .string(network.platforms[overlap.second]),
            "shared": .texts(overlap.shared.map { network.organisations[$0] }),
          ]
        }),
      "if_organisation_leaves": .array(profile.organisationDepartures.map { json($0, network) }),
      "if_platform_stops": .array(profile.platformDepartures.map { json($0, network) }),
      "sectors": .array(
        profile.sectors.map { presence in
          [
            "sector": .text(presence.sector?.rawValue),
            "organisations": .integer(presence.organisations),
            "memberships": .integer(presence.memberships),
            "platforms_reached": .integer(presence.platformsReached),
          ]
        }),
      "links": .array(
        profile.partners.links.map { link in
          [
            "from": .string(network.platforms[link.from]),
            "to": .string(network.platforms[link.to]), "relation": .string(link.relation),
          ]
        }),
      "not_counted": .array(
        profile.partners.uncounted.map { membership in
          [
            "organisation": .string(membership.organisation.name),
            "platform": .string(membership.platform.name),
            "roles": .texts(membership.roles.map(\.rawValue)),
          ]
        }),
      "statutory_seats": .array(
        profile.statutorySeats.map { seat in
          [
            "organisation": .string(seat.organisation.name),
            "platform": .string(seat.platform.name), "statutory": .string(seat.rule.rawValue),
          ]
        }),
      "measures": .numbers(profile.measures.network),
      "too_costly": .texts(profile.measures.tooCostly.sorted()),
    ]
  }

  private func json(_ group: Departure.Group, _ network: TwoModeNetwork) -> JSONValue {
    [
      "platforms": .texts(group.platforms.map { network.platforms[$0] }),
      "organisations": .integer(group.organisationCount),
    ]
  }

  private func json(_ departure: Departure, _ network: TwoModeNetwork) -> JSONValue {
    let name =
      switch departure.node {
      case .organisation(let id): network.organisations[id]
      case .platform(let id): network.platforms[id]
      }
    return [
      "name": .string(name), "pairs_linked_only_here": .integer(departure.pairsDisconnected),
      "left_without_platform": .texts(
        departure.leftWithoutPlatform.map { network.organisations[$0] }),
      "left_without_member": .texts(departure.leftWithoutMember.map { network.platforms[$0] }),
      "groups": .array(departure.groups.map { json($0, network) }),
    ]
  }
}
