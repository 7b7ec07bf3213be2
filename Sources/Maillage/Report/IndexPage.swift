internal import MaillageGraph
internal import MaillageSheets

/// The overview: what there is, what to read first, every commune, and the bodies of several.
struct IndexPage {
  let context: ReportContext
  private var phrases: Phrases { context.phrases }
  private var profiles: [CommuneProfile] { context.study.profiles }

  init(in context: ReportContext) { self.context = context }

  /// The whole page.
  func page() -> Page {
    Page(
      path: "index.html", heading: phrases[.reportTitle], kicker: "", lead: lead,
      banners: context.banners(for: profiles),
      sections: [figures, readFirst, communes, intercommunal, files].compactMap(\.self))
  }

  private var named: [CommuneProfile] { profiles.filter { !$0.name.isEmpty } }

  private var lead: [Prose] {
    guard !profiles.isEmpty else { return [phrases.prose(.leadEmpty)] }
    let comparable = profiles.count { $0.shape.isComparable }
    var sentences = [
      phrases.prose(
        .indexLead,
        ["communes": .number(named.count), "comparable": .number(comparable)])
    ]
    sentences.append(phrases.prose(.absence))
    return sentences
  }

  /// Counts over all communes: a body of several communes counts once.
  private var figures: Page.Section? {
    guard !profiles.isEmpty else { return nil }
    var organisations: Set<String> = []
    var platforms: Set<String> = []
    var memberships: Set<String> = []
    for profile in profiles {
      func identity(_ key: String, _ communes: [String]) -> String {
        key + "\u{0}" + communes.joined(separator: "|")
      }
      let bodies = profile.partners.organisations.map {
        // A shared body is one; a local one belongs to its communes.
        identity($0.key, $0.isLocal ? $0.communes : [])
      }
      let places = profile.partners.platforms.map { identity($0.key, $0.communes) }
      organisations.formUnion(bodies)
      platforms.formUnion(places)
      for membership in profile.partners.memberships {
        memberships.insert(
          bodies[membership.organisation.index] + "\u{1}" + places[membership.platform.index])
      }
    }
    return Page.Section(
      id: "figures", heading: "",
      blocks: [
        .figures([
          context.figure(.communesWord, named.count),
          context.figure(.partnersWord, organisations.count),
          context.figure(.platformsWord, platforms.count),
          context.figure(.membershipsWord, memberships.count),
        ])
      ])
  }

  private var readFirst: Page.Section? {
    var points: [Prose] = []
    // What several communes share would be told once for each of them.
    let profiles = self.profiles.filter { !$0.isWhollyShared }
    let dependent =
      profiles
      .compactMap { profile in
        profile.organisationDepartures.first.map { (profile, $0) }
      }
      .enumerated().sorted {
        (-$0.element.1.pairsDisconnected, $0.offset) < (-$1.element.1.pairsDisconnected, $1.offset)
      }.prefix(3).map(\.element)
    for (profile, departure) in dependent {
      points.append(
        context.communeLink(profile.name) + Prose(phrases[.colon] + " ")
          + context.dependence(departure, in: profile))
    }
    let meeting = profiles.enumerated()
      .filter { $0.element.pairsMeetingTwice > 0 }
      .sorted {
        (-$0.element.pairsMeetingTwice, $0.offset) < (-$1.element.pairsMeetingTwice, $1.offset)
      }.prefix(1).map(\.element)
    for profile in meeting {
      points.append(
        context.communeLink(profile.name) + Prose(phrases[.colon] + " ")
          + phrases.prose(.pairsMeetTwice, ["count": .number(profile.pairsMeetingTwice)]))
    }
    let separate = profiles.filter { $0.shape == .separatePlatforms }
    if !separate.isEmpty {
      points.append(
        phrases.prose(
          .readSeparate,
          ["count": .number(separate.count), "communes": .list(shortList(separate))]))
    }
    let single = profiles.filter {
      if case .onePlatform = $0.shape { true } else { false }
    }
    if !single.isEmpty {
      points.append(
        phrases.prose(
          .readOne, ["count": .number(single.count), "communes": .list(shortList(single))]))
    }
    if !context.study.intercommunal.isEmpty {
      points.append(
        phrases.prose(
          .readIntercommunal, ["count": .number(context.study.intercommunal.count)]))
    }
    guard !points.isEmpty else { return nil }
    return Page.Section(
      id: "first", heading: phrases[.sectionFirst], blocks: [.list(points)])
  }

