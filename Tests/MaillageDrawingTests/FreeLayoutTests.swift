import Testing

@testable import MaillageDrawing

@Suite struct FreeLayoutTests {
  @Test func ownPartnersOfAPlatformStandOffEveryLine() throws {
    let scene = try PictureLayout.force.scene(of: Samples.liege)
    var hidden = 0
    for curve in scene.curves where curve.ends.from != nil {
      for card in scene.cards where card.id != curve.ends.from && card.id != curve.ends.to {
        if StraightLine.crosses(card.frame, from: curve.points[0], to: curve.points[3]) {
          hidden += 1
        }
      }
    }
    #expect(hidden == 0, "the sample can be drawn without a line behind a box, and is")
  }

  @Test func linesEndAtTheRimsOfTheirBoxes() throws {
    for layout in [PictureLayout.force, .projection] {
      let scene = try layout.scene(of: Samples.commune())
      var seen = 0
      for curve in scene.curves {
        for (id, point) in [
          (curve.ends.from, curve.points.first), (curve.ends.to, curve.points.last),
        ] {
          guard let id, let point else { continue }
          let frame = try #require(scene.cards.first { $0.id == id }).outerFrame
          let (dx, dy) = (abs(point.x - frame.centre.x), abs(point.y - frame.centre.y))
          let onSide = abs(dx - frame.width / 2) < 1e-6 && dy <= frame.height / 2 + 1e-6
          let onEdge = abs(dy - frame.height / 2) < 1e-6 && dx <= frame.width / 2 + 1e-6
          #expect(onSide || onEdge)
          seen += 1
        }
      }
      #expect(seen > 100)
    }
  }

  @Test func areasOfDiscsSayHowMuch() throws {
    var diagram = Samples.liege
    for (index, size) in [1.0, 2, 3, 4].enumerated() { diagram.bodies[index].size = size }
    for index in 4..<diagram.bodies.count { diagram.bodies[index].size = 1 }
    let pills = PillMaker(facts: try DiagramFacts(diagram))
    let one = pills.diameter(of: 1)
    for size in [2.0, 3, 4] {
      let ratio = pills.diameter(of: size) / one
      #expect(abs(ratio * ratio - size) < 1e-9)
    }
    let scene = try PictureLayout.force.scene(of: diagram)
    let disc = try #require(scene.cards.first { $0.id == "b3" }?.swatch)
    #expect(disc.isRound && disc.frame.width == pills.diameter(of: 4))
    #expect(scene.texts.contains { $0.lines == [diagram.freeWords.size] })
    // Where all are alike the size says nothing, and the legend does not speak of it.
    for index in diagram.bodies.indices { diagram.bodies[index].size = 3 }
    let alike = try PictureLayout.force.scene(of: diagram)
    #expect(!alike.texts.contains { $0.lines == [diagram.freeWords.size] })
  }

  @Test(arguments: [Double.nan, .infinity, -1])
  func aSizeThatIsNoneIsRefused(size: Double) {
    var diagram = Samples.liege
    diagram.bodies[0].size = size
    #expect(throws: DrawingError.self) { try PictureLayout.force.scene(of: diagram) }
  }

  @Test(arguments: [3, 8, 21])
  func aProjectionShowsEveryPairAndWhatItShares(seed: Int) throws {
    let diagram = Samples.commune(bodies: 40, platforms: 7, seed: UInt64(seed))
    let facts = try DiagramFacts(diagram)
    let scene = try PictureLayout.projection.scene(of: diagram)
    var lines: [String: Curve] = [:]
    for curve in scene.curves where curve.ends.from != nil {
      lines["\(curve.ends.from ?? "") \(curve.ends.to ?? "")"] = curve
    }
    var pairs = 0
    for one in facts.bodies.indices {
      for two in facts.bodies.indices where two > one {
        let common = Set(facts.bodies[one].memberOf).intersection(facts.bodies[two].memberOf)
        let line = lines["b\(one) b\(two)"]
        #expect((line != nil) == !common.isEmpty)
        guard let line else { continue }
        pairs += 1
        #expect(line.width == MeetingLine.width(of: common.count))
        for platform in common { #expect(line.name.contains(facts.platforms[platform].label)) }
      }
    }
    #expect(pairs == lines.count && pairs > 50)
  }

  @Test func fundersAreApartInAProjection() throws {
    let diagram = Diagram(
      title: "", bodies: ["A", "B", "Funder", "Nowhere"].map { Diagram.Body(label: $0) },
      platforms: [Diagram.Platform(label: "P")],
      ties: [
        .init(body: 0, platform: 0), .init(body: 1, platform: 0),
        .init(body: 2, platform: 0, style: .outside),
      ])
    let scene = try PictureLayout.projection.scene(of: diagram)
    #expect(scene.curves.filter { $0.ends.from != nil }.count == 1)
    #expect(scene.cards.first { $0.id == "b2" }?.outline == .outside)
    let heads = scene.texts.filter { $0.style == .head }.map { $0.lines.joined() }
    #expect(heads == [diagram.freeWords.notCounted, diagram.words.noPlatform])
  }

  @Test func signsSayWhoChairsInAProjection() throws {
    let diagram = Diagram(
      title: "", bodies: ["A", "B", "C", "D"].map { Diagram.Body(label: $0) },
      platforms: ["P", "Q"].map { Diagram.Platform(label: $0) },
      ties: [
        .init(body: 0, platform: 0, style: .coordinator),
        .init(body: 0, platform: 1, style: .chair),
        .init(body: 1, platform: 0, style: .coordinator), .init(body: 2, platform: 0),
        .init(body: 3, platform: 1),
      ])
    let scene = try PictureLayout.projection.scene(of: diagram)
    func sign(_ id: String) -> [String] {
      scene.cards.first { $0.id == id }?.texts.dropFirst().flatMap(\.lines) ?? []
    }
    #expect(sign("b0") == ["●"] && sign("b1") == ["○"] && sign("b2").isEmpty)
    let legend = scene.texts.flatMap(\.lines)
    #expect(legend.contains(diagram.words.chair) && legend.contains(diagram.words.coordinator))
    #expect(legend.contains("●") && legend.contains("○"))
  }

  /// A measure that is nought for some: the others are still larger, and the legend says so.
  @Test func noughtIsSmallerThanSomething() throws {
    var diagram = Samples.liege
    for index in diagram.bodies.indices { diagram.bodies[index].size = index == 3 ? 5 : 0 }
    let pills = PillMaker(facts: try DiagramFacts(diagram))
    #expect(pills.showsSizes)
    #expect(pills.diameter(of: 5) == PillMaker.diameters.most)
    #expect(pills.diameter(of: 0) == PillMaker.diameters.least)
  }

  @Test func tooManyForOnePageSaysSo() {
    let diagram = Samples.commune(bodies: 600, platforms: 9)
    for layout in [PictureLayout.force, .projection] {
      #expect {
        try Picture(of: diagram, layout: layout)
      } throws: {
        guard case .limitExceeded(.bodies(layout, _), 600, _)? = $0 as? DrawingError else {
          return false
        }
        return true
      }
    }
  }
}
