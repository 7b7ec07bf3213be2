/// A small picture of each of several communes, with everything at the same place in all of them.
///
/// What a commune does not name stays hollow, so that the eye compares shapes; the names stand once,
/// in a key below, by the numbers on the discs.
struct MultiplesLayout {
  private let facts: DiagramFacts
  private let plan: RadialPlan
  private let key: MultiplesKey

  /// The most organisations, platforms and lines on one page.
  static let limits = (bodies: 900, platforms: 200, ties: 8000)

  private static let gap = 14.0
  private static let padding = 12.0
  private static let narrowest = 216.0
  private static let narrowestPage = 620.0

  init(_ facts: DiagramFacts) throws(DrawingError) {
    try RenderLimits.check(
      facts, layout: .multiples, bodies: Self.limits.bodies, platforms: Self.limits.platforms,
      ties: Self.limits.ties)
    self.facts = facts
    plan = RadialPlan(facts)
    key = MultiplesKey(facts, plan: plan)
  }

  private var leastPanelWidth: Double { max(Self.narrowest, 2 * (plan.reach + Self.padding)) }

  /// Few small pictures get wider, so that they fill the page.
  private func panelWidth(columns: Int) -> Double {
    let count = Double(columns)
    return max(leastPanelWidth, (Self.narrowestPage - (count - 1) * Self.gap) / count)
  }

  /// In as many columns as make it largest on a sheet of A4, with rows as even as possible.
  func scene() -> Scene {
    let count = facts.parts.count
    let columns = Set((1...max(1, count)).map { (count + $0 - 1) / $0 }.filter { 2...4 ~= $0 })
    let scenes = columns.sorted().map { scene(columns: $0) }
    return scenes.max { Self.scale($0) < Self.scale($1) } ?? scene(columns: max(1, count))
  }

  /// Millimetres a point on A4, upright or lying.
  private static func scale(_ scene: Scene) -> Double {
    let (short, long) = (190.0, 277.0)
    return max(
      min(short / scene.width, long / scene.height), min(long / scene.width, short / scene.height))
  }

  private func scene(columns: Int) -> Scene {
    let panelWidth = panelWidth(columns: columns)
    let panels = Double(columns) * (panelWidth + Self.gap) - Self.gap
    let width = panels + 2 * PageFurniture.margin
    var scene = Scene(
      width: width, height: 0, language: facts.words.language, title: facts.title,
      summary: facts.summary)
    let furniture = PageFurniture(facts)
    var marks = furniture.marks(showsLinks: true)
    // The key says what the letters are.
    (marks.sectors, marks.noSector) = ([], false)
    (marks.cut, marks.cutPlace) = (false, marks.cut)
    marks.absent =
      facts.bodies.contains { $0.parts.count < facts.parts.count }
      || facts.platforms.contains { $0.parts.count < facts.parts.count }
    var y = furniture.addHead(to: &scene, marks: marks, ties: .lines) + 8
    y = addPanels(to: &scene, y: y, columns: columns, width: panelWidth)
    y = key.add(to: &scene, y: y + 22)
    furniture.addFoot(to: &scene, below: y)
    return scene
  }

  private func addPanels(
    to scene: inout Scene, y top: Double, columns: Int, width panelWidth: Double
  ) -> Double {
    let textWidth = panelWidth - 2 * Self.padding
    let heads = facts.parts.map { part -> (title: [String], note: [String]) in
      (
        TextStyle.panelTitle.wrapped(part.label, width: textWidth),
        part.note.map { TextStyle.partNote.wrapped($0, width: textWidth) } ?? []
      )
    }
    let headHeight =
      heads.map {
        Double($0.title.count) * TextStyle.panelTitle.lineHeight
          + Double($0.note.count) * TextStyle.partNote.lineHeight
      }.max() ?? 0
    let height = Self.padding + headHeight + 8 + 2 * plan.reach + Self.padding
    for part in facts.parts.indices {
      let x =
        PageFurniture.margin + Double(part % columns) * (panelWidth + Self.gap)
      let y = top + Double(part / columns) * (height + Self.gap)
      let title = TextBlock(
        x: x + Self.padding, y: y + Self.padding, width: textWidth, lines: heads[part].title,
        style: .panelTitle)
      var texts = [title]
      if !heads[part].note.isEmpty {
        texts.append(
          TextBlock(
            x: x + Self.padding, y: title.frame.maxY, width: textWidth, lines: heads[part].note,
            style: .partNote))
      }
      scene.cards.append(
        Card(
          id: "n\(part)", kind: .panel,
          frame: Frame(x: x, y: y, width: panelWidth, height: height),
          name: [facts.parts[part].label, facts.parts[part].note].compactMap { $0 }
            .joined(separator: ": "), texts: texts))
      let centre = Point(
        x: x + panelWidth / 2, y: y + height - Self.padding - plan.reach)
      add(part, to: &scene, centre: centre)
    }
    let rows = (facts.parts.count + columns - 1) / columns
    return top + Double(rows) * (height + Self.gap) - Self.gap
  }

