import Maillage
import MaillageDrawing

/// Turns a network with its attributes into the plain columns that a picture is made of.
///
/// This is the only place that knows both sides: the library has the words and the numbers, the
/// drawing target has the pictures, and neither imports the other.
struct DiagramBuilder {
  let partners: PartnerNetwork
  let language: Language
  /// A warning that must not be missed; stands above the picture.
  var banner: String?
  /// Stands in place of the title made from the name of the network.
  var title: String?
  /// The measure that partners are sized by; the number of their platforms if this is nil.
  var sizing: Measure?
  /// The date at which the memberships hold, if one was given.
  var date: PartialDate?
  /// What colours stand for.
  var colouring = Colouring.sector
  /// The test that lines of a projection have to pass to stand out; none do if this is nil.
  var backbone: BackboneTest?
  /// How many threads that test may use.
  var parallelism = Parallelism.automatic
  /// The sectors of what it is to stand beside, so that both have the same letters.
  var sectorsBeside: [Sector] = []
  /// Whether platforms of several communes say so.
  var saysIntercommunal = false

  var phrases: Phrases { Phrases(language) }

  /// The diagram, with what `layout` shows of it.
  func diagram(for layout: PictureLayout) -> Diagram {
    var collector = Collector(styles: sectorStyles())
    let cuts = partners.network.cuts
    // Whole blocks are worth a search for them only where they are drawn.
    let modules = layout == .matrix ? partners.network.modules() : nil
    for (index, record) in partners.organisations.enumerated() {
      collector.addBody(
        record, name: partners.network.organisations.names[index],
        isCut: cuts.partsIfRemoved.organisations[index] > 1,
        module: modules?.organisations[index])
    }
    for (index, record) in partners.platforms.enumerated() {
      collector.addPlatform(
        record, name: partners.network.platforms.names[index],
        note: note(of: record), isCut: holdsPlatformsTogether(PlatformID(index), cuts),
        module: modules?.platforms[index])
    }
    for tie in partners.memberships {
      var drawn = Diagram.Tie(
        body: tie.organisation.index, platform: tie.platform.index, style: style(of: tie.roles))
      drawn.weight = tie.weight
      collector.ties.append(drawn)
    }
    for tie in partners.uncounted {
      let body = tie.organisationID?.index ?? collector.place(of: tie.organisation)
      let platform =
        tie.platformID?.index ?? collector.place(of: tie.platform, note: note(of: tie.platform))
      collector.ties.append(.init(body: body, platform: platform, style: .outside))
    }
    let links = partners.links.map { link in
      Diagram.Link(
        from: link.from.index, to: link.to.index,
        label: saysItsParent(link)
          ? nil : VocabularyWords(language).name(ofRelation: link.relation))
    }
    var diagram = Diagram(
      title: title ?? defaultTitle, subtitle: subtitle(collector),
      sourceLine: Self.sourceLine(of: [partners], in: phrases), banner: banner,
      bodies: collector.bodies,
      platforms: collector.platforms, ties: collector.ties, links: links,
      sectors: collector.styles.map(\.style), words: words)
    if layout == .overview { group(&diagram) }
    size(&diagram)
    diagram.freeWords = freeWords
    colour(&diagram, for: layout)
    if layout == .projection { markBackbone(&diagram) }
    return diagram
  }

  /// Platforms of one commune stand together; one of several communes stands by itself.
  private func group(_ diagram: inout Diagram) {
    for (place, record) in partners.platforms.enumerated() where record.communes.count == 1 {
      diagram.platforms[place].group = record.communes[0]
    }
  }

  /// The most partners whose lines can still be followed in columns.
  static let mostInColumns = 80
  /// The most partners and platforms that a matrix of one page shows well.
  static let mostInMatrix = 300
  /// The most partners in cards on one page.
  private static let mostInRoster = 600

