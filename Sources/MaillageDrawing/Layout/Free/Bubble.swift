/// A platform with the partners that only it has, as dots around it.
struct Bubble {
  let platform: Int
  /// Around the origin: the ground, the platform, its partners.
  let discs: [Disc]
  let radius: Double
  /// How far it reaches, with its second rim if it has one.
  let reach: Double

  /// How large dots are, and how far apart.
  struct Grain {
    /// The radius of a dot.
    var dot: Double
    /// What the distances between dots grow with.
    var pitch: Double
    /// Whether dots are large enough for the letters of a sector.
    var hasCodes: Bool

    /// Coarser for few, finer for very many.
    init(bodies: Int) {
      switch bodies {
      case ...2500: (dot, pitch, hasCodes) = (5.8, 7.0, true)
      case ...8000: (dot, pitch, hasCodes) = (3.8, 4.7, false)
      default: (dot, pitch, hasCodes) = (2.5, 3.1, false)
      }
    }
  }

  init(platform: Int, own: [Int], facts: DiagramFacts, grain: Grain) {
    self.platform = platform
    let record = facts.platforms[platform]
    radius = Self.radius(count: own.count, grain: grain)
    let origin = Point(x: 0, y: 0)
    var ground = Disc(id: "g\(platform)", kind: .bubble, centre: origin, radius: radius)
    ground.isCut = record.isCut
    reach = radius + (record.isCut ? Card.ring : 0)
    var hub = Disc(
      id: "p\(platform)", kind: .hub, centre: origin, radius: grain.dot * (own.isEmpty ? 1 : 0.9))
    hub.name = "\(record.fullName) : \(facts.partnerCount(record.members))"
    discs = [ground, hub] + Self.dots(own, facts: facts, grain: grain)
  }

  /// How far a bubble of so many partners reaches.
  static func radius(count: Int, grain: Grain) -> Double {
    let rim = grain.dot + grain.pitch * 0.45
    return count == 0 ? grain.dot * 1.9 : grain.pitch * (Double(count - 1) + 3.2).squareRoot() + rim
  }

  /// The places of so many dots, clockwise from the top: a sunflower's seeds.
  private static func places(count: Int, pitch: Double) -> [Point] {
    var ray = Point(x: 0, y: -1)
    var seeds: [(ray: Point, place: Point)] = []
    for seed in 0..<count {
      let distance = pitch * (Double(seed) + 3.2).squareRoot()
      seeds.append((ray, Point(x: ray.x * distance, y: ray.y * distance)))
      ray = GoldenTurn.turned(ray)
    }
    return seeds.sorted { one, two in
      let (first, second) = (one.ray, two.ray)
      if (first.x >= 0) != (second.x >= 0) { return first.x >= 0 }
      return first.x >= 0 ? first.y < second.y : first.y > second.y
    }.map(\.place)
  }

  /// Dots in the order of their bodies, so that sectors stand as wedges.
  static func dots(_ bodies: [Int], facts: DiagramFacts, grain: Grain) -> [Disc] {
    zip(bodies, places(count: bodies.count, pitch: grain.pitch)).map { body, place in
      dot(body, at: place, kind: .partner, radius: grain.dot, facts: facts, grain: grain)
    }
  }

  /// The disc of an organisation.
  static func dot(
    _ body: Int, at place: Point, kind: Disc.Kind, radius: Double, facts: DiagramFacts,
    grain: Grain
  ) -> Disc {
    let record = facts.bodies[body]
    var disc = Disc(id: "b\(body)", kind: kind, centre: place, radius: radius)
    disc.isOutside = record.memberOf.isEmpty && !record.outsideOf.isEmpty
    disc.name = record.fullName
    if let sector = record.sector {
      let style = facts.sectors[sector]
      disc.colour = style.swatch
      disc.ink = disc.isOutside ? Theme.plainInk : style.ink
      if grain.hasCodes || radius >= 7 { disc.code = style.code }
      disc.name += " : \(style.label)"
    }
    if let role = record.role.flatMap(facts.word) { disc.name += " : \(role)" }
    return disc
  }
}