  /// All places of one small picture, filled or hollow, and its lines.
  private func add(_ part: Int, to scene: inout Scene, centre: Point) {
    for (index, band) in plan.bands.enumerated() {
      addBand(index, band, part: part, to: &scene, centre: centre)
    }
    for tie in facts.partTies where tie.part == part {
      scene.curves.append(thread(tie, centre: centre))
    }
    for link in facts.partLinks where link.part == part {
      scene.curves.append(dashes(link, centre: centre))
    }
    let bodies = plan.groups.flatMap { $0.enumerated().map { (number: $0 + 1, body: $1) } }
    // Hollow places first, so that they can be drawn in one stroke.
    for (_, body) in bodies where !facts.bodies[body].parts.contains(part) {
      scene.cards.append(
        Card(
          id: "d\(body)n\(part)", kind: .dot, frame: frame(ofBody: body, centre), tone: .absent))
    }
    for platform in facts.platforms.indices
    where !facts.platforms[platform].parts.contains(part) {
      scene.cards.append(
        Card(
          id: "q\(platform)n\(part)", kind: .number, frame: frame(ofPlatform: platform, centre),
          tone: .absent))
    }
    for (number, body) in bodies where facts.bodies[body].parts.contains(part) {
      let frame = frame(ofBody: body, centre)
      var disc = key.disc(of: body, number: number, frame: frame)
      // A second rim would reach into the neighbours.
      if facts.bodies[body].cutParts.contains(part) { disc.mark() }
      scene.cards.append(
        Card(
          id: "d\(body)n\(part)", kind: .dot, frame: frame, outline: .none,
          name: facts.bodies[body].fullName, swatch: disc))
    }
    for platform in facts.platforms.indices where facts.platforms[platform].parts.contains(part) {
      let isCut = facts.platforms[platform].cutParts.contains(part)
      var frame = frame(ofPlatform: platform, centre)
      // Lower, so that there is room for the second rim.
      if isCut { frame = frame.inset(top: 1.6) }
      let letter = TextBlock(
        x: frame.x, y: frame.centre.y - TextStyle.letter.lineHeight / 2, width: frame.width,
        lines: [key.letter(of: platform)], style: .letter, alignment: .centre)
      scene.cards.append(
        Card(
          id: "q\(platform)n\(part)", kind: .number, frame: frame, isCut: isCut,
          name: facts.platforms[platform].fullName, texts: [letter]))
    }
  }

  private func frame(ofBody body: Int, _ centre: Point) -> Frame {
    let place = plan.bodies[body].moved(by: centre)
    return Frame(
      x: place.x - RadialPlan.disc / 2, y: place.y - RadialPlan.disc / 2,
      width: RadialPlan.disc, height: RadialPlan.disc)
  }

  private func frame(ofPlatform platform: Int, _ centre: Point) -> Frame {
    let place = plan.platforms[platform].moved(by: centre)
    let (width, height) = RadialPlan.square
    return Frame(x: place.x - width / 2, y: place.y - height / 2, width: width, height: height)
  }

  /// The arc and the letters of a sector, pale where it has nobody here.
  private func addBand(
    _ index: Int, _ band: RadialPlan.Band, part: Int, to scene: inout Scene, centre: Point
  ) {
    let isHere = plan.groups[index].contains { facts.bodies[$0].parts.contains(part) }
    let colour = band.sector.map { facts.sectors[$0].swatch } ?? Theme.noSectorLine
    scene.curves.append(
      Curve(
        kind: .band, points: Arc.points(band.turns, radius: plan.outer + 4, centre: centre),
        colour: isHere ? colour : Theme.absent, tone: isHere ? .plain : .absent))
    guard isHere else { return }
    let place = band.label.moved(by: centre)
    let swatch = CardMaker(facts: facts, isDense: false).swatch(
      of: band.sector, x: place.x - Swatch.size.width / 2, middle: place.y)
    scene.cards.append(
      Card(
        id: "s\(index)n\(part)", kind: .swatch, frame: swatch.frame, outline: .none,
        name: band.sector.map { facts.sectors[$0].label } ?? facts.words.noSector, swatch: swatch))
  }

  /// A line that leaves its body towards the centre and bends to its platform.
  private func thread(_ tie: Diagram.Tie, centre: Point) -> Curve {
    let platform = plan.platforms[tie.platform]
    let turn = plan.turns[tie.body]
    let kind = Curve.Kind(tie.style)
    let word = facts.word(for: tie.style)
    // A mark must not hide below the disc.
    let isMarked = tie.style == .chair || tie.style == .coordinator
    let start = plan.bodies[tie.body]
    let rim = start.moved(by: RadialPlan.disc / 2, towards: Point(x: 0, y: 0))
    let points = [
      isMarked ? rim : start, Turn.point(turn, radius: plan.inner - 22),
      Turn.point(
        platform.distance < 1 ? turn : Turn.of(platform),
        radius: (platform.distance + plan.inner) / 2 - 4), platform,
    ].map { $0.moved(by: centre) }
    return Curve(
      kind: kind, points: points, colour: facts.lineColour(of: tie.body),
      name: [
        facts.bodies[tie.body].fullName, facts.platforms[tie.platform].fullName, word,
      ].compactMap { $0 }.joined(separator: " – "),
      from: "d\(tie.body)n\(tie.part)", to: "q\(tie.platform)n\(tie.part)")
  }

  /// A dashed line between two platforms, bent towards the centre.
  private func dashes(_ link: Diagram.Link, centre: Point) -> Curve {
    let ends = [plan.platforms[link.from], plan.platforms[link.to]]
    let middles = ends.map { Point(x: $0.x * 0.4, y: $0.y * 0.4) }
    return Curve(
      kind: .link,
      points: [ends[0], middles[0], middles[1], ends[1]].map { $0.moved(by: centre) },
      colour: Theme.link,
      name: [
        facts.platforms[link.from].fullName, link.label, facts.platforms[link.to].fullName,
      ].compactMap { $0 }.joined(separator: " – "),
      from: "q\(link.from)n\(link.part)", to: "q\(link.to)n\(link.part)")
  }
}

extension Point {
  /// This place, seen from another origin.
  fileprivate func moved(by origin: Point) -> Point {
    Point(x: x + origin.x, y: y + origin.y)
  }

  /// How far from the origin.
  fileprivate var distance: Double { (x * x + y * y).squareRoot() }
}