  /// One platform with members is shown with these by sector, and platforms that are only named
  /// below it: lines to a single place say nothing. Several, or links to draw, ask for columns.
  var suitingLayout: PictureLayout {
    let network = partners.network
    let withMembers = network.platforms.ids.filter { !network.organisations(of: $0).isEmpty }.count
    let isRoster = withMembers == 1 && partners.links.isEmpty || network.platforms.count == 1
    if isRoster, network.organisations.count <= Self.mostInRoster { return .roster }
    if network.organisations.count + network.platforms.count > Self.mostInMatrix {
      return .overview
    }
    return network.organisations.count > Self.mostInColumns ? .matrix : .columns
  }

  /// A platform is worth marking where other platforms would lose contact without it; in a star
  /// every platform is a cut node and the mark would say nothing.
  private func holdsPlatformsTogether(_ id: PlatformID, _ cuts: Cuts) -> Bool {
    let parts = cuts.partsIfRemoved.platforms[id.index]
    guard parts > 1 else { return false }
    // A member of no other platform is left alone; every other part has a platform.
    let network = partners.network
    let leftAlone = network.organisations(of: id).count { network.platforms(of: $0).count == 1 }
    return parts - Double(leftAlone) > 1
  }

  /// The small line below a platform: what it is part of. A dashed line has no direction, so the
  /// words stand where they belong, and not on the line.
  private func note(of record: PlatformRecord) -> String? {
    let parent = record.parent.map { phrases.text(.partOf, ["parent": .name($0)]) }
    guard saysIntercommunal, record.isIntercommunal else { return parent }
    return ([phrases[.pictureIntercommunal]] + [parent].compactMap { $0 })
      .joined(separator: " · ")
  }

  private func saysItsParent(_ link: PartnerNetwork.Link) -> Bool {
    guard link.relation == "part of", let parent = partners.platforms[link.from.index].parent
    else { return false }
    return NameKey(parent).text == partners.platforms[link.to.index].key
  }

  private func style(of roles: [Role]) -> Diagram.TieStyle {
    if roles.contains(.chair) { return .chair }
    if roles.contains(.coordinator) { return .coordinator }
    return roles.allSatisfy(\.isOutsideMeasures) ? .outside : .member
  }

  /// The sectors of all that is drawn.
  var sectors: [Sector] {
    (partners.organisations + partners.uncounted.map(\.organisation)).compactMap(\.sector)
  }

  private func sectorStyles() -> [(sector: Sector, style: Diagram.SectorStyle)] {
    SectorStyle.table(of: sectors + sectorsBeside, in: language).map { row in
      let style = row.style
      return (
        row.sector,
        .init(
          code: style.code, label: style.label, swatch: style.swatch, ink: style.ink,
          line: style.line, darkLine: style.darkLine)
      )
    }
  }

  private var words: Diagram.Words {
    var words = Diagram.Words(
      language: language.rawValue, onePlatform: phrases[.pictureOnePlatform],
      platforms: phrases[.picturePlatforms], several: phrases[.pictureSeveral],
      noPlatform: phrases[.pictureNoPlatform], partnerCountOne: phrases[.picturePartnerOne],
      partnerCountMany: phrases[.picturePartnerMany], partnerCountNone: phrases[.noMemberNamed],
      chair: phrases[.pictureChair],
      coordinator: phrases[.pictureCoordinator], outside: phrases[.pictureOutside],
      link: phrases[.pictureLink], cut: phrases[.pictureCut], module: phrases[.pictureModule],
      noSector: phrases[.noSector])
    words.partners = phrases[.partnersHeading]
    words.weight = Self.weightWords(of: [partners], in: phrases)
    return words
  }

  private var freeWords: Diagram.FreeWords {
    let degree = phrases[.pictureSizeDegree]
    let measure = sizing?.title[language] ?? degree
    let disc = sizing?.scope == .platforms ? degree : measure
    return .init(
      size: phrases.text(.pictureSizeBy, ["measure": .text(disc)]),
      bar: phrases.text(.pictureBarBy, ["measure": .text(measure)]),
      sharedOne: phrases[.pictureSharedOne], sharedMany: phrases[.pictureSharedMany],
      bubble: phrases[.pictureBubble], platform: phrases[.pictureHub],
      between: phrases[sizing == nil ? .pictureBetween : .pictureBetweenSized],
      clockwise: phrases[colouring == .sector ? .pictureClockwise : .pictureClockwiseGroups],
      notCounted: phrases[.pictureNotCounted])
  }

