/// Thousands of organisations and platforms: each platform a bubble with the partners that only it
/// has, the bubbles of a commune together under its name, shared partners between.
///
/// What is not shared needs no line, and so only few things are placed by their ties; names have
/// their room from the start and never touch.
struct OverviewLayout {
  private let facts: DiagramFacts
  private let grain: Bubble.Grain
  private let sharing: Sharing
  /// Platforms that stand together, and under which name.
  private var groups: [(name: String?, platforms: [Int])] = []
  private var groupOf: [Int]

  /// The most organisations, platforms and ties on one page.
  static let limits = (bodies: 40_000, platforms: 20_000, ties: 150_000)

  private static let gap = 9.0
  /// How many shared partners are named.
  private static let mostNamed = 24
  /// From how many threads on they are paler.
  private static let (manyThreads, veryManyThreads) = (1500, 5000)
  /// How many platforms are named where there are no communes.
  private static let mostNamedPlatforms = 250

  init(_ facts: DiagramFacts) throws(DrawingError) {
    try RenderLimits.check(
      facts, layout: .overview, bodies: Self.limits.bodies, platforms: Self.limits.platforms,
      ties: Self.limits.ties)
    self.facts = facts
    grain = Bubble.Grain(bodies: facts.bodies.count)
    sharing = Sharing(facts)
    groupOf = [Int](repeating: 0, count: facts.platforms.count)
    gather()
  }

  /// Platforms of one group together; one without a group by itself. Where all are of one group its
  /// name would say nothing, and theirs are wanted.
  private mutating func gather() {
    var placeOf: [String: Int] = [:]
    let isOne = Set(facts.platforms.map(\.group)).count == 1
    let groupOfPlatform = facts.platforms.map { isOne ? nil : $0.group }
    let namesPlatforms = groupOfPlatform.count { $0 == nil } <= Self.mostNamedPlatforms
    for (platform, record) in facts.platforms.enumerated() {
      let group = groupOfPlatform[platform]
      if let group, let place = placeOf[group] {
        groups[place].platforms.append(platform)
        groupOf[platform] = place
        continue
      }
      groupOf[platform] = groups.count
      if let group { placeOf[group] = groups.count }
      let name = group ?? (namesPlatforms ? record.label : nil)
      groups.append((name, [platform]))
    }
  }

  func scene() -> Scene {
    let furniture = PageFurniture(facts)
    var parts = parts()
    if showsRoles { for index in parts.indices { addRoles(to: &parts[index]) } }
    return FreePage(facts: facts).scene(parts, groups: []) { scene in
      var marks = furniture.marks(showsLinks: true)
      let roles = showsRoles ? facts.bodies.map(\.role) : []
      (marks.chair, marks.coordinator) = (roles.contains(.chair), roles.contains(.coordinator))
      marks.signs = true
      marks.bubbles = !facts.platforms.isEmpty
      marks.between = !sharing.shared.isEmpty
      (marks.size, marks.gauge) = (facts.hasSizes && marks.between, false)
      var bottom = furniture.addHead(to: &scene, marks: marks, ties: .lines)
      if sharing.own.contains(where: { $0.count > 1 }), facts.sectors.count > 1 {
        bottom = addNote(facts.freeWords.clockwise, to: &scene, y: bottom + 2)
      }
      return bottom
    }
  }

  /// Whether dots are large enough for a mark on them.
  private var showsRoles: Bool { grain.hasCodes }

  /// A mark below the letters of who chairs or coordinates a platform.
  private func addRoles(to part: inout FreePage.Part) {
    part.discs += part.discs.compactMap { disc in
      guard disc.kind == .partner || disc.kind == .shared, let body = Int(disc.id.dropFirst()),
        let role = facts.bodies[body].role
      else { return nil }
      return Disc(role: role, on: disc, id: "r\(body)")
    }
  }

  private func addNote(_ text: String, to scene: inout Scene, y: Double) -> Double {
    let width = scene.width - 2 * PageFurniture.margin
    let block = TextBlock(
      x: PageFurniture.margin, y: y, width: width,
      lines: TextStyle.foot.wrapped(text, width: width), style: .foot)
    scene.texts.append(block)
    return block.frame.maxY
  }

