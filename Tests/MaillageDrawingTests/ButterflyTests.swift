import Testing

@testable import MaillageDrawing

/// Two communes, their partners between them.
@Suite struct ButterflyTests {
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

  @Test func linksBetweenNeighboursTakeNoRoomAtTheSide() throws {
    func width(_ links: [Diagram.Link]) throws -> Double {
      var diagram = Diagram(
        title: "", bodies: (0..<3).map { Diagram.Body(label: "B\($0)") },
        platforms: (0..<3).map { Diagram.Platform(label: "P\($0)") },
        parts: [Diagram.Part(label: "A"), Diagram.Part(label: "B")])
      diagram.ties = (0..<3).map { Diagram.Tie(body: $0, platform: $0) }
      diagram.links = links
      let scene = try PictureLayout.butterfly.scene(of: diagram)
      #expect(overflows(in: scene).isEmpty)
      return scene.width
    }
    let none = try width([])
    #expect(try width([Diagram.Link(from: 0, to: 1)]) == none)
    #expect(try width([Diagram.Link(from: 0, to: 2)]) > none)
    // Only the two stand on the other side.
    #expect(try width([Diagram.Link(from: 0, to: 2, part: 1)]) == none)
  }

  @Test func bodiesThatOnlyShareANameStandApart() throws {
    let scene = try PictureLayout.butterfly.scene(of: ComparingTests.pair)
    let heads = scene.texts.filter { $0.style == .head }.map { $0.lines.joined(separator: " ") }
    let words = Diagram.ComparingWords()
    #expect(
      heads == ["\(words.inBoth) (1)", "\(words.sameName) (1)", "A only (1)", "B only (1)"])
    var same = ComparingTests.pair
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

  @Test func whoOnlyFundsIsNotCounted() throws {
    var diagram = ComparingTests.pair
    diagram.bodies += [Diagram.Body(label: "Funder", parts: [0]), Diagram.Body(label: "Fund")]
    diagram.ties += [
      Diagram.Tie(body: 4, platform: 0, style: .outside, part: 0),
      Diagram.Tie(body: 5, platform: 0, style: .outside, part: 0),
      Diagram.Tie(body: 5, platform: 0, style: .outside, part: 1),
    ]
    let scene = try PictureLayout.butterfly.scene(of: diagram)
    let heads = scene.texts.filter { $0.style == .head }.map { $0.lines.joined(separator: " ") }
    #expect(heads.contains("A only (1)"))
    #expect(heads.contains("\(Diagram.ComparingWords().inBoth) (1)"))
    #expect(try #require(scene.cards.first { $0.id == "b4" }).outline == .outside)
  }

  @Test func aPlatformCountsTheMembersOfItsSide() throws {
    let scene = try PictureLayout.butterfly.scene(of: ComparingTests.pair)
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

  /// Rows keep their groups and runs, and lines cross no more often than by name.
  @Test(arguments: 1...30 as ClosedRange<UInt64>) func rowsAreOrderedForFewCrossings(seed: UInt64) {
    var random = Random(seed: seed)
    let groups = [Array(0..<12), Array(12..<30)]
    let runs = (0..<30).map { $0 / 4 }
    let sides = (0..<2).map { _ in
      (0..<30).flatMap { row in
        (0..<6).filter { _ in random.below(3) == 0 }.map { (row: row, platform: $0) }
      }
    }
    let order = RowOrder(groups, run: { runs[$0] }, sides: sides, platforms: 6)
    #expect(order.groups.map { $0.sorted() } == groups)
    for group in order.groups { #expect(group.map { runs[$0] } == group.map { runs[$0] }.sorted()) }
    func crossings(_ rows: [Int]) -> Int {
      sides.reduce(0) { sum, lines in
        var place = [Int](repeating: 0, count: 30)
        for (index, row) in rows.enumerated() { place[row] = index }
        var ends = [[Double]](repeating: [], count: 6)
        for line in lines { ends[line.platform].append(Double(place[line.row])) }
        ends = ends.map { $0.sorted() }
        let side = SideOrder(ends.indices.filter { !ends[$0].isEmpty }, ends: ends).platforms
        var count = 0
        for (index, one) in side.enumerated() {
          for two in side[(index + 1)...] { count += SideOrder.crossings(ends[one], ends[two]) }
        }
        return sum + count
      }
    }
    #expect(order.crossings == crossings(Array(order.groups.joined())))
    #expect(order.crossings <= crossings(Array(0..<30)))
  }

  /// Nothing stands below the shorter list, so it is drawn out as far as the longer one reaches, but
  /// not so far that it falls apart.
  @Test(arguments: [(6, 8), (3, 30), (9, 9), (1, 5)]) func bothListsEndTogether(
    left: Int, right: Int
  ) throws {
    var diagram = Diagram(
      title: "", bodies: (0..<left + right).map { Diagram.Body(label: "Partner \($0)") },
      platforms: [Diagram.Platform(label: "P"), Diagram.Platform(label: "Q")],
      ties: (0..<left + right).map {
        Diagram.Tie(body: $0, platform: $0 < left ? 0 : 1, part: $0 < left ? 0 : 1)
      })
    diagram.parts = ["A", "B"].map { Diagram.Part(label: $0, onlyHere: "\($0) only") }
    let scene = try PictureLayout.butterfly.scene(of: diagram)
    let lists = [0..<left, left..<left + right].map { bodies in
      scene.cards.filter { card in bodies.contains { card.id == "b\($0)" } }.map(\.frame)
        .sorted { $0.y < $1.y }
    }
    #expect(lists.map(\.count) == [left, right])
    #expect(lists[0][0].y == lists[1][0].y)
    let gaps = lists.map { zip($0, $0.dropFirst()).map { $1.y - $0.maxY } }
    for pair in gaps { #expect((pair.max() ?? 0) - (pair.min() ?? 0) < 1e-9) }
    let ends = lists.map { $0.last?.maxY ?? 0 }
    if left == 3 {
      #expect(abs((gaps[0].first ?? 0) - 3.5 * (gaps[1].first ?? 0)) < 1e-9 && ends[0] < ends[1])
    } else if left > 1 {
      #expect(abs(ends[0] - ends[1]) < 1e-9)
    }
  }
}
