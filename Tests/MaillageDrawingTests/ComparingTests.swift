#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import Testing

@testable import MaillageDrawing

/// Pictures of several communes or dates.
@Suite struct ComparingTests {
  /// A commune at two dates, or two communes: one platform in both, one in each.
  static let pair = Diagram(
    title: "Pair",
    comparing: [
      (
        Diagram.Part(label: "A", note: "3 partners", onlyHere: "A only"),
        Diagram(
          title: "A",
          bodies: [
            Diagram.Body(label: "Police", sector: 0, key: "police"),
            Diagram.Body(label: "CPAS", key: "cpas", isLocal: true),
            Diagram.Body(label: "Old school", sector: 1),
          ],
          platforms: [
            Diagram.Platform(label: "Cell", key: "cell"), Diagram.Platform(label: "Old"),
          ],
          ties: [
            Diagram.Tie(body: 0, platform: 0, style: .chair), Diagram.Tie(body: 1, platform: 0),
            Diagram.Tie(body: 2, platform: 1), Diagram.Tie(body: 0, platform: 1),
          ],
          links: [Diagram.Link(from: 0, to: 1)], sectors: Array(Samples.sectors.prefix(2)))
      ),
      (
        Diagram.Part(label: "B", onlyHere: "B only"),
        Diagram(
          title: "B",
          bodies: [
            Diagram.Body(label: "C.P.A.S.", key: "cpas", isLocal: true),
            Diagram.Body(label: "New school", sector: 0),
            Diagram.Body(label: "POLICE", sector: 1, isCut: true, key: "police"),
          ],
          platforms: [
            Diagram.Platform(label: "New"), Diagram.Platform(label: "CELL", key: "cell"),
          ],
          ties: [
            Diagram.Tie(body: 0, platform: 1), Diagram.Tie(body: 1, platform: 0),
            Diagram.Tie(body: 2, platform: 1), Diagram.Tie(body: 2, platform: 0),
          ],
          sectors: [Samples.sectors[1], Samples.sectors[0]])
      ),
    ])

  @Test func theUnionKeepsWhoIsNamedWhere() {
    let diagram = Self.pair
    #expect(diagram.bodies.map(\.label) == ["Police", "CPAS", "Old school", "New school"])
    #expect(diagram.bodies.map(\.parts) == [[0, 1], [0, 1], [0], [1]])
    #expect(diagram.platforms.map(\.label) == ["Cell", "Old", "New"])
    #expect(diagram.platforms.map(\.parts) == [[0, 1], [0], [1]])
    #expect(diagram.bodies[0].isCut, "cut in one of them")
    #expect(diagram.sectors == Array(Samples.sectors.prefix(2)))
    #expect(diagram.bodies.map(\.sector) == [0, nil, 1, 1], "sectors by what they are, not where")
    let found = diagram.ties.map { [$0.body, $0.platform, $0.part] }
    let expected = [
      [0, 0, 0], [1, 0, 0], [2, 1, 0], [0, 1, 0], [1, 0, 1], [3, 2, 1], [0, 0, 1], [0, 2, 1],
    ]
    #expect(found == expected)
    #expect(diagram.links == [Diagram.Link(from: 0, to: 1, part: 0)])
  }

