import Testing

@testable import MaillageDrawing

/// Widths, bars and discs that say how much.
@Suite struct AmountTests {
  /// Weights that differ are widths; where all are alike lines go by their kind, and no legend.
  @Test(arguments: [PictureLayout.columns, .force, .butterfly])
  func widthsOfLinesSayHowMuch(layout: PictureLayout) throws {
    var diagram = Samples.commune(bodies: 20, platforms: 4).fit(for: layout)
    func lines() throws -> [Curve] {
      try layout.scene(of: diagram).curves.filter { $0.ends.from != nil && $0.kind != .link }
    }
    func hasLegend() throws -> Bool {
      try layout.scene(of: diagram).texts.contains { $0.lines == [diagram.words.weight] }
    }
    #expect(try lines().allSatisfy { $0.width == nil } && !hasLegend())
    for index in diagram.ties.indices { diagram.ties[index].weight = Double(1 + index % 4) }
    #expect(try hasLegend())
    let widths = try lines().filter { $0.kind != .outside }.compactMap(\.width)
    #expect(widths.count > 10)
    let (least, most) = try DiagramFacts(diagram).lineWidths
    #expect(abs((widths.max() ?? 0) - most) < 1e-9 && (widths.min() ?? 0) > least)
    #expect(Set(widths.map { Int(($0 * 100).rounded()) }).count <= 4)
    diagram.ties[0].weight = 0
    #expect(throws: DrawingError.self) { try layout.scene(of: diagram) }
  }

  /// Platforms have bars on a scale of their own, wherever they have boxes.
  @Test(arguments: [PictureLayout.columns, .force, .matrix])
  func platformsAreSizedToo(layout: PictureLayout) throws {
    var diagram = Samples.commune(bodies: 20, platforms: 4)
    for place in diagram.platforms.indices {
      diagram.platforms[place].size = Double(place)
      diagram.platforms[place].sizeText = "\(place).5"
    }
    let scene = try layout.scene(of: diagram)
    #expect(overlaps(in: scene).isEmpty && overflows(in: scene).isEmpty)
    #expect(scene.texts.contains { $0.lines == [diagram.freeWords.bar] })
    func length(_ platform: Int) -> Double {
      if layout == .matrix {
        return scene.cards.first { $0.id == "m\(platform)" }?.frame.height ?? 0
      }
      return scene.cards.first { $0.id == "p\(platform)" }?.gauge?.width ?? 0
    }
    #expect(length(0) == 0 && abs(length(2) * 3 - length(3) * 2) < 0.01 && length(3) > 20)
    diagram.platforms[0].size = -1
    #expect(throws: DrawingError.self) { try layout.scene(of: diagram) }
  }

  @Test func linksAreDrawnBetweenTheHeadsOfARoster() throws {
    var diagram = Samples.commune(bodies: 30, platforms: 9)
    let scene = try PictureLayout.roster.scene(of: diagram)
    let links = scene.curves.filter { $0.kind == .link && $0.ends.from != nil }
    #expect(links.count == diagram.links.count && !links.isEmpty)
    #expect(scene.texts.contains { $0.lines == [diagram.words.link] })
    diagram.links = []
    let without = try PictureLayout.roster.scene(of: diagram)
    #expect(without.curves.isEmpty)
  }
}
