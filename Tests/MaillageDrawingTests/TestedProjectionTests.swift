import Testing

@testable import MaillageDrawing

/// The picture of a backbone: what is more than chance stands out.
@Suite struct TestedProjectionTests {
  private static let legend = (standsOut: "more than chance", others: "as chance would have it")

  /// Three partners on one platform, two of them on a second.
  private func diagram(_ pairs: [Diagram.Backbone.Pair]) -> Diagram {
    var diagram = Diagram(
      title: "T", bodies: ["A", "B", "C"].map { .init(label: $0) },
      platforms: ["P", "Q"].map { .init(label: $0) },
      ties: [(0, 0), (1, 0), (2, 0), (0, 1), (1, 1)].map { .init(body: $0.0, platform: $0.1) })
    diagram.backbone = Diagram.Backbone(
      pairs: pairs, standsOut: Self.legend.standsOut, others: Self.legend.others)
    return diagram
  }

  private func line(_ one: Int, _ two: Int, in scene: Scene) throws -> Curve {
    try #require(scene.curves.first { $0.ends.from == "b\(one)" && $0.ends.to == "b\(two)" })
  }

  @Test func whatIsMoreThanChanceStandsOut() throws {
    // Named the other way round, as any order will do.
    let scene = try PictureLayout.projection.scene(
      of: diagram([
        .init(1, 0, standsOut: true, note: "p = 0.01"),
        .init(0, 2, standsOut: false, note: "p = 0.7"),
      ]))
    let (strong, faint) = (try line(0, 1, in: scene), try line(0, 2, in: scene))
    #expect(strong.colour == MeetingLine.colour(standsOut: true))
    #expect(faint.colour == MeetingLine.colour(standsOut: false) && strong.colour != faint.colour)
    #expect((strong.width ?? 0) > 1.5 * (faint.width ?? 9))
    #expect(strong.name.contains("p = 0.01") && strong.name.contains("P · Q"))
    #expect(faint.name.contains("p = 0.7"))
    // A pair that was not tested is as faint, and strong lines lie on top.
    #expect(try line(1, 2, in: scene).colour == faint.colour)
    let tested = scene.curves.filter { $0.ends.from != nil }
    #expect(tested.last == strong)
    let texts = scene.texts.flatMap(\.lines)
    #expect(texts.contains(Self.legend.standsOut) && texts.contains(Self.legend.others))
  }

  @Test func theLegendNamesNoLineThatIsNotThere() throws {
    let scene = try PictureLayout.projection.scene(of: diagram([.init(0, 1, standsOut: false)]))
    let texts = scene.texts.flatMap(\.lines)
    #expect(!texts.contains(Self.legend.standsOut) && texts.contains(Self.legend.others))
    let plain = Diagram(title: "T", bodies: [.init(label: "A")])
    let without = try PictureLayout.projection.scene(of: plain).texts.flatMap(\.lines)
    #expect(!without.contains(Self.legend.others))
  }

  /// Indices from nowhere and hostile words do no harm.
  @Test func nonsenseIsIgnored() throws {
    let scene = try PictureLayout.projection.scene(
      of: diagram([
        .init(-1, 99, standsOut: true), .init(1, 1, standsOut: true),
        .init(0, 1, standsOut: true, note: "a\u{0}b\nc<"),
      ]))
    #expect(try line(0, 1, in: scene).name.contains("\u{0}") == false)
    #expect(scene.curves.count { $0.ends.from != nil } == 3)
  }

  /// Three in a row, of whom the outer two belong together: their line goes around the middle.
  @Test func aLineThatStandsOutGoesAroundBoxes() throws {
    for seed in 1...6 as ClosedRange<UInt64> {
      var diagram = Samples.commune(bodies: 14, platforms: 5, seed: seed)
      let facts = try DiagramFacts(diagram)
      let pairs = facts.bodies.indices.flatMap { one in
        facts.bodies.indices.filter { two in
          two > one
            && !Set(facts.bodies[one].memberOf).isDisjoint(with: facts.bodies[two].memberOf)
        }.map { (one, $0) }
      }
      diagram.backbone = Diagram.Backbone(
        pairs: pairs.enumerated().filter { $0.offset % 9 == 0 }
          .map { .init($0.element.0, $0.element.1, standsOut: true) },
        standsOut: Self.legend.standsOut, others: Self.legend.others)
      let scene = try PictureLayout.projection.scene(of: diagram)
      for curve in scene.curves where curve.ends.from != nil {
        guard curve.colour == MeetingLine.colour(standsOut: true) else { continue }
        // A straight line that is kept hits no box.
        let isStraight = curve.points[0] == curve.points[1]
        let hits = scene.cards.count { card in
          card.id != curve.ends.from && card.id != curve.ends.to
            && StraightLine.crosses(card.frame, from: curve.points[0], to: curve.points[3])
        }
        #expect(!isStraight || hits == 0)
      }
    }
  }

  @Test func withoutATestNothingChanges() throws {
    var untested = diagram([])
    untested.backbone = nil
    let scene = try PictureLayout.projection.scene(of: untested)
    #expect(try line(0, 1, in: scene).colour == MeetingLine.colour(of: 2, areMany: false))
  }
}