  @Test func onlySoManyPartsAreCompared() {
    for (layout, counts) in [
      (PictureLayout.butterfly, [0, 1, 3]), (.difference, [0, 1, 3]), (.multiples, [0, 1, 13]),
    ] {
      for count in counts {
        let diagram = Diagram(
          title: "", parts: (0..<count).map { Diagram.Part(label: "\($0)") })
        #expect(throws: DrawingError.wrongPartCount(layout, found: count)) {
          try Picture(of: diagram, layout: layout)
        }
      }
    }
    let wrong = DrawingError.wrongPartCount(.multiples, found: 13)
    #expect("\(wrong)".contains("2 to 12") && "\(wrong)".contains("13"))
    let tie = Diagram(
      title: "", bodies: [Diagram.Body(label: "")], platforms: [Diagram.Platform(label: "")],
      ties: [Diagram.Tie(body: 0, platform: 0, part: 1)])
    #expect(throws: DrawingError.self) { try Picture(of: tie, layout: .columns) }
    let body = Diagram(title: "", bodies: [Diagram.Body(label: "", parts: [1])])
    #expect(throws: DrawingError.self) { try Picture(of: body, layout: .columns) }
  }

  @Test(arguments: 1...30)
  func nothingTouchesInRandomNetworks(seed: UInt64) throws {
    var random = Random(seed: seed)
    let diagram = Samples.commune(
      bodies: random.below(90), platforms: random.below(14), seed: seed)
    for (layout, parts) in [
      (PictureLayout.butterfly, 2), (.difference, 2), (.multiples, 2 + random.below(11)),
    ] {
      let scene = try layout.scene(of: diagram.shared(among: parts, seed: seed))
      #expect(overlaps(in: scene).isEmpty, "\(layout) of \(parts), seed \(seed)")
      #expect(overflows(in: scene).isEmpty, "\(layout) of \(parts), seed \(seed)")
    }
  }

  @Test(arguments: [PictureLayout.butterfly, .multiples, .difference])
  func sameBytesAgain(layout: PictureLayout) throws {
    let diagram = Samples.commune().fit(for: layout)
    let first = try Picture(of: diagram, layout: layout)
    let svg = try first.svg()
    _ = try Picture(of: Samples.liege, layout: .columns).svg()
    let again = try Picture(of: diagram, layout: layout)
    #expect(try again.svg() == svg)
    #expect(again.dot() == first.dot())
    #expect(try again.png(scale: 0.5) == first.png(scale: 0.5))
  }

  @Test func manyPartsStayWithinTheirLimits() throws {
    let twelve = Samples.commune(bodies: 300, platforms: 50).shared(among: 12)
    let scene = try PictureLayout.multiples.scene(of: twelve)
    #expect(scene.cards.count { $0.kind == .panel } == 12)
    #expect(overlaps(in: scene).isEmpty)
    let many = Samples.commune(bodies: 901, platforms: 1).shared(among: 2)
    for layout in [PictureLayout.butterfly, .multiples, .difference] {
      #expect(throws: DrawingError.self) { try Picture(of: many, layout: layout) }
    }
  }

  // Butterfly.

  @Test func partnersOfBothStandOnTopAndOthersOnTheirSide() throws {
    let diagram = Samples.commune().fit(for: .butterfly)
    let facts = try DiagramFacts(diagram)
    let scene = try PictureLayout.butterfly.scene(of: diagram)
    func frames(_ parts: [Int]) -> [Frame] {
      facts.bodies.indices.filter { facts.bodies[$0].parts == parts }.compactMap { body in
        scene.cards.first { $0.id == "b\(body)" }?.frame
      }
    }
    let (both, first, second) = (frames([0, 1]), frames([0]), frames([1]))
    #expect(both.count + first.count + second.count == diagram.bodies.count)
    let lowest = try #require(both.map(\.maxY).max())
    #expect((first + second).allSatisfy { $0.y > lowest })
    let middle = try #require(both.first).centre.x
    #expect(first.allSatisfy { $0.maxX < middle } && second.allSatisfy { $0.x > middle })
    for card in scene.cards where card.kind == .platform {
      #expect(card.tone == (card.frame.centre.x < middle ? .first : .second))
    }
  }

  /// Whether a line at a place lies inside a box.
  private func inside(_ frame: Frame, _ point: Point) -> Bool {
    point.x > frame.x + 0.5 && point.x < frame.maxX - 0.5 && point.y > frame.y + 0.5
      && point.y < frame.maxY - 0.5
  }

  @Test(arguments: 1...12) func noLineRunsBehindABox(seed: UInt64) throws {
    let diagram = Samples.commune(bodies: 40, platforms: 7, seed: seed)
      .shared(among: 2, seed: seed)
    let scene = try PictureLayout.butterfly.scene(of: diagram)
    let boxes = scene.cards.filter { $0.kind == .body || $0.kind == .platform }.map(\.frame)
    for curve in scene.curves where curve.kind != .link && curve.ends.from != nil {
      for start in stride(from: 0, to: curve.points.count - 1, by: 3) {
        let p = Array(curve.points[start...(start + 3)])
        for step in 0...20 {
          let t = Double(step) / 20
          let u = 1 - t
          func along(_ side: KeyPath<Point, Double>) -> Double {
            u * u * u * p[0][keyPath: side] + 3 * u * u * t * p[1][keyPath: side]
              + 3 * u * t * t * p[2][keyPath: side] + t * t * t * p[3][keyPath: side]
          }
          let point = Point(x: along(\.x), y: along(\.y))
          #expect(!boxes.contains { inside($0, point) }, "\(curve.name)")
        }
      }
    }
  }

  @Test(arguments: [PictureLayout.columns, .butterfly, .difference])
  func wordsOnLinksLeaveTheBoxesFree(layout: PictureLayout) throws {
    var diagram = Samples.commune()
    diagram.links = [
      Diagram.Link(from: 0, to: 5, label: "travaille en liaison étroite avec"),
      Diagram.Link(from: 1, to: 7, label: "succède à"), Diagram.Link(from: 3, to: 8, label: "avec"),
    ]
    let scene = try layout.scene(of: diagram.fit(for: layout))
    let words = scene.cards.filter { $0.kind == .remark }.map(\.frame)
    let boxes = scene.cards.filter { $0.kind == .platform || $0.kind == .body }
      .map(\.outerFrame)
    #expect(words.count >= 3)
    #expect(overflows(in: scene).isEmpty)
    for word in words { #expect(!boxes.contains { $0.overlaps(word) }) }
  }

  @Test func bodiesThatOnlyShareANameStandApart() throws {
    let scene = try PictureLayout.butterfly.scene(of: Self.pair)
    let heads = scene.texts.filter { $0.style == .head }.map { $0.lines.joined(separator: " ") }
    let words = Diagram.ComparingWords()
    #expect(
      heads == ["\(words.inBoth) (1)", "\(words.sameName) (1)", "A only (1)", "B only (1)"])
    var same = Self.pair
    same.words.comparing.sameName = ""
    let together = try PictureLayout.butterfly.scene(of: same)
    #expect(together.texts.contains { $0.lines == ["\(words.inBoth) (2)"] })
    let strangers = Diagram(
      title: "",
      comparing: [
        (Diagram.Part(label: "A"), Diagram(title: "", bodies: [Diagram.Body(label: "x")])),
        (Diagram.Part(label: "B"), Diagram(title: "", bodies: [Diagram.Body(label: "y")])),
      ])
    let none = try PictureLayout.butterfly.scene(of: strangers)
    #expect(none.texts.contains { $0.lines.joined(separator: " ") == words.noneInBoth })
  }

  @Test func aPlatformCountsTheMembersOfItsSide() throws {
    let scene = try PictureLayout.butterfly.scene(of: Self.pair)
    let counts = ["p0": "2 partners", "p1": "2 partners", "q0": "2 partners", "q2": "2 partners"]
    for (id, words) in counts {
      let card = try #require(scene.cards.first { $0.id == id })
      #expect(card.texts.last?.lines == [words])
    }
    #expect(scene.curves.count { $0.tone == .first } == 4)
    #expect(scene.curves.count { $0.tone == .second } == 4)
    #expect(scene.curves.count { $0.kind == .chair && $0.ends.from != nil } == 1)
    #expect(scene.curves.count { $0.kind == .link && $0.ends.from != nil } == 1)
  }

  @Test(arguments: 1...40) func theOrderOfASideCrossesNoMoreThanTheOneGiven(seed: UInt64) {
    var random = Random(seed: seed)
    let count = 2 + random.below(9)
    let ends = (0..<count).map { _ in
      (0..<random.below(8)).map { _ in Double(random.below(40)) }.sorted()
    }
    func crossings(_ order: [Int]) -> Int {
      var sum = 0
      for (index, one) in order.enumerated() {
        for two in order[(index + 1)...] { sum += SideOrder.crossings(ends[one], ends[two]) }
      }
      return sum
    }
    let given = Array(0..<count)
    let order = SideOrder(given, ends: ends).platforms
    #expect(order.sorted() == given)
    #expect(crossings(order) <= crossings(given))
  }

  // Multiples.

  @Test func everythingStandsAtTheSamePlaceInEveryPanel() throws {
    let diagram = Samples.commune().shared(among: 4)
    let facts = try DiagramFacts(diagram)
    let scene = try PictureLayout.multiples.scene(of: diagram)
    let panels = scene.cards.filter { $0.kind == .panel }
    #expect(panels.map(\.id) == ["n0", "n1", "n2", "n3"])
    func place(_ id: String, _ part: Int) throws -> Point {
      let frame = try #require(scene.cards.first { $0.id == "\(id)n\(part)" }).frame
      return Point(x: frame.x - panels[part].frame.x, y: frame.y - panels[part].frame.y)
    }
    for (body, record) in facts.bodies.enumerated() {
      let first = try place("d\(body)", 0)
      for part in 0..<4 {
        let other = try place("d\(body)", part)
        #expect(abs(first.x - other.x) < 1e-9 && abs(first.y - other.y) < 1e-9)
        let card = try #require(scene.cards.first { $0.id == "d\(body)n\(part)" })
        #expect(panels[part].frame.contains(card.frame))
        let isHere = record.parts.contains(part)
        #expect((card.tone == .absent) == !isHere)
        #expect((card.swatch == nil) == !isHere, "hollow, and without a number")
      }
    }
    for (platform, record) in facts.platforms.enumerated() {
      let first = try place("q\(platform)", 0)
      for part in 0..<4 {
        let other = try place("q\(platform)", part)
        #expect(abs(first.x - other.x) < 1e-9 && abs(first.y - other.y) < 1e-9)
        let card = try #require(scene.cards.first { $0.id == "q\(platform)n\(part)" })
        #expect((card.tone == .absent) == !record.parts.contains(part))
      }
    }
    for part in 0..<4 {
      let lines = scene.curves.count {
        $0.ends.from?.hasSuffix("n\(part)") == true && $0.kind != .link
      }
      #expect(lines == facts.partTies.count { $0.part == part })
    }
  }

  @Test func theKeyHasTheNumbersAndLettersOfTheDiscs() throws {
    let diagram = Samples.commune().shared(among: 3)
    let scene = try PictureLayout.multiples.scene(of: diagram)
    for card in scene.cards where card.kind == .dot {
      guard let swatch = card.swatch else { continue }
      let body = try #require(card.id.split(separator: "n").first).dropFirst()
      let entry = try #require(scene.cards.first { $0.id == "b\(body)" })
      #expect(entry.swatch?.code == swatch.code && entry.swatch?.colour == swatch.colour)
    }
    for card in scene.cards where card.kind == .number && card.tone == .plain {
      let platform = try #require(card.id.split(separator: "n").first).dropFirst()
      let entry = try #require(scene.cards.first { $0.id == "p\(platform)" })
      #expect(entry.texts.last?.lines == card.texts[0].lines)
    }
    let body = try #require(scene.cards.first { $0.id == "b0" })
    let parts = try DiagramFacts(diagram).bodies[0].parts
    #expect(body.texts[1].lines == [String((0..<3).map { parts.contains($0) ? "■" : "□" })])
  }

  @Test func directionsAreThoseOfTheCircle() {
    for step in -50...150 {
      let turns = Double(step) / 97
      let point = Turn.point(turns, radius: 3)
      #expect(abs(point.x - 3 * sin(2 * Double.pi * turns)) < 1e-13)
      #expect(abs(point.y + 3 * cos(2 * Double.pi * turns)) < 1e-13)
      #expect(Turn.distance(Turn.of(point), turns) < 1e-9)
    }
    #expect(Turn.of(Point(x: 0, y: 0)) == 0)
    #expect(abs(Turn.distance(0.05, 0.95) - 0.1) < 1e-12)
  }

  // Difference.

  @Test func whatCameAndWhatWentIsMarkedWithMoreThanColour() throws {
    let scene = try PictureLayout.difference.scene(of: Self.pair)
    func card(_ id: String) throws -> Card { try #require(scene.cards.first { $0.id == id }) }
    let (old, new) = (try card("b2"), try card("b3"))
    #expect(old.tone == .lost && old.texts.contains { $0.lines == ["−"] })
    #expect(new.tone == .gained && new.texts.contains { $0.lines == ["+"] })
    #expect(Look(old).isDashed && !Look(new).isDashed)
    #expect(try card("b0").tone == .kept)
    // Police: Cell and Old, then Cell and New.
    #expect(try card("b0").texts.last?.lines == ["2"])
    #expect(try card("p0").texts.last?.lines == ["2 partners"])
    #expect(try card("p1").texts.last?.lines == ["− 2 partners"])
    #expect(try card("p2").texts.last?.lines == ["+ 2 partners"])
    let ties = scene.curves.filter { $0.ends.from != nil && $0.kind != .link }
    #expect(
      ties.map(\.tone).sorted { $0.rawValue < $1.rawValue } == [
        .gained, .gained, .kept, .kept, .lost, .lost,
      ])
    let dashes = ties.map { Stroke($0).isDashed }
    #expect(zip(ties, dashes).allSatisfy { ($0.tone == .lost) == $1 })
    let legend = scene.texts.filter { $0.style == .legend }.map { $0.lines.joined() }
    let words = Diagram.ComparingWords()
    #expect(legend.contains(words.kept) && legend.contains(words.gained))
    #expect(legend.contains(words.lost))
  }

  @Test func whatDidNotChangeNeedsNoLegend() throws {
    var diagram = Samples.liege
    diagram.parts = [Diagram.Part(label: "2019"), Diagram.Part(label: "2024")]
    diagram.ties += diagram.ties.map {
      Diagram.Tie(body: $0.body, platform: $0.platform, style: $0.style, part: 1)
    }
    let scene = try PictureLayout.difference.scene(of: diagram)
    let legend = scene.texts.filter { $0.style == .legend }.map { $0.lines.joined() }
    #expect(legend.contains(diagram.words.comparing.kept))
    #expect(!legend.contains(diagram.words.comparing.gained))
    #expect(!legend.contains(diagram.words.comparing.lost))
    #expect(scene.cards.count { $0.tone == .kept && $0.kind == .body } == diagram.bodies.count)
  }

  @Test func countsAtBothDatesAreShownWhereTheyDiffer() throws {
    let diagram = Diagram(
      title: "", bodies: [Diagram.Body(label: "A")],
      platforms: [Diagram.Platform(label: "P"), Diagram.Platform(label: "Q")],
      ties: [
        Diagram.Tie(body: 0, platform: 0, part: 0), Diagram.Tie(body: 0, platform: 0, part: 1),
        Diagram.Tie(body: 0, platform: 1, part: 1),
      ], parts: [Diagram.Part(label: "2019"), Diagram.Part(label: "2024")])
    let scene = try PictureLayout.difference.scene(of: diagram)
    let body = try #require(scene.cards.first { $0.id == "b0" })
    #expect(body.texts[1].lines == ["1 → 2"])
    let platform = try #require(scene.cards.first { $0.id == "p0" })
    #expect(platform.texts.last?.lines == ["1 partner"])
  }
}
