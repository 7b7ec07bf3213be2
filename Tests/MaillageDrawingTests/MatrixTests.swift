import Testing

@testable import MaillageDrawing

@Suite struct MatrixTests {
  /// Two modules of three bodies and two platforms, one tie between them, a funder and an isolate.
  static let modular = Diagram(
    title: "Modules",
    bodies: ["A", "B", "C", "D", "E", "F"].enumerated().map {
      Diagram.Body(label: $1, module: $0 % 2 + 1)
    } + [Diagram.Body(label: "Funder"), Diagram.Body(label: "Nowhere")],
    platforms: (0..<4).map { Diagram.Platform(label: "P\($0)", module: $0 % 2 + 1) },
    ties: [
      (0, 0), (0, 2), (2, 0), (4, 2), (1, 1), (1, 3), (3, 1), (5, 3), (4, 1),
    ].map { Diagram.Tie(body: $0.0, platform: $0.1) }
      + [Diagram.Tie(body: 6, platform: 0, style: .outside)])

  @Test(arguments: LayoutTests.samples + [Sample("modules", modular)])
  func everyTieIsAMarkWhereItsRowAndColumnMeet(sample: Sample) throws {
    let facts = try DiagramFacts(sample.diagram)
    let scene = try PictureLayout.matrix.scene(of: sample.diagram)
    let cells = scene.cards.filter { $0.kind == .cell && $0.id.hasPrefix("c") }
    #expect(cells.count == facts.ties.count)
    let heads = scene.cards.contains { $0.kind == .number } ? "h" : "p"
    for tie in facts.ties {
      let cell = try #require(cells.first { $0.id == "c\(tie.body)p\(tie.platform)" })
      let row = try #require(scene.cards.first { $0.id == "b\(tie.body)" })
      let column = try #require(scene.cards.first { $0.id == "\(heads)\(tie.platform)" })
      #expect(abs(cell.frame.centre.y - row.frame.centre.y) < 1e-9)
      #expect(abs(cell.frame.centre.x - column.frame.centre.x) < 1e-9)
      #expect((cell.outline == .outside) == (tie.style == .outside))
      #expect(cell.name.hasPrefix(facts.bodies[tie.body].fullName))
    }
  }

  @Test func whoChairsAndWhoCoordinatesIsMarkedAndExplained() throws {
    let scene = try PictureLayout.matrix.scene(of: Samples.roster())
    let marks = Set(scene.cards.filter { $0.kind == .cell }.compactMap(\.swatch?.code))
    #expect(marks.isSuperset(of: ["", "●"]))
    let chair = try #require(scene.cards.first { $0.id == "c2p0" })
    #expect(chair.swatch?.code == "●" && chair.name.hasSuffix(Samples.frenchWords.chair))
    #expect(scene.texts.contains { $0.style == .legend && $0.lines == [Samples.frenchWords.chair] })
  }

  @Test func modulesAreBlocksThatHoldTheirMembersAndNoOthers() throws {
    let scene = try PictureLayout.matrix.scene(of: Self.modular)
    let blocks = scene.cards.filter { $0.kind == .block && $0.id.hasPrefix("g") }
    #expect(blocks.count == 2)
    for (body, record) in Self.modular.bodies.enumerated() {
      let row = try #require(scene.cards.first { $0.id == "b\(body)" }).frame.centre.y
      for (index, block) in blocks.enumerated() {
        #expect((block.frame.y...block.frame.maxY).contains(row) == (record.module == index + 1))
      }
    }
    let inside = scene.cards.filter { cell in
      cell.kind == .cell && blocks.contains { $0.frame.contains(cell.frame) }
    }
    #expect(inside.count == 8, "all ties but the funder's and the one between modules")
    let rows = scene.cards.filter { $0.kind == .body }.sorted { $0.frame.y < $1.frame.y }
    #expect(rows.map(\.name) == ["A", "E", "C", "B", "D", "F", "Funder", "Nowhere"])
  }

