internal import MaillageGraph
internal import MaillageSheets

/// What every page of a report needs to know: words, file names, styles, pictures.
struct ReportContext {
  let study: Study
  let comparison: Comparison
  let language: Language
  let phrases: Phrases
  let banner: String?
  let describe: @Sendable (String, Language) -> MeasureDescription?
  private let slugs: [String: String]
  private let styles: [Sector: SectorStyle]
  private let noStyle: SectorStyle
  let pictures: [String: ReportPicture]
  let comparisonPicture: ComparisonPicture?
  let charts: [ComparisonChart.Kind: ComparisonChart]
  let sentences: MembershipSentences
  /// Whether the comparison stands alone, without pages of communes to lead to.
  let isComparisonAlone: Bool

  init(_ report: Report, isComparisonAlone: Bool = false) {
    self.isComparisonAlone = isComparisonAlone
    study = report.study
    comparison = report.comparison
    language = report.language
    phrases = Phrases(report.language)
    banner = report.banner
    describe = report.describe
    slugs = Report.slugs(of: report.study.profiles.map(\.name))
    comparisonPicture = report.comparisonPicture
    charts = Dictionary(report.charts.map { ($0.kind, $0) }) { first, _ in first }
    pictures = Dictionary(report.pictures.map { ($0.commune, $0) }) { first, _ in first }
    let sectors = study.profiles.flatMap { $0.sectors.compactMap(\.sector) } + Sector.known
    let table = SectorStyle.table(of: sectors, in: language)
    styles = Dictionary(uniqueKeysWithValues: table.map { ($0.sector, $0.style) })
    noStyle = SectorStyle.none(in: language)
    sentences = MembershipSentences(report.study.table)
  }

  // MARK: Names and places

  func slug(of commune: String) -> String { slugs[commune] ?? "commune" }

  func path(of commune: String) -> String { slug(of: commune) + ".html" }

  /// The commune as a heading; rows without one have a name too.
  func title(of commune: String) -> String {
    guard commune.isEmpty else { return commune }
    return phrases[study.profiles.count == 1 ? .pictureTitleAll : .noCommune]
  }

  func communeLink(_ commune: String) -> Prose {
    guard slugs[commune] != nil, !isComparisonAlone else { return .name(title(of: commune)) }
    return Prose([.link(title(of: commune), to: path(of: commune))])
  }

  func style(of sector: Sector?) -> SectorStyle { sector.flatMap { styles[$0] } ?? noStyle }

  func name(of platform: PlatformID, in profile: CommuneProfile) -> String {
    profile.network.platforms[platform]
  }

  func names(
    _ organisations: some Sequence<OrganisationID>, in profile: CommuneProfile
  ) -> [Prose] {
    organisations.map { Prose(profile.network.organisations[$0]) }
  }

  func sources(_ sources: [String]) -> Prose {
    sources.map { source in
      SafeText.webAddress(source) == nil ? Prose(source) : SourceLabel(source).prose
    }.joined(separator: ", ")
  }

  /// A platform as the title of its card: its name, and its acronym where that says more.
  func title(of platform: PlatformRecord, named name: String) -> Prose {
    guard let acronym = platform.acronym, !name.contains(acronym) else { return .name(name) }
    return Prose([.name(name), .quiet(" (" + acronym + ")")])
  }

  // MARK: Small parts of pages

  func figure(_ phrase: Phrase, _ count: Int) -> Page.KeyFigure {
    Page.KeyFigure(
      number: phrases.numerals.whole(count),
      label: phrases.text(phrase, ["count": .number(count)]))
  }

  func number(_ count: Int) -> Page.Table.Cell {
    Page.Table.Cell(Prose(phrases.numerals.whole(count)), sortKey: Double(count))
  }

  func number(_ value: Double) -> Page.Table.Cell {
    Page.Table.Cell(Prose(phrases.numerals.decimal(value)), sortKey: value)
  }

  /// How many members a card or a roster names; the tables hold them all.
  private static let memberLimit = 500

