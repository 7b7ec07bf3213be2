#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import Testing

@testable import MaillageDrawing

/// Small pictures with everything at the same place.
@Suite struct MultiplesTests {
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
    for card in scene.cards
    where card.kind == .number && card.tone == .plain && card.id.hasPrefix("q") {
      let platform = try #require(card.id.split(separator: "n").first).dropFirst()
      let entry = try #require(scene.cards.first { $0.id == "p\(platform)" })
      #expect(entry.texts.last?.lines == card.texts[0].lines)
    }
    let body = try #require(scene.cards.first { $0.id == "b0" })
    let parts = try DiagramFacts(diagram).bodies[0].parts
    #expect(body.texts[1].lines == [String((0..<3).map { parts.contains($0) ? "■" : "□" })])
  }

  @Test func rolesAndCutNodesAreMarkedWhereTheyAreSuch() throws {
    func diagram(_ isCut: Bool, _ style: Diagram.TieStyle) -> Diagram {
      Diagram(
        title: "", bodies: [Diagram.Body(label: "A", isCut: isCut), Diagram.Body(label: "B")],
        platforms: [Diagram.Platform(label: "P", isCut: isCut)],
        ties: [.init(body: 0, platform: 0, style: style), .init(body: 1, platform: 0)])
    }
    let both = Diagram(
      title: "",
      comparing: [
        (Diagram.Part(label: "One"), diagram(true, .chair)),
        (Diagram.Part(label: "Two"), diagram(false, .outside)),
      ])
    let scene = try PictureLayout.multiples.scene(of: both)
    func card(_ id: String) throws -> Card { try #require(scene.cards.first { $0.id == id }) }
    #expect(try card("d0n0").swatch?.isCut == true && card("d0n1").swatch?.isCut == false)
    #expect(try card("q0n0").isCut && !card("q0n1").isCut)
    func kind(_ part: Int) -> Curve.Kind? {
      scene.curves.first { $0.ends.from == "d0n\(part)" }?.kind
    }
    #expect(kind(0) == .chair && kind(1) == .outside)
    let legend = scene.texts.flatMap(\.lines)
    for words in [both.words.chair, both.words.outside, both.words.cut] {
      #expect(legend.contains(words))
    }
    // In a butterfly each side has its own platforms, and the mark only where it is one.
    let pair = try PictureLayout.butterfly.scene(of: both)
    #expect(pair.cards.first { $0.id == "p0" }?.isCut == true)
    #expect(pair.cards.first { $0.id == "q0" }?.isCut == false)
  }

  /// Hollow places are thousands: they are drawn in one stroke a panel and kind.
  @Test func hollowPlacesAreWrittenTogether() throws {
    let picture = try Picture(of: Samples.commune().shared(among: 6), layout: .multiples)
    let root = try #require(parsedXML(try picture.svg()))
    let absent = root.all("g").filter { $0.hasClass("absent") && $0.hasClass("dot") }
    #expect(absent.count <= 6 + 1, "one for each panel, and the legend's")
    let hollow = picture.scene.cards.filter { $0.kind == .dot && $0.tone == .absent }
    let circles = absent.flatMap(\.children).reduce(0) { sum, element in
      sum + (element.attributes["d"] ?? "M").count { $0 == "M" }
    }
    #expect(circles == hollow.count && hollow.count > 60)
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
}