  @Test func barsAreAsLongAsTheirNumbersSay() throws {
    let diagram = Samples.commune()
    let facts = try DiagramFacts(diagram)
    let scene = try PictureLayout.matrix.scene(of: diagram)
    func length(_ id: String, _ side: KeyPath<Frame, Double>) -> Double {
      scene.cards.first { $0.id == id }?.frame[keyPath: side] ?? 0
    }
    let unit = length("m0", \.height) / Double(facts.platforms[0].members)
    for (index, platform) in facts.platforms.enumerated() {
      #expect(abs(length("m\(index)", \.height) - unit * Double(platform.members)) < 1e-9)
    }
    let most = facts.bodies.map(\.memberOf.count).max() ?? 1
    for (index, body) in facts.bodies.enumerated() {
      let share = Double(body.memberOf.count) / Double(most)
      #expect(abs(length("n\(index)", \.width) - share * 58) < 1e-9)
    }
  }

  @Test func manyPlatformsGetNumbersAndAKey() throws {
    let scene = try PictureLayout.matrix.scene(of: Samples.commune(bodies: 90, platforms: 20))
    let numbers = scene.cards.filter { $0.kind == .number }.sorted { $0.frame.x < $1.frame.x }
    #expect(numbers.map { $0.texts[0].lines } == (1...20).map { ["\($0)"] })
    for number in numbers {
      let key = try #require(scene.cards.first { $0.kind == .platform && $0.name == number.name })
      #expect(key.texts[1].lines == number.texts[0].lines)
      #expect(key.frame.y > number.frame.maxY)
    }
  }

  @Test(arguments: LayoutTests.samples + [Sample("modules", modular)])
  func orderIsAPermutation(sample: Sample) throws {
    let facts = try DiagramFacts(sample.diagram)
    let order = MatrixOrder(facts)
    #expect(order.rows.sorted() == Array(facts.bodies.indices))
    #expect(order.columns.sorted() == Array(facts.platforms.indices))
  }

  @Test func withoutModulesTheMarksFollowTheDiagonal() throws {
    // A path A–P0–B–P1–C–P2–D, named in disorder: its best order is the path itself.
    let diagram = Diagram(
      title: "", bodies: ["D", "B", "A", "C"].map { Diagram.Body(label: $0) },
      platforms: ["P2", "P0", "P1"].map { Diagram.Platform(label: $0) },
      ties: [(2, 1), (1, 1), (1, 2), (3, 2), (3, 0), (0, 0)].map {
        Diagram.Tie(body: $0.0, platform: $0.1)
      })
    let order = MatrixOrder(try DiagramFacts(diagram))
    let rows = order.rows.map { diagram.bodies[$0].label }
    let columns = order.columns.map { diagram.platforms[$0].label }
    #expect(rows == ["A", "B", "C", "D"] || rows == ["D", "C", "B", "A"])
    #expect(columns == (rows[0] == "A" ? ["P0", "P1", "P2"] : ["P2", "P1", "P0"]))
  }

  /// Two sectors, named in turns, on one platform each but for one partner: each stands together, and
  /// has a line along its rows.
  @Test func partnersOfOneSectorStandTogetherInABand() throws {
    let diagram = Diagram(
      title: "",
      bodies: (0..<6).map { Diagram.Body(label: "\($0)", sector: $0 % 2) }
        + [Diagram.Body(label: "none"), Diagram.Body(label: "funder", sector: 0)],
      platforms: [Diagram.Platform(label: "P"), Diagram.Platform(label: "Q")],
      ties: (0..<7).map { Diagram.Tie(body: $0, platform: $0 % 2) }
        + [Diagram.Tie(body: 7, platform: 0, style: .outside)],
      sectors: Array(Samples.sectors.prefix(2)))
    let order = MatrixOrder(try DiagramFacts(diagram))
    #expect(
      order.rows.map { diagram.bodies[$0].label }
        == ["0", "2", "4", "1", "3", "5", "none", "funder"])
    #expect(order.bands.map(\.sector) == [0, 1, 0])
    #expect(order.bands.map(\.rows) == [0..<3, 3..<6, 7..<8])
    let scene = try PictureLayout.matrix.scene(of: diagram)
    let bands = scene.curves.filter { $0.kind == .band }
    #expect(bands.map(\.name) == [0, 1, 0].map { Samples.sectors[$0].label })
    for (body, record) in diagram.bodies.enumerated() {
      let row = try #require(scene.cards.first { $0.id == "b\(body)" }).frame
      let beside = bands.filter { ($0.points[0].y...$0.points[3].y).contains(row.centre.y) }
      #expect(beside.map(\.name) == record.sector.map { [Samples.sectors[$0].label] } ?? [])
      #expect(beside.allSatisfy { $0.points[0].x > row.maxX })
    }
  }
}
