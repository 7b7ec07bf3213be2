internal import MaillageGraph
internal import MaillageSheets

/// Communes side by side: indicators with the place among peers, pictures on one scale, what pairs
/// share.
struct ComparisonPage {
  let context: ReportContext
  var phrases: Phrases { context.phrases }
  var comparison: Comparison { context.comparison }

  /// The indicators of the table, with their column heads.
  private static let indicators: [(id: String, heading: Phrase)] = [
    ("organisations", .partnersHeading), ("platforms", .platformsHeading),
    ("memberships", .membershipsHeading),
    ("partners_on_several_platforms", .onSeveralHeading),
    ("mean_degree_organisations", .meanDegreeHeading),
    ("overlapping_pairs", .meetingTwiceHeading), ("platform_groups", .groupsApartHeading),
    ("largest_component_share", .largestPartHeading),
    ("cut_organisations", .cutOrganisationsHeading),
  ]
  private static let galleryLimit = 60
  /// How wide the widest small picture is shown; the others keep its scale.
  private static let galleryWidth = 328.0

  init(in context: ReportContext) { self.context = context }

  /// The whole page.
  func page() -> Page {
    Page(
      path: "comparison.html", heading: phrases[.comparisonTitle], kicker: "",
      lead: [phrases.prose(.comparisonLead)],
      banners: context.banners(for: context.study.profiles),
      sections: ([
        inWords, indicators, inPictures, atEqualSize, likeness, signatures, together, gallery,
        hangingOnOne, countedOtherwise, pairs, usualNames,
      ] + changes + [sectors, roleAligned, mixing, missing, besideChance, definitions])
      .compactMap(\.self))
  }

  private var indicators: Page.Section? {
    guard !comparison.networks.isEmpty else { return nil }
    let hasGroups = comparison.networks.contains { $0.group != nil }
    var columns = [Page.Table.Column(heading: phrases[.communeHeading])]
    if hasGroups { columns.append(Page.Table.Column(heading: phrases[.groupHeading])) }
    let shown = Self.indicators.filter { indicator in
      comparison.networks.contains { $0.measures[indicator.id] != nil }
    }
    columns += shown.map {
      Page.Table.Column(heading: phrases[$0.heading], isNumber: true, hint: $0.id)
    }
    let rows = comparison.networks.map { network in
      var row = [Page.Table.Cell(context.communeLink(network.commune))]
      if hasGroups { row.append(Page.Table.Cell(Prose(network.group ?? "–"))) }
      return row + shown.map { cell($0.id, of: network) }
    }
    var notes: [Page.Block] = [.note(phrases.prose(.quantileNote))]
    if comparison.networks.contains(where: { !$0.isComparable }) {
      notes.append(.note(phrases.prose(.notComparableNote)))
    }
    return Page.Section(
      id: "indicators", heading: phrases[.sectionIndicators],
      blocks: [
        .table(
          Page.Table(
            caption: phrases[.indicatorsCaption], columns: columns, rows: rows, isSortable: true,
            filterLabel: rows.count > 12 ? phrases[.filterCommunes] : nil))
      ] + notes)
  }

  private func cell(_ id: String, of network: Comparison.Network) -> Page.Table.Cell {
    guard network.isComparable || Comparison.counts.contains(id), let value = network.measures[id]
    else { return Page.Table.Cell("–", sortKey: -.infinity) }
    let words =
      id == "largest_component_share"
      ? phrases.numerals.percent(value) : phrases.numerals.decimal(value)
    let bar = network.quantiles[id].map { quantile in
      Page.Table.Bar(
        share: quantile,
        words: phrases.text(
          .quantileWords,
          [
            "share": .percent(quantile), "count": .number(network.peerCounts[id] ?? 0),
          ]))
    }
    return Page.Table.Cell(Prose(words), sortKey: value, bar: bar)
  }

  /// All communes in one picture.
  private var together: Page.Section? {
    guard let picture = context.comparisonPicture else { return nil }
    let base = "pictures/comparison"
    var files = [Page.Picture.File(path: base + ".svg", words: "SVG")]
    if picture.png != nil { files.append(Page.Picture.File(path: base + ".png", words: "PNG")) }
    let names = context.study.profiles.map { Prose.name(context.title(of: $0.name)) }
    let caption: Phrase =
      switch picture.form {
      case .butterfly: .pictureCaptionButterfly
      case .multiples: .pictureCaptionMultiples
      case .bubbles: .pictureCaptionOverview
      }
    return Page.Section(
      id: "together", heading: phrases[.sectionAllTogether],
      blocks: [
        .picture(
          Page.Picture(
            source: .file(base + ".svg"),
            alternative: phrases.text(.pictureTogether, ["communes": .list(names)]),
            caption: phrases.prose(caption), files: files))
      ])
  }

  /// Small pictures of the communes that can be compared, all on one scale.
  private var gallery: Page.Section? {
    let shown = context.study.profiles.filter {
      $0.shape.isComparable && context.pictures[$0.name] != nil
    }
    guard !shown.isEmpty else { return nil }
    // Where nobody drew a small picture the large one serves, shown small.
    let widths = shown.map { profile in
      let picture = context.pictures[profile.name]
      return SVGSize.width(of: picture?.smallSVG ?? picture?.svg ?? "") ?? 1
    }
    let scale = Self.galleryWidth / (widths.max() ?? 1)
    let pictures = zip(shown, widths).prefix(Self.galleryLimit).map { profile, width in
      Page.Picture(
        source: .file(path(ofSmallPictureOf: profile.name)),
        alternative: phrases.text(
          .pictureAlternative, ["commune": .text(context.title(of: profile.name))]),
        width: max(1, Int((width * scale).rounded())), caption: context.communeLink(profile.name),
        files: [])
    }
    return Page.Section(
      id: "gallery", heading: phrases[.sectionGallery],
      blocks: [.note(phrases.prose(.galleryNote)), .gallery(Array(pictures))])
  }

  private func path(ofSmallPictureOf commune: String) -> String {
    let isSmall = context.pictures[commune]?.smallSVG != nil
    return "pictures/" + context.slug(of: commune) + (isSmall ? "-small.svg" : ".svg")
  }

  private var definitions: Page.Section? {
    let ids = Self.indicators.map(\.id).filter { context.describe($0, context.language) != nil }
    guard !comparison.networks.isEmpty else { return nil }
    return Page.Section(
      id: "annex", heading: phrases[.sectionAnnex],
      blocks: [
        .definitions(
          ids.map { context.definition($0, value: nil) } + comparison.terms.map(definition))
      ], isAnnex: true)
  }

  private func definition(_ term: ComparisonTerm) -> Page.Definition {
    let cited = term.citations.map { " " + $0.line }.joined()
    return Page.Definition(
      term: Prose(phrases[term.name]), value: nil,
      meaning: phrases.prose(term.meaning, term.values) + Prose(cited))
  }
}