  private var defaultTitle: String {
    switch partners.name {
    case "", "all": phrases[.pictureTitleAll]
    default: phrases.text(.pictureTitle, ["commune": .name(partners.name)])
    }
  }

  /// The counts of the measures; who only funds or benefits is counted apart.
  private func subtitle(_ collector: Collector) -> String {
    let network = partners.network
    var sentences = [
      phrases.text(
        .pictureSubtitle,
        [
          "partners": .number(network.organisations.count),
          "platforms": .number(network.platforms.count),
        ])
    ]
    let outside = collector.bodies.count - network.organisations.count
    if outside > 0 {
      sentences.append(phrases.text(.pictureOutsideCount, ["count": .number(outside)]))
    }
    if let date { sentences.append(phrases.text(.pictureDated, ["date": .text("\(date)")])) }
    if colouring != .sector || !collector.styles.isEmpty {
      sentences.append(phrases[colouring.key])
    }
    return sentences.joined(separator: " ")
  }

  /// The sources of what is drawn, in the order of the memberships; a web address by its host.
  static func sourceLine(of networks: [PartnerNetwork], in phrases: Phrases) -> String? {
    let written = networks.flatMap { partners in
      partners.memberships.flatMap(\.sources) + partners.uncounted.flatMap(\.sources)
    }
    let labels = SourceLabel.unique(written).map(\.words)
    guard !labels.isEmpty else { return nil }
    var shown = labels.prefix(3).map { Prose($0) }
    if labels.count > 3 {
      shown.append(phrases.prose(.andOthers, ["count": .number(labels.count - 3)]))
    }
    return phrases.text(
      .pictureSource, ["count": .number(labels.count), "sources": .list(shown)])
  }
}

extension DiagramBuilder {
  /// Bodies and platforms in the order of their ids, then those that are drawn but not measured.
  private struct Collector {
    let styles: [(sector: Sector, style: Diagram.SectorStyle)]
    var bodies: [Diagram.Body] = []
    var platforms: [Diagram.Platform] = []
    var ties: [Diagram.Tie] = []
    private var outsideBodies: [OrganisationRecord: Int] = [:]
    private var outsidePlatforms: [PlatformRecord: Int] = [:]

    init(styles: [(sector: Sector, style: Diagram.SectorStyle)]) { self.styles = styles }

    mutating func addBody(
      _ record: OrganisationRecord, name: String, isCut: Bool, module: Int? = nil
    ) {
      let sector = styles.firstIndex { $0.sector == record.sector }
      bodies.append(
        .init(
          label: Self.label(name, record.acronym), sector: sector, isCut: isCut, module: module,
          key: record.key, isLocal: record.isLocal))
    }

    mutating func addPlatform(
      _ record: PlatformRecord, name: String, note: String?, isCut: Bool, module: Int? = nil
    ) {
      platforms.append(
        .init(
          label: Self.label(name, record.acronym), note: note, isCut: isCut, module: module,
          key: record.key))
    }

    mutating func place(of record: OrganisationRecord) -> Int {
      if let place = outsideBodies[record] { return place }
      addBody(record, name: record.name, isCut: false)
      outsideBodies[record] = bodies.count - 1
      return bodies.count - 1
    }

    mutating func place(of record: PlatformRecord, note: String?) -> Int {
      if let place = outsidePlatforms[record] { return place }
      addPlatform(record, name: record.name, note: note, isCut: false)
      outsidePlatforms[record] = platforms.count - 1
      return platforms.count - 1
    }

    /// The name with its acronym, unless the name holds it already.
    private static func label(_ name: String, _ acronym: String?) -> String {
      guard let acronym, !acronym.isEmpty else { return name }
      let holdsIt = " \(NameKey(name).text) ".contains(" \(NameKey(acronym).text) ")
      return holdsIt ? name : "\(name) (\(acronym))"
    }
  }
}