  /// Who stands in a commune, and who between communes.
  private func split() -> (local: [[Int]], between: [Int]) {
    var local = [[Int]](repeating: [], count: groups.count)
    var between: [Int] = []
    for body in sharing.shared {
      let places = facts.bodies[body].memberOf + facts.bodies[body].outsideOf
      let home = groupOf[places[0]]
      if places.allSatisfy({ groupOf[$0] == home }) {
        local[home].append(body)
      } else {
        between.append(body)
      }
    }
    return (local, between)
  }

  private func parts() -> [FreePage.Part] {
    let (local, between) = split()
    let nameStyle: TextStyle = groups.count > 80 ? .farPlace : .place
    let clusters = groups.indices.map { index in
      Cluster(
        id: "\(index)", name: groups[index].name,
        bubbles: groups[index].platforms.map {
          Bubble(platform: $0, own: sharing.own[$0], facts: facts, grain: grain)
        },
        local: local[index], facts: facts, grain: grain, style: nameStyle)
    }
    let named = Self.mostShared(between, facts)
    let radii = between.map { SharedDisc.reach(of: $0, facts, grain) }
    let connectors = zip(between, radii).map { body, radius in
      NamedDisc(
        radius: radius, label: named.contains(body) ? facts.bodies[body].label : nil,
        style: .mapName)
    }
    let reach = clusters.map(\.radius) + connectors.map(\.radius)
    let graph = PlacingGraph(
      count: reach.count, edges: edges(between: between, reach: reach))
    var parts = graph.components().map { members in
      part(members, of: graph, reach: reach, clusters: clusters, between, connectors)
    }
    // The largest first; single communes by name.
    let names = parts.map { $0.cards.first?.texts.first?.lines.joined(separator: " ") ?? "" }
    let keys = names.map { NameOrder.key(of: $0) }
    let hubs = parts.map { part in part.cards.count { $0.id.hasPrefix("l") } }
    let order = parts.indices.sorted { one, two in
      (-hubs[one], keys[one], one) < (-hubs[two], keys[two], two)
    }
    parts = order.map { parts[$0] }
    addCurves(to: &parts)
    if !sharing.isolates.isEmpty { parts.append(apart()) }
    return parts
  }

  /// Those worth naming: who sits on most.
  private static func mostShared(_ bodies: [Int], _ facts: DiagramFacts) -> Set<Int> {
    let ranked = bodies.filter { facts.bodies[$0].memberOf.count > 2 }.sorted {
      (-facts.bodies[$0].memberOf.count, facts.bodies[$0].rank)
        < (-facts.bodies[$1].memberOf.count, facts.bodies[$1].rank)
    }
    return Set(ranked.prefix(mostNamed))
  }

  /// One edge for each pair of a commune and a partner, or of linked communes.
  private func edges(between: [Int], reach: [Double]) -> [PlacingGraph.Edge] {
    var edges: [PlacingGraph.Edge] = []
    func tie(_ one: Int, _ two: Int) {
      edges.append(.init(from: one, to: two, length: reach[one] + reach[two] + Self.gap))
    }
    for (place, body) in between.enumerated() {
      let places = facts.bodies[body].memberOf + facts.bodies[body].outsideOf
      for home in Set(places.map { groupOf[$0] }).sorted() { tie(home, groups.count + place) }
    }
    for link in facts.links where groupOf[link.from] != groupOf[link.to] {
      tie(groupOf[link.from], groupOf[link.to])
    }
    return edges
  }

