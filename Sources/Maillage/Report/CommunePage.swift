internal import MaillageGraph
internal import MaillageSheets

/// Words the findings of one commune: shape before measure, and only what says something.
struct CommunePage {
  let profile: CommuneProfile
  let context: ReportContext
  let phrases: Phrases
  /// What the head of the page names; a card repeats its own only where there are several.
  private let sources: [SourceLabel]
  /// The same for each platform, in the order of ids.
  private let sourcesOfPlatforms: [[String]]

  init(_ profile: CommuneProfile, in context: ReportContext) {
    self.profile = profile
    self.context = context
    phrases = context.phrases
    sources = SourceLabel.unique(profile.sources)
    var ofPlatforms = [[String]](repeating: [], count: profile.network.platforms.count)
    for membership in profile.partners.memberships {
      ofPlatforms[membership.platform.index] += membership.sources
    }
    sourcesOfPlatforms = ofPlatforms
  }

  var network: TwoModeNetwork { profile.network }

  /// The whole page.
  func page() -> Page {
    Page(
      path: context.path(of: profile.name), heading: context.title(of: profile.name),
      kicker: kicker, lead: lead, banners: context.banners(for: [profile]),
      sections: [
        figures, main, beside, picture, roster, platforms, links, together, shared, once, leaving,
        sectors, missing, outside, seats, nowhere, context.memberships(of: profile),
        context.annex(of: profile),
      ].compactMap(\.self))
  }

  private var kicker: String {
    guard let commune = profile.commune else { return "" }
    var parts: [String] = []
    if let population = commune.population {
      let year = commune.populationYear.map { " (\($0))" } ?? ""
      parts.append(phrases.text(.inhabitants, ["count": .number(population)]) + year)
    }
    if let group = commune.group {
      parts.append(phrases.text(.peerGroup, ["group": .text(group)]))
    }
    return parts.joined(separator: " · ")
  }

  // MARK: What is read first

  /// The shape in words, and where it is written.
  private var lead: [Prose] {
    var sentences = [context.lead(of: profile)]
    if !sources.isEmpty {
      var shown = sources.prefix(4).map(\.prose)
      if sources.count > 4 {
        shown.append(phrases.prose(.andOthers, ["count": .number(sources.count - 4)]))
      }
      sentences.append(
        phrases.prose(.leadNamedIn, ["sources": .list(shown)]))
    }
    return sentences
  }

  private var figures: Page.Section? {
    guard profile.shape != .empty else { return nil }
    var figures = [
      context.figure(.partnersWord, network.organisations.count),
      context.figure(.platformsWord, network.platforms.count),
      context.figure(.membershipsWord, network.membershipCount),
    ]
    if profile.shape.isComparable {
      figures.append(context.figure(.onSeveralWord, profile.onSeveral.count))
    }
    return Page.Section(id: "figures", heading: "", blocks: [.figures(figures)])
  }

  private var main: Page.Section? {
    guard profile.shape.isComparable else { return nil }
    var points: [Prose] = []
    if let first = profile.organisationDepartures.first, profile.organisationDepartures.count > 0 {
      points.append(context.dependence(first, in: profile))
    }
    if profile.pairsMeetingTwice > 0 {
      points.append(
        phrases.prose(.pairsMeetTwice, ["count": .number(profile.pairsMeetingTwice)]))
    }
    points.append(context.namedOnce(in: profile))
    points.append(context.meanSentence(of: profile))
    return Page.Section(
      id: "main", heading: phrases[.sectionMain], blocks: [.list(points)])
  }

  /// What the comparison says of it, where there is something to compare it with.
  private var beside: Page.Section? {
    let comparison = context.comparison
    guard profile.shape.isComparable,
      let network = comparison.networks.first(where: { $0.commune == profile.name })
    else { return nil }
    let sentences = FairSentences(comparison: comparison, phrases: phrases)
    return Page.Section(
      id: "beside", heading: phrases[.fairSectionBeside],
      blocks: [
        .paragraph(sentences.paragraph(of: network).joined(separator: " ")),
        .note(phrases.prose(.fairWordsNote)),
      ])
  }

  private var picture: Page.Section? {
    guard let picture = context.picture(of: profile) else { return nil }
    return Page.Section(
      id: "picture", heading: phrases[.sectionPicture], blocks: [.picture(picture)])
  }

  // MARK: The members

  /// The members of the only platform, by sector.
  private var roster: Page.Section? {
    guard case .onePlatform(let platform) = profile.shape else { return nil }
    let members = network.organisations(of: platform)
    let bySector = Dictionary(grouping: members) { profile.partners.organisations[$0.index].sector }
    let groups = profile.sectors.compactMap { presence -> Page.RosterGroup? in
      guard let members = bySector[presence.sector] else { return nil }
      return Page.RosterGroup(
        style: context.style(of: presence.sector), count: phrases.numerals.whole(members.count),
        members: context.memberLines(members, on: platform, in: profile))
    }
    var blocks: [Page.Block] = [.roster(groups)]
    if let facts = platformFacts(platform).joinedFacts { blocks.insert(.note(facts), at: 0) }
    blocks += unnamedSectors
    return Page.Section(
      id: "roster",
      heading: phrases.text(
        .sectionRoster, ["platform": .text(context.name(of: platform, in: profile))]),
      blocks: blocks)
  }

