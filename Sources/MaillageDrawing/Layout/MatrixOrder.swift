/// The order of rows and columns of an incidence matrix, so that what belongs together stands together.
///
/// With modules, each is a block on the diagonal, and inside it those with the most ties come first,
/// as in a nested matrix. Without, platforms stand as in ``PlatformOrder`` and each partner at the
/// mean place of its platforms. In both, partners of one sector stand together, in bands.
///
/// - Reference: J. Bertin, Sémiologie graphique, 1967 (the reorderable matrix).
struct MatrixOrder {
  /// Bodies from top to bottom; those on no platform last.
  private(set) var rows: [Int] = []
  /// Platforms from left to right; those without members last.
  private(set) var columns: [Int] = []
  /// The modules, as far as they hold bodies and platforms: places in `rows` and `columns`.
  private(set) var blocks: [Block] = []
  /// Runs of rows of one sector, from top to bottom; places in `rows`.
  private(set) var bands: [(sector: Int, rows: Range<Int>)] = []

  /// The rows and columns of a module.
  struct Block: Hashable {
    var rows: Range<Int>
    var columns: Range<Int>
  }

  init(_ facts: DiagramFacts) {
    if facts.bodies.contains(where: { $0.module != nil }) {
      orderByModule(facts)
    } else {
      orderByPlace(facts)
    }
    gatherSectors(facts)
  }

  /// Inside each module, or all where there are none, partners of one sector next to each other:
  /// sectors in the order of the mean places of their partners, and these as they stood.
  private mutating func gatherSectors(_ facts: DiagramFacts) {
    guard facts.sectors.count > 1 else { return }
    var start = 0
    while start < rows.count {
      let group = facts.bodies[rows[start]].group
      let end = rows[start...].firstIndex { facts.bodies[$0].group != group } ?? rows.count
      // Those without a sector of their own come last, and those outside are no partners.
      var places: [Int: [Int]] = [:]
      for place in start..<end {
        places[facts.bodies[rows[place]].sector ?? .max, default: []].append(place)
      }
      func key(_ sector: Int) -> Double {
        guard sector != .max, let own = places[sector] else { return .infinity }
        return Double(own.reduce(0, +)) / Double(own.count)
      }
      let order = places.keys.sorted { (key($0), $0) < (key($1), $1) }
      let gathered = order.flatMap { places[$0] ?? [] }.map { rows[$0] }
      rows.replaceSubrange(start..<end, with: gathered)
      var place = start
      for sector in order {
        let next = place + (places[sector]?.count ?? 0)
        if sector != .max { bands.append((sector, place..<next)) }
        place = next
      }
      start = end
    }
  }

  private mutating func orderByModule(_ facts: DiagramFacts) {
    columns = facts.platforms.indices.sorted { one, two in
      let (first, second) = (facts.platforms[one], facts.platforms[two])
      return (first.module ?? .max, -first.members, one) < (
        second.module ?? .max, -second.members, two
      )
    }
    let own = facts.bodies.map { body in
      body.memberOf.count { facts.platforms[$0].module == body.module }
    }
    rows = facts.bodies.indices.sorted { one, two in
      let (first, second) = (facts.bodies[one], facts.bodies[two])
      return (first.group, -own[one], -first.memberOf.count, first.rank)
        < (second.group, -own[two], -second.memberOf.count, second.rank)
    }
    let modules = Set(facts.bodies.compactMap(\.module)).sorted()
    for module in modules {
      let block = Block(
        rows: Self.run(of: module, in: rows.map { facts.bodies[$0].module }),
        columns: Self.run(of: module, in: columns.map { facts.platforms[$0].module }))
      if !block.rows.isEmpty, !block.columns.isEmpty { blocks.append(block) }
    }
  }

  private static func run(of module: Int, in modules: [Int?]) -> Range<Int> {
    guard let first = modules.firstIndex(of: module), let last = modules.lastIndex(of: module)
    else { return 0..<0 }
    return first..<last + 1
  }

  private mutating func orderByPlace(_ facts: DiagramFacts) {
    let ranked = facts.bodies.indices.sorted { facts.bodies[$0].rank < facts.bodies[$1].rank }
    let places = ranked.map { facts.bodies[$0].memberOf + facts.bodies[$0].outsideOf }
    let order = PlatformOrder(
      platformCount: facts.platforms.count, memberships: places.filter { $0.count > 1 },
      links: facts.links.map { ($0.from, $0.to) })
    let isEmpty = facts.platforms.indices.map { platform in
      !places.contains { $0.contains(platform) }
    }
    columns = order.platforms.filter { !isEmpty[$0] } + order.platforms.filter { isEmpty[$0] }
    var placeOf = [Int](repeating: 0, count: columns.count)
    for (place, platform) in columns.enumerated() { placeOf[platform] = place }
    let means = places.map { platforms -> Double in
      guard !platforms.isEmpty else { return .infinity }
      return Double(platforms.reduce(0) { $0 + placeOf[$1] }) / Double(platforms.count)
    }
    rows = ranked.indices.sorted { one, two in
      let (first, second) = (facts.bodies[ranked[one]].group, facts.bodies[ranked[two]].group)
      return (first, means[one], one) < (second, means[two], two)
    }.map { ranked[$0] }
  }
}

extension DiagramFacts.Body {
  /// Modules first, then those of none, then those that only fund or benefit, then those on no
  /// platform.
  fileprivate var group: Int {
    module ?? (!memberOf.isEmpty ? .max - 2 : outsideOf.isEmpty ? .max : .max - 1)
  }
}