  private func part(
    _ members: [Int], of graph: PlacingGraph, reach: [Double], clusters: [Cluster],
    _ between: [Int], _ connectors: [NamedDisc]
  ) -> FreePage.Part {
    let radii = members.map { reach[$0] }
    let places = Self.lying(
      ForcePlacing.places(of: graph.part(members), radii: radii, gap: Self.gap * grain.dot / 5.8),
      radii: radii)
    var part = FreePage.Part()
    for (member, place) in zip(members, places) {
      let label: TextBlock?
      if member < clusters.count {
        part.discs += clusters[member].discs.map { $0.moved(x: place.x, y: place.y) }
        label = clusters[member].label
      } else {
        let connector = connectors[member - clusters.count]
        part.discs.append(
          SharedDisc.disc(
            between[member - clusters.count], at: Point(x: place.x, y: place.y + connector.shift),
            facts, grain))
        label = connector.label
      }
      guard var label else { continue }
      label.frame = label.frame.moved(x: place.x, y: place.y)
      // Lines run by the hundred here: names stand on grounds of their own.
      let id =
        member < clusters.count ? "l\(member)" : "n\(between[member - clusters.count])"
      part.cards.append(
        Card(id: id, kind: .remark, frame: label.frame, outline: .none, texts: [label]))
    }
    return part
  }

  /// Pages are wider than high: what stands is laid down, the upper side to the left.
  private static func lying(_ places: [Point], radii: [Double]) -> [Point] {
    func extent(_ along: (Point) -> Double) -> Double {
      let low = zip(places, radii).map { along($0) - $1 }.min() ?? 0
      return (zip(places, radii).map { along($0) + $1 }.max() ?? 0) - low
    }
    guard extent({ $0.y }) > extent({ $0.x }) else { return places }
    return places.map { Point(x: $0.y, y: -$0.x) }
  }

  /// A thread from every shared partner to the bubbles of its platforms, and links between these.
  private func addCurves(to parts: inout [FreePage.Part]) {
    var partOf: [String: Int] = [:]
    var discOf: [String: Disc] = [:]
    for (index, part) in parts.enumerated() {
      for disc in part.discs where disc.kind == .shared || disc.kind == .bubble {
        partOf[disc.id] = index
        discOf[disc.id] = disc
      }
    }
    // Where there are thousands, each counts for less: paler, or the middle would be a blot.
    let threads = facts.ties.count - sharing.own.reduce(0) { $0 + $1.count }
    let colour =
      threads > Self.veryManyThreads
      ? Theme.panelOutline : threads > Self.manyThreads ? Theme.blockOutline : Theme.noSectorLine
    for tie in facts.ties {
      let id = "b\(tie.body)"
      guard let index = partOf[id], let one = discOf[id], let two = discOf["g\(tie.platform)"]
      else {
        continue
      }
      let name = [
        facts.bodies[tie.body].fullName, facts.word(for: tie.style),
        facts.platforms[tie.platform].fullName,
      ]
      parts[index].curves.append(
        curve(
          tie.style == .outside ? .outside : .thread, one, two, colour: colour,
          name: name.compactMap { $0 }.joined(separator: " – ")))
    }
    for link in facts.links {
      guard let index = partOf["g\(link.from)"], let one = discOf["g\(link.from)"],
        let two = discOf["g\(link.to)"]
      else { continue }
      let name = [
        facts.platforms[link.from].fullName, link.label, facts.platforms[link.to].fullName,
      ]
      parts[index].curves.append(
        curve(
          .link, one, two, colour: Theme.link,
          name: name.compactMap { $0 }.joined(separator: " – ")))
    }
  }

  private func curve(
    _ kind: Curve.Kind, _ one: Disc, _ two: Disc, colour: HexColour, name: String
  ) -> Curve {
    let start = one.centre.moved(by: one.radius, towards: two.centre)
    let end = two.centre.moved(by: two.radius, towards: one.centre)
    return Curve(
      kind: kind, points: [start, start, end, end], colour: colour, name: name, from: one.id,
      to: two.id)
  }

  /// Partners on no platform: dots without one.
  private func apart() -> FreePage.Part {
    let radius = Bubble.radius(count: sharing.isolates.count, grain: grain)
    let named = NamedDisc(
      radius: radius, label: "\(facts.words.noPlatform) (\(sharing.isolates.count))", style: .place)
    var part = FreePage.Part()
    part.discs = Bubble.dots(sharing.isolates, facts: facts, grain: grain).map {
      $0.moved(x: 0, y: named.shift)
    }
    part.texts = [named.label].compactMap { $0 }
    return part
  }
}