  /// Members, each in a line; of very many, how many more there are.
  func memberLines(
    _ members: [OrganisationID], on platform: PlatformID, in profile: CommuneProfile,
    withSector: Bool = false
  ) -> [Prose] {
    var lines = members.prefix(Self.memberLimit).map {
      memberLine($0, on: platform, in: profile, withSector: withSector)
    }
    if members.count > lines.count {
      let others = phrases.text(.andOthers, ["count": .number(members.count - lines.count)])
      lines.append(Prose([.quiet("… " + others)]))
    }
    return lines
  }

  /// A member with its roles, and the number of platforms it sits on if there are several.
  private func memberLine(
    _ id: OrganisationID, on platform: PlatformID, in profile: CommuneProfile,
    withSector: Bool = false
  ) -> Prose {
    let record = profile.partners.organisations[id.index]
    let words = VocabularyWords(language)
    var line = Prose()
    if withSector { line.runs += [.sector(style(of: record.sector)), .text(" ")] }
    line.runs.append(.text(profile.network.organisations[id]))
    var notes: [String] = []
    let roles = profile.partners.membership(of: id, on: platform)?.roles ?? []
    notes += roles.filter { $0 != .member }.map(words.name(of:))
    if record.kind != .organisation { notes.append(words.name(of: record.kind)) }
    let degree = profile.network.adjacency.degree(of: id.index)
    if !notes.isEmpty { line.runs.append(.quiet(" (" + notes.joined(separator: ", ") + ")")) }
    if degree > 1 {
      let words = phrases.text(.onPlatforms, ["count": .number(degree)])
      line.runs += [.text("\u{A0}"), .badge(phrases.numerals.whole(degree), words: words)]
    }
    return line
  }

  func picture(of profile: CommuneProfile) -> Page.Picture? {
    guard let picture = pictures[profile.name] else { return nil }
    let base = "pictures/" + slug(of: profile.name)
    var files = [Page.Picture.File(path: base + ".svg", words: "SVG")]
    if picture.png != nil { files.append(Page.Picture.File(path: base + ".png", words: "PNG")) }
    return Page.Picture(
      source: .inline(picture.svg),
      alternative: phrases.text(
        .pictureAlternative, ["commune": .text(title(of: profile.name))]),
      caption: phrases.prose(caption(of: picture.form)), files: files)
  }

  private func caption(of form: ReportPicture.Form) -> Phrase {
    switch form {
    case .lines: .pictureCaption
    case .roster: .pictureCaptionRoster
    case .matrix: .pictureCaptionMatrix
    case .bubbles: .pictureCaptionOverview
    }
  }

  /// What must not be missed: a list of a security cell's members, and the banner handed in.
  func banners(for profiles: [CommuneProfile]) -> [Page.Banner] {
    var banners: [Page.Banner] = []
    let cells = profiles.flatMap { profile in
      profile.securityCells.map { name(of: $0, in: profile) }
    }
    if !cells.isEmpty {
      var text = phrases.prose(.internalBanner)
      let unique = Set(cells).sorted()
      if profiles.count == 1 || unique.count <= 6 {
        text =
          text + " "
          + phrases.prose(
            .internalBannerWhy,
            ["count": .number(unique.count), "names": .list(unique.map { .name($0) })])
      }
      banners.append(Page.Banner(kind: .internalOnly, text: text))
    }
    if let banner { banners.append(Page.Banner(kind: .notice, text: Prose(banner))) }
    return banners
  }
}

extension PartnerNetwork {
  /// The membership of an organisation on a platform; they stand in the order of both.
  fileprivate func membership(of organisation: OrganisationID, on platform: PlatformID)
    -> Membership?
  {
    var (low, high) = (0, memberships.count)
    while low < high {
      let middle = (low + high) / 2
      let membership = memberships[middle]
      if (membership.organisation, membership.platform) < (organisation, platform) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < memberships.count else { return nil }
    let found = memberships[low]
    return found.organisation == organisation && found.platform == platform ? found : nil
  }
}
