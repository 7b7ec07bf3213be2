import Testing

@testable import MaillageDrawing

@Suite struct LayoutTests {
  static let samples: [Sample] =
    [
      Sample("Liège", Samples.liege), Sample("hostile", hostileDiagram()),
      Sample("empty", Diagram(title: "")), Sample("roster", Samples.roster()),
    ]
    + [0, 1, 2, 5, 27, 60, 80, 150].flatMap { bodies in
      [0, 1, 3, 9].map { platforms in
        Sample("\(bodies) × \(platforms)", Samples.commune(bodies: bodies, platforms: platforms))
      }
    }

  @Test(arguments: PictureLayout.allCases, samples)
  func nothingTouchesAndEverythingFits(layout: PictureLayout, sample: Sample) throws {
    let scene = try layout.scene(of: sample.diagram.fit(for: layout))
    #expect(overlaps(in: scene).isEmpty)
    #expect(overflows(in: scene).isEmpty)
    let ids = scene.cards.map(\.id) + scene.discs.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) } })
  }

  @Test func theChecksSeeWhatIsWrong() throws {
    let scene = try PictureLayout.columns.scene(of: Samples.liege)
    let body = try #require(scene.cards.firstIndex { $0.kind == .body })
    var touching = scene
    touching.cards[body].frame = touching.cards[body + 1].frame.moved(y: 1)
    #expect(!overlaps(in: touching).isEmpty)
    var narrow = scene
    narrow.cards[body].texts[0].frame.width = 20
    #expect(!overflows(in: narrow).isEmpty)
    var outside = scene
    outside.cards[body] = outside.cards[body].moved(x: -100)
    #expect(!overflows(in: outside).isEmpty)
    var long = scene
    long.texts[0].lines[0] += String(repeating: "W", count: 60)
    #expect(!overflows(in: long).isEmpty)
  }

  @Test(arguments: PictureLayout.allCases, samples)
  func everyBodyAndPlatformIsThere(layout: PictureLayout, sample: Sample) throws {
    let diagram = sample.diagram.fit(for: layout)
    let facts = try DiagramFacts(diagram)
    let scene = try layout.scene(of: diagram)
    let expected = facts.bodies.map { squeezed($0.label) }
    if layout == .overview {
      let ids = Set(scene.discs.map(\.id))
      #expect(facts.bodies.indices.allSatisfy { ids.contains("b\($0)") })
      #expect(facts.platforms.indices.allSatisfy { ids.contains("p\($0)") })
      return
    }
    let found = scene.cards.filter { $0.kind == .body }.map { squeezed($0.texts[0].lines.joined()) }
    switch layout {
    case .roster: #expect(Set(found) == Set(expected))
    default: #expect(found.sorted() == expected.sorted())
    }
    if layout == .projection { return }
    // A platform of both sides stands on both.
    let platforms =
      layout == .butterfly ? facts.platforms.flatMap(\.parts) : facts.platforms.map { _ in 0 }
    #expect(scene.cards.count { $0.kind == .platform } == platforms.count)
  }

  @Test(arguments: PictureLayout.allCases)
  func sameDiagramSameScene(layout: PictureLayout) throws {
    let diagram = Samples.commune().fit(for: layout)
    #expect(try layout.scene(of: diagram) == layout.scene(of: diagram))
  }

  @Test func columnsStandInOrder() throws {
    let diagram = Samples.commune()
    let facts = try DiagramFacts(diagram)
    let scene = try PictureLayout.columns.scene(of: diagram)
    let platforms = scene.cards.filter { $0.kind == .platform }
    let lowest = try #require(platforms.map(\.frame.maxY).max())
    for (index, body) in facts.bodies.enumerated() {
      let card = try #require(scene.cards.first { $0.id == "b\(index)" })
      switch body.memberOf.count {
      case 0 where body.outsideOf.isEmpty: #expect(card.frame.y > lowest)
      case 0: #expect(card.outline == .outside)
      case 1:
        #expect(card.frame.maxX < platforms[0].frame.x)
        #expect(card.texts.count == 1)
      case let count:
        #expect(card.frame.x > platforms[0].frame.maxX)
        #expect(card.outline == .shared(platforms: count))
        #expect(card.texts.last?.lines == ["\(count)"])
      }
    }
  }

  @Test func partnersOfOnePlatformAreSortedBySectorThenName() throws {
    let scene = try PictureLayout.columns.scene(of: Samples.liege)
    let left = scene.cards.filter { $0.kind == .body && $0.frame.x < 100 }
      .sorted { $0.frame.y < $1.frame.y }.map(\.name)
    #expect(
      Array(left.prefix(5)) == [
        "Plan Zonal de Sécurité", "Aide à la Jeunesse (CAAJ)", "AMO Droit des Jeunes",
        "AMO Service d’Actions Sociales (St Leonard / Herstal)",
        "Service d’Aide à la Jeunesse (SAJ)",
      ])
  }

  @Test func linesStartAndEndAtTheirBoxes() throws {
    let scene = try PictureLayout.columns.scene(of: Samples.commune())
    var seen = 0
    for curve in scene.curves {
      for (id, point) in [
        (curve.ends.from, curve.points.first), (curve.ends.to, curve.points.last),
      ] {
        guard let id, let point else { continue }
        let frame = try #require(scene.cards.first { $0.id == id }).outerFrame
        let onSide = [frame.x, frame.maxX].contains { abs($0 - point.x) < 0.01 }
        let onEdge = [frame.y, frame.maxY].contains { abs($0 - point.y) < 0.01 }
        #expect(onSide || onEdge)
        #expect(point.y >= frame.y - 0.01 && point.y <= frame.maxY + 0.01)
        seen += 1
      }
    }
    #expect(seen == 2 * scene.curves.count { $0.ends.from != nil })
  }

  @Test func linesMeetABoxInTheOrderOfTheirOtherEnds() throws {
    let scene = try PictureLayout.columns.scene(of: Samples.commune())
    let ties = scene.curves.filter { $0.kind != .link && $0.ends.to != nil }
    for one in ties {
      for two in ties where one.ends.to == two.ends.to && one.points[0].x == two.points[0].x {
        #expect((one.points[0].y < two.points[0].y) == (one.points[3].y < two.points[3].y))
      }
    }
  }

  @Test func oneLineForEachTieHoweverOftenItIsNamed() throws {
    var diagram = Samples.liege
    diagram.ties.append(Diagram.Tie(body: 0, platform: 0, style: .chair))
    diagram.ties.append(Diagram.Tie(body: 0, platform: 0, style: .outside))
    let scene = try PictureLayout.columns.scene(of: diagram)
    let lines = scene.curves.filter { $0.ends.from == "b0" }
    #expect(lines.map(\.kind) == [.chair])
  }

  @Test func fundersAreDashedAndNotCounted() throws {
    let diagram = Diagram(
      title: "", bodies: [Diagram.Body(label: "A"), Diagram.Body(label: "F")],
      platforms: [Diagram.Platform(label: "P"), Diagram.Platform(label: "Q")],
      ties: [
        Diagram.Tie(body: 0, platform: 0), Diagram.Tie(body: 1, platform: 0, style: .outside),
        Diagram.Tie(body: 1, platform: 1, style: .outside),
      ])
    let columns = try PictureLayout.columns.scene(of: diagram)
    let funder = try #require(columns.cards.first { $0.id == "b1" })
    #expect(funder.outline == .outside && funder.texts.count == 1)
    #expect(columns.curves.filter { $0.ends.from == "b1" }.map(\.kind) == [.outside, .outside])
    let platform = try #require(columns.cards.first { $0.id == "p0" })
    #expect(platform.texts.last?.lines == ["1 partner"])
    let roster = try PictureLayout.roster.scene(of: diagram)
    let apart = try #require(roster.cards.first { $0.id == "b1p0" })
    #expect(apart.outline == .outside)
    #expect(roster.texts.contains { $0.lines == ["funds or benefits (not counted)"] })
  }

  @Test func theLegendShowsOnlyWhatIsUsed() throws {
    func legend(_ diagram: Diagram) throws -> [String] {
      try PictureLayout.columns.scene(of: diagram).texts.filter { $0.style == .legend }
        .map { $0.lines.joined(separator: " ") }
    }
    let words = Samples.frenchWords
    let plain = try legend(Samples.liege)
    #expect(plain == Samples.sectorNames.prefix(7).map(\.1))
    let full = try legend(Samples.commune())
    #expect(
      full == Samples.sectorNames.map(\.1)
        + [words.noSector, words.chair, words.coordinator, words.outside, words.link, words.cut])
    #expect(try legend(Diagram(title: "x")).isEmpty)
    let bare = Diagram(title: "x", bodies: [Diagram.Body(label: "no sectors at all")])
    #expect(try legend(bare).isEmpty)
  }

  @Test func linksAreDashedAndNamedOnce() throws {
    var diagram = Samples.commune()
    let before = try PictureLayout.columns.scene(of: diagram)
    diagram.links += [
      Diagram.Link(from: 2, to: 0, label: "fait partie de"), Diagram.Link(from: 1, to: 1),
    ]
    let after = try PictureLayout.columns.scene(of: diagram)
    let links = after.curves.filter { $0.kind == .link && $0.ends.from != nil }
    #expect(links.count == 3)
    #expect(after.cards.count { $0.kind == .remark } == 2)
    #expect(before == after)
    let dot = DOTWriter.text(of: after)
    let lines = dot.split(separator: "\n").filter { $0.contains("penwidth=1.5") }
    #expect(lines.count == 4)  // one is the specimen in the legend
    #expect(lines.allSatisfy { $0.contains("style=dashed") })
  }

  @Test func wordsOnLongLinksHideFewOrNoLines() throws {
    for platforms in [8, 10, 12] {
      let scene = try PictureLayout.columns.scene(of: Samples.commune(platforms: platforms))
      let word = try #require(scene.cards.first { $0.texts.first?.lines == ["fait partie de"] })
      let arc = try #require(
        scene.curves.first { $0.kind == .link && $0.name.contains("fait partie de") })
      let lines = scene.curves.filter { $0.kind != .link }
      func hidden(_ frame: Frame) -> Int {
        lines.count { line in
          (0...100).contains {
            frame.holds(Curve.point(of: line.points[..<4], at: Double($0) / 100))
          }
        }
      }
      let middle = Curve.point(of: arc.points[...], at: 0.5)
      let edge = try #require(
        scene.cards.filter { $0.kind == .platform }.map(\.outerFrame.maxX).max())
      let inMiddle = word.frame.moved(
        x: max(edge + 5, middle.x - word.frame.width / 2) - word.frame.x,
        y: middle.y - word.frame.centre.y)
      #expect(hidden(word.frame) <= hidden(inMiddle))
    }
  }

  @Test func rosterBlocksStayWholeUnlessThatIsTooHigh() {
    let columns = RosterColumns(count: 3, rowGap: 5, groupGap: 14)
    func blocks(_ sizes: [Int]) -> [RosterColumns.Block] {
      sizes.map { RosterColumns.Block(head: 22, cards: [Double](repeating: 20, count: $0)) }
    }
    let even = columns.placed(blocks([4, 4, 4]))
    #expect(!even.contains { $0.isContinued })
    #expect(Set(even.map(\.column)) == [0, 1, 2])
    let uneven = columns.placed(blocks([30, 1, 2]))
    #expect(uneven.contains { $0.isContinued })
    #expect(uneven.count { if case .card = $0.part { true } else { false } } == 33)
    #expect(columns.placed([]).isEmpty)
  }

  @Test func rosterSaysWhoChairs() throws {
    let scene = try PictureLayout.roster.scene(of: Samples.roster())
    let chair = try #require(scene.cards.first { $0.id == "b2p0" })
    #expect(chair.texts.last?.lines == [Samples.frenchWords.chair])
    #expect(scene.curves.isEmpty)
  }

  @Test func rosterPutsPlatformsThatAreOnlyNamedBelow() throws {
    var diagram = Samples.roster()
    diagram.platforms.insert(Diagram.Platform(label: "Only named"), at: 0)
    for place in diagram.ties.indices { diagram.ties[place].platform += 1 }
    for place in diagram.links.indices {
      diagram.links[place].from += 1
      diagram.links[place].to += 1
    }
    let cards = try PictureLayout.roster.scene(of: diagram).cards
    let named = try #require(cards.first { $0.id == "p0" })
    for card in cards where card.id != "p0" { #expect(card.frame.maxY <= named.frame.y) }
  }

  @Test func tooManyIsRefusedWithAWayOut() throws {
    let many = Diagram(
      title: "", bodies: (0...400).map { Diagram.Body(label: "\($0)") })
    #expect {
      try Picture(of: many, layout: .columns)
    } throws: { error in
      let text = "\(error)"
      return text.contains("401") && text.contains("400") && text.contains("matrix")
        && text.contains("overview") && text.contains("--commune")
        && error as? DrawingError
          == .limitExceeded(
            limit: .bodies(.columns, atMost: 400), value: 401, suggestion: .otherLayoutOrCommune)
    }
    var fewer = many
    fewer.bodies.removeLast()
    _ = try Picture(of: fewer, layout: .columns)
    let platforms = Diagram(
      title: "", platforms: (0...120).map { Diagram.Platform(label: "\($0)") })
    #expect(throws: DrawingError.self) { try Picture(of: platforms, layout: .columns) }
  }

  private static func sector(swatch: String, ink: String = "#000000") -> Diagram {
    let style = Diagram.SectorStyle(
      code: "A", label: "", swatch: swatch, ink: ink, line: "#000000")
    return Diagram(title: "", sectors: [style])
  }

  static let impossible = [
    Sample("tie to nothing", Diagram(title: "", ties: [Diagram.Tie(body: 0, platform: 0)])),
    Sample(
      "link to nothing",
      Diagram(
        title: "", platforms: [Diagram.Platform(label: "")], links: [Diagram.Link(from: 0, to: 1)])
    ),
    Sample("no such sector", Diagram(title: "", bodies: [Diagram.Body(label: "", sector: 0)])),
    Sample("colour by name", sector(swatch: "red")),
    Sample("colour with a quote", sector(swatch: "#000000", ink: "#00000\"")),
  ]

  @Test(arguments: impossible)
  func whatCannotBeIsRefused(sample: Sample) {
    for layout in PictureLayout.allCases {
      #expect {
        try Picture(of: sample.diagram, layout: layout)
      } throws: {
        if case .invalidDiagram = $0 as? DrawingError { true } else { false }
      }
    }
  }
}
