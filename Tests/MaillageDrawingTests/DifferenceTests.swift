import Testing

@testable import MaillageDrawing

/// What came, what went and what stayed.
@Suite struct DifferenceTests {
  @Test func whatCameAndWhatWentIsMarkedWithMoreThanColour() throws {
    let scene = try PictureLayout.difference.scene(of: ComparingTests.pair)
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