  private var platforms: Page.Section? {
    guard profile.shape.isComparable || !profile.emptyPlatforms.isEmpty else { return nil }
    let shown =
      profile.shape.isComparable ? Array(network.platforms.ids) : profile.emptyPlatforms
    let cards = shown.map { platform in
      Page.Card(
        title: context.title(
          of: profile.partners.platforms[platform.index],
          named: context.name(of: platform, in: profile)), facts: platformFacts(platform),
        members: context.memberLines(
          network.organisations(of: platform), on: platform, in: profile, withSector: true))
    }
    var blocks: [Page.Block] = [.cards(cards)]
    if !profile.onSeveral.isEmpty, profile.shape.isComparable {
      blocks.insert(.note(phrases.prose(.badgeNote)), at: 0)
    }
    return Page.Section(id: "platforms", heading: phrases[.sectionPlatforms], blocks: blocks)
  }

  private func platformFacts(_ platform: PlatformID) -> [Prose] {
    let record = profile.partners.platforms[platform.index]
    let members = network.organisations(of: platform)
    var facts = [
      Prose(
        VocabularyWords(phrases.language).name(of: record.kind) + " · "
          + (members.isEmpty
            ? phrases[.noMemberNamed]
            : phrases.text(.memberCount, ["count": .number(members.count)])))
    ]
    if let parent = record.parent {
      facts.append(phrases.prose(.partOf, ["parent": .name(parent)]))
    }
    if record.isIntercommunal {
      let others = record.communes.filter { $0 != profile.name && !$0.isEmpty }
      if !others.isEmpty {
        facts.append(
          phrases.prose(.sharedWith, ["communes": .list(others.map(context.communeLink))]))
      }
    }
    let labels = SourceLabel.unique(sourcesOfPlatforms[platform.index]).map(\.prose)
    // Where there is one source for all, the head of the page has named it.
    if !labels.isEmpty, sources.count > 1 {
      facts.append(
        phrases.prose(.namedIn, ["sources": .list(labels)]))
    }
    return facts
  }

  // MARK: Sectors and what is not measured

  private var sectors: Page.Section? {
    guard profile.shape.isComparable else { return nil }
    let columns = [
      Page.Table.Column(heading: phrases[.sectorHeading]),
      Page.Table.Column(heading: phrases[.partnersHeading], isNumber: true),
      Page.Table.Column(heading: phrases[.membershipsHeading], isNumber: true),
      Page.Table.Column(heading: phrases[.platformsReached], isNumber: true),
    ]
    let rows = profile.sectors.map { presence in
      let style = context.style(of: presence.sector)
      return [
        Page.Table.Cell(Prose([.sector(style), .text(" " + style.label)])),
        context.number(presence.organisations), context.number(presence.memberships),
        context.number(presence.platformsReached),
      ]
    }
    return Page.Section(
      id: "sectors", heading: phrases[.sectionSectors],
      blocks: [
        .table(
          Page.Table(
            caption: phrases[.sectorsCaption], columns: columns, rows: rows, isSortable: true))
      ] + unnamedSectors)
  }

  /// Which sectors of the usual list are not named: absence in a list, not in the field.
  private var unnamedSectors: [Page.Block] {
    let named = Set(profile.sectors.compactMap(\.sector))
    guard !named.isEmpty else { return [] }
    let usual = ["police", "justice", "social", "health", "youth", "education", "housing"]
      .map(Sector.init(rawValue:)).filter { !named.contains($0) }
    guard !usual.isEmpty else { return [] }
    let names = usual.map { Prose(context.style(of: $0).label) }
    return [.note(phrases.prose(.sectorsUnnamed, ["names": .list(names)]))]
  }

  private var outside: Page.Section? {
    guard !profile.partners.uncounted.isEmpty else { return nil }
    let words = VocabularyWords(phrases.language)
    let rows = profile.partners.uncounted.map { membership in
      [
        Page.Table.Cell(.name(membership.organisation.name)),
        Page.Table.Cell(Prose(membership.roles.map(words.name(of:)).joined(separator: ", "))),
        Page.Table.Cell(Prose(membership.platform.name)),
        Page.Table.Cell(context.sources(membership.sources)),
      ]
    }
    return Page.Section(
      id: "outside", heading: phrases[.sectionOutside],
      blocks: [
        .table(
          Page.Table(
            caption: phrases[.outsideCaption],
            columns: [.partnerHeading, .roleHeading, .platformHeading, .sourceHeading]
              .map { (phrase: Phrase) in Page.Table.Column(heading: phrases[phrase]) },
            rows: rows))
      ])
  }

  private var seats: Page.Section? {
    guard !profile.statutorySeats.isEmpty else { return nil }
    let words = VocabularyWords(phrases.language)
    let rows = profile.statutorySeats.map { seat in
      [
        Page.Table.Cell(.name(seat.organisation.name)),
        Page.Table.Cell(Prose(words.name(of: seat.rule))),
        Page.Table.Cell(Prose(seat.platform.name)),
        Page.Table.Cell(context.sources(seat.sources)),
      ]
    }
    return Page.Section(
      id: "seats", heading: phrases[.sectionSeats],
      blocks: [
        .table(
          Page.Table(
            caption: phrases[.seatsCaption],
            columns: [.partnerHeading, .ruleHeading, .platformHeading, .sourceHeading]
              .map { (phrase: Phrase) in Page.Table.Column(heading: phrases[phrase]) },
            rows: rows))
      ])
  }

  private var nowhere: Page.Section? {
    guard !profile.onNone.isEmpty else { return nil }
    return Page.Section(
      id: "nowhere", heading: phrases[.sectionNowhere],
      blocks: [
        .paragraph(
          phrases.prose(
            .onNoPlatform,
            [
              "count": .number(profile.onNone.count),
              "names": .list(context.names(profile.onNone, in: profile)),
            ]))
      ])
  }
}

extension [Prose] {
  /// The facts of a platform in one line.
  fileprivate var joinedFacts: Prose? { isEmpty ? nil : joined(separator: " · ") }
}
