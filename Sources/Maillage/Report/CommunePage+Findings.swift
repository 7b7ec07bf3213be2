internal import MaillageGraph

/// How the platforms of a commune hang together: by links, by partners, by no one.
extension CommunePage {
  /// How many pairs of platforms the page lists; the JSON holds all.
  private static let overlapLimit = 200

  var links: Page.Section? {
    guard !profile.partners.links.isEmpty else { return nil }
    var blocks: [Page.Block] = [.list(profile.partners.links.map { context.sentence($0, profile) })]
    if profile.partsWithLinks < profile.parts.count {
      blocks.append(
        .paragraph(
          phrases.prose(
            .partsWithLinks,
            [
              "parts": .number(profile.parts.count), "linked": .number(profile.partsWithLinks),
            ])))
    }
    return Page.Section(id: "links", heading: phrases[.sectionLinks], blocks: blocks)
  }

  var together: Page.Section? {
    guard profile.shape.isComparable else { return nil }
    var blocks: [Page.Block] = []
    if profile.onSeveral.isEmpty {
      blocks.append(.paragraph(phrases.prose(.togetherNoShared)))
    } else {
      if profile.organisationDepartures.isEmpty {
        blocks.append(.paragraph(phrases.prose(.togetherNobodyAlone)))
      } else {
        blocks.append(
          .list(
            profile.organisationDepartures.prefix(10).map { context.dependence($0, in: profile) }))
        let rest = profile.organisationDepartures.count - 10
        if rest > 0 {
          blocks.append(.paragraph(phrases.prose(.andMoreInAnnex, ["count": .number(rest)])))
        }
      }
      blocks.append(.paragraph(phrases.prose(.onMost)))
      blocks.append(.list(onMostPlatforms()))
      blocks.append(.note(phrases.prose(.linkedMeans)))
    }
    if profile.shape != .connected, profile.parts.count > 1, !profile.onSeveral.isEmpty {
      blocks.append(.paragraph(phrases.prose(.partsAre)))
      blocks.append(.list(profile.parts.map { context.sentence($0, profile) }))
    }
    return Page.Section(id: "together", heading: phrases[.sectionTogether], blocks: blocks)
  }

  /// Who sits on most platforms, those on equally many in one line.
  private func onMostPlatforms() -> [Prose] {
    var lines: [Prose] = []
    var shown = 0
    var rest = profile.onSeveral[...]
    while let first = rest.first, shown < 12 {
      let degree = network.adjacency.degree(of: first.index)
      let group = rest.prefix { network.adjacency.degree(of: $0.index) == degree }
      lines.append(
        phrases.prose(
          .onCountPlatforms,
          ["count": .number(degree), "names": .list(context.names(group, in: profile))]))
      shown += group.count
      rest = rest[group.endIndex...]
    }
    return lines
  }

  var shared: Page.Section? {
    guard profile.shape.isComparable else { return nil }
    var blocks: [Page.Block] = []
    if profile.overlaps.isEmpty {
      blocks.append(.paragraph(phrases.prose(.noPartnerInCommon)))
    } else {
      let columns = [
        Page.Table.Column(heading: phrases[.platformHeading]),
        Page.Table.Column(heading: phrases[.platformHeading]),
        Page.Table.Column(heading: phrases[.inCommon], isNumber: true),
        Page.Table.Column(heading: phrases[.whoHeading]),
      ]
      let rows = profile.overlaps.prefix(Self.overlapLimit).map { overlap in
        [
          Page.Table.Cell(.name(context.name(of: overlap.first, in: profile))),
          Page.Table.Cell(.name(context.name(of: overlap.second, in: profile))),
          context.number(overlap.shared.count),
          Page.Table.Cell(context.names(overlap.shared, in: profile).joined(separator: ", ")),
        ]
      }
      blocks.append(
        .table(Page.Table(caption: phrases[.sharedCaption], columns: columns, rows: rows)))
      if profile.overlaps.count > Self.overlapLimit {
        blocks.append(
          .note(
            phrases.prose(
              .rowsCut,
              [
                "shown": .number(Self.overlapLimit), "count": .number(profile.overlaps.count),
              ])))
      }
      let sharing = Set(profile.overlaps.flatMap { [$0.first, $0.second] })
        .union(profile.emptyPlatforms)
      let alone = network.platforms.ids.filter { !sharing.contains($0) }
      if !alone.isEmpty {
        blocks.append(
          .paragraph(
            phrases.prose(
              .platformsAlone,
              [
                "count": .number(alone.count),
                "names": .list(alone.map { .name(context.name(of: $0, in: profile)) }),
              ])))
      }
      blocks.append(
        .paragraph(
          profile.pairsMeetingTwice == 0
            ? phrases.prose(.noPairMeetsTwice)
            : phrases.prose(.pairsMeetTwice, ["count": .number(profile.pairsMeetingTwice)])))
    }
    return Page.Section(id: "shared", heading: phrases[.sectionShared], blocks: blocks)
  }

  var once: Page.Section? {
    guard profile.shape.isComparable else { return nil }
    guard !profile.namedOnce.isEmpty else {
      return Page.Section(
        id: "once", heading: phrases[.sectionOnce],
        blocks: [.paragraph(phrases.prose(.nobodyNamedOnce))])
    }
    let lines = network.platforms.ids.compactMap { platform -> Prose? in
      let members = network.organisations(of: platform).filter {
        network.adjacency.degree(of: $0.index) == 1
      }
      guard !members.isEmpty else { return nil }
      return phrases.prose(
        .onlyOn,
        [
          "platform": .name(context.name(of: platform, in: profile)),
          "count": .number(members.count),
          "names": .prose(context.names(members, in: profile).joined(separator: ", ")),
        ])
    }
    let count = context.namedOnce(in: profile)
    return Page.Section(
      id: "once", heading: phrases[.sectionOnce], blocks: [.paragraph(count), .list(lines)])
  }

  var leaving: Page.Section? {
    guard profile.shape.isComparable else { return nil }
    var blocks: [Page.Block] = []
    let organisations = profile.organisationDepartures.filter(\.splits)
    if profile.onSeveral.isEmpty {
      blocks.append(.paragraph(phrases.prose(.leavingNoShared)))
    } else if organisations.isEmpty {
      blocks.append(.paragraph(phrases.prose(.leavingNobody)))
    } else {
      blocks.append(.list(organisations.prefix(10).map { context.departure($0, in: profile) }))
      blocks.append(.paragraph(phrases.prose(.leavingOthers)))
    }
    if profile.platformDepartures.isEmpty {
      blocks.append(.paragraph(phrases.prose(.stoppingNothing)))
    } else {
      blocks.append(
        .list(profile.platformDepartures.prefix(15).map { context.departure($0, in: profile) }))
    }
    return Page.Section(id: "leaving", heading: phrases[.sectionLeaving], blocks: blocks)
  }
}
