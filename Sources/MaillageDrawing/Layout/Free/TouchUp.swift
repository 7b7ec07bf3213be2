/// Moves boxes away that lines run behind, to places nearby where none does.
///
/// Ties and sizes alone do not see lines. The few boxes that they leave on a line, or whose own lines
/// run behind others, are laid where that is not so, if such a place is near.
struct TouchUp {
  private var cards: [Card]
  private var frames: [Frame]
  private let lines: [Line]
  private let gap: Double

  /// A line between two boxes, by their places.
  struct Line {
    var one: Int
    var two: Int
  }

  private static let passes = 2
  private static let tries = 260
  /// How long a way is as bad as a line behind a box.
  private static let hiddenCost = 320.0

  init(_ cards: [Card], lines: [Line], gap: Double) {
    self.cards = cards
    frames = cards.map(\.outerFrame)
    self.lines = lines
    self.gap = gap
  }

  /// The boxes, those at `movable` perhaps elsewhere.
  static func touchedUp(_ cards: [Card], lines: [Line], movable: [Int], gap: Double) -> [Card] {
    var work = TouchUp(cards, lines: lines, gap: gap)
    for _ in 0..<passes {
      var wasMoved = false
      for place in movable where work.hidden(with: place, at: work.frames[place]) > 0 {
        if work.move(place) { wasMoved = true }
      }
      if !wasMoved { break }
    }
    return work.cards
  }

  private mutating func move(_ place: Int) -> Bool {
    let own = lines.filter { $0.one == place || $0.two == place }
    let ends = own.map { frames[$0.one == place ? $0.two : $0.one].centre }
    guard !ends.isEmpty else { return false }
    let middle = Point(
      x: ends.reduce(0) { $0 + $1.x } / Double(ends.count),
      y: ends.reduce(0) { $0 + $1.y } / Double(ends.count))
    let frame = frames[place]
    var best = (cost: cost(of: place, at: frame, ends: ends), frame: frame)
    var ray = Point(x: 1, y: 0)
    for step in 0..<Self.tries {
      let distance = 30 * Double(step).squareRoot()
      let candidate = Frame(
        x: middle.x + 1.4 * ray.x * distance - frame.width / 2,
        y: middle.y + ray.y * distance - frame.height / 2, width: frame.width,
        height: frame.height)
      ray = GoldenTurn.turned(ray)
      guard isFree(candidate, but: place) else { continue }
      let cost = cost(of: place, at: candidate, ends: ends)
      if cost < best.cost - 1 { best = (cost, candidate) }
    }
    guard best.frame != frame else { return false }
    cards[place] = cards[place].moved(x: best.frame.x - frame.x, y: best.frame.y - frame.y)
    frames[place] = best.frame
    return true
  }

  private func isFree(_ frame: Frame, but place: Int) -> Bool {
    let wide = Frame(
      x: frame.x - gap, y: frame.y - gap, width: frame.width + 2 * gap,
      height: frame.height + 2 * gap)
    return frames.indices.allSatisfy { $0 == place || !frames[$0].overlaps(wide) }
  }

  private func cost(of place: Int, at frame: Frame, ends: [Point]) -> Double {
    let centre = frame.centre
    let length = ends.reduce(0.0) { sum, end in
      let (dx, dy) = (end.x - centre.x, end.y - centre.y)
      return sum + (dx * dx + dy * dy).squareRoot()
    }
    return length + Self.hiddenCost * Double(hidden(with: place, at: frame))
  }

  /// How many boxes its lines run behind, and how many other lines it hides, were it there.
  private func hidden(with place: Int, at frame: Frame) -> Int {
    var count = 0
    for line in lines {
      if line.one == place || line.two == place {
        let end = line.one == place ? line.two : line.one
        for other in frames.indices where other != place && other != end {
          if StraightLine.crosses(frames[other], from: frame.centre, to: frames[end].centre) {
            count += 1
          }
        }
      } else if StraightLine.crosses(
        frame, from: frames[line.one].centre, to: frames[line.two].centre)
      {
        count += 1
      }
    }
    return count
  }
}
