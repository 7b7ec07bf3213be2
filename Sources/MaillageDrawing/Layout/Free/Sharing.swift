/// Which organisations stand on one platform alone, on several, on none.
struct Sharing {
  /// Those of one platform alone, by platform, by rank.
  private(set) var own: [[Int]]
  /// Those of several, ascending.
  private(set) var shared: [Int] = []
  /// Those of none, by rank.
  private(set) var isolates: [Int] = []

  init(_ facts: DiagramFacts) {
    own = [[Int]](repeating: [], count: facts.platforms.count)
    let ranked = facts.bodies.indices.sorted { facts.bodies[$0].rank < facts.bodies[$1].rank }
    for body in ranked {
      let places = facts.bodies[body].memberOf + facts.bodies[body].outsideOf
      switch places.count {
      case 0: isolates.append(body)
      case 1: own[places[0]].append(body)
      default: shared.append(body)
      }
    }
    shared.sort()
  }
}
