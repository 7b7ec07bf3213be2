import Testing

@testable import MaillageDrawing

/// Lines that bend around boxes.
@Suite struct DetourTests {
  private let left = Frame(x: 0, y: 0, width: 60, height: 20)
  private let right = Frame(x: 400, y: 0, width: 60, height: 20)

  /// Whether a Bézier curve touches a frame, by many small steps.
  private func touches(_ curve: [Point], _ frame: Frame) -> Bool {
    (0...500).contains { step in
      let share = Double(step) / 500
      let rest = 1 - share
      let weights = [
        rest * rest * rest, 3 * rest * rest * share, 3 * rest * share * share,
        share * share * share,
      ]
      let x = zip(weights, curve).reduce(0) { $0 + $1.0 * $1.1.x }
      let y = zip(weights, curve).reduce(0) { $0 + $1.0 * $1.1.y }
      return x > frame.x && x < frame.maxX && y > frame.y && y < frame.maxY
    }
  }

  @Test func aFreeWayIsStraight() {
    let above = Frame(x: 200, y: 80, width: 60, height: 20)
    let way = Detour(around: [left, right, above]).points(from: 0, left, to: 1, right)
    #expect(way == StraightLine.points(from: left, to: right))
  }

  @Test(arguments: [-10.0, -6, 0, 6, 10]) func aBoxInTheWayIsPassed(shift: Double) {
    let obstacle = Frame(x: 190, y: shift, width: 80, height: 20)
    let straight = StraightLine.points(from: left, to: right)
    #expect(touches(straight, obstacle) || abs(shift) == 10, "only its clearance is touched")
    let way = Detour(around: [left, right, obstacle]).points(from: 0, left, to: 1, right)
    #expect(!touches(way, obstacle))
    // By as little as it takes: on the nearer side.
    let middle = (way[1].y + way[2].y) / 2 - 10
    if shift > 0 { #expect(middle < 0) }
    if shift < 0 { #expect(middle > 0) }
  }

  @Test func fewerLinesRunBehindBoxesThanStraightOnesWould() throws {
    var straight = 0
    var bent = 0
    for seed in [7, 8, 9] as [UInt64] {
      let scene = try PictureLayout.force.scene(
        of: Samples.commune(bodies: 50, platforms: 8, seed: seed))
      var frameOf: [String: Frame] = [:]
      for card in scene.cards { frameOf[card.id] = card.frame }
      for curve in scene.curves {
        guard let one = curve.ends.from, let two = curve.ends.to,
          let start = frameOf[one], let end = frameOf[two]
        else { continue }
        let line = StraightLine.points(from: start, to: end)
        for card in scene.cards where card.kind == .body || card.kind == .platform {
          guard card.id != one, card.id != two else { continue }
          straight += touches(line, card.frame) ? 1 : 0
          bent += touches(curve.points, card.frame) ? 1 : 0
        }
      }
    }
    #expect(straight > 20)
    #expect(bent * 3 < straight, "\(bent) of \(straight)")
  }

  /// A box in the way of a line that nothing bends gives way, to a place where it hides none.
  @Test func aBoxGivesWayToALine() {
    func card(_ id: String, _ frame: Frame) -> Card { Card(id: id, kind: .body, frame: frame) }
    func straight(_ cards: [Card]) -> [Curve] {
      [(0, 1), (2, 3)].map { one, two in
        Curve(
          kind: .member,
          points: StraightLine.points(from: cards[one].outerFrame, to: cards[two].outerFrame),
          colour: Theme.link, from: cards[one].id, to: cards[two].id)
      }
    }
    let cards = [
      card("a", left), card("b", right), card("c", Frame(x: 200, y: -5, width: 60, height: 30)),
      card("d", Frame(x: 200, y: 90, width: 60, height: 20)),
    ]
    let part = FreePage.Part(cards: cards, curves: straight(cards))
    #expect(touches(part.curves[0].points, cards[2].frame))
    let still = Clearing.cleared(part, movable: [], gap: 5, curves: straight)
    #expect(still.cards == cards)
    let cleared = Clearing.cleared(part, movable: ["c"], gap: 5, curves: straight)
    #expect(!touches(cleared.curves[0].points, cleared.cards[2].frame))
    #expect(cleared.cards[2] != cards[2] && cleared.curves == straight(cleared.cards))
    for place in [0, 1, 3] {
      #expect(cleared.cards[place] == cards[place])
      #expect(!cleared.cards[2].frame.inset(by: -5).overlaps(cards[place].frame))
    }
  }
}
