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
}
