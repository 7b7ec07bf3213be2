/// Where everything stands in a small picture: the same places in each.
///
/// ```
///        PO
///      ● ○ ●          bodies around, sector by sector, on as many rings as it takes;
///    ●  ▪ ▫  ○  SO    platforms in the middle, each towards its members
///      ○ ● ●
///        JE
/// ```
struct RadialPlan {
  /// Bodies, from the centre.
  private(set) var bodies: [Point]
  /// In which direction each body stands.
  private(set) var turns: [Double]
  /// Platforms, from the centre.
  private(set) var platforms: [Point]
  /// The sectors around.
  private(set) var bands: [Band] = []
  /// Where lines leave the rings of bodies and begin to bend.
  let inner: Double
  /// The rim of the outermost ring.
  let outer: Double
  /// How far it all reaches.
  let reach: Double
  /// The bodies of each band in the order in which they are numbered.
  private(set) var groups: [[Int]]

  /// The bodies of a sector.
  struct Band {
    /// The sector, nil for bodies without one.
    var sector: Int?
    /// From where to where its bodies stand.
    var turns: ClosedRange<Double>
    /// Where its letters stand.
    var label: Point
  }

  /// How large a disc is.
  static let disc = 14.0
  /// How large the square of a platform is.
  static let square = (width: 16.0, height: 13.0)

  private static let bodyPitch = 15.0
  private static let platformPitch = 21.0
  /// The same where some have a second rim.
  private static let rimmedPitch = 25.5
  private static let bandGap = 5.0
  private static let labelPitch = 26.0

  init(_ facts: DiagramFacts) {
    groups = Self.groups(of: facts)
    let hasBands = !facts.sectors.isEmpty
    // Room between sectors, in places of bodies.
    let between = groups.count > 1 ? 1.4 : 0
    let core = Rings(
      count: facts.platforms.count,
      pitch: facts.platforms.contains(where: \.isCut) ? Self.rimmedPitch : Self.platformPitch,
      innermost: facts.platforms.count < 2 ? 0 : 22, widest: 76)
    let rings = Rings(
      count: facts.bodies.count, extra: between * Double(groups.count), pitch: Self.bodyPitch,
      innermost: core.outermost + 46, widest: max(core.outermost + 46, 104))
    turns = [Double](repeating: 0, count: facts.bodies.count)
    bodies = [Point](repeating: Point(x: 0, y: 0), count: facts.bodies.count)
    var ranges: [ClosedRange<Double>] = []
    var place = between / 2
    var number = 0
    for group in groups {
      let start = place
      for body in group {
        turns[body] = (place + 0.5) / rings.places
        bodies[body] = rings.point(number, turn: turns[body])
        place += 1
        number += 1
      }
      ranges.append((start / rings.places)...(place / rings.places))
      place += between
    }
    platforms = Self.platforms(facts, turns: turns, rings: core)
    inner = rings.radii[0] - Self.disc / 2
    outer = rings.outermost + Self.disc / 2
    let labelRadius = max(
      outer + Self.bandGap + 16, Double(groups.count) * Self.labelPitch / (2 * Double.pi))
    reach = hasBands ? labelRadius + 13 : outer + 2
    guard hasBands else { return }
    let labels = Self.spread(
      ranges.map { ($0.lowerBound + $0.upperBound) / 2 }, radius: labelRadius)
    for index in groups.indices {
      bands.append(
        Band(
          sector: groups[index].first.flatMap { facts.bodies[$0].sector }, turns: ranges[index],
          label: Turn.point(labels[index], radius: labelRadius)))
    }
  }

  /// Bodies by sector; within it those that most parts name come first, and those that the same
  /// parts name stand together.
  private static func groups(of facts: DiagramFacts) -> [[Int]] {
    let order = facts.bodies.indices.sorted { one, two in
      let (first, second) = (facts.bodies[one], facts.bodies[two])
      let (left, right) = (
        (first.sector ?? .max, -first.parts.count), (second.sector ?? .max, -second.parts.count)
      )
      if left != right { return left < right }
      if first.parts != second.parts {
        return first.parts.lexicographicallyPrecedes(second.parts)
      }
      return first.rank < second.rank
    }
    var groups: [[Int]] = []
    for body in order {
      if let last = groups.last?.last, facts.bodies[last].sector == facts.bodies[body].sector {
        groups[groups.count - 1].append(body)
      } else {
        groups.append([body])
      }
    }
    return groups
  }

  /// Platforms evenly around the centre, in the order of the directions of their members.
  private static func platforms(_ facts: DiagramFacts, turns: [Double], rings: Rings) -> [Point] {
    let count = facts.platforms.count
    var sums = [Point](repeating: Point(x: 0, y: 0), count: count)
    for tie in facts.ties {
      let ray = Turn.point(turns[tie.body], radius: 1)
      sums[tie.platform].x += ray.x
      sums[tie.platform].y += ray.y
    }
    let directions = sums.map { Turn.of($0) }
    let order = (0..<count).sorted { (directions[$0], $0) < (directions[$1], $1) }
    // Turned so that each stands as near to its direction as the even distances allow.
    func cost(_ shift: Int) -> Double {
      order.indices.reduce(0) { sum, place in
        let turn = Double((place + shift) % count) / rings.places
        return sum + Turn.distance(turn, directions[order[place]])
      }
    }
    let costs = (0..<count).map { cost($0) }
    let shift = costs.indices.min { (costs[$0], $0) < (costs[$1], $1) } ?? 0
    var points = [Point](repeating: Point(x: 0, y: 0), count: count)
    for (place, platform) in order.enumerated() {
      let place = (place + shift) % count
      points[platform] = rings.point(place, turn: Double(place) / rings.places)
    }
    return points
  }

  /// Directions near the wished ones, so far apart that letters do not touch.
  private static func spread(_ wishes: [Double], radius: Double) -> [Double] {
    let around = 2 * Double.pi * radius
    let distances = wishes.dropFirst().map { _ in Self.labelPitch }
    let places = Spreading.places(
      wishes: wishes.map { $0 * around }, distances: distances,
      within: 0...max(0, around - Self.labelPitch))
    return places.map { $0 / around }
  }
}
