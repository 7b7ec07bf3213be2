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
