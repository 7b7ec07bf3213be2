internal import MaillageGraph
internal import MaillageSheets

/// The parts that researchers read: every number with its definition, every row with its source.
extension ReportContext {
  /// How many rows a table of a page shows; the tables in CSV hold all.
  static let rowLimit = 2000
  /// Network measures of the annex, in the order in which they are read.
  static let networkMeasures = [
    "organisations", "platforms", "memberships", "isolated_organisations", "empty_platforms",
    "mean_degree_organisations", "mean_degree_platforms", "density", "components",
    "components_with_links", "largest_component_share", "cut_organisations", "cut_platforms",
    "bridges", "overlapping_pairs", "butterflies", "robins_alexander", "nodf", "diameter",
    "mean_distance", "cover_platforms", "cover_organisations",
  ]
  /// Node measures of the annex.
  static let nodeMeasures = [
    "degree", "betweenness", "betweenness_centrality", "closeness_centrality",
    "harmonic_centrality", "pairs_linked_only_here",
  ]

  /// The numbers of a commune; for a commune with one platform only what can be counted.
  func annex(of profile: CommuneProfile) -> Page.Section? {
    let ids = Self.networkMeasures.filter {
      profile.shape.isComparable || Comparison.counts.contains($0)
    }
    let measures = comparison.networks.first { $0.commune == profile.name }?.measures ?? [:]
    let definitions = ids.compactMap { id -> Page.Definition? in
      guard let value = measures[id] else { return nil }
      return definition(id, value: phrases.numerals.decimal(value, places: 3))
    }
    guard !definitions.isEmpty else { return nil }
    var blocks: [Page.Block] = [
      .note(phrases.prose(profile.shape.isComparable ? .annexNote : .annexNoteOne)),
      .definitions(definitions),
    ]
    if profile.shape.isComparable {
      blocks += [
        nodeTable(
          profile, caption: .annexOrganisations, names: profile.network.organisations.names,
          columns: profile.measures.organisations),
        nodeTable(
          profile, caption: .annexPlatforms, names: profile.network.platforms.names,
          columns: profile.measures.platforms),
      ].compactMap(\.self)
      blocks += cutNote(
        max(profile.network.organisations.count, profile.network.platforms.count))
      let shown = Self.nodeMeasures.filter { profile.measures.organisations[$0] != nil }
      if !shown.isEmpty {
        blocks.append(.definitions(shown.map { definition($0, value: nil) }))
      }
    }
    return Page.Section(
      id: "annex", heading: phrases[.sectionAnnex], blocks: blocks, isAnnex: true)
  }

  /// The short title of a measure, or its id where nobody describes it.
  func title(ofMeasure id: String) -> String { describe(id, language)?.title ?? id }

  func definition(_ id: String, value: String?) -> Page.Definition {
    let description = describe(id, language)
    var meaning = Prose(description?.definition ?? "")
    if let citation = description?.citation, !citation.isEmpty {
      meaning = meaning + Prose((meaning.runs.isEmpty ? "" : " ") + citation)
    }
    return Page.Definition(
      term: Prose(description?.title ?? id), value: value, meaning: meaning)
  }

  private func nodeTable(
    _ profile: CommuneProfile, caption: Phrase, names: [String], columns: [String: [Double]]
  ) -> Page.Block? {
    let ids = Self.nodeMeasures.filter { columns[$0]?.count == names.count }
    guard !ids.isEmpty, !names.isEmpty else { return nil }
    let rows = names.indices.prefix(Self.rowLimit).map { row in
      [Page.Table.Cell(Prose(names[row]))]
        + ids.map { id in
          let value = columns[id]?[row] ?? .nan
          return Page.Table.Cell(
            Prose(phrases.numerals.decimal(value, places: 3)), sortKey: value)
        }
    }
    return .table(
      Page.Table(
        caption: phrases[caption],
        columns: [Page.Table.Column(heading: phrases[.nameHeading])]
          + ids.map { Page.Table.Column(heading: title(ofMeasure: $0), isNumber: true, hint: $0) },
        rows: rows, isSortable: true))
  }

  /// Says that a table is cut, where it is.
  private func cutNote(_ count: Int) -> [Page.Block] {
    guard count > Self.rowLimit else { return [] }
    return [
      .note(
        phrases.prose(.tableCut, ["shown": .number(Self.rowLimit), "count": .number(count)]))
    ]
  }

  /// Every membership with its roles and sources, and the sentence it rests on where sheets were read.
  func memberships(of profile: CommuneProfile) -> Page.Section? {
    guard !profile.partners.memberships.isEmpty else { return nil }
    let words = VocabularyWords(language)
    let hasSentences = !sentences.isEmpty
    let rows = profile.partners.memberships.prefix(Self.rowLimit).map { membership in
      let record = profile.partners.organisations[membership.organisation.index]
      let written = hasSentences ? [Page.Table.Cell(sentence(of: membership, in: profile))] : []
      return [
        Page.Table.Cell(
          Prose([
            .sector(style(of: record.sector)),
            .text(" " + profile.network.organisations[membership.organisation]),
          ])),
        Page.Table.Cell(Prose(name(of: membership.platform, in: profile))),
        Page.Table.Cell(Prose(membership.roles.map(words.name(of:)).joined(separator: ", "))),
        Page.Table.Cell(sources(membership.sources)),
      ] + written
    }
    let headings: [Phrase] = [.partnerHeading, .platformHeading, .roleHeading, .sourceHeading]
    var blocks: [Page.Block] = [
      .table(
        Page.Table(
          caption: phrases[.membershipsCaption],
          columns: (headings + (hasSentences ? [.sentenceHeading] : []))
            .map { (phrase: Phrase) in Page.Table.Column(heading: phrases[phrase]) },
          rows: rows, isSortable: true,
          filterLabel: rows.count > 30 ? phrases[.filterRows] : nil))
    ]
    blocks += cutNote(profile.partners.memberships.count)
    return Page.Section(
      id: "memberships", heading: phrases[.sectionMemberships], blocks: blocks, isAnnex: true)
  }

  /// What the sheets say of a membership, with a word where it should be checked.
  private func sentence(
    of membership: PartnerNetwork.Membership, in profile: CommuneProfile
  ) -> Prose {
    let found = sentences.sentences(
      of: profile.partners.organisations[membership.organisation.index],
      on: profile.partners.platforms[membership.platform.index],
      writtenIn: membership.sources)
    return found.map { sentence in
      let words = Prose([.quiet(phrases.text(.quoted, ["words": .text(sentence.words)]))])
      return sentence.isToCheck ? words + " " + Prose.name(phrases[.toCheck]) : words
    }.joined(separator: " ")
  }
}
