/// Puts separately placed parts of a picture on one page.
struct FreePage {
  let facts: DiagramFacts

  /// Between parts.
  private static let gap = 34.0
  /// The narrowest page: titles and legends need room.
  private static let narrowest = 620.0

  /// What is placed together, wherever its origin is.
  struct Part {
    var cards: [Card] = []
    var discs: [Disc] = []
    var curves: [Curve] = []
    var texts: [TextBlock] = []

    /// The smallest frame around everything.
    var frame: Frame {
      var frame: Frame?
      for card in cards { frame = frame?.union(card.outerFrame) ?? card.outerFrame }
      for disc in discs { frame = frame?.union(disc.outerFrame) ?? disc.outerFrame }
      for text in texts { frame = frame?.union(text.frame) ?? text.frame }
      for point in curves.flatMap(\.points) {
        let dot = Frame(x: point.x, y: point.y, width: 0, height: 0)
        frame = frame?.union(dot) ?? dot
      }
      return frame ?? Frame(x: 0, y: 0, width: 0, height: 0)
    }

    /// This part, moved.
    func moved(x dx: Double, y dy: Double) -> Part {
      var part = Part()
      part.cards = cards.map { $0.moved(x: dx, y: dy) }
      part.discs = discs.map { $0.moved(x: dx, y: dy) }
      part.curves = curves
      for index in curves.indices {
        part.curves[index].points = curves[index].points.map { Point(x: $0.x + dx, y: $0.y + dy) }
      }
      part.texts = texts
      for index in texts.indices {
        part.texts[index].frame = texts[index].frame.moved(x: dx, y: dy)
      }
      return part
    }
  }

  /// A page with `parts` side by side, the largest first, and then `groups` of boxes with heads.
  ///
  /// - Parameters:
  ///   - parts: what was placed.
  ///   - groups: heads, and the boxes below them, made for a width.
  ///   - addHead: adds title and legend to a page of known width, and gives the lower edge.
  func scene(
    _ parts: [Part], groups: [(head: String, makers: [(Double) -> Card])],
    addHead: (inout Scene) -> Double
  ) -> Scene {
    let frames = parts.map(\.frame)
    let packed = Packing.shelves(
      frames.map { ($0.width, $0.height) }, gap: Self.gap,
      atLeast: Self.narrowest - 2 * PageFurniture.margin)
    let width = max(Self.narrowest, packed.width + 2 * PageFurniture.margin)
    var scene = Scene(
      width: width, height: 0, language: facts.words.language, title: facts.title,
      summary: facts.summary)
    let top = addHead(&scene) + 18
    let left = (width - packed.width) / 2
    for (part, (frame, corner)) in zip(parts, zip(frames, packed.corners)) {
      let moved = part.moved(x: left + corner.x - frame.x, y: top + corner.y - frame.y)
      scene.cards += moved.cards
      scene.discs += moved.discs
      scene.curves += moved.curves
      scene.texts += moved.texts
    }
    var bottom = parts.isEmpty ? top - 14 : top + packed.height
    for group in groups where !group.makers.isEmpty {
      bottom = add(group, to: &scene, y: bottom + 26)
    }
    PageFurniture(facts).addFoot(to: &scene, below: bottom)
    return scene
  }

  private func add(
    _ group: (head: String, makers: [(Double) -> Card]), to scene: inout Scene, y: Double
  ) -> Double {
    let x = PageFurniture.margin
    let width = scene.width - 2 * x
    let head = TextBlock(
      x: x, y: y, width: width, lines: TextStyle.head.wrapped(group.head, width: width),
      style: .head)
    scene.texts.append(head)
    let grid = CardGrid(width: width, columns: max(1, Int((width + 14) / 260)), gap: 6)
    let placed = grid.placed(group.makers, x: x, y: head.frame.maxY + 8)
    scene.cards += placed.cards
    return placed.bottom
  }
}
