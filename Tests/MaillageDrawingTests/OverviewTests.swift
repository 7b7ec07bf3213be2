import Testing

@testable import MaillageDrawing

@Suite struct OverviewTests {
  @Test(arguments: 0..<14)
  func namesOfCommunesNeverTouchAnything(seed: Int) throws {
    let diagram = Samples.communes(
      2 + seed, sharedBodies: seed % 5, seed: UInt64(seed + 1))
    let scene = try PictureLayout.overview.scene(of: diagram)
    let names = scene.cards.filter { $0.id.hasPrefix("l") }
    #expect(names.count == seed + 2)
    #expect(overlaps(in: scene).isEmpty)
    #expect(overflows(in: scene).isEmpty)
  }

  @Test func aCommuneHoldsItsPlatformsAndThoseOnlyTheyShare() throws {
    let diagram = Samples.communes(9)
    let facts = try DiagramFacts(diagram)
    let scene = try PictureLayout.overview.scene(of: diagram)
    let grounds = scene.discs.filter { $0.kind == .ground }
    #expect(grounds.count > 3)
    func home(of id: String) throws -> String? {
      let disc = try #require(scene.discs.first { $0.id == id })
      return grounds.first { ground in
        let (dx, dy) = (disc.centre.x - ground.centre.x, disc.centre.y - ground.centre.y)
        return (dx * dx + dy * dy).squareRoot() + disc.reach <= ground.radius + 1e-6
      }?.id
    }
    for (body, record) in facts.bodies.enumerated() {
      let platforms = record.memberOf + record.outsideOf
      let groups = Set(platforms.compactMap { facts.platforms[$0].group })
      let homes = Set(try platforms.map { try home(of: "p\($0)") })
      if groups.count == 1, homes != [nil] {
        #expect(try [home(of: "b\(body)")] == Array(homes))
      } else if groups.count > 1 {
        #expect(try home(of: "b\(body)") == nil)
      }
    }
  }

  @Test func sectorsStandClockwiseFromTheTop() throws {
    let scene = try PictureLayout.overview.scene(of: Samples.roster())
    let facts = try DiagramFacts(Samples.roster())
    let hub = try #require(scene.discs.first { $0.id == "p0" })
    var before = (turn: -1.0, rank: -1)
    let order = facts.bodies.indices.sorted { facts.bodies[$0].rank < facts.bodies[$1].rank }
    for body in order {
      let disc = try #require(scene.discs.first { $0.id == "b\(body)" })
      let place = Point(x: disc.centre.x - hub.centre.x, y: disc.centre.y - hub.centre.y)
      let turn = Turn.of(place)
      #expect(turn > before.turn)
      before = (turn, facts.bodies[body].rank)
    }
  }

  @Test func everySharedPartnerHasAThreadToEachOfItsPlatforms() throws {
    let diagram = Samples.communes(7, sharedBodies: 6)
    let facts = try DiagramFacts(diagram)
    let scene = try PictureLayout.overview.scene(of: diagram)
    let found = Set(
      scene.curves.filter { $0.kind == .thread || ($0.kind == .outside && $0.ends.to != nil) }.map {
        "\($0.ends.from ?? "") \($0.ends.to ?? "")"
      })
    let expected = facts.ties.filter {
      facts.bodies[$0.body].memberOf.count + facts.bodies[$0.body].outsideOf.count > 1
    }.map { "b\($0.body) g\($0.platform)" }
    #expect(found == Set(expected) && !expected.isEmpty)
  }

  @Test func platformsAreNamedWhereThereAreNoCommunes() throws {
    let scene = try PictureLayout.overview.scene(of: Samples.liege)
    let names = scene.cards.filter { $0.id.hasPrefix("l") }.map {
      $0.texts[0].lines.joined(separator: " ")
    }
    #expect(Set(names) == Set(Samples.liege.platforms.map(\.label)))
  }

  @Test func marksCarryNamesIdsAndClasses() throws {
    var diagram = Samples.communes(5)
    diagram.bodies[0].label = hostileNames[6]
    let picture = try Picture(of: diagram, layout: .overview)
    let svg = try picture.svg(idPrefix: "o")
    let root = try #require(parsedXML(svg))
    let marks = root.all("g").filter { $0.hasClass("mark") }
    let dots = marks.filter { $0.hasClass("partner") || $0.hasClass("shared") }
    let titles = dots.compactMap { $0.children.first { $0.name == "title" }?.text }
    for body in diagram.bodies {
      #expect(titles.contains { $0.hasPrefix(PlainText.line(body.label)) })
    }
    let ids = root.all.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    #expect(try svg == Picture(of: diagram, layout: .overview).svg(idPrefix: "o"))
    // Grounds lie below the lines, all else above.
    let order = root.all("g").map { $0.attributes["class"] ?? "" }
    let ground = try #require(order.lastIndex { $0.contains("ground") })
    let line = try #require(order.firstIndex { $0.contains("tie") })
    let dot = try #require(order.firstIndex { $0.contains("partner") })
    #expect(ground < line && line < dot)
  }

  @Test func thousandsArePlacedWithoutTouching() throws {
    let diagram = Samples.communes(40, bodiesEach: 12, sharedBodies: 30)
    let scene = try PictureLayout.overview.scene(of: diagram)
    #expect(overlaps(in: scene).isEmpty)
    #expect(scene.width < 4 * scene.height && scene.height < 4 * scene.width)
  }

  /// The name of the only commune would say nothing; those of its platforms do.
  @Test func platformsAreNamedWhereThereIsOneCommune() throws {
    var diagram = Samples.commune(bodies: 50, platforms: 6)
    for place in diagram.platforms.indices { diagram.platforms[place].group = "Alpha" }
    func names() throws -> Set<String> {
      let scene = try PictureLayout.overview.scene(of: diagram)
      return Set(
        scene.cards.filter { $0.id.first == "l" }.map { squeezed($0.texts[0].lines.joined()) })
    }
    #expect(try names() == Set(diagram.platforms.map { squeezed($0.label) }))
    diagram.platforms[0].group = "Beta"
    #expect(try names() == ["Alpha", "Beta"])
  }

  @Test func whoChairsAndWhoCoordinatesIsMarkedOnItsDiscAndExplained() throws {
    let diagram = Samples.roster()
    let scene = try PictureLayout.overview.scene(of: diagram)
    let marks = scene.discs.filter { $0.kind == .role }
    #expect(marks.map(\.id) == ["r2", "r9"], "who chairs and who coordinates in the sample")
    for mark in marks {
      let disc = try #require(scene.discs.first { $0.id == "b\(mark.id.dropFirst())" })
      let below = mark.centre.y - disc.centre.y
      #expect(mark.centre.x == disc.centre.x && below > mark.radius)
      #expect(below + mark.radius < disc.radius)
      #expect(mark.rim == disc.ink)
      #expect(mark.fill == (mark.id == "r2" ? disc.ink : disc.fill))
    }
    let words = Samples.frenchWords
    #expect(scene.discs.first { $0.id == "b2" }?.name.hasSuffix(words.chair) == true)
    for word in [words.chair, words.coordinator] {
      #expect(scene.texts.contains { $0.style == .legend && $0.lines == [word] })
    }
    // Those too small for letters are too small for marks; the legend does not speak of them.
    var many = diagram
    many.bodies += (0..<2600).map { Diagram.Body(label: "\($0)") }
    let fine = try PictureLayout.overview.scene(of: many)
    #expect(!fine.discs.contains { $0.kind == .role })
    #expect(!fine.texts.contains { $0.style == .legend && $0.lines == [words.chair] })
  }
}