  private func shortList(_ profiles: [CommuneProfile]) -> [Prose] {
    let shown = profiles.prefix(12).map { context.communeLink($0.name) }
    guard profiles.count > 12 else { return shown }
    return shown + [phrases.prose(.andOthers, ["count": .number(profiles.count - 12)])]
  }

  private var communes: Page.Section? {
    guard !profiles.isEmpty else { return nil }
    let hasGroups = profiles.contains { $0.commune?.group != nil }
    var columns = [
      Page.Table.Column(heading: phrases[.communeHeading]),
      Page.Table.Column(heading: phrases[.shapeHeading]),
      Page.Table.Column(heading: phrases[.partnersHeading], isNumber: true),
      Page.Table.Column(heading: phrases[.platformsHeading], isNumber: true),
      Page.Table.Column(heading: phrases[.membershipsHeading], isNumber: true),
    ]
    if hasGroups { columns.insert(Page.Table.Column(heading: phrases[.groupHeading]), at: 1) }
    let rows = profiles.map { profile in
      var row = [
        Page.Table.Cell(context.communeLink(profile.name)),
        Page.Table.Cell(context.shapeWords(of: profile)),
        context.number(profile.network.organisations.count),
        context.number(profile.network.platforms.count),
        context.number(profile.network.membershipCount),
      ]
      if hasGroups { row.insert(Page.Table.Cell(Prose(profile.commune?.group ?? "–")), at: 1) }
      return row
    }
    return Page.Section(
      id: "communes", heading: phrases[.sectionCommunes],
      blocks: [
        .table(
          Page.Table(
            caption: phrases[.communesCaption], columns: columns, rows: rows, isSortable: true,
            filterLabel: rows.count > 12 ? phrases[.filterCommunes] : nil))
      ])
  }

  private var intercommunal: Page.Section? {
    guard !context.study.intercommunal.isEmpty else { return nil }
    let cards = context.study.intercommunal.map { shared in
      Page.Card(
        title: context.title(of: shared.platform, named: shared.platform.name),
        facts: [
          phrases.prose(
            .sharedByCommunes,
            [
              "count": .number(shared.platform.communes.count),
              "communes": .list(shared.platform.communes.map(context.communeLink)),
            ]),
          phrases.prose(.memberCount, ["count": .number(shared.members.count)]),
        ],
        members: shared.members.map { member in
          // A local body is one in each commune: its name alone would stand there twice.
          let place = member.communes.filter { !$0.isEmpty }
          let isTold = member.isLocal && place != shared.platform.communes
          return Prose([
            .sector(context.style(of: member.sector)), .text(" " + member.name),
            .quiet(isTold ? " (" + place.joined(separator: ", ") + ")" : ""),
          ])
        })
    }
    return Page.Section(
      id: "intercommunal", heading: phrases[.sectionIntercommunal],
      blocks: [.note(phrases.prose(.intercommunalNote)), .cards(cards)])
  }

  private static let comparisonFiles: [(String, PhraseText)] = [
    ("comparison.json", .fileComparison), ("significance.csv", .fileSignificance),
    ("sensitivity.csv", .fileSensitivity), ("robustness.csv", .fileRobustness),
    ("missing-partners.csv", .fileMissingPartners), ("roles.csv", .fileRoles),
    ("mixing.csv", .fileMixing), ("platform-mixes.csv", .filePlatformMixes),
    ("shared-names.csv", .fileSharedNames), ("contributions.csv", .fileContributions),
    ("signatures.csv", .fileSignatures),
  ]

  private var files: Page.Section? {
    let names: [(String, String)] =
      [
        ("memberships.csv", phrases[.fileMemberships]), ("nodes.csv", phrases[.fileNodes]),
        ("networks.csv", phrases[.fileNetworks]), ("pairs.csv", phrases[.filePairs]),
        ("sectors.csv", phrases[.fileSectors]), ("links.csv", phrases[.fileLinks]),
        ("sources.csv", phrases[.fileSources]), ("report.json", phrases[.fileJSON]),
        ("report.md", phrases[.fileMarkdown]),
      ] + Self.comparisonFiles.map { ($0, phrases[$1]) }
    return Page.Section(
      id: "files", heading: phrases[.sectionFiles],
      blocks: [
        .definitions(
          names.map { name, words in
            Page.Definition(
              term: Prose([.link(name, to: name)]), value: nil, meaning: Prose(words))
          })
      ], isAnnex: true)
  }
}
