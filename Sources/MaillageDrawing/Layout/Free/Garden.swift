/// Platforms with their own partners, and shared partners, placed together: the best of several
/// turns and widths of what their ties ask for.
struct Garden {
  /// What is near what, by place in `plants`.
  let graph: PlacingGraph
  /// Platforms with petals; shared partners without.
  let plants: [Flower]

  private static let gap = 16.0
  /// Boxes are wider than high, and so are pages.
  private static let scales = [0.4, 0.55, 0.75, 1].flatMap {
    [Point(x: $0 * 1.3, y: $0), Point(x: $0 * 1.8, y: $0 * 0.9)]
  }
  /// No turn, an eighth, a quarter and three eighths, as cosine and sine.
  private static let turns = [
    Point(x: 1, y: 0), Point(x: 0.707_106_781_186_547_5, y: 0.707_106_781_186_547_5),
    Point(x: 0, y: 1), Point(x: -0.707_106_781_186_547_5, y: 0.707_106_781_186_547_5),
  ]

  /// Where everything stands.
  struct Arrangement {
    /// Of plants.
    var places: [Point]
    /// Of petals, seen from their plants.
    var petals: [[Point]]
  }

  /// The arrangement that needs the smallest page and hides the fewest lines.
  func bestArrangement() -> Arrangement {
    let start = StressPlacing.places(of: graph)
    guard plants.count > 1 else { return settled(start) }
    var best: (cost: Double, laid: Arrangement)?
    for turn in Self.turns {
      for scale in Self.scales {
        let laid = settled(
          start.map { place in
            Point(
              x: (place.x * turn.x - place.y * turn.y) * scale.x,
              y: (place.x * turn.y + place.y * turn.x) * scale.y)
          })
        let cost = cost(of: laid)
        if cost < best?.cost ?? .infinity { best = (cost, laid) }
      }
    }
    return best?.laid ?? settled(start)
  }

  /// Plants near the given places, moved apart, their petals where no line leads.
  private func settled(_ wishes: [Point]) -> Arrangement {
    var laid = Arrangement(
      places: wishes,
      petals: plants.map { [Point](repeating: Point(x: 0, y: 0), count: $0.petals.count) })
    for _ in 0..<3 {
      var frames = plants.map(\.platform)
      for (index, plant) in plants.enumerated() where !plant.petals.isEmpty {
        let here = laid.places[index]
        let rays = graph.neighbours(of: index).map {
          Point(x: laid.places[$0.place].x - here.x, y: laid.places[$0.place].y - here.y)
        }
        (laid.petals[index], frames[index]) = plant.placed(rays: rays)
      }
      laid.places = separated(laid.places, frames)
    }
    return laid
  }

  /// Places near the given ones at which frames do not touch, whatever side of their origins they
  /// reach to.
  private func separated(_ places: [Point], _ frames: [Frame]) -> [Point] {
    let centres = zip(places, frames).map { place, frame in
      Point(x: place.x + frame.centre.x, y: place.y + frame.centre.y)
    }
    let apart = Separation.places(
      centres, boxes: frames.map { .init(width: $0.width, height: $0.height) }, gap: Self.gap)
    return zip(apart, frames).map { centre, frame in
      Point(x: centre.x - frame.centre.x, y: centre.y - frame.centre.y)
    }
  }

  /// How large a page it needs, and the more for every line that runs behind a box.
  private func cost(of laid: Arrangement) -> Double {
    var frames: [(owner: Int, frame: Frame)] = []
    for (index, plant) in plants.enumerated() {
      let place = laid.places[index]
      frames.append((index, plant.platform.moved(x: place.x, y: place.y)))
      for (petal, offset) in zip(plant.petals, laid.petals[index]) {
        frames.append((-1, petal.moved(x: place.x + offset.x, y: place.y + offset.y)))
      }
    }
    var page = frames[0].frame
    for (_, frame) in frames { page = page.union(frame) }
    var hidden = 0
    for edge in graph.edges {
      for (owner, frame) in frames where owner != edge.from && owner != edge.to {
        if StraightLine.crosses(frame, from: laid.places[edge.from], to: laid.places[edge.to]) {
          hidden += 1
        }
      }
    }
    return max(page.width / 1.45, page.height) * (1 + 0.08 * Double(hidden))
  }
}
